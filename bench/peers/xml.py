"""libxml2, driven as the other participants are: see lines.mjs. It is called directly, without a binding around it."""
import ctypes
import ctypes.util
import json
import sys
import time

lib = ctypes.CDLL(ctypes.util.find_library("xml2"))
lib.xmlReadMemory.restype = ctypes.c_void_p
lib.xmlReadMemory.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int]
lib.xmlFreeDoc.argtypes = [ctypes.c_void_p]
lib.xmlXPathNewContext.restype = ctypes.c_void_p
lib.xmlXPathNewContext.argtypes = [ctypes.c_void_p]
lib.xmlXPathFreeContext.argtypes = [ctypes.c_void_p]
lib.xmlXPathEval.restype = ctypes.c_void_p
lib.xmlXPathEval.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
lib.xmlXPathCastToNumber.restype = ctypes.c_double
lib.xmlXPathCastToNumber.argtypes = [ctypes.c_void_p]
lib.xmlXPathFreeObject.argtypes = [ctypes.c_void_p]

QUESTION = b"count(/domain/devices/disk) + count(/domain/devices/interface)"
NO_NETWORK = 1 << 11
documents = []


def devices(text):
    document = lib.xmlReadMemory(text, len(text), b"domain.xml", None, NO_NETWORK)
    if not document:
        raise ValueError("libxml2 refused a document")
    context = lib.xmlXPathNewContext(document)
    answer = lib.xmlXPathEval(QUESTION, context)
    count = int(lib.xmlXPathCastToNumber(answer))
    lib.xmlXPathFreeObject(answer)
    lib.xmlXPathFreeContext(context)
    lib.xmlFreeDoc(document)
    return count


def load(request):
    with open(request["file"], encoding="utf8") as file:
        documents[:] = [text.encode() for text in json.load(file)]
    return {"documents": len(documents)}


def parse(request):
    cpu = time.process_time()
    begin = time.monotonic()
    found = sum(devices(text) for text in documents)
    elapsed = time.monotonic() - begin
    used = time.process_time() - cpu
    return {"ms": elapsed * 1000, "cpuMs": used * 1000, "documents": len(documents), "devices": found}


TASKS = {"load": load, "parse": parse}
for line in sys.stdin:
    task = json.loads(line)
    try:
        answer = TASKS[task["do"]](task)
    except Exception as error:
        answer = {"error": repr(error)}
    print(json.dumps(answer), flush=True)
