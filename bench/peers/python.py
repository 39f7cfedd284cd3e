"""python3-libvirt, driven as the other participants are: see lines.mjs."""
import gc
import json
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import libvirt

libvirt.registerErrorHandler(lambda context, error: None, None)

PACKET = 262120
connection = None
handles = []
held = []
heard = None


def timed(run):
    cpu = time.process_time()
    begin = time.monotonic()
    counts = run()
    elapsed = time.monotonic() - begin
    return {"ms": elapsed * 1000, "cpuMs": (time.process_time() - cpu) * 1000, **counts}


def repeat(count, threads, run):
    """Runs something so many times, in so many threads."""
    if threads == 1:
        return [run(index) for index in range(count)]
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(run, range(count)))


class Heard:
    """Counts events, in the thread that runs the event loop."""

    def __init__(self, count):
        self.count = count
        self.events = 0
        self.done = threading.Event()

    def event(self, conn, domain, event, detail, opaque):
        if self.events == 0:
            self.begin = time.monotonic()
            self.cpu = time.process_time()
        if len(domain.name()) > 0:
            self.events += 1
        if self.events == self.count:
            elapsed = time.monotonic() - self.begin
            cpu = time.process_time() - self.cpu
            self.sample = {"ms": elapsed * 1000, "cpuMs": cpu * 1000, "events": self.events}
            self.done.set()


def loop(request):
    """Starts libvirt's event loop; only who listens needs it."""
    libvirt.virEventRegisterDefaultImpl()

    def run():
        while True:
            libvirt.virEventRunDefaultImpl()

    threading.Thread(target=run, daemon=True).start()


def open_(request):
    global connection
    # A file of the URI answers what is asked for; nothing else can.
    kinds = [libvirt.VIR_CRED_AUTHNAME, libvirt.VIR_CRED_PASSPHRASE]
    connection = libvirt.openAuth(request["uri"], [kinds, lambda credentials, data: -1, None], 0)


def close(request):
    connection.close()


def domains(request):
    global handles
    handles = sorted(connection.listAllDomains(), key=lambda domain: domain.name())
    return {"domains": len(handles)}


def connect(request):
    def run():
        for _ in range(request["count"]):
            libvirt.open(request["uri"]).close()
        return {"connections": request["count"]}

    return timed(run)


def info(request):
    domain = handles[0]

    def run():
        states = repeat(request["count"], request["threads"], lambda index: domain.info()[0])
        return {"calls": sum(1 for state in states if state >= 0)}

    return timed(run)


def list_(request):
    def run():
        found = connection.listAllDomains()
        characters = 0
        running = 0
        for domain in found:
            characters += len(domain.name()) + len(domain.UUIDString())
            if domain.ID() > 0:
                running += 1
        return {"domains": len(found), "characters": characters, "running": running}

    return timed(run)


def xml(request):
    def run():
        lengths = repeat(request["count"], request["threads"], lambda index: len(handles[index].XMLDesc(0)))
        return {"documents": len(lengths), "characters": sum(lengths)}

    return timed(run)


def stats(request):
    def run():
        found = connection.getAllDomainStats(0)
        return {"domains": len(found), "parameters": sum(len(params) for _, params in found)}

    return timed(run)


def volume(request):
    return connection.storagePoolLookupByName(request["pool"]).storageVolLookupByName(request["volume"])


def download(request):
    vol = volume(request)

    def run():
        stream = connection.newStream(0)
        vol.download(stream, 0, 0, 0)
        size = 0
        while True:
            chunk = stream.recv(PACKET)
            if len(chunk) == 0:
                break
            size += len(chunk)
        stream.finish()
        return {"bytes": size}

    return timed(run)


def upload(request):
    vol = volume(request)
    whole = b"x" * PACKET

    def run():
        stream = connection.newStream(0)
        vol.upload(stream, 0, request["bytes"], 0)
        rest = request["bytes"]
        while rest > 0:
            rest -= stream.send(whole if rest >= PACKET else whole[:rest])
        stream.finish()
        return {"bytes": request["bytes"]}

    return timed(run)


def listen(request):
    global heard
    heard = Heard(request["count"])
    lifecycle = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
    heard.callback = connection.domainEventRegisterAny(None, lifecycle, heard.event, None)


def hear(request):
    heard.done.wait()
    connection.domainEventDeregisterAny(heard.callback)
    return heard.sample


def links(request):
    for _ in range(request["count"]):
        held.append(libvirt.open(request["uri"]))
    return {"connections": len(held)}


def hold(request):
    held.extend(connection.listAllDomains())
    return {"domains": len(held)}


def let_go(request):
    for one in held:
        if isinstance(one, libvirt.virConnect):
            one.close()
    held.clear()


def collect(request):
    gc.collect()


TASKS = {
    "loop": loop,
    "open": open_,
    "close": close,
    "domains": domains,
    "connect": connect,
    "info": info,
    "list": list_,
    "xml": xml,
    "stats": stats,
    "download": download,
    "upload": upload,
    "listen": listen,
    "heard": hear,
    "links": links,
    "hold": hold,
    "letGo": let_go,
    "collect": collect,
}

for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = TASKS[request["do"]](request) or {}
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
