import type { Reader } from './reader.js';
import type { Writer } from './writer.js';

/** A program of libvirt's protocol; several share a socket. */
export interface Program {
  readonly name: 'remote' | 'qemu' | 'lxc' | 'admin' | 'keepalive';
  /** Number in the frame header. */
  readonly number: number;
  readonly version: number;
}

/** The use of the stream that a procedure opens, seen from the client. */
export interface StreamUse {
  /** `read`: the daemon sends (a console also accepts input); `write`: only the client sends. */
  readonly direction: 'read' | 'write';
  /** The bit of `flags` that enables holes, if the procedure has one. */
  readonly sparseFlag?: number;
}

/** A driver that a modular daemon reaches through another daemon. */
export type ForwardedDriver = 'interface' | 'network' | 'node-device' | 'nwfilter' | 'secret' | 'storage';

/**
 * A remote procedure: its number and its codecs. `readArgs` and `writeRet` are the daemon's side. Methods, not function
 * properties, so that every descriptor is also a `Procedure<unknown, unknown>`.
 */
export interface Procedure<Args, Ret> {
  readonly program: Program;
  readonly number: number;
  /** Name without the program's prefix: `DOMAIN_GET_INFO`. */
  readonly name: string;
  /** High-priority procedures never wait for a hypervisor; the daemon reserves workers for them. */
  readonly priority: 'high' | 'low';
  readonly stream?: StreamUse;
  /** The driver whose daemon it is forwarded to; undefined if every daemon handles it itself. */
  readonly forwardedTo?: ForwardedDriver;
  /** First libvirt release that has it; `>9.0.0` if only that is known; undefined if unknown. */
  readonly since?: string;
  writeArgs(w: Writer, args: Args): void;
  readArgs(r: Reader): Args;
  writeRet(w: Writer, ret: Ret): void;
  readRet(r: Reader): Ret;
}

/** Returns the same procedure with another codec for the reply. */
export function readingAs<Args, Ret>(
  procedure: Procedure<Args, unknown>,
  readRet: (r: Reader) => Ret,
): Procedure<Args, Ret> {
  return { ...procedure, readRet };
}

/** A message that the daemon sends without a request. `writePayload` is the daemon's side. */
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
