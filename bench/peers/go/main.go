// go-libvirt, which speaks the protocol itself, driven as the other participants are: see lines.mjs.
// With the arguments `fresh URI` it connects, closes and prints the most memory that it had, in bytes.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/digitalocean/go-libvirt"
	"github.com/digitalocean/go-libvirt/socket/dialers"
)

type request struct {
	Do      string `json:"do"`
	URI     string `json:"uri"`
	Pool    string `json:"pool"`
	Volume  string `json:"volume"`
	Count   int    `json:"count"`
	Bytes   int64  `json:"bytes"`
	Threads int    `json:"threads"`
}

type answer map[string]interface{}

var (
	connection      *libvirt.Libvirt
	domains         []libvirt.Domain
	heldDomains     []libvirt.Domain
	heldConnections []*libvirt.Libvirt
	heard           *listener
)

func main() {
	if len(os.Args) == 3 && os.Args[1] == "fresh" {
		fresh(os.Args[2])
		return
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var asked request
		result, err := answer{}, json.Unmarshal(lines.Bytes(), &asked)
		if err == nil {
			result, err = run(asked)
		}
		if err != nil {
			result = answer{"error": err.Error()}
		}
		if result == nil {
			result = answer{}
		}
		text, _ := json.Marshal(result)
		fmt.Println(string(text))
	}
}

func fresh(uri string) {
	one, err := open(uri)
	if err == nil {
		err = one.Disconnect()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	fmt.Println(usage.Maxrss * 1024)
}

// open connects to a URI such as test+unix:///default?socket=PATH.
func open(text string) (*libvirt.Libvirt, error) {
	uri, err := url.Parse(text)
	if err != nil {
		return nil, err
	}
	driver := strings.Split(uri.Scheme, "+")[0]
	name := libvirt.ConnectURI(driver + "://" + uri.Path)
	one := libvirt.NewWithDialer(dialers.NewLocal(dialers.WithSocket(uri.Query().Get("socket"))))
	return one, one.ConnectToURI(name)
}

func cpuMs() float64 {
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e6
}

// timed adds the time that work took to its counts.
func timed(work func() (answer, error)) (answer, error) {
	cpu, begin := cpuMs(), time.Now()
	counts, err := work()
	elapsed := time.Since(begin)
	if err != nil {
		return nil, err
	}
	counts["ms"] = float64(elapsed.Nanoseconds()) / 1e6
	counts["cpuMs"] = cpuMs() - cpu
	return counts, nil
}

// repeat runs something so many times, in so many goroutines. It returns the sum of the results.
func repeat(count, threads int, work func(index int) (int, error)) (int, error) {
	if threads < 1 {
		threads = 1
	}
	var group sync.WaitGroup
	totals, errs := make([]int, threads), make([]error, threads)
	for worker := 0; worker < threads; worker++ {
		group.Add(1)
		go func(worker int) {
			defer group.Done()
			for index := worker; index < count && errs[worker] == nil; index += threads {
				result, err := work(index)
				totals[worker] += result
				errs[worker] = err
			}
		}(worker)
	}
	group.Wait()
	total := 0
	for worker := range totals {
		if errs[worker] != nil {
			return 0, errs[worker]
		}
		total += totals[worker]
	}
	return total, nil
}

func run(asked request) (answer, error) {
	switch asked.Do {
	case "open":
		var err error
		connection, err = open(asked.URI)
		return nil, err
	case "close":
		return nil, connection.Disconnect()
	case "loop":
		return nil, nil
	case "domains":
		var err error
		domains, _, err = connection.ConnectListAllDomains(1, 0)
		sort.Slice(domains, func(a, b int) bool { return domains[a].Name < domains[b].Name })
		return answer{"domains": len(domains)}, err
	case "connect":
		return timed(func() (answer, error) { return connectAndClose(asked) })
	case "info":
		return timed(func() (answer, error) { return info(asked) })
	case "list":
		return timed(list)
	case "xml":
		return timed(func() (answer, error) { return xml(asked) })
	case "stats":
		return timed(stats)
	case "download":
		return download(asked)
	case "upload":
		return upload(asked)
	case "listen":
		return nil, listen(asked)
	case "heard":
		return heard.wait(), nil
	case "links":
		return links(asked)
	case "hold":
		var err error
		heldDomains, _, err = connection.ConnectListAllDomains(1, 0)
		return answer{"domains": len(heldDomains)}, err
	case "letGo":
		for _, one := range heldConnections {
			_ = one.Disconnect()
		}
		heldConnections, heldDomains = nil, nil
		return nil, nil
	case "collect":
		runtime.GC()
		return nil, nil
	}
	return nil, fmt.Errorf("there is no task %s", asked.Do)
}

func connectAndClose(asked request) (answer, error) {
	for i := 0; i < asked.Count; i++ {
		one, err := open(asked.URI)
		if err != nil {
			return nil, err
		}
		if err := one.Disconnect(); err != nil {
			return nil, err
		}
	}
	return answer{"connections": asked.Count}, nil
}

func info(asked request) (answer, error) {
	calls, err := repeat(asked.Count, asked.Threads, func(int) (int, error) {
		_, _, _, _, _, err := connection.DomainGetInfo(domains[0])
		return 1, err
	})
	return answer{"calls": calls}, err
}

func list() (answer, error) {
	found, _, err := connection.ConnectListAllDomains(1, 0)
	characters, running := 0, 0
	for _, domain := range found {
		id := domain.UUID
		uuid := fmt.Sprintf("%x-%x-%x-%x-%x", id[0:4], id[4:6], id[6:8], id[8:10], id[10:16])
		characters += len(domain.Name) + len(uuid)
		if domain.ID > 0 {
			running++
		}
	}
	return answer{"domains": len(found), "characters": characters, "running": running}, err
}

func xml(asked request) (answer, error) {
	characters, err := repeat(asked.Count, asked.Threads, func(index int) (int, error) {
		text, err := connection.DomainGetXMLDesc(domains[index], 0)
		return len(text), err
	})
	return answer{"documents": asked.Count, "characters": characters}, err
}

func stats() (answer, error) {
	found, err := connection.ConnectGetAllDomainStats(nil, 0, 0)
	parameters := 0
	for _, record := range found {
		parameters += len(record.Params)
	}
	return answer{"domains": len(found), "parameters": parameters}, err
}

func volume(asked request) (libvirt.StorageVol, error) {
	pool, err := connection.StoragePoolLookupByName(asked.Pool)
	if err != nil {
		return libvirt.StorageVol{}, err
	}
	return connection.StorageVolLookupByName(pool, asked.Volume)
}

// counter counts what a stream delivers.
type counter struct{ bytes int64 }

func (c *counter) Write(chunk []byte) (int, error) {
	c.bytes += int64(len(chunk))
	return len(chunk), nil
}

func download(asked request) (answer, error) {
	vol, err := volume(asked)
	if err != nil {
		return nil, err
	}
	return timed(func() (answer, error) {
		var got counter
		err := connection.StorageVolDownload(vol, &got, 0, 0, 0)
		return answer{"bytes": got.bytes}, err
	})
}

// source delivers so many bytes.
type source struct{ rest int64 }

func (s *source) Read(into []byte) (int, error) {
	if s.rest == 0 {
		return 0, io.EOF
	}
	size := int64(len(into))
	if size > s.rest {
		size = s.rest
	}
	s.rest -= size
	return int(size), nil
}

func upload(asked request) (answer, error) {
	vol, err := volume(asked)
	if err != nil {
		return nil, err
	}
	return timed(func() (answer, error) {
		err := connection.StorageVolUpload(vol, &source{asked.Bytes}, 0, uint64(asked.Bytes), 0)
		return answer{"bytes": asked.Bytes}, err
	})
}

// listener counts events, and measures from the first to the last.
type listener struct {
	cancel context.CancelFunc
	result chan answer
}

func listen(asked request) error {
	ctx, cancel := context.WithCancel(context.Background())
	events, err := connection.LifecycleEvents(ctx)
	if err != nil {
		cancel()
		return err
	}
	heard = &listener{cancel: cancel, result: make(chan answer, 1)}
	go heard.count(events, asked.Count)
	return nil
}

func (l *listener) count(events <-chan libvirt.DomainEventLifecycleMsg, wanted int) {
	var begin time.Time
	var cpu float64
	seen := 0
	for event := range events {
		if seen == 0 {
			begin, cpu = time.Now(), cpuMs()
		}
		if len(event.Dom.Name) > 0 {
			seen++
		}
		if seen == wanted {
			ms := float64(time.Since(begin).Nanoseconds()) / 1e6
			l.result <- answer{"ms": ms, "cpuMs": cpuMs() - cpu, "events": seen}
		}
	}
}

func (l *listener) wait() answer {
	result := <-l.result
	l.cancel()
	return result
}

func links(asked request) (answer, error) {
	for len(heldConnections) < asked.Count {
		one, err := open(asked.URI)
		if err != nil {
			return nil, err
		}
		heldConnections = append(heldConnections, one)
	}
	return answer{"connections": len(heldConnections)}, nil
}
