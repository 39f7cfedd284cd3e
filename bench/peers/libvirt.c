/*
 * libvirt's own C library, driven as the other participants are: see lines.mjs. Built by the benchmark:
 *   cc -O2 -o libvirt libvirt.c -lvirt -lpthread
 * With the arguments `fresh URI` it connects, closes and prints the most memory that it had, in bytes; with `version`
 * it prints the version of the library.
 */
#define _GNU_SOURCE
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PACKET = 262120, ANSWER_SIZE = 1024, MOST_THREADS = 256 };

static virConnectPtr connection;
static virDomainPtr *domains;
static int domain_count;
static virConnectPtr *held_connections;
static int held_connection_count;
static virDomainPtr *held_domains;
static char answer[ANSWER_SIZE];

/* Requests: one flat JSON object, made by JSON.stringify of numbers and of texts without escapes. */

static const char *value_of(const char *request, const char *key)
{
    char quoted[64];
    snprintf(quoted, sizeof quoted, "\"%s\":", key);
    const char *found = strstr(request, quoted);
    return found == NULL ? NULL : found + strlen(quoted);
}

static long long number_of(const char *request, const char *key)
{
    const char *value = value_of(request, key);
    return value == NULL ? 0 : strtoll(value, NULL, 10);
}

/* The text is freed by the caller; empty if the key is missing. */
static char *text_of(const char *request, const char *key)
{
    const char *value = value_of(request, key);
    if (value == NULL || *value != '"') return strdup("");
    const char *end = strchr(value + 1, '"');
    return end == NULL ? strdup("") : strndup(value + 1, (size_t)(end - value - 1));
}

static void reply(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(answer, sizeof answer, format, arguments);
    va_end(arguments);
}

/* Answers with libvirt's last error. */
static void failed(const char *what)
{
    char text[512];
    snprintf(text, sizeof text, "%s: %s", what, virGetLastErrorMessage());
    for (char *at = text; *at != '\0'; at += 1) {
        if (*at == '"' || *at == '\\' || (unsigned char)*at < ' ') *at = ' ';
    }
    reply("{\"error\":\"%s\"}", text);
}

struct lap {
    double wall;
    double cpu;
};

static double clock_ms(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static struct lap begin_lap(void)
{
    return (struct lap){clock_ms(CLOCK_MONOTONIC), clock_ms(CLOCK_PROCESS_CPUTIME_ID)};
}

static struct lap end_lap(struct lap begun)
{
    struct lap now = begin_lap();
    return (struct lap){now.wall - begun.wall, now.cpu - begun.cpu};
}

/* Calls something so many times, in so many threads. */
struct work {
    long long (*run)(int index);
    int count;
    atomic_int next;
    atomic_llong total;
    atomic_int done;
};

static void *work_on(void *given)
{
    struct work *work = given;
    for (;;) {
        int index = atomic_fetch_add(&work->next, 1);
        if (index >= work->count) return NULL;
        long long result = work->run(index);
        if (result < 0) continue;
        atomic_fetch_add(&work->total, result);
        atomic_fetch_add(&work->done, 1);
    }
}

static void work_in_threads(struct work *work, int threads)
{
    pthread_t workers[MOST_THREADS];
    if (threads > MOST_THREADS) threads = MOST_THREADS;
    if (threads <= 1) {
        work_on(work);
        return;
    }
    for (int i = 0; i < threads; i += 1) pthread_create(&workers[i], NULL, work_on, work);
    for (int i = 0; i < threads; i += 1) pthread_join(workers[i], NULL);
}

static void free_domains(virDomainPtr *list)
{
    for (int i = 0; list != NULL && list[i] != NULL; i += 1) virDomainFree(list[i]);
    free(list);
}

/* Tasks. */

static void task_open(const char *request)
{
    char *uri = text_of(request, "uri");
    /* A file of the URI answers what is asked for. */
    connection = virConnectOpenAuth(uri, virConnectAuthPtrDefault, 0);
    free(uri);
    if (connection == NULL) failed("open");
}

static void task_close(const char *request)
{
    (void)request;
    free_domains(domains);
    domains = NULL;
    virConnectClose(connection);
    connection = NULL;
}

static int by_name(const void *left, const void *right)
{
    const virDomainPtr *first = left, *second = right;
    return strcmp(virDomainGetName(*first), virDomainGetName(*second));
}

static void task_domains(const char *request)
{
    (void)request;
    free_domains(domains);
    domain_count = virConnectListAllDomains(connection, &domains, 0);
    if (domain_count < 0) {
        failed("domains");
        return;
    }
    qsort(domains, (size_t)domain_count, sizeof *domains, by_name);
    reply("{\"domains\":%d}", domain_count);
}

static void task_connect(const char *request)
{
    char *uri = text_of(request, "uri");
    long long count = number_of(request, "count"), made = 0;
    struct lap begun = begin_lap();
    for (long long i = 0; i < count; i += 1) {
        virConnectPtr one = virConnectOpen(uri);
        if (one == NULL) break;
        virConnectClose(one);
        made += 1;
    }
    struct lap took = end_lap(begun);
    free(uri);
    if (made < count) failed("connect");
    else reply("{\"ms\":%f,\"cpuMs\":%f,\"connections\":%lld}", took.wall, took.cpu, made);
}

static long long ask_info(int index)
{
    virDomainInfo info;
    (void)index;
    return virDomainGetInfo(domains[0], &info) < 0 ? -1 : 0;
}

static void task_info(const char *request)
{
    struct work work = {.run = ask_info, .count = (int)number_of(request, "count")};
    struct lap begun = begin_lap();
    work_in_threads(&work, (int)number_of(request, "threads"));
    struct lap took = end_lap(begun);
    reply("{\"ms\":%f,\"cpuMs\":%f,\"calls\":%d}", took.wall, took.cpu, atomic_load(&work.done));
}

static void task_list(const char *request)
{
    (void)request;
    struct lap begun = begin_lap();
    virDomainPtr *list = NULL;
    int count = virConnectListAllDomains(connection, &list, 0);
    long long characters = 0, running = 0;
    for (int i = 0; i < count; i += 1) {
        char uuid[VIR_UUID_STRING_BUFLEN];
        virDomainGetUUIDString(list[i], uuid);
        characters += (long long)(strlen(virDomainGetName(list[i])) + strlen(uuid));
        if ((int)virDomainGetID(list[i]) > 0) running += 1;
    }
    free_domains(list);
    struct lap took = end_lap(begun);
    if (count < 0) failed("list");
    else
        reply("{\"ms\":%f,\"cpuMs\":%f,\"domains\":%d,\"characters\":%lld,\"running\":%lld}", took.wall, took.cpu, count,
              characters, running);
}

static long long ask_xml(int index)
{
    char *xml = virDomainGetXMLDesc(domains[index], 0);
    if (xml == NULL) return -1;
    long long length = (long long)strlen(xml);
    free(xml);
    return length;
}

static void task_xml(const char *request)
{
    struct work work = {.run = ask_xml, .count = (int)number_of(request, "count")};
    if (work.count > domain_count) work.count = domain_count;
    struct lap begun = begin_lap();
    work_in_threads(&work, (int)number_of(request, "threads"));
    struct lap took = end_lap(begun);
    reply("{\"ms\":%f,\"cpuMs\":%f,\"documents\":%d,\"characters\":%lld}", took.wall, took.cpu, atomic_load(&work.done),
          atomic_load(&work.total));
}

static void task_stats(const char *request)
{
    (void)request;
    struct lap begun = begin_lap();
    virDomainStatsRecordPtr *records = NULL;
    int count = virConnectGetAllDomainStats(connection, 0, &records, 0);
    long long parameters = 0;
    for (int i = 0; i < count; i += 1) parameters += records[i]->nparams;
    if (records != NULL) virDomainStatsRecordListFree(records);
    struct lap took = end_lap(begun);
    if (count < 0) failed("stats");
    else reply("{\"ms\":%f,\"cpuMs\":%f,\"domains\":%d,\"parameters\":%lld}", took.wall, took.cpu, count, parameters);
}

static virStorageVolPtr volume_of(const char *request)
{
    char *pool_name = text_of(request, "pool"), *volume_name = text_of(request, "volume");
    virStoragePoolPtr pool = virStoragePoolLookupByName(connection, pool_name);
    virStorageVolPtr volume = pool == NULL ? NULL : virStorageVolLookupByName(pool, volume_name);
    if (pool != NULL) virStoragePoolFree(pool);
    free(pool_name);
    free(volume_name);
    return volume;
}

static void task_download(const char *request)
{
    static char packet[PACKET];
    virStorageVolPtr volume = volume_of(request);
    if (volume == NULL) {
        failed("download");
        return;
    }
    struct lap begun = begin_lap();
    virStreamPtr stream = virStreamNew(connection, 0);
    long long size = 0;
    int got = virStorageVolDownload(volume, stream, 0, 0, 0);
    while (got >= 0 && (got = virStreamRecv(stream, packet, PACKET)) > 0) size += got;
    if (got == 0) got = virStreamFinish(stream);
    virStreamFree(stream);
    struct lap took = end_lap(begun);
    virStorageVolFree(volume);
    if (got < 0) failed("download");
    else reply("{\"ms\":%f,\"cpuMs\":%f,\"bytes\":%lld}", took.wall, took.cpu, size);
}

static void task_upload(const char *request)
{
    static char packet[PACKET];
    virStorageVolPtr volume = volume_of(request);
    if (volume == NULL) {
        failed("upload");
        return;
    }
    long long bytes = number_of(request, "bytes"), rest = bytes;
    struct lap begun = begin_lap();
    virStreamPtr stream = virStreamNew(connection, 0);
    int sent = virStorageVolUpload(volume, stream, 0, (unsigned long long)bytes, 0);
    while (sent >= 0 && rest > 0) {
        sent = virStreamSend(stream, packet, rest < PACKET ? (size_t)rest : PACKET);
        rest -= sent;
    }
    if (sent >= 0) sent = virStreamFinish(stream);
    virStreamFree(stream);
    struct lap took = end_lap(begun);
    virStorageVolFree(volume);
    if (sent < 0) failed("upload");
    else reply("{\"ms\":%f,\"cpuMs\":%f,\"bytes\":%lld}", took.wall, took.cpu, bytes);
}

/* Counts events, in the thread that runs the event loop. */
static struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    long long wanted;
    long long seen;
    int callback;
    struct lap begun;
    struct lap took;
} heard = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};

static void *run_loop(void *unused)
{
    (void)unused;
    for (;;) virEventRunDefaultImpl();
    return NULL;
}

static void task_loop(const char *request)
{
    pthread_t thread;
    (void)request;
    virEventRegisterDefaultImpl();
    pthread_create(&thread, NULL, run_loop, NULL);
}

static int on_lifecycle(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    (void)conn, (void)event, (void)detail, (void)opaque;
    pthread_mutex_lock(&heard.lock);
    if (heard.seen == 0) heard.begun = begin_lap();
    if (strlen(virDomainGetName(domain)) > 0) heard.seen += 1;
    if (heard.seen == heard.wanted) {
        heard.took = end_lap(heard.begun);
        pthread_cond_signal(&heard.changed);
    }
    pthread_mutex_unlock(&heard.lock);
    return 0;
}

static void task_listen(const char *request)
{
    heard.wanted = number_of(request, "count");
    heard.seen = 0;
    heard.callback = virConnectDomainEventRegisterAny(connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                                      VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle), NULL, NULL);
    if (heard.callback < 0) failed("listen");
}

static void task_heard(const char *request)
{
    (void)request;
    pthread_mutex_lock(&heard.lock);
    while (heard.seen < heard.wanted) pthread_cond_wait(&heard.changed, &heard.lock);
    pthread_mutex_unlock(&heard.lock);
    virConnectDomainEventDeregisterAny(connection, heard.callback);
    reply("{\"ms\":%f,\"cpuMs\":%f,\"events\":%lld}", heard.took.wall, heard.took.cpu, heard.seen);
}

static void task_links(const char *request)
{
    char *uri = text_of(request, "uri");
    int count = (int)number_of(request, "count");
    held_connections = calloc((size_t)count, sizeof *held_connections);
    while (held_connection_count < count) {
        virConnectPtr one = virConnectOpen(uri);
        if (one == NULL) break;
        held_connections[held_connection_count++] = one;
    }
    free(uri);
    if (held_connection_count < count) failed("links");
    else reply("{\"connections\":%d}", held_connection_count);
}

static void task_hold(const char *request)
{
    (void)request;
    int count = virConnectListAllDomains(connection, &held_domains, 0);
    if (count < 0) failed("hold");
    else reply("{\"domains\":%d}", count);
}

static void task_let_go(const char *request)
{
    (void)request;
    while (held_connection_count > 0) virConnectClose(held_connections[--held_connection_count]);
    free(held_connections);
    held_connections = NULL;
    free_domains(held_domains);
    held_domains = NULL;
}

static void task_collect(const char *request)
{
    (void)request;
}

static const struct {
    const char *name;
    void (*run)(const char *request);
} TASKS[] = {
    {"loop", task_loop},         {"open", task_open},     {"close", task_close}, {"domains", task_domains},
    {"connect", task_connect},   {"info", task_info},     {"list", task_list},   {"xml", task_xml},
    {"stats", task_stats},       {"upload", task_upload}, {"links", task_links}, {"listen", task_listen},
    {"download", task_download}, {"heard", task_heard},   {"hold", task_hold},   {"letGo", task_let_go},
    {"collect", task_collect},
};

static void run_task(const char *request)
{
    char *name = text_of(request, "do");
    reply("{}");
    size_t at = 0, count = sizeof TASKS / sizeof TASKS[0];
    while (at < count && strcmp(TASKS[at].name, name) != 0) at += 1;
    if (at < count) TASKS[at].run(request);
    else reply("{\"error\":\"there is no task %s\"}", name);
    free(name);
}

static void ignore_error(void *opaque, virErrorPtr error)
{
    (void)opaque, (void)error;
}

static int fresh(const char *uri)
{
    virConnectPtr one = virConnectOpen(uri);
    if (one == NULL) return 1;
    virConnectClose(one);
    FILE *status = fopen("/proc/self/status", "r");
    char line[256];
    long long most = 0;
    while (status != NULL && fgets(line, sizeof line, status) != NULL) sscanf(line, "VmHWM: %lld kB", &most);
    printf("%lld\n", most * 1024);
    return 0;
}

static int version(void)
{
    unsigned long number = 0;
    virGetVersion(&number, NULL, NULL);
    printf("libvirt.so %lu.%lu.%lu\n", number / 1000000, number / 1000 % 1000, number % 1000);
    return 0;
}

int main(int count, char **arguments)
{
    virSetErrorFunc(NULL, ignore_error);
    virInitialize();
    if (count == 3 && strcmp(arguments[1], "fresh") == 0) return fresh(arguments[2]);
    if (count == 2 && strcmp(arguments[1], "version") == 0) return version();
    char *line = NULL;
    size_t size = 0;
    while (getline(&line, &size, stdin) > 0) {
        run_task(line);
        puts(answer);
        fflush(stdout);
    }
    return 0;
}
