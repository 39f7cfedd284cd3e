import {
  connectListAllDomains as asGenerated,
  type ConnectListAllDomainsArgs,
} from '../../generated/remote/connect.js';
import { REMOTE_DOMAIN_LIST_MAX, REMOTE_STRING_MAX } from '../../generated/remote/limits.js';
import { type Procedure, readingAs } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import { ListedDomain } from '../listed-domain.js';

/** Reads `remote_connect_list_all_domains_ret`. */
export function readDomainList(r: Reader): ListedDomain[] {
  const count = r.list(REMOTE_DOMAIN_LIST_MAX, 24, 'domains');
  // An array that grows leaves behind three times the memory that it needs.
  const domains = new Array<ListedDomain>(count);
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    domains[i] = new ListedDomain(r, REMOTE_STRING_MAX);
  }
  r.leaveList();
  r.uint32('ret');
  return domains;
}

/** The procedure with a reply of compact domains. */
export const connectListAllDomains: Procedure<ConnectListAllDomainsArgs, ListedDomain[]> = readingAs(
  asGenerated,
  readDomainList,
);
