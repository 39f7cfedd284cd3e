import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Abortable } from '../abort.js';
import { UsageError } from '../errors.js';
import { formatValue } from '../option-checks.js';
import { handleOf, handleUnder, IpcPipe, type NativeHandle, type PipeSink, socketUpon } from './pipe-binding.js';
import type { SocketTraits } from './socket.js';
import type {
  DescriptorPassing,
  IncomingDescriptor,
  OutgoingDescriptor,
  Transport,
  TransportSink,
} from './transport.js';

/** An open file to be passed to the daemon. It belongs to the caller, who keeps it open until the call is answered. */
export type DescriptorSource = number | FileHandle | Socket;

/** A descriptor to be sent: a handle, and a release function. */
class SendableHandle implements OutgoingDescriptor {
  readonly handle: NativeHandle;
  readonly #own: boolean;

  constructor(handle: NativeHandle, own: boolean) {
    this.handle = handle;
    this.#own = own;
  }

  release(): void {
    if (this.#own) this.handle.close();
  }
}

/**
 * Prepares descriptors for a call. A socket is sent as it is. A file is opened again through its number, with the same
 * access mode, because Node would close the caller's number after sending it.
 * @throws UsageError for a value that is not an open file, or one that cannot be opened again; all are released
 */
export function takeDescriptors(sources: readonly DescriptorSource[]): OutgoingDescriptor[] {
  if (!Array.isArray(sources)) {
    throw new UsageError('INVALID_VALUE', `files must be an array of open files, not ${formatValue(sources)}`);
  }
  const taken: OutgoingDescriptor[] = [];
  try {
    for (const source of sources) taken.push(takeDescriptor(source));
    return taken;
  } catch (error) {
    for (const descriptor of taken) descriptor.release();
    throw error;
  }
}

function takeDescriptor(source: DescriptorSource): OutgoingDescriptor {
  if (source instanceof Socket) {
    const handle = handleUnder(source);
    if (handle !== undefined) return new SendableHandle(handle, false);
    throw new UsageError('INVALID_VALUE', 'a socket that is no longer connected cannot be passed to the daemon');
  }
  const fd = typeof source === 'object' && source !== null ? source.fd : source;
  if (typeof fd !== 'number' || !Number.isInteger(fd) || fd < 0) {
    const what = 'must be an open file: its number, a FileHandle or a net.Socket';
    throw new UsageError('INVALID_VALUE', `${what}, not ${formatValue(source)}`);
  }
  const again = openAgain(fd);
  try {
    return new SendableHandle(handleOf(again), true);
  } catch (error) {
    closeSync(again);
    throw error;
  }
}

function openAgain(fd: number): number {
  try {
    return openSync(`/dev/fd/${fd}`, modeOf(fd));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `cannot open descriptor ${fd} again to pass it (for a socket, use the net.Socket): ${why}`;
    throw new UsageError('INVALID_VALUE', message, { cause });
  }
}

/** The bits of an open file that matter to its receiver: read, write, append, direct. */
const KEPT = constants.O_RDWR | constants.O_WRONLY | constants.O_APPEND | (constants.O_DIRECT ?? 0);

/** Returns the access mode of a descriptor from Linux; other systems keep it when the number is opened again. */
function modeOf(fd: number): number {
  try {
    const [, flags = '0'] = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1')) ?? [];
    return Number.parseInt(flags, 8) & KEPT;
  } catch {
    return constants.O_RDONLY;
  }
}

class ReceivedHandle implements IncomingDescriptor {
  readonly #handle: NativeHandle;

  constructor(handle: NativeHandle) {
    this.#handle = handle;
  }

  toSocket(): Socket {
    return socketUpon(this.#handle);
  }

  close(): void {
    this.#handle.close();
  }
}

/** A Unix socket to a daemon that also carries descriptors. */
class DescriptorTransport implements Transport, PipeSink {
  readonly description: string;
  readonly secure: boolean;
  readonly encrypted: boolean;
  readonly local: boolean;
  readonly descriptors: DescriptorPassing = {
    take: takeDescriptors,
    send: (descriptor) => this.#send(descriptor),
  };
  readonly #pipe: IpcPipe;
  #sink: TransportSink | undefined;
  #closing = false;

  constructor(pipe: IpcPipe, traits: SocketTraits) {
    this.#pipe = pipe;
    this.description = traits.description;
    this.secure = traits.secure;
    this.encrypted = traits.encrypted;
    this.local = traits.local;
  }

  start(sink: TransportSink): void {
    this.#sink = sink;
    this.#pipe.start(this);
  }

  write(bytes: Uint8Array): boolean {
    return this.#pipe.write(bytes);
  }

  pause(): void {
    this.#pipe.pause();
  }

  resume(): void {
    this.#pipe.resume();
  }

  close(): void {
    this.#closing = true;
    if (!this.#pipe.busy) this.#pipe.close();
  }

  destroy(): void {
    this.#pipe.close();
  }

  /** Part of {@link PipeSink}. */
  data(chunk: Buffer, handle: NativeHandle | undefined): void {
    if (handle !== undefined) this.#received(new ReceivedHandle(handle));
    this.#sink?.data(chunk);
  }

  /** Part of {@link PipeSink}. */
  drained(): void {
    if (this.#closing) this.#pipe.close();
    else this.#sink?.drained();
  }

  /** Part of {@link PipeSink}. */
  ended(reason: Error | undefined): void {
    const sink = this.#sink;
    this.#sink = undefined;
    sink?.ended(reason);
  }

  #received(descriptor: IncomingDescriptor): void {
    if (this.#sink?.descriptor === undefined) descriptor.close();
    else this.#sink.descriptor(descriptor);
  }

  #send(descriptor: OutgoingDescriptor): void {
    if (!(descriptor instanceof SendableHandle)) throw new TypeError('a descriptor of another transport');
    this.#pipe.writeHandle(descriptor.handle, () => descriptor.release());
  }
}

/** Connects to a Unix socket so that descriptors can be passed. Rejects with the system's own error. */
export async function connectWithDescriptors(
  path: string,
  traits: SocketTraits,
  signal: Abortable | undefined,
): Promise<Transport> {
  signal?.throwIfAborted();
  return new DescriptorTransport(await IpcPipe.connect(path, signal), traits);
}
