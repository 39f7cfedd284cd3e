import { fileURLToPath } from 'node:url';
import type { Connection } from '../api/connection/connection.js';
import { connect } from '../connect/connect.js';
import { printable } from '../debug/printable.js';
import { Replay } from '../testing/replay/replay.js';
import { readSession } from '../testing/session/parse-session.js';
import type { Context } from './context.js';
import { printLines } from './terminal.js';

/** The recording in the package: a real QEMU host with running, paused and inactive guests. */
const DEMO = new URL('./demo.session.jsonl', import.meta.url);

/** Time in milliseconds in which the events at the end of the recording arrive. */
const EVENTS_WITHIN_MS = 100;

/** Shows the overview of a recorded host, for users without a daemon, and the events that followed. */
export async function demo(
  context: Context,
  overview: (context: Context, connection: Connection) => Promise<void>,
): Promise<void> {
  const { terminal } = context;
  const session = readSession(fileURLToPath(DEMO), 'demo.session.jsonl');
  printLines(terminal.stdout, [
    `THIS IS A RECORDING. No daemon is running here, so the following shows a QEMU host of libvirt ${session.header.daemon},`,
    'recorded with libvirt-client and replayed. To connect to a real host, give its URI:',
    '  npm start -- --uri qemu:///system        or LIBVIRT_DEFAULT_URI=qemu:///system npm start',
    '',
  ]);
  const replay = new Replay(session, { mode: 'lenient', match: { ignore: ['CONNECT_GET_ALL_DOMAIN_STATS:flags'] } });
  const connection = await connect(session.header.uri, { daemon: replay });
  try {
    await overview(context, connection);
    const events = await eventsOf(connection);
    if (events.length > 0) printLines(terminal.stdout, ['', 'What happened next:', ...events]);
  } finally {
    await connection.close();
  }
}

/** Returns the lifecycle events that follow the overview in the recording. */
async function eventsOf(connection: Connection): Promise<string[]> {
  const lines: string[] = [];
  const listening = await connection.on('domain-lifecycle', ({ domain, event, eventName = `event ${event}` }) => {
    lines.push(`  ${printable(domain.name)} ${eventName.toLowerCase()}`);
  });
  await new Promise((resolve) => setTimeout(resolve, EVENTS_WITHIN_MS));
  await listening.stop();
  return lines;
}
