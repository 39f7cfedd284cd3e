// Generated from protocol/virnetprotocol.x by `npm run codegen`; do not edit.

import type { XdrBuilder } from './builder.js';

/** Names of all types that {@link define} defines and that are read and written as a whole. */
export const typeNames: readonly string[] = [
  'VirNetMessageHeader',
  'VirNetMessageNonnullDomain',
  'VirNetMessageNonnullNetwork',
  'VirNetMessageError',
  'VirNetStreamHole',
];

/** Defines the types of `virnetprotocol.x` and those of other files that they refer to. */
export function define(xdr: XdrBuilder): void {
  xdr.enum('VirNetMessageType', {
    CALL: 0,
    REPLY: 1,
    MESSAGE: 2,
    STREAM: 3,
    CALL_WITH_FDS: 4,
    REPLY_WITH_FDS: 5,
    STREAM_HOLE: 6,
  });
  xdr.enum('VirNetMessageStatus', { OK: 0, ERROR: 1, CONTINUE: 2 });
  xdr.struct('VirNetMessageHeader', [
    ['prog', xdr.uint()],
    ['vers', xdr.uint()],
    ['proc', xdr.int()],
    ['type', xdr.int()],
    ['serial', xdr.uint()],
    ['status', xdr.int()],
  ]);
  xdr.typedef('VirNetMessageUUID', xdr.opaque(16));
  xdr.typedef('VirNetMessageNonnullString', xdr.string(4194304));
  xdr.typedef('VirNetMessageString', xdr.option(xdr.string(4194304)));
  xdr.struct('VirNetMessageNonnullDomain', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
    ['id', xdr.int()],
  ]);
  xdr.struct('VirNetMessageNonnullNetwork', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.typedef('VirNetMessageDomain', xdr.option(xdr.lookup('VirNetMessageNonnullDomain')));
  xdr.typedef('VirNetMessageNetwork', xdr.option(xdr.lookup('VirNetMessageNonnullNetwork')));
  xdr.struct('VirNetMessageError', [
    ['code', xdr.int()],
    ['domain', xdr.int()],
    ['message', xdr.option(xdr.string(4194304))],
    ['level', xdr.int()],
    ['dom', xdr.option(xdr.lookup('VirNetMessageNonnullDomain'))],
    ['str1', xdr.option(xdr.string(4194304))],
    ['str2', xdr.option(xdr.string(4194304))],
    ['str3', xdr.option(xdr.string(4194304))],
    ['int1', xdr.int()],
    ['int2', xdr.int()],
    ['net', xdr.option(xdr.lookup('VirNetMessageNonnullNetwork'))],
  ]);
  xdr.struct('VirNetStreamHole', [
    ['length', xdr.hyper()],
    ['flags', xdr.uint()],
  ]);
}
