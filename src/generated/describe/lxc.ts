// Generated from protocol/lxc_protocol.x by `npm run codegen`; do not edit.

import type { ProgramDescription } from './description.js';

/** The program `lxc`. */
export const lxc: ProgramDescription = {
  name: 'lxc',
  number: 425984,
  version: 1,
  types: {
    LxcDomainOpenNamespaceArgs: {
      kind: 'struct',
      fields: [
        { name: 'dom', type: { kind: 'ref', name: 'NonnullDomain' } },
        { name: 'flags', type: { kind: 'uint32' } },
      ],
    },
    NonnullDomain: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 4194304 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
        { name: 'id', type: { kind: 'int32' } },
      ],
    },
    NonnullString: { kind: 'typedef', type: { kind: 'string', max: 4194304 } },
    Uuid: { kind: 'typedef', type: { kind: 'fixedOpaque', length: 16 } },
  },
  procedures: {
    DOMAIN_OPEN_NAMESPACE: { kind: 'call', number: 1, args: 'LxcDomainOpenNamespaceArgs' },
  },
};
