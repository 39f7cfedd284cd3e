import type { LibvirtError } from '../errors.js';

/** Why a link is closed, with libvirt's names: by us, the daemon's end, silence, or an error. */
export type CloseReason = 'client' | 'eof' | 'keepalive' | 'error';

/** How a link ended. */
export interface LinkEnd {
  readonly reason: CloseReason;
  /** What every pending call was rejected with; absent after an orderly close. */
  readonly error?: LibvirtError;
}

/** The life of a link. It only moves forward; `closed` is reached from everywhere. */
export type LinkState =
  | { readonly tag: 'connecting' }
  | { readonly tag: 'authenticating' }
  | { readonly tag: 'opening' }
  | { readonly tag: 'open' }
  | { readonly tag: 'closing' }
  | ({ readonly tag: 'closed' } & LinkEnd);

export type LinkStateTag = LinkState['tag'];

const ORDER: readonly LinkStateTag[] = ['connecting', 'authenticating', 'opening', 'open', 'closing', 'closed'];

/** Whether a link may go from one state to another: only forward, and never out of `closed`. */
export function mayMove(from: LinkStateTag, to: LinkStateTag): boolean {
  return from !== to && ORDER.indexOf(to) > ORDER.indexOf(from);
}
