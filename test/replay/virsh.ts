import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';

const ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: tmpdir() };

/** Runs the real virsh, on whatever daemon the URI names, and returns all that it prints. */
export function virshOn(uri: string, ...args: string[]): Promise<string> {
  return run('/usr/bin/virsh', ['-c', uri, ...args]);
}

/** What somebody does at a terminal: waits for a text, types one, or waits for some seconds. */
export type Step = readonly ['expect' | 'type' | 'pause', string];

/**
 * Runs the real virsh at a terminal of its own, as `console` demands, and returns all that the terminal showed. A text
 * that does not come within ten seconds fails.
 */
export function virshAtTerminal(uri: string, args: readonly string[], steps: readonly Step[]): Promise<string> {
  const script = JSON.stringify({ args: ['/usr/bin/virsh', '-c', uri, ...args], steps });
  return run('/usr/bin/python3', ['-c', TERMINAL, script]);
}

/** Runs a Python script that has an open connection in `conn`, and returns what it prints. */
export function pythonOn(uri: string, script: string): Promise<string> {
  const lines = script.split('\n').filter((line) => line.trim() !== '');
  const width = Math.min(...lines.map((line) => line.search(/\S/)));
  const body = lines.map((line) => line.slice(width)).join('\n');
  return run('/usr/bin/python3', ['-c', `${PRELUDE}\n${body}`, uri]);
}

const PRELUDE = `
import libvirt, sys, time, threading
libvirt.registerErrorHandler(lambda context, error: None, None)
libvirt.virEventRegisterDefaultImpl()
def loop():
  while True: libvirt.virEventRunDefaultImpl()
threading.Thread(target=loop, daemon=True).start()
conn = libvirt.open(sys.argv[1])
`;

const TERMINAL = `
import json, os, pty, select, sys, time
script = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
  os.execv(script['args'][0], script['args'])
shown = b''
seen = 0
def read(seconds):
  global shown
  if not select.select([terminal], [], [], seconds)[0]: return True
  try: part = os.read(terminal, 65536)
  except OSError: part = b''
  shown += part
  return part != b''
for what, text in script['steps']:
  if what == 'type':
    os.write(terminal, text.encode())
    continue
  if what == 'pause':
    time.sleep(float(text))
    continue
  end = time.time() + 10
  while shown.find(text.encode(), seen) < 0:
    if time.time() > end or not read(0.1):
      sys.exit('no %r after %r' % (text, shown))
  seen = shown.find(text.encode(), seen) + len(text)
end = time.time() + 10
while time.time() < end and read(1): pass
os.waitpid(pid, 0)
sys.stdout.buffer.write(shown)
`;

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: ENVIRONMENT, encoding: 'utf8', timeout: 30_000 } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${stderr.trim() || error.message}`, { cause: error }));
    });
  });
}
