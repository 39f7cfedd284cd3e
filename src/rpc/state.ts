import type { LibvirtError } from '../errors.js';

/** Why a link was closed, with libvirt's names: by the client, by the daemon, by keepalive, or by an error. */
export type CloseReason = 'client' | 'eof' | 'keepalive' | 'error';

/** The end of a link. */
export interface LinkEnd {
  readonly reason: CloseReason;
  /** The error of every pending call; undefined after an orderly close. */
  readonly error?: LibvirtError;
}

/** The state of a link. It only moves forward; `closed` can be reached from every state. */
export type LinkState =
  | { readonly tag: 'connecting' }
  | { readonly tag: 'authenticating' }
  | { readonly tag: 'opening' }
  | { readonly tag: 'open' }
  | { readonly tag: 'closing' }
  | ({ readonly tag: 'closed' } & LinkEnd);

export type LinkStateTag = LinkState['tag'];

const ORDER: readonly LinkStateTag[] = ['connecting', 'authenticating', 'opening', 'open', 'closing', 'closed'];

/** Returns true if a link may change from one state to another: only forward, and never from `closed`. */
export function mayMove(from: LinkStateTag, to: LinkStateTag): boolean {
  return from !== to && ORDER.indexOf(to) > ORDER.indexOf(from);
}
