import type { Reader } from './reader.js';
import type { Writer } from './writer.js';

/** One of the programs that share libvirt's sockets. */
export interface Program {
  readonly name: 'remote' | 'qemu' | 'lxc' | 'admin' | 'keepalive';
  /** Number in the frame header. */
  readonly number: number;
  readonly version: number;
}

/** How a procedure uses the stream it opens, seen from the client. */
export interface StreamUse {
  /** `read`: the daemon sends (a console also takes input); `write`: only the client sends. */
  readonly direction: 'read' | 'write';
  /** The bit of `flags` that allows holes, when the procedure has one. */
  readonly sparseFlag?: number;
}

/** A driver that a modular daemon leaves to another daemon. */
export type ForwardedDriver = 'interface' | 'network' | 'node-device' | 'nwfilter' | 'secret' | 'storage';

/**
 * One remote procedure: how it is called and how its bytes are made. `readArgs` and `writeRet` are the daemon's side.
 * Methods, not function properties, so that every descriptor is also a `Procedure<unknown, unknown>`.
 */
export interface Procedure<Args, Ret> {
  readonly program: Program;
  readonly number: number;
  /** Name without the program's prefix: `DOMAIN_GET_INFO`. */
  readonly name: string;
  /** High-priority procedures never wait for a hypervisor; the daemon keeps workers free for them. */
  readonly priority: 'high' | 'low';
  readonly stream?: StreamUse;
  /** The driver whose daemon a modular daemon forwards it to; absent where the daemon answers it itself. */
  readonly forwardedTo?: ForwardedDriver;
  /** First libvirt release that has it; `>9.0.0` where only that is known; absent where unknown. */
  readonly since?: string;
  writeArgs(w: Writer, args: Args): void;
  readArgs(r: Reader): Args;
  writeRet(w: Writer, ret: Ret): void;
  readRet(r: Reader): Ret;
}

/** The same procedure for a caller who reads the reply in another way. */
export function readingAs<Args, Ret>(
  procedure: Procedure<Args, unknown>,
  readRet: (r: Reader) => Ret,
): Procedure<Args, Ret> {
  return { ...procedure, readRet };
}

/** One message that the daemon sends by itself. `writePayload` is the daemon's side. */
export interface EventMessage<Payload> {
  readonly program: Program;
  readonly number: number;
  /** Name without the program's prefix: `DOMAIN_EVENT_CALLBACK_LIFECYCLE`. */
  readonly name: string;
  readonly since?: string;
  writePayload(w: Writer, payload: Payload): void;
  readPayload(r: Reader): Payload;
}

/** Codec of a procedure without arguments or without result. */
export function readNothing(_r: Reader): undefined {
  return undefined;
}

/** Codec of a procedure without arguments or without result. */
export function writeNothing(_w: Writer, _nothing: undefined): void {}
