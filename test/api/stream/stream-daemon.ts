import { Stream, type StreamSettings } from '../../../src/api/stream/stream.js';
import { connectClose } from '../../../src/generated/remote/opening.js';
import { storageVolDownload, storageVolUpload } from '../../../src/generated/remote/storage-vol.js';
import type { StreamOptions } from '../../../src/rpc/call-table.js';
import { Link } from '../../../src/rpc/link.js';
import { failure, frame, MemoryTransport, REMOTE_PROGRAM, reply } from '../../rpc/memory-transport.js';

export const DOWNLOAD = 209;
export const UPLOAD = 208;
const CONSOLE = 201;

const CALL = 0;
const STREAM = 3;
const HOLE = 6;
const OK = 0;
const CONTINUE = 2;

/** Plays a daemon with one stream: grants the call, keeps what is sent, confirms every end. */
export class StreamDaemon extends MemoryTransport {
  /** What the client sent: bytes as text, a hole as its length, `finish`, `abort`. */
  readonly got: (string | bigint)[] = [];
  /** Whether an end is confirmed. */
  confirms = true;
  #procedure = 0;

  override write(bytes: Uint8Array): boolean {
    const room = super.write(bytes);
    const all = Buffer.from(bytes);
    for (let at = 0; at < all.length; at += all.readUInt32BE(at)) {
      this.#frame(all.subarray(at, at + all.readUInt32BE(at)));
    }
    return room;
  }

  /** Sends data; nothing for the end of the data. */
  data(text = ''): void {
    this.receive(frame([REMOTE_PROGRAM, 1, this.#procedure, STREAM, 0, CONTINUE], Buffer.from(text, 'latin1')));
  }

  hole(length: bigint): void {
    const bytes = Buffer.alloc(12);
    bytes.writeBigInt64BE(length);
    this.receive(frame([REMOTE_PROGRAM, 1, this.#procedure, HOLE, 0, CONTINUE], bytes));
  }

  fails(message: string): void {
    const bytes = failure(this.#procedure, 0, 38, 38, message);
    bytes.writeUInt32BE(STREAM, 16);
    this.receive(bytes);
  }

  confirm(): void {
    this.receive(frame([REMOTE_PROGRAM, 1, this.#procedure, STREAM, 0, OK]));
  }

  #frame(bytes: Buffer): void {
    const [type, status] = [bytes.readUInt32BE(16), bytes.readUInt32BE(24)];
    if (type === CALL) {
      this.#procedure = bytes.readUInt32BE(12);
      queueMicrotask(() => this.receive(reply(this.#procedure, 0)));
    } else if (type === HOLE) {
      this.got.push(bytes.readBigInt64BE(28));
    } else if (status === CONTINUE) {
      this.got.push(bytes.toString('latin1', 28));
    } else {
      this.got.push(status === OK ? 'finish' : 'abort');
      if (this.confirms) queueMicrotask(() => this.confirm());
    }
  }
}

/** A stream and the daemon at its other end. */
export interface Opened {
  readonly daemon: StreamDaemon;
  readonly stream: Stream;
}

/** Opens a download, an upload, or a console, which goes both ways. */
export async function opened(
  kind: 'download' | 'upload' | 'console',
  options: StreamOptions & StreamSettings = {},
): Promise<Opened> {
  const daemon = new StreamDaemon();
  const link = new Link(daemon, { goodbye: connectClose });
  const vol = { vol: { pool: 'p', name: 'v', key: '/v' }, offset: 0n, length: 0n, flags: 0 };
  const both = { ...storageVolDownload, name: 'DOMAIN_OPEN_CONSOLE', number: CONSOLE };
  const procedure = kind === 'console' ? both : kind === 'upload' ? storageVolUpload : storageVolDownload;
  const { stream } = await link.openStream(procedure, vol, options);
  return { daemon, stream: new Stream(stream, options) };
}

export function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1');
}
