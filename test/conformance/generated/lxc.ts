// Generated from protocol/lxc_protocol.x by `npm run codegen`; do not edit.

import type { XdrBuilder } from './builder.js';

/** Names of all types that {@link define} defines and that are read and written as a whole. */
export const typeNames: readonly string[] = ['LxcDomainOpenNamespaceArgs', 'NonnullDomain'];

/** Defines the types of `lxc_protocol.x` and those of other files that they refer to. */
export function define(xdr: XdrBuilder): void {
  xdr.struct('LxcDomainOpenNamespaceArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NonnullDomain', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
    ['id', xdr.int()],
  ]);
  xdr.typedef('NonnullString', xdr.string(4194304));
  xdr.typedef('Uuid', xdr.opaque(16));
}
