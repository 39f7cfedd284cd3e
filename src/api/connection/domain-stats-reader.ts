import {
  connectGetAllDomainStats as asGenerated,
  type ConnectGetAllDomainStatsArgs,
} from '../../generated/remote/connect.js';
import {
  REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX,
  REMOTE_DOMAIN_LIST_MAX,
  REMOTE_STRING_MAX,
} from '../../generated/remote/limits.js';
import { type Procedure, readingAs } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import { ListedDomain } from '../listed-domain.js';
import type { TypedParameters } from '../typed-parameters.js';
import { TypedParametersReader } from '../typed-parameters-reader.js';

/** Statistics of one domain, as the wire calls it. */
export interface WireStats {
  readonly dom: ListedDomain;
  readonly params: TypedParameters;
}

/** Serves all connections: what is read once a minute mostly has the same names. */
const parameters: TypedParametersReader = /* @__PURE__ */ new TypedParametersReader();

/** Reads `remote_connect_get_all_domain_stats_ret` with the parameters of each domain as an object. */
export function readDomainStats(r: Reader): WireStats[] {
  const count = r.list(REMOTE_DOMAIN_LIST_MAX, 28, 'retStats');
  parameters.begin();
  const found = new Array<WireStats>(count);
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    r.enter('dom');
    const dom = new ListedDomain(r, REMOTE_STRING_MAX);
    r.leave();
    found[i] = { dom, params: parameters.read(r, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 'params') };
  }
  r.leaveList();
  return found;
}

/** The procedure with replies that are read in one pass. */
export const connectGetAllDomainStats: Procedure<ConnectGetAllDomainStatsArgs, WireStats[]> = readingAs(
  asGenerated,
  readDomainStats,
);
