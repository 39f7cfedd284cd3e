// The same without a library: sends recorded frames (second argument) to a socket (first), one after another.
import net from 'node:net';

const frames = Buffer.from(process.argv[3], 'base64');
let at = 0;

function next() {
  if (at === frames.length) {
    socket.destroy();
    process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
    return;
  }
  const length = frames.readUInt32BE(at);
  socket.write(frames.subarray(at, at + length));
  at += length;
}

// Each reply comes alone, and small as it is in one piece.
const callback = (length, buffer) => {
  if (buffer.readUInt32BE(0) !== length) throw new Error('a reply that does not come alone');
  next();
  return true;
};
const socket = net.connect({ path: process.argv[2], onread: { buffer: Buffer.alloc(65536), callback } }, next);
