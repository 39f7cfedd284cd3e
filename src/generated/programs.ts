// Generated from protocol/*.x by `npm run codegen`; do not edit.

import type { Program } from '../xdr/procedure.js';

/** The program `admin`: number 0x06900690, version 1. */
export const ADMIN: Program = { name: 'admin', number: 0x06900690, version: 1 };

/** The program `remote`: number 0x20008086, version 1. */
export const REMOTE: Program = { name: 'remote', number: 0x20008086, version: 1 };

/** The program `lxc`: number 0x00068000, version 1. */
export const LXC: Program = { name: 'lxc', number: 0x00068000, version: 1 };

/** The program `qemu`: number 0x20008087, version 1. */
export const QEMU: Program = { name: 'qemu', number: 0x20008087, version: 1 };

/** The program `keepalive`: number 0x6b656570, version 1. */
export const KEEPALIVE: Program = { name: 'keepalive', number: 0x6b656570, version: 1 };
