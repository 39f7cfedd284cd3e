// Generated from protocol/lxc_protocol.x by `npm run codegen`; do not edit.

import type { EventMessage, Procedure } from '../../xdr/procedure.js';
import { lxcDomainOpenNamespace } from '../lxc.js';

/** All procedures of the program `lxc` by name. Importing it keeps them all in a bundle. */
export const procedures: { readonly [name: string]: Procedure<unknown, unknown> } = {
  DOMAIN_OPEN_NAMESPACE: lxcDomainOpenNamespace,
};

/** All messages from the daemon of the program `lxc` by name. Importing it keeps them all in a bundle. */
export const events: { readonly [name: string]: EventMessage<unknown> } = {
};
