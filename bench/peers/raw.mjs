/**
 * The limit: a plain program that sends the very bytes that the library sent, keeps the same number of calls on the
 * wire and only counts what comes back. It decodes nothing but the frames' headers.
 */
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { collect, serve, timed } from './lines.mjs';

const HEADER = 28;
const PACKET = 262_120;
const REPLY = 1;
const MESSAGE = 2;
const STREAM = 3;
const OK = 0;
const CONTINUE = 2;
const KEEPALIVE = 0x6b656570;
const PING = 1;
const PONG = 2;

/** All sockets read into the same memory, as those of the library do. */
const memory = Buffer.allocUnsafeSlow(262_144);

/** A socket whose frames are counted. */
class Wire {
  /** Is told of every frame: type, status, and how many bytes its payload has. */
  frame = () => {};
  /** Is told when all frames of a chunk have been counted. */
  chunk = () => {};
  #socket;
  #header = Buffer.alloc(HEADER);
  #have = 0;
  #rest = 0;

  static async open(path) {
    const wire = new Wire();
    const callback = (length, buffer) => {
      wire.#count(buffer, length);
      wire.chunk();
      return true;
    };
    await new Promise((resolve, reject) => {
      wire.#socket = net.connect({ path, onread: { buffer: memory, callback } }, resolve).once('error', reject);
    });
    return wire;
  }

  write(bytes) {
    return this.#socket.write(bytes);
  }

  drained() {
    return new Promise((resolve) => this.#socket.once('drain', resolve));
  }

  end() {
    return new Promise((resolve) => {
      this.#socket.once('close', resolve);
      this.#socket.destroy();
    });
  }

  /** Sends frames one by one, or so many at once as `turns` says, when those before have been answered. */
  async inTurns(frames, turns = Array.from({ length: frames.count }, () => 1)) {
    let sent = 0;
    for (const length of turns) {
      const answered = this.replies(length);
      this.write(frames.slice(sent, sent + length));
      sent += length;
      await answered;
    }
  }

  /** Waits for so many replies. */
  replies(count) {
    return new Promise((resolve, reject) => {
      this.frame = (type) => {
        count -= 1;
        if (type !== REPLY) reject(new Error('a message that is no reply'));
        else if (count === 0) resolve();
      };
    });
  }

  #count(buffer, length) {
    let at = 0;
    while (at < length) {
      if (this.#rest > 0) {
        const part = Math.min(this.#rest, length - at);
        this.#rest -= part;
        at += part;
        continue;
      }
      const part = Math.min(HEADER - this.#have, length - at);
      buffer.copy(this.#header, this.#have, at, at + part);
      this.#have += part;
      at += part;
      if (this.#have === HEADER) this.#begun();
    }
  }

  #begun() {
    const header = this.#header;
    this.#have = 0;
    this.#rest = header.readUInt32BE(0) - HEADER;
    if (header.readUInt32BE(4) === KEEPALIVE) {
      if (header.readUInt32BE(12) === PING) this.write(pong(header));
      return;
    }
    this.frame(header.readUInt32BE(16), header.readUInt32BE(24), this.#rest);
  }
}

function pong(ping) {
  const frame = Buffer.from(ping);
  frame.writeUInt32BE(PONG, 12);
  return frame;
}

/** Recorded frames, one behind another. */
class Frames {
  constructor(file) {
    this.bytes = readFileSync(file);
    this.starts = [];
    for (let at = 0; at < this.bytes.length; at += this.bytes.readUInt32BE(at)) this.starts.push(at);
    this.count = this.starts.length;
    this.starts.push(this.bytes.length);
  }

  slice(from, to) {
    return this.bytes.subarray(this.starts[from], this.starts[to]);
  }

  get last() {
    return this.slice(this.count - 1, this.count);
  }
}

let wire;
let frames;
let held = [];
let heard;

/** Sends calls, so many wanted at once and so many of these on the wire, and counts the replies. */
function play(inFlight, together) {
  return new Promise((resolve) => {
    const { count } = frames;
    let wanted = Math.min(together, count);
    let sent = 0;
    let answered = 0;
    let bytes = 0;
    const send = () => {
      const upTo = Math.min(wanted, answered + inFlight);
      if (upTo > sent) wire.write(frames.slice(sent, upTo));
      sent = upTo;
    };
    wire.frame = (type, _status, length) => {
      if (type !== REPLY) return;
      answered += 1;
      bytes += length;
    };
    wire.chunk = () => {
      if (answered === count) {
        wire.chunk = () => {};
        resolve({ replies: count, replyBytes: bytes });
        return;
      }
      if (answered === wanted) wanted = Math.min(wanted + together, count);
      send();
    };
    send();
  });
}

/** A packet of the stream that a call opens. */
function packet(call, status, payload) {
  const bytes = Buffer.alloc(HEADER + payload, 'x');
  call.copy(bytes, 0, 0, HEADER);
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.writeUInt32BE(STREAM, 16);
  bytes.writeUInt32BE(status, 24);
  return bytes;
}

/** Resolves at the first frame that fits. */
function until(fits) {
  return new Promise((resolve) => {
    wire.frame = (type, status, length) => {
      if (fits(type, status, length)) resolve();
    };
  });
}

async function download() {
  const call = frames.last;
  let bytes = 0;
  const all = until((type, status, length) => {
    if (type !== STREAM || status !== CONTINUE) return false;
    bytes += length;
    return length === 0;
  });
  wire.write(call);
  await all;
  await finish(call);
  return { bytes };
}

async function upload(total) {
  const call = frames.last;
  const opened = until((type) => type === REPLY);
  wire.write(call);
  await opened;
  const whole = packet(call, CONTINUE, PACKET);
  let bytes = 0;
  for (; bytes + PACKET <= total; bytes += PACKET) if (!wire.write(whole)) await wire.drained();
  if (bytes < total) wire.write(packet(call, CONTINUE, total - bytes));
  await finish(call);
  return { bytes: total };
}

async function finish(call) {
  const confirmed = until((type, status) => type === STREAM && status === OK);
  wire.write(packet(call, OK, 0));
  await confirmed;
}

await serve({
  async open({ socket, hello }) {
    wire = await Wire.open(socket);
    await wire.inTurns(new Frames(hello));
  },

  close: () => wire.end(),

  load({ calls }) {
    frames = new Frames(calls);
    return { frames: frames.count };
  },

  play: ({ inFlight, together }) => timed(() => play(inFlight, together)),

  connect: ({ socket, count, turns }) =>
    timed(async () => {
      const lengths = turns.split(',').map(Number);
      for (let i = 0; i < count; i += 1) {
        const one = await Wire.open(socket);
        await one.inTurns(frames, lengths);
        await one.end();
      }
      return { connections: count };
    }),

  download: () => timed(download),

  upload: ({ bytes }) => timed(() => upload(bytes)),

  /** Begins to listen, on a socket for this alone: its end is what ends the registration. */
  async listen({ socket, count }) {
    wire = await Wire.open(socket);
    await wire.inTurns(frames);
    heard = new Promise((resolve) => {
      let events = 0;
      let begin = 0;
      let cpu;
      wire.frame = (type) => {
        if (type !== MESSAGE) return;
        if (events === 0) {
          begin = performance.now();
          cpu = process.cpuUsage();
        }
        events += 1;
        if (events !== count) return;
        const used = process.cpuUsage(cpu);
        resolve({ ms: performance.now() - begin, cpuMs: (used.user + used.system) / 1000, events });
      };
    });
  },

  async heard() {
    const sample = await heard;
    await wire.end();
    return sample;
  },

  async links({ socket, hello, count }) {
    const opening = new Frames(hello);
    for (let i = 0; i < count; i += 1) {
      const one = await Wire.open(socket);
      await one.inTurns(opening);
      held.push(one);
    }
    return { connections: held.length };
  },

  async letGo() {
    for (const one of held) await one.end();
    held = [];
  },

  collect,
});
