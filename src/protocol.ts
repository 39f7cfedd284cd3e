/**
 * The protocol itself: every procedure of the remote, qemu and lxc programs for `Connection.call()`, every message that a
 * daemon sends by itself, and the types and codecs of both.
 */

export * from './generated/lxc.js';
export * from './generated/programs.js';
export * from './generated/qemu.js';
export * from './generated/remote/index.js';
export type { EventMessage, Procedure, Program, StreamUse } from './xdr/procedure.js';
