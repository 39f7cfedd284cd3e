import { createServer, type Server, type Socket } from 'node:net';
import { catalogue } from '../../../src/api/events/definitions/catalogue.js';
import { EVENT_SPACES } from '../../../src/api/events/event-choice.js';
import { type CallEntry, lookUp, PROGRAMS, type ProcedureEntry } from '../../../src/testing/catalog.js';
import { Reader } from '../../../src/xdr/reader.js';
import { Writer } from '../../../src/xdr/writer.js';
import { recordedFrames, recordings } from '../../conformance/corpus.js';
import { errorPayload, frame, i32, i64, KEEPALIVE, parseFrame, str, u32 } from '../../support/frame.js';
import { mutated } from './mutations.js';
import type { Random } from './random.js';
import { someValue } from './values.js';

const CALL = 0;
const REPLY = 1;
const MESSAGE = 2;
const STREAM = 3;
const HOLE = 6;
const [OK, ERROR, CONTINUE] = [0, 1, 2];

/** Frames that real daemons have sent. */
const CORPUS: readonly Buffer[] = recordings()
  .flatMap((recording) => recordedFrames(recording))
  .flatMap(({ from, bytes }) => (from === 'daemon' && bytes.length < 20_000 ? [bytes] : []));

const EVENTS: readonly ProcedureEntry[] = PROGRAMS.flatMap(({ byName }) => [...byName.values()]).filter(
  ({ kind }) => kind === 'event',
);

/** What a connection is to the server: how hostile it is, and when it begins to be. */
export interface Temper {
  readonly random: Random;
  /** Of a hundred frames, so many are changed. */
  readonly percent: number;
  /** Frames that are as they should be at first; with 0, the opening is mutated. */
  readonly honest: number;
  /** `[1]` asks for SASL. */
  readonly auth: readonly number[];
}

/** A daemon that answers calls as a real one does, except that many of its frames are mutations of these. */
export class HostileServer {
  /** Frames that were mutated, on all connections. */
  mutations = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  /** @param temper is asked for every connection */
  constructor(temper: () => Temper) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      const talk = new Conversation(socket, temper(), () => {
        this.mutations += 1;
      });
      socket.on('data', (chunk) => talk.receive(chunk));
    });
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve) => this.#server.listen(path, resolve));
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

interface Call {
  readonly program: number;
  readonly procedure: number;
  readonly serial: number;
}

/** One connection. */
class Conversation {
  readonly #socket: Socket;
  readonly #temper: Temper;
  readonly #onMutation: () => void;
  #received: Buffer = Buffer.alloc(0);
  #sent = 0;
  /** Calls that may have a stream. */
  readonly #calls: Call[] = [];
  readonly #callbacks: { readonly message: ProcedureEntry; readonly id: number }[] = [];

  constructor(socket: Socket, temper: Temper, onMutation: () => void) {
    this.#socket = socket;
    this.#temper = temper;
    this.#onMutation = onMutation;
    socket.on('error', () => undefined);
  }

  receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    while (this.#received.length >= 28) {
      const length = this.#received.readUInt32BE(0);
      if (this.#received.length < length || length < 28) return;
      const bytes = this.#received.subarray(0, length);
      this.#received = this.#received.subarray(length);
      this.#handle(bytes);
    }
  }

  #handle(bytes: Buffer): void {
    const { random } = this.#temper;
    const { program, procedure, type, serial, status, payload } = parseFrame(bytes);
    if (program === KEEPALIVE.program) {
      this.#send({ ...KEEPALIVE, procedure: 2, type: MESSAGE });
      return;
    }
    const call = { program, procedure, serial };
    if (type === CALL) this.#answer(call, payload);
    else if (type === STREAM && status !== CONTINUE && random.chance(90)) this.#packet(call, STREAM, OK);
    while (random.chance(55)) this.#spontaneous();
  }

  #answer(call: Call, payload: Buffer): void {
    const { random, auth } = this.#temper;
    this.#calls.push(call);
    if (this.#calls.length > 16) this.#calls.shift();
    const known = lookUp(call.program, call.procedure);
    if (known?.kind !== 'call') return;
    if (known.name !== 'CONNECT_OPEN' && !isOpening(known) && random.chance(15)) this.#error(call);
    else this.#reply(call, this.#openingResult(known, auth) ?? this.#result(known, payload));
    if (known.codec.stream?.direction === 'read')
      for (let i = random.below(6); i >= 0; i -= 1) this.#streamPacket(call);
  }

  /** What opening a connection needs, so that it comes to something else. */
  #openingResult({ name }: CallEntry, auth: readonly number[]): Buffer | undefined {
    if (name === 'AUTH_LIST') return Buffer.concat([u32(auth.length), ...auth.map(i32)]);
    if (name === 'AUTH_SASL_INIT') return str('SCRAM-SHA-256 PLAIN');
    return name === 'CONNECT_SUPPORTS_FEATURE' ? i32(1) : undefined;
  }

  /** A value of the result's type; for a registration, one after which events can come. */
  #result(known: CallEntry, payload: Buffer): Buffer {
    const { random } = this.#temper;
    if (known.ret === undefined) return Buffer.alloc(0);
    let value = someValue(random, known.program, known.ret);
    if (/EVENT.*REGISTER/.test(known.name) && !known.name.includes('DEREGISTER')) {
      const id = this.#callbacks.length;
      value = { ...Object(value), callbackID: id };
      const message = messageOf(known, payload);
      if (message !== undefined) this.#callbacks.push({ message, id });
    }
    return encoded((w) => known.codec.writeRet(w, value));
  }

  /** What comes without having been asked for. */
  #spontaneous(): void {
    const { random } = this.#temper;
    const turn = random.below(10);
    const call = this.#calls.length > 0 ? random.pick(this.#calls) : undefined;
    if (turn < 5 && this.#callbacks.length > 0) this.#event();
    else if (turn < 9 && call !== undefined) this.#streamPacket(call);
    else if (turn === 9 && random.chance(20)) this.#send({ ...KEEPALIVE, procedure: 1, type: MESSAGE });
  }

  #event(): void {
    const { random, percent, honest } = this.#temper;
    const { message: own, id } = random.pick(this.#callbacks);
    // Of another kind than was registered for under this number.
    const isForeign = this.#sent > honest && random.chance(percent / 8);
    if (isForeign) this.#onMutation();
    const message = isForeign ? random.pick(EVENTS) : own;
    if (message.kind !== 'event' || message.payload === undefined) return;
    const value = { ...Object(someValue(random, message.program, message.payload)), callbackID: id };
    const payload = encoded((w) => message.codec.writePayload(w, value));
    const { number: procedure } = message;
    this.#send({ program: message.program.number, version: 1, procedure, type: MESSAGE, payload });
  }

  #streamPacket(call: Call): void {
    const { random } = this.#temper;
    const turn = random.below(10);
    if (turn < 6) this.#packet(call, STREAM, CONTINUE, random.bytes(random.below(64) * (random.chance(2) ? 100 : 1)));
    else if (turn < 7) this.#packet(call, HOLE, CONTINUE, Buffer.concat([i64(this.#holeLength()), u32(0)]));
    else if (turn < 9) this.#packet(call, STREAM, CONTINUE);
    else this.#packet(call, STREAM, ERROR, someError());
  }

  #holeLength(): bigint {
    return this.#temper.random.pick([
      0n,
      1n,
      4096n,
      65_536n,
      1n << 31n,
      1n << 50n,
      (1n << 63n) - 1n,
      -1n,
      -(1n << 63n),
    ]);
  }

  #reply(call: Call, payload: Buffer): void {
    this.#send({ ...call, type: REPLY, status: OK, payload });
  }

  #error(call: Call): void {
    this.#send({ ...call, type: REPLY, status: ERROR, payload: someError() });
  }

  #packet(call: Call, type: number, status: number, payload?: Buffer): void {
    this.#send({ ...call, type, status, ...(payload && { payload }) });
  }

  #send(parts: Parameters<typeof frame>[0]): void {
    const { random, percent, honest } = this.#temper;
    const bytes = frame({ ...parts });
    this.#sent += 1;
    if (this.#sent <= honest || !random.chance(percent)) {
      this.#socket.write(bytes);
      return;
    }
    this.#onMutation();
    this.#socket.write(mutated(random, bytes, { serials: this.#calls.map(({ serial }) => serial), corpus: CORPUS }));
    if (random.chance(1)) this.#socket.destroy();
  }
}

function isOpening({ name }: CallEntry): boolean {
  return /^AUTH_|SUPPORTS_FEATURE$/.test(name);
}

function someError(): Buffer {
  return errorPayload({ code: 42, domain: 10, message: 'no such domain' });
}

function encoded(write: (w: Writer) => void): Buffer {
  const writer = new Writer();
  write(writer);
  return Buffer.from(writer.take());
}

/** The event that a registration is for. */
function messageOf(known: CallEntry, payload: Buffer): ProcedureEntry | undefined {
  const args: unknown = known.codec.readArgs(Reader.over(payload));
  const eventId: unknown = Object(args).eventID;
  const space = /CONNECT_(DOMAIN|NETWORK|STORAGE_POOL|NODE_DEVICE|SECRET)_/.exec(known.name)?.[1] ?? '';
  const found = Object.values(catalogue).find(
    (one) =>
      EVENT_SPACES[one.name] === space.toLowerCase().replace('_', '-') &&
      one.eventId === (known.name.includes('MONITOR') ? undefined : eventId),
  );
  return found && lookUp(found.message.program.number, found.message.number);
}
