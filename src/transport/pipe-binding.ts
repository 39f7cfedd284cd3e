import { Socket } from 'node:net';
import { getSystemErrorName } from 'node:util';
import type { Abortable } from '../abort.js';
import { UsageError } from '../errors.js';
import { otherRuntime } from '../runtime.js';

/*
 * The one file that reaches into Node. Its public classes cannot pass open files over a socket, but the pipe that talks
 * to child processes can, and it can be connected to any Unix socket. `process.binding('pipe_wrap')` is that pipe; it
 * is not documented, works the same in Node 20 to 26, and everything that is used of it is checked before it is.
 */

/** A native handle of Node, the base of a socket. */
export interface NativeHandle {
  close(callback?: () => void): void;
}

/** The used part of Node's native pipe. Its methods return 0, or the negative number of a system error. */
interface NativePipe extends NativeHandle {
  /** A handle received with the bytes of `onread`. */
  pendingHandle?: NativeHandle | null;
  onread?: (memory: ArrayBuffer | undefined) => void;
  open(fd: number): number | undefined;
  connect(request: Request, path: string): number | undefined;
  readStart(): number;
  readStop(): number;
  writeBuffer(request: Request, bytes: Uint8Array): number;
  writeUtf8String(request: Request, text: string, handle: NativeHandle): number;
}

interface Request {
  oncomplete?: (status: number) => void;
  /** Keeps the memory of a write alive while the system reads it. */
  buffer?: Uint8Array;
}

interface Binding {
  readonly Pipe: new (kind: number) => NativePipe;
  readonly PipeConnectWrap: new () => Request;
  readonly WriteWrap: new () => Request;
  readonly socketKind: number;
  readonly ipcKind: number;
  /** State of the last read or write, indexed by these numbers. */
  readonly state: ArrayLike<number>;
  readonly bytesRead: number;
  readonly offset: number;
  readonly wasAsync: number;
}

const END_OF_FILE = 'EOF';

let known: Binding | undefined;

/** Returns Node's native pipe. @throws UsageError if it does not exist or is unknown */
function binding(): Binding {
  known ??= find();
  return known;
}

/**
 * Checks that this runtime can pass file descriptors over sockets.
 * @throws UsageError `NO_DESCRIPTORS` on Windows, Bun and Deno
 */
export function checkDescriptorSupport(): void {
  binding();
}

function find(): Binding {
  const load: unknown = Reflect.get(process, 'binding');
  // Bun has the function and fails inside; Deno has the pipe, which connects but cannot pass anything.
  const incapable = process.platform === 'win32' || otherRuntime() !== undefined;
  if (incapable || typeof load !== 'function') throw missing();
  const pipes: unknown = Reflect.apply(load, process, ['pipe_wrap']);
  const streams: unknown = Reflect.apply(load, process, ['stream_wrap']);
  const constants = property(pipes, 'constants');
  const found = {
    Pipe: property(pipes, 'Pipe'),
    PipeConnectWrap: property(pipes, 'PipeConnectWrap'),
    WriteWrap: property(streams, 'WriteWrap'),
    socketKind: property(constants, 'SOCKET'),
    ipcKind: property(constants, 'IPC'),
    state: property(streams, 'streamBaseState'),
    bytesRead: property(streams, 'kReadBytesOrError'),
    offset: property(streams, 'kArrayBufferOffset'),
    wasAsync: property(streams, 'kLastWriteWasAsync'),
  };
  if (isBinding(found)) return found;
  throw missing();
}

function property(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined;
}

function isBinding(found: { readonly [Name in keyof Binding]: unknown }): found is Binding {
  const { Pipe, PipeConnectWrap, WriteWrap, state, ...numbers } = found;
  if (![PipeConnectWrap, WriteWrap].every((part) => typeof part === 'function')) return false;
  if (typeof Pipe !== 'function' || !ArrayBuffer.isView(state)) return false;
  if (Object.values(numbers).some((number) => typeof number !== 'number')) return false;
  const methods: unknown = Pipe.prototype;
  const used = ['open', 'connect', 'readStart', 'readStop', 'writeBuffer', 'writeUtf8String', 'close'];
  return used.every((name) => typeof property(methods, name) === 'function');
}

function missing(): UsageError {
  const here = otherRuntime() ?? `Node.js ${process.versions.node}`;
  const message =
    `${here} on ${process.platform} cannot pass file descriptors over sockets, which fileDescriptors and ` +
    'openGraphicsFd() need; use Node.js on Linux or macOS for them, or connect without fileDescriptors';
  return new UsageError('NO_DESCRIPTORS', message);
}

/** Returns an error with the name and number of a failed system call, like Node's own errors. */
function systemError(status: number, call: string): NodeJS.ErrnoException {
  const code = getSystemErrorName(status);
  return Object.assign(new Error(`${call} ${code}`), { code, errno: status, syscall: call });
}

/** Receives the events of an {@link IpcPipe}. Nothing is called after `ended`. */
export interface PipeSink {
  /** Bytes were received, and possibly a handle with the last of them. */
  data(chunk: Buffer, handle: NativeHandle | undefined): void;
  /** All written bytes have been sent. */
  drained(): void;
  /** The pipe has ended in both directions. */
  ended(reason: Error | undefined): void;
}

/** A connected Unix socket that also carries handles. */
export class IpcPipe {
  readonly #pipe: NativePipe;
  #sink: PipeSink | undefined;
  /** Number of pending writes. */
  #writing = 0;
  #closing = false;

  private constructor(pipe: NativePipe) {
    this.#pipe = pipe;
  }

  /** Connects to a path; one that begins with NUL is an abstract socket. */
  static connect(path: string, signal: Abortable | undefined): Promise<IpcPipe> {
    const { Pipe, PipeConnectWrap, ipcKind } = binding();
    const pipe = new Pipe(ipcKind);
    const request = new PipeConnectWrap();
    return new Promise((resolve, reject) => {
      const fail = (reason: unknown): void => {
        pipe.close();
        reject(reason);
      };
      request.oncomplete = (status) => {
        if (signal?.aborted === true) fail(signal.reason);
        else if (status < 0) fail(systemError(status, 'connect'));
        else resolve(new IpcPipe(pipe));
      };
      // A Unix socket connects or fails immediately, so checking the signal once is sufficient.
      const status = pipe.connect(request, path) ?? 0;
      if (status < 0) fail(systemError(status, 'connect'));
    });
  }

  /** True if written bytes or handles have not been sent yet. */
  get busy(): boolean {
    return this.#writing > 0;
  }

  start(sink: PipeSink): void {
    this.#sink = sink;
    this.#pipe.onread = (memory) => this.#read(memory);
    this.resume();
  }

  pause(): void {
    if (!this.#closing) this.#pipe.readStop();
  }

  resume(): void {
    if (!this.#closing) this.#pipe.readStart();
  }

  /**
   * Writes bytes, whose memory must not change. Returns true if they were sent immediately; false also after the end.
   */
  write(bytes: Uint8Array): boolean {
    if (this.#closing) return false;
    return this.#write((request) => {
      request.buffer = bytes;
      return this.#pipe.writeBuffer(request, bytes);
    });
  }

  /** Writes a NUL byte with a handle. @param sent called when the handle is no longer needed */
  writeHandle(handle: NativeHandle, sent: () => void): void {
    if (this.#closing) sent();
    else this.#write((request) => this.#pipe.writeUtf8String(request, '\0', handle), sent);
  }

  close(reason?: Error): void {
    if (this.#closing) return;
    this.#closing = true;
    const sink = this.#sink;
    this.#sink = undefined;
    this.#pipe.close(() => sink?.ended(reason));
  }

  #read(memory: ArrayBuffer | undefined): void {
    const { state, bytesRead, offset } = binding();
    const length = state[bytesRead] ?? 0;
    const handle = this.#pipe.pendingHandle ?? undefined;
    this.#pipe.pendingHandle = null;
    if (length > 0 && memory !== undefined) this.#sink?.data(Buffer.from(memory, state[offset] ?? 0, length), handle);
    else handle?.close();
    if (length < 0) this.close(getSystemErrorName(length) === END_OF_FILE ? undefined : systemError(length, 'read'));
  }

  #write(start: (request: Request) => number, sent?: () => void): boolean {
    const { WriteWrap, state, wasAsync } = binding();
    const request = new WriteWrap();
    const done = (status: number): void => {
      sent?.();
      if (status < 0) this.close(systemError(status, 'write'));
    };
    request.oncomplete = (status) => {
      this.#writing -= 1;
      done(status);
      if (this.#writing === 0) this.#sink?.drained();
    };
    const status = start(request);
    if (status === 0 && state[wasAsync] !== 0) {
      this.#writing += 1;
      return false;
    }
    done(status);
    return !this.#closing;
  }
}

/** Creates a handle for a descriptor and takes ownership of it: closing the handle closes it. */
export function handleOf(fd: number): NativeHandle {
  const { Pipe, socketKind } = binding();
  const pipe = new Pipe(socketKind);
  const status = pipe.open(fd) ?? 0;
  if (status < 0) throw systemError(status, 'open');
  return pipe;
}

/** Returns the native handle of a socket while it is open. */
export function handleUnder(socket: Socket): NativeHandle | undefined {
  const handle: unknown = Reflect.get(socket, '_handle');
  return isHandle(handle) ? handle : undefined;
}

function isHandle(value: unknown): value is NativeHandle {
  return typeof property(value, 'close') === 'function';
}

/** Creates a socket from a received handle. */
export function socketUpon(handle: NativeHandle): Socket {
  const options = { handle, readable: true, writable: true };
  return new Socket(options);
}
