export * from './generated/lxc.js';
export * from './generated/programs.js';
export * from './generated/qemu.js';
export * from './generated/remote/index.js';
export type { EventMessage, Procedure, Program, StreamUse } from './xdr/procedure.js';
