/** The library, as an application uses it. The first argument is the folder of the build. */
import { channel } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collect, serve, timed } from './lines.mjs';

const { connect } = await import(pathToFileURL(join(process.argv[2], 'index.js')).href);

const KEEPALIVE = 0x6b656570;
const STREAM = 3;
const frameChannel = channel('libvirt-client:frame');

let connection;
let handles = [];
let held = [];
let heard;
/** Frames of the call that are being recorded, of the replies, and how many calls were sent at once each time. */
let recorded;

function record({ direction, header, bytes }) {
  if (header.program === KEEPALIVE || header.type === STREAM) return;
  if (direction === 'out') {
    if (recorded.answered) recorded.turns.push(0);
    recorded.turns[recorded.turns.length - 1] += 1;
  }
  recorded.answered = direction === 'in';
  recorded[direction].push(bytes);
}

/** Runs something so many times, so many of them wanted at once. */
async function repeat(count, together, run) {
  if (together === 1) {
    for (let i = 0; i < count; i += 1) await run(i);
    return;
  }
  for (let i = 0; i < count; i += together) {
    const length = Math.min(together, count - i);
    await Promise.all(Array.from({ length }, (_, k) => run(i + k)));
  }
}

async function volume({ pool, volume: name }) {
  return (await connection.getStoragePoolByName(pool)).getVolumeByName(name);
}

await serve({
  async open({ do: _task, uri, ...options }) {
    connection = await connect(uri, options);
  },

  async close() {
    await connection.close();
  },

  /** Starts to record what is sent and received. */
  record() {
    recorded = { out: [], in: [], turns: [], answered: true };
    frameChannel.subscribe(record);
  },

  /** Writes the calls that were sent since `record`, the frames that were received, and the turns into files. */
  recorded({ calls, received, turns }) {
    frameChannel.unsubscribe(record);
    writeFileSync(calls, Buffer.concat(recorded.out));
    if (received !== undefined) writeFileSync(received, Buffer.concat(recorded.in));
    if (turns !== undefined) writeFileSync(turns, recorded.turns.join(','));
    const { length } = recorded.out;
    recorded = undefined;
    return { frames: length };
  },

  /** Handles for the tasks that follow, in the order of their names. */
  async domains() {
    handles = await connection.listAllDomains();
    handles.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { domains: handles.length };
  },

  connect: ({ uri, count }) =>
    timed(async () => {
      await repeat(count, 1, async () => {
        const one = await connect(uri);
        await one.close();
      });
      return { connections: count };
    }),

  info: ({ count, together }) =>
    timed(async () => {
      const [domain] = handles;
      let calls = 0;
      await repeat(count, together, async () => {
        const { state } = await domain.getInfo();
        if (state >= 0) calls += 1;
      });
      return { calls };
    }),

  list: () =>
    timed(async () => {
      const domains = await connection.listAllDomains();
      let characters = 0;
      let running = 0;
      for (const { name, uuid, id } of domains) {
        characters += name.length + uuid.length;
        if (id > 0) running += 1;
      }
      return { domains: domains.length, characters, running };
    }),

  xml: ({ count, together }) =>
    timed(async () => {
      let characters = 0;
      await repeat(count, together, async (index) => {
        const { length } = await handles[index].getXmlDescription();
        characters += length;
      });
      return { documents: count, characters };
    }),

  stats: () =>
    timed(async () => {
      const stats = await connection.getAllDomainStats();
      let parameters = 0;
      for (const { params } of stats) parameters += Object.keys(params).length;
      return { domains: stats.length, parameters };
    }),

  async download(request) {
    const vol = await volume(request);
    return timed(async () => {
      const stream = await vol.download(0, 0);
      let bytes = 0;
      for await (const chunk of stream) bytes += chunk.length;
      return { bytes };
    });
  },

  async upload(request) {
    const vol = await volume(request);
    const chunk = Buffer.alloc(request.chunk, 'x');
    return timed(async () => {
      const stream = await vol.upload(0, request.length);
      let bytes = 0;
      while (bytes < request.bytes) {
        const piece = chunk.subarray(0, Math.min(chunk.length, request.bytes - bytes));
        await stream.send(piece);
        bytes += piece.length;
      }
      await stream.finish();
      return { bytes };
    });
  },

  /** Begins to listen. */
  async listen() {
    heard = connection.events('domain-lifecycle', { queueMax: 100_000 });
    await heard.ready;
  },

  /** Listens until so many events have come; the time is that from the first to the last. */
  async heard({ count }) {
    let events = 0;
    let begin = 0;
    let cpu;
    for await (const event of heard) {
      if (events === 0) {
        begin = performance.now();
        cpu = process.cpuUsage();
      }
      if (event.domain.name.length > 0) events += 1;
      if (events === count) {
        const used = process.cpuUsage(cpu);
        const ms = performance.now() - begin;
        await heard.return();
        return { ms, cpuMs: (used.user + used.system) / 1000, events };
      }
    }
    throw new Error(`the events ended after ${events}`);
  },

  /** A listener that never hears anything, so that the daemon has one all the time. */
  async keep() {
    await connection.on('domain-reboot', () => {});
  },

  /** Makes events, two of each pair. */
  async flip({ count }) {
    const [domain] = handles;
    for (let i = 0; i < count; i += 2) {
      await domain.suspend();
      await domain.resume();
    }
    return { calls: count };
  },

  /** So many connections that do nothing. */
  async links({ uri, count }) {
    for (let i = 0; i < count; i += 1) held.push(await connect(uri));
    return { connections: held.length };
  },

  /** Handles that are kept. */
  async hold() {
    held = await connection.listAllDomains();
    return { domains: held.length };
  },

  async letGo() {
    for (const one of held) await one.close?.();
    held = [];
  },

  collect,
});
