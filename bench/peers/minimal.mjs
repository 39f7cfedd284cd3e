/**
 * A lower bound for opening a connection: a client with a promise for each call, a decoder and the timers that a
 * connection needs. It has no options, no checks of what it is given or receives, one kind of error, and no events,
 * streams or reconnecting.
 */
import { existsSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { collect, serve, timed } from './lines.mjs';

const PROGRAM = 0x20008086;
const VERSION = 1;
const HEADER = 28;
const CONF = '/etc/libvirt/libvirt.conf';
const TIMEOUT_MS = 30_000;
const SILENCE_MS = 25_000;
const GRACE_MS = 5000;
const KEEPALIVE_FEATURE = 10;
const Procedure = { CONNECT_OPEN: 1, CONNECT_CLOSE: 2, CONNECT_SUPPORTS_FEATURE: 60, AUTH_LIST: 66 };

/** All sockets read into the same memory, as those of the library do. */
const memory = Buffer.allocUnsafeSlow(262_144);

class Link {
  #socket;
  #calls = new Map();
  #serial = 0;
  #incomplete;
  #silence;
  #ended = false;

  constructor(socket) {
    this.#socket = socket;
  }

  static open(path) {
    return new Promise((resolve, reject) => {
      let link;
      const callback = (length, buffer) => {
        link.#received(buffer.subarray(0, length));
        return true;
      };
      const socket = net.connect({ path, onread: { buffer: memory, callback } }, () => resolve(link));
      link = new Link(socket);
      socket.on('error', (error) => {
        reject(error);
        link.end(error);
      });
      socket.on('close', () => link.end(new Error('closed')));
    });
  }

  /** Sends several calls at once. */
  together(run) {
    this.#socket.cork();
    const calls = run();
    this.#socket.uncork();
    return calls;
  }

  call(procedure, payload = [], decode = undefined) {
    return new Promise((resolve, reject) => {
      const serial = this.#serial;
      this.#serial += 1;
      const frame = Buffer.allocUnsafe(HEADER + payload.length);
      const words = [frame.length, PROGRAM, VERSION, procedure, 0, serial, 0];
      for (let i = 0; i < words.length; i += 1) frame.writeUInt32BE(words[i], 4 * i);
      frame.set(payload, HEADER);
      this.#calls.set(serial, { resolve, reject, decode });
      this.#socket.write(frame);
    });
  }

  endWhenSilent() {
    this.#silence = setTimeout(() => this.end(new Error('silent')), SILENCE_MS).unref();
  }

  end(error) {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#silence);
    for (const call of this.#calls.values()) call.reject(error);
    this.#socket.destroy();
  }

  async close() {
    const timer = setTimeout(() => this.end(new Error('late')), GRACE_MS);
    await this.call(Procedure.CONNECT_CLOSE);
    clearTimeout(timer);
    this.end(new Error('closed'));
  }

  #received(chunk) {
    this.#silence?.refresh();
    const bytes = this.#incomplete === undefined ? chunk : Buffer.concat([this.#incomplete, chunk]);
    this.#incomplete = undefined;
    let at = 0;
    while (bytes.length - at >= 4) {
      const length = bytes.readUInt32BE(at);
      if (bytes.length - at < length) break;
      this.#reply(bytes, at);
      at += length;
    }
    if (at < bytes.length) this.#incomplete = Buffer.from(bytes.subarray(at));
  }

  #reply(bytes, at) {
    const serial = bytes.readUInt32BE(at + 20);
    const call = this.#calls.get(serial);
    // A ping of the daemon, which ends the link only after several.
    if (call === undefined) return;
    const { resolve, reject, decode } = call;
    this.#calls.delete(serial);
    if (bytes.readUInt32BE(at + 24) === 0) resolve(decode?.(bytes, at + HEADER));
    else reject(new Error('refused'));
  }
}

function word(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function text(value) {
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  return Buffer.concat([word(value.length), Buffer.from(value), padding]);
}

function numbers(bytes, at) {
  return Array.from({ length: bytes.readUInt32BE(at) }, (_, i) => bytes.readInt32BE(at + 4 + 4 * i));
}

async function connect(uri) {
  const settings = existsSync(CONF) ? readFileSync(CONF, 'utf8') : '';
  if (/^[a-z]/m.test(settings)) throw new Error(`${CONF} has settings`);
  const [, driver, path, query] = /^([a-z]+)\+unix:\/\/(\/[^?]*)\?(.*)$/.exec(uri);
  let link;
  const timer = setTimeout(() => link?.end(new Error('timed out')), TIMEOUT_MS);
  try {
    link = await Link.open(new URLSearchParams(query).get('socket'));
    const [auth] = await link.call(Procedure.AUTH_LIST, [], numbers);
    if (auth !== 0) throw new Error(`the daemon asks for authentication ${auth}`);
    const [supported, opened] = link.together(() => [
      link.call(Procedure.CONNECT_SUPPORTS_FEATURE, word(KEEPALIVE_FEATURE), (bytes, at) => bytes.readInt32BE(at)),
      link.call(Procedure.CONNECT_OPEN, Buffer.concat([word(1), text(`${driver}://${path}`), word(0)])),
    ]);
    if ((await supported) !== 0) link.endWhenSilent();
    await opened;
    return link;
  } finally {
    clearTimeout(timer);
  }
}

let first;
const held = [];

await serve({
  async open({ uri }) {
    first = await connect(uri);
  },

  async close() {
    await first.close();
  },

  connect: ({ uri, count }) =>
    timed(async () => {
      for (let i = 0; i < count; i += 1) await (await connect(uri)).close();
      return { connections: count };
    }),

  /** Connections that stay open. */
  async links({ uri, count }) {
    for (let i = 0; i < count; i += 1) held.push(await connect(uri));
    return { connections: held.length };
  },

  async letGo() {
    for (const one of held.splice(0)) await one.close();
  },

  collect,
});
