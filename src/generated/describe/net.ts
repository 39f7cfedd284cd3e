// Generated from protocol/virnetprotocol.x by `npm run codegen`; do not edit.

import type { TypeSetDescription } from './description.js';

/** The types of `virnetprotocol.x`. */
export const net: TypeSetDescription = {
  types: {
    VirNetMessageType: { kind: 'enum', members: { CALL: 0, REPLY: 1, MESSAGE: 2, STREAM: 3, CALL_WITH_FDS: 4, REPLY_WITH_FDS: 5, STREAM_HOLE: 6 } },
    VirNetMessageStatus: { kind: 'enum', members: { OK: 0, ERROR: 1, CONTINUE: 2 } },
    VirNetMessageHeader: {
      kind: 'struct',
      fields: [
        { name: 'prog', type: { kind: 'uint32' } },
        { name: 'vers', type: { kind: 'uint32' } },
        { name: 'proc', type: { kind: 'int32' } },
        { name: 'type', type: { kind: 'ref', name: 'VirNetMessageType' } },
        { name: 'serial', type: { kind: 'uint32' } },
        { name: 'status', type: { kind: 'ref', name: 'VirNetMessageStatus' } },
      ],
    },
    VirNetMessageUUID: { kind: 'typedef', type: { kind: 'fixedOpaque', length: 16 } },
    VirNetMessageNonnullString: { kind: 'typedef', type: { kind: 'string', max: 4194304 } },
    VirNetMessageString: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
    VirNetMessageNonnullDomain: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
        { name: 'id', type: { kind: 'int32' } },
      ],
    },
    VirNetMessageNonnullNetwork: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    VirNetMessageDomain: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'VirNetMessageNonnullDomain' } } },
    VirNetMessageNetwork: { kind: 'typedef', type: { kind: 'optional', of: { kind: 'ref', name: 'VirNetMessageNonnullNetwork' } } },
    VirNetMessageError: {
      kind: 'struct',
      fields: [
        { name: 'code', type: { kind: 'int32' } },
        { name: 'domain', type: { kind: 'int32' } },
        { name: 'message', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'level', type: { kind: 'int32' } },
        { name: 'dom', type: { kind: 'optional', of: { kind: 'ref', name: 'VirNetMessageNonnullDomain' } } },
        { name: 'str1', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'str2', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'str3', type: { kind: 'optional', of: { kind: 'string', max: 4194304 } } },
        { name: 'int1', type: { kind: 'int32' } },
        { name: 'int2', type: { kind: 'int32' } },
        { name: 'net', type: { kind: 'optional', of: { kind: 'ref', name: 'VirNetMessageNonnullNetwork' } } },
      ],
    },
    VirNetStreamHole: {
      kind: 'struct',
      fields: [
        { name: 'length', type: { kind: 'int64' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
  },
};
