// The same without a library: sends recorded frames (second argument) to a socket (first), so many at once as the third
// argument says, and the next when these have been answered.
import net from 'node:net';

const frames = Buffer.from(process.argv[3], 'base64');
const turns = process.argv[4].split(',').map(Number);
let at = 0;
let turn = 0;
let unanswered = 0;

function next() {
  if (turn === turns.length) {
    socket.destroy();
    process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
    return;
  }
  unanswered = turns[turn];
  turn += 1;
  const from = at;
  for (let i = 0; i < unanswered; i += 1) at += frames.readUInt32BE(at);
  socket.write(frames.subarray(from, at));
}

// Replies are small, so that each comes in one piece.
const callback = (length, buffer) => {
  let read = 0;
  for (; read < length; read += buffer.readUInt32BE(read)) unanswered -= 1;
  if (read !== length) throw new Error('a reply in pieces');
  if (unanswered === 0) next();
  return true;
};
const socket = net.connect({ path: process.argv[2], onread: { buffer: Buffer.alloc(65536), callback } }, next);
