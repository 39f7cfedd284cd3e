import { fileURLToPath } from 'node:url';
import type { Connection } from '../api/connect/connect.js';
import { connect } from '../api/connect/open.js';
import { Replay } from '../testing/replay/replay.js';
import { readSession } from '../testing/session/parse-session.js';
import type { Arguments } from './arguments.js';
import { overview } from './commands/overview.js';
import { printLines, type Terminal } from './terminal.js';
import { printable } from './width.js';

/** The recording that is shipped: a real QEMU host with guests that run, stand still and are off. */
const DEMO = new URL('./demo.session.jsonl', import.meta.url);

/** The events that the recording ends with take less than this to come. */
const EVENTS_WITHIN_MS = 100;

/** The main job for those who have no daemon: the same output, from a recording, and what happened on that host then. */
export async function demo(args: Arguments, terminal: Terminal): Promise<void> {
  const session = readSession(fileURLToPath(DEMO), 'demo.session.jsonl');
  printLines(terminal.stdout, [
    `THIS IS A RECORDING. No daemon answers here, so what follows is a QEMU host of libvirt ${session.header.daemon},`,
    'recorded with libvirt-client and replayed through it. To look at a real host, name it:',
    '  npm start -- --uri qemu:///system        or LIBVIRT_DEFAULT_URI=qemu:///system npm start',
    '',
  ]);
  const replay = new Replay(session, { mode: 'lenient', match: { ignore: ['CONNECT_GET_ALL_DOMAIN_STATS:flags'] } });
  const connection = await connect(session.header.uri, { daemon: replay });
  try {
    await overview({ connection: connection, args, terminal, options: { signal: terminal.signal } });
    const events = await eventsOf(connection);
    if (events.length > 0) printLines(terminal.stdout, ['', 'What happened next:', ...events]);
  } finally {
    await connection.close();
  }
}

/** The life of the recorded domains after the overview. */
async function eventsOf(connection: Connection): Promise<string[]> {
  const lines: string[] = [];
  const listening = await connection.on('domain-lifecycle', ({ domain, event, eventName = `event ${event}` }) => {
    lines.push(`  ${printable(domain.name)} ${eventName.toLowerCase()}`);
  });
  await new Promise((resolve) => setTimeout(resolve, EVENTS_WITHIN_MS));
  await listening.stop();
  return lines;
}
