import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stream } from '../../src/api/stream/stream.js';
import { StreamError } from '../../src/errors.js';
import { DomainConsoleFlags } from '../../src/generated/constants/domain.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { Channel, type Guest, startGuest } from '../support/guest/guest.js';

/** Reads until a text has come, and returns all that came. */
async function readUntil(stream: Stream, wanted: RegExp): Promise<string> {
  let seen = '';
  while (!wanted.test(seen)) {
    const item = await stream.receive();
    if (item?.type !== 'data') throw new Error(`the stream ended before ${wanted}: ${seen}`);
    seen += Buffer.from(item.data).toString('latin1');
  }
  return seen;
}

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

describeLive('consoles, channels and screens of a guest', () => {
  let daemon: Daemon;
  let guest: Guest;

  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon);
  }, 240_000);
  afterAll(async () => {
    await guest.stop();
    await daemon.stop();
  });

  it('a command is typed into the console, and its output read back', async () => {
    await using stream = await guest.domain.openConsole();
    await stream.send(Buffer.from('echo "$((6 * 7)) is the answer of $(hostname)"\n'));
    expect(await readUntil(stream, /\d+ is the answer of guest\r\n/)).toContain('42 is the answer of guest');
  });

  it('as a Duplex, by its device name; the end of the Duplex gives the console back', async () => {
    const duplex = (await guest.domain.openConsole('serial0')).toDuplex().setEncoding('latin1');
    duplex.write('cat /proc/version\n');
    let seen = '';
    for await (const chunk of duplex) {
      seen += chunk;
      if (/Linux version [\d.]+/.test(seen)) break;
    }
    expect(seen).toMatch(/Linux version \d/);
    expect(duplex.destroyed).toBe(true);
    const again = (await guest.domain.openConsole()).toDuplex();
    again.resume();
    again.end('\n');
    await once(again, 'close');
  });

  it('one user at a time, unless the other is forced out', async () => {
    const first = await guest.domain.openConsole();
    expect(await caught(guest.domain.openConsole())).toMatchObject({
      name: 'ServerError',
      code: 'OPERATION_FAILED',
    });
    const waiting = caught(readUntil(first, /never/));
    const second = await guest.domain.openConsole(null, { flags: DomainConsoleFlags.FORCE });
    expect(await waiting).toBeInstanceOf(StreamError);
    expect(await caught(first.send(Buffer.from('x')))).toBeInstanceOf(StreamError);
    await second.send(Buffer.from('echo $((1 + 1))nd\n'));
    await readUntil(second, /2nd/);
    await second.abort();
  });

  it('a console that nobody reads holds up nobody', async () => {
    await using stream = await guest.domain.openConsole(undefined, { highWaterMark: 1000 });
    await stream.send(Buffer.from('dmesg; dmesg\n'));
    await sleep(200);
    expect(await guest.domain.isActive()).toBe(true);
    await stream.send(Buffer.from('echo still$((40 + 2))here\n'));
    expect(await readUntil(stream, /still42here/)).toContain('Linux version');
  });

  it('a channel carries bytes both ways', async () => {
    await using stream = await guest.domain.openChannel(Channel.ECHO);
    const bytes = Buffer.alloc(100_000, 'what goes in comes out. ');
    const sending = stream.send(bytes);
    const back: Uint8Array[] = [];
    for (let length = 0; length < bytes.length; ) {
      const item = await stream.receive();
      if (item?.type !== 'data') throw new Error('the channel ended');
      back.push(item.data);
      length += item.data.length;
    }
    await sending;
    expect(Buffer.concat(back).equals(bytes)).toBe(true);
  });

  it('a picture of the screen is an image with something on it', async () => {
    const { mime, stream } = await guest.domain.screenshot(0);
    const picture = await stream.bytes();
    expect(stream.status).toBe('finished');
    const { width, height, rows, rowLength } = openImage(mime, picture);
    process.stdout.write(`a screenshot: ${mime}, ${width} × ${height}, ${new Set(rows).size} different bytes\n`);
    expect([width, height, rows.length]).toEqual([720, 400, 400 * rowLength]);
    expect(new Set(rows).size).toBeGreaterThan(2);
    expect(await caught(guest.domain.screenshot(7))).toMatchObject({ name: 'ServerError' });
  });

  it('the end of the guest is the end of its console', async () => {
    const looking = await guest.domain.openConsole();
    const channel = await guest.domain.openChannel(Channel.ECHO);
    const [text, error] = await Promise.all([looking.bytes(), caught(channel.bytes()), guest.domain.destroy()]);
    expect(text).toBeInstanceOf(Uint8Array);
    expect([looking.status, channel.status]).toEqual(['finished', expect.stringMatching(/finished|failed/)]);
    expect(error === 'no error' || error instanceof StreamError).toBe(true);
    expect(await caught(guest.domain.openConsole())).toMatchObject({ code: 'OPERATION_INVALID' });
  });
}, ['guest']);

interface Image {
  readonly width: number;
  readonly height: number;
  /** Bytes of the rows. */
  readonly rows: Uint8Array;
  /** Bytes that each row has. */
  readonly rowLength: number;
}

/** QEMU gives a portable network graphic since 7.1, if it was built so; before that a portable pixmap. */
function openImage(mime: string | null, picture: Uint8Array): Image {
  const bytes = Buffer.from(picture);
  return mime === 'image/png' ? openPng(bytes) : openPixmap(bytes);
}

function openPixmap(bytes: Buffer): Image {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64));
  if (head === null) throw new Error('not a portable pixmap');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, rows: bytes.subarray(head[0].length), rowLength: width * 3 };
}

function openPng(bytes: Buffer): Image {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('not a portable network graphic');
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))]);
  }
  const header = Buffer.concat(chunks.get('IHDR') ?? []);
  // Eight bits of red, green and blue, and in front of each row a byte that says how it is filtered.
  expect([...header.subarray(8)]).toEqual([8, 2, 0, 0, 0]);
  expect(chunks.has('IEND')).toBe(true);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, rows: inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])), rowLength: width * 3 + 1 };
}
