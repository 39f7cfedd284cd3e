// Generated from protocol/lxc_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../xdr/procedure.js';
import type { Reader } from '../xdr/reader.js';
import type { Writer } from '../xdr/writer.js';
import { LXC } from './programs.js';
import { type NonnullDomain, readNonnullDomain, writeNonnullDomain } from './remote/common.js';

/** `struct lxc_domain_open_namespace_args` */
export interface LxcDomainOpenNamespaceArgs {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readLxcDomainOpenNamespaceArgs(r: Reader): LxcDomainOpenNamespaceArgs {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const flags = r.uint32('flags');
  return { dom, flags };
}

export function writeLxcDomainOpenNamespaceArgs(w: Writer, v: LxcDomainOpenNamespaceArgs): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** Procedure 1 of program lxc, `virDomainLxcOpenNamespace`, libvirt 1.0.2 and later, low priority. */
export const lxcDomainOpenNamespace: Procedure<LxcDomainOpenNamespaceArgs, undefined> = {
  program: LXC,
  number: 1,
  name: 'DOMAIN_OPEN_NAMESPACE',
  priority: 'low',
  since: '1.0.2',
  writeArgs: writeLxcDomainOpenNamespaceArgs,
  readArgs: readLxcDomainOpenNamespaceArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
