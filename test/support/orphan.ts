/**
 * Started by daemon.live.test.ts as a process of its own: starts a daemon, says where, and waits to be killed.
 */
import { startDaemon } from './daemon.js';

const daemon = await startDaemon();
process.stdout.write(`${daemon.folder} ${daemon.pid}\n`);
setInterval(() => undefined, 60_000);
