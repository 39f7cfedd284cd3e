/** Run as a process of its own: receives whatever the peer on a socket sends, and says so if it can. */
import { connectUnix } from '../../src/transport/unix.js';

const transport = await connectUnix(process.argv[2] ?? '', undefined, true);
transport.start({
  data: () => undefined,
  descriptor: () => console.log('survived'),
  drained: () => undefined,
  ended: () => console.log('survived to the end'),
});
