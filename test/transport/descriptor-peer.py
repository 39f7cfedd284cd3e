"""The other end of a socket that carries descriptors, as a daemon plays it: frame, then a NUL byte with each.

   descriptor-peer.py <socket> <what it does first: nothing, wait, send a socket, send a file>

Prints a line of JSON for each descriptor that it gets: the text up to its NUL byte, and the first bytes that it gives; at
the end all text.
"""

import array
import json
import os
import select
import socket
import sys
import time

path, answer = sys.argv[1:]
listener = socket.socket(socket.AF_UNIX)
listener.bind(path)
listener.listen(1)
print('"listening"', flush=True)
client, _ = listener.accept()


def give(descriptor):
    rights = array.array("i", [descriptor]).tobytes()
    client.sendmsg([b"\0"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])


if answer == "wait":
    time.sleep(0.5)
elif answer != "nothing":
    client.sendall(b"before")
    pair = socket.socketpair()
    give(pair[0].fileno() if answer == "socket" else os.open("/etc/hostname", os.O_RDONLY))
    client.sendall(b"after")
    pair[0].close()
    pair[1].sendall(b"hello")
    print(json.dumps({"through": pair[1].recv(100).decode()}), flush=True)

text = ""
while True:
    data, ancillary, _, _ = client.recvmsg(4096, socket.CMSG_LEN(16))
    if not data:
        break
    text += data.decode("latin1")
    descriptors = array.array("i")
    for _, _, rights in ancillary:
        descriptors.frombytes(rights)
    for fd in descriptors:
        # Whoever sent a socket has made reading from it not wait.
        select.select([fd], [], [], 5)
        print(json.dumps({"behind": text, "read": os.read(fd, 5).decode()}), flush=True)
print(json.dumps({"all": text}), flush=True)
