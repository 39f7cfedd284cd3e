/**
 * A daemon that only remembers: answers every call at once with the reply that a real daemon once gave to the same
 * procedure, so that the clients are measured and not the daemon. Arguments: the path of its socket, and a file of
 * replies as they were received. Says `{}` when it listens.
 */
import { readFileSync } from 'node:fs';
import net from 'node:net';

const HEADER = 28;
const REPLY = 1;
const SERIAL = 20;
const KEEPALIVE = 0x6b656570;

const [path, file] = process.argv.slice(2);
const replies = new Map();
const all = readFileSync(file);
for (let at = 0; at < all.length; at += all.readUInt32BE(at)) {
  const frame = all.subarray(at, at + all.readUInt32BE(at));
  if (frame.readUInt32BE(16) === REPLY) replies.set(procedure(frame, 0), frame);
}

function procedure(bytes, at) {
  return bytes.readUInt32BE(at + 4) * 1024 + bytes.readUInt32BE(at + 12);
}

/** Writes the reply to the call that begins at `at`: a header with its serial, and the payload as it is. */
function answer(socket, bytes, at) {
  if (bytes.readUInt32BE(at + 4) === KEEPALIVE) return;
  const reply = replies.get(procedure(bytes, at));
  if (reply === undefined) throw new Error(`no reply to procedure ${bytes.readUInt32BE(at + 12)} was recorded`);
  const whole = reply.length <= 4096 ? Buffer.from(reply) : Buffer.from(reply.subarray(0, HEADER));
  bytes.copy(whole, SERIAL, at + SERIAL, at + SERIAL + 4);
  socket.write(whole);
  if (whole.length < reply.length) socket.write(reply.subarray(HEADER));
}

/** Answers all whole calls of what has come. Returns the rest. */
function serve(socket, bytes) {
  let at = 0;
  socket.cork();
  while (bytes.length - at >= 4 && bytes.length - at >= bytes.readUInt32BE(at)) {
    answer(socket, bytes, at);
    at += bytes.readUInt32BE(at);
  }
  socket.uncork();
  return bytes.subarray(at);
}

const server = net.createServer((socket) => {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = serve(socket, rest.length === 0 ? chunk : Buffer.concat([rest, chunk]));
  });
  socket.on('error', () => socket.destroy());
});
server.listen(path, () => process.stdout.write('{}\n'));
process.stdin.resume().on('end', () => process.exit(0));
