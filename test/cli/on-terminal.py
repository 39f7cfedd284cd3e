"""
Runs a command on a terminal of its own and plays the person in front of it.

Standard input: JSON {"command": [...], "env": {...}, "steps": [["see", TEXT] | ["type", TEXT] | ["kill", NAME] |
["touch", FILE]]}.
Standard output: JSON {"screen": TEXT, "code": NUMBER, "echo": BOOL, "lines": BOOL}; the last two tell whether the
terminal shows what is typed, and hands it on by lines, once the command has ended.
"""

import fcntl
import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios

PATIENCE = 60

play = json.load(sys.stdin)
master, slave = pty.openpty()


def own_terminal():
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)


env = {**os.environ, **play.get("env", {})}
command = subprocess.Popen(
    play["command"], stdin=slave, stdout=slave, stderr=slave, env=env, preexec_fn=own_terminal
)
screen = b""
seen = 0


def read(seconds):
    """Whether anything came."""
    global screen
    ready, _, _ = select.select([master], [], [], seconds)
    if ready:
        screen += os.read(master, 65536)
    return bool(ready)


def see(text):
    global seen
    wanted = text.encode()
    while wanted not in screen[seen:]:
        if not read(PATIENCE if command.poll() is None else 0):
            command.kill()
            raise SystemExit(f"waited for {text!r} in {screen!r}")
    seen = screen.index(wanted, seen) + len(wanted)


def type_text(text):
    os.write(master, text.encode())
    # The kernel passes typed text to the terminal from a work queue. Polling the terminal waits for that work; without
    # it, a command that ends at once restores the echo first, and the terminal then shows the text.
    select.select([slave], [], [], 0)


for action, text in play["steps"]:
    if action == "see":
        see(text)
    elif action == "type":
        type_text(text)
    elif action == "touch":
        open(text, "w").close()
    else:
        command.send_signal(getattr(signal, text))

while command.poll() is None:
    read(0.05)
while read(0):
    pass

modes = termios.tcgetattr(slave)[3]
outcome = {
    "screen": screen.decode(),
    "code": command.returncode,
    "echo": bool(modes & termios.ECHO),
    "lines": bool(modes & termios.ICANON),
}
print(json.dumps(outcome))
