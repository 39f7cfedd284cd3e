import { DomainMigrateFlags as Flag } from '../../../generated/constants/domain-migrate.js';
import { domainMigratePerform3, domainMigratePerform3Params } from '../../../generated/lazy/remote/domain-migrate.js';
import type { NonnullDomain, TypedParam } from '../../../generated/remote/common.js';
import type { Session } from '../../session.js';
import { checkNotLocal, Feature, unsupported } from './migrate-checks.js';
import { type MonitoredStep, runMonitored } from './migrate-monitor.js';
import { paramsAsFixed } from './migrate-parameters.js';
import { NEVER_ABANDONED } from './migrate-steps.js';

/** A migration that the source conducts alone. */
export interface UnmanagedRequest {
  /** The daemon of the destination, as the source reaches it; only with the flag PEER2PEER. */
  readonly dconnuri: string | null;
  readonly params: readonly TypedParam[];
  readonly flags: number;
}

const NO_COOKIE: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** Has the source migrate a domain: with the daemon of the destination, or without any. One call does it all. */
export async function migrateBySource(step: MonitoredStep, request: UnmanagedRequest): Promise<void> {
  const { source, dom, end } = step;
  const { flags, params } = request;
  const queryOptions = { signal: end.signal, timeoutMs: 0 };
  const peer = (flags & Flag.PEER2PEER) !== 0;
  const dconnuri = peer ? checkNotLocal(request.dconnuri) : null;
  const extensible = peer && (await source.supports(Feature.PARAMS, queryOptions));
  if (!extensible && !(await source.supports(Feature.V3, queryOptions))) {
    throw unsupported(
      "the source's daemon only supports migration before version 3, which this library does not support",
    );
  }
  end.check();
  await runMonitored<unknown>(step, () =>
    extensible
      ? source.call(
          domainMigratePerform3Params,
          { dom, dconnuri, params, cookie_in: NO_COOKIE, flags },
          NEVER_ABANDONED,
        )
      : performFixed(source, dom, { ...request, dconnuri }),
  );
}

async function performFixed(source: Session, dom: NonnullDomain, request: UnmanagedRequest): Promise<void> {
  const { dconnuri, params, flags } = request;
  const { dxml: xmlin, uri, dname, bandwidth } = paramsAsFixed(params);
  const args = { dom, xmlin, cookie_in: NO_COOKIE, dconnuri, uri, flags: BigInt(flags), dname, bandwidth };
  await source.call(domainMigratePerform3, args, NEVER_ABANDONED);
}
