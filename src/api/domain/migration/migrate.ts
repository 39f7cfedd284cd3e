import { UsageError } from '../../../errors.js';
import { DomainMigrateFlags as Flag } from '../../../generated/constants/domain-migrate.js';
import { domainLookupByName } from '../../../generated/lazy/remote/domain.js';
import { domainMigratePerform3, domainMigratePerform3Params } from '../../../generated/lazy/remote/domain-migrate.js';
import type { NonnullDomain, TypedParam } from '../../../generated/remote/common.js';
import { toBigInt } from '../../argument-checks.js';
import { type HandleSession, sessionOf } from '../../handles.js';
import type { CallOptions } from '../../options.js';
import { flagsOf } from '../../options.js';
import type { Session } from '../../session.js';
import type { Domain } from '../domain.js';
import { FixedSteps, ParamsSteps, type Parties } from './migrate-calls.js';
import * as check from './migrate-checks.js';
import { checkNotLocal, Feature, unsupported } from './migrate-checks.js';
import {
  checkInterval,
  MigrationDeadline,
  type MigrationDestination,
  type MonitoredStep,
  runMonitored,
} from './migrate-monitor.js';
import {
  type FixedArguments,
  fixedAsParams,
  type Migrate2Options,
  type MigrateOptions,
  type MigrationOptions,
  migrationParams,
  paramsAsFixed,
} from './migrate-parameters.js';
import { type MigrationSteps, migrateByClient, NEVER_ABANDONED } from './migrate-steps.js';

/** A migration, and its abort. */
interface Migration {
  readonly source: HandleSession;
  readonly dom: NonnullDomain;
  readonly options: MigrateOptions;
  readonly flags: number;
  readonly end: MigrationDeadline;
  /** For questions about features, which change nothing. */
  readonly queryOptions: CallOptions;
}

export async function migrate(
  source: HandleSession,
  dom: NonnullDomain,
  connection: MigrationDestination,
  options: MigrateOptions = {},
): Promise<Domain> {
  const destination = destinationOf(connection);
  return runMigration(source, dom, options, async (migration) => {
    const { flags } = migration;
    check.checkManaged(flags, migration.options.params !== undefined);
    await check.checkOffline(flags, { source, destination }, migration.queryOptions);
    const byPeers = (flags & Flag.PEER2PEER) !== 0;
    const migrated = byPeers
      ? await migratePeerToPeer(migration, connection, destination)
      : await migrateManaged(migration, connection);
    return destination.wrap.domain(migrated);
  });
}

export async function migrate2(
  source: HandleSession,
  dom: NonnullDomain,
  connection: MigrationDestination,
  dxml: string | null,
  options: Migrate2Options = {},
): Promise<Domain> {
  return migrate(source, dom, connection, { ...options, dxml });
}

export async function migrateToUri(
  source: HandleSession,
  dom: NonnullDomain,
  desturi: string | null,
  options: MigrationOptions = {},
): Promise<void> {
  // Without the daemon of the destination the one URI of the older form leads to its hypervisor.
  const direct = (flagsOf(options) & Flag.PEER2PEER) === 0 && options.params === undefined;
  await migrateUnmanaged(source, dom, desturi, direct ? { ...options, uri: desturi } : options);
}

export async function migrateToUri2(
  source: HandleSession,
  dom: NonnullDomain,
  dconnuri: string | null,
  miguri: string | null,
  dxml: string | null,
  options: MigrationOptions = {},
): Promise<void> {
  await migrateUnmanaged(source, dom, dconnuri, { ...options, uri: miguri, dxml });
}

function destinationOf(connection: MigrationDestination): HandleSession {
  const session = typeof connection === 'object' && connection !== null ? sessionOf(connection) : undefined;
  if (session !== undefined) return session;
  throw new UsageError('INVALID_VALUE', 'migrate: the destination must be a Connection returned by connect()');
}

/** Checks the options without contacting a daemon, and runs a migration that can be aborted. */
async function runMigration<T>(
  source: HandleSession,
  dom: NonnullDomain,
  options: MigrateOptions,
  work: (migration: Migration) => Promise<T>,
): Promise<T> {
  const { flags = 0, progressIntervalMs } = options;
  check.checkRequest(flags, options.dname, options.params?.destination_name);
  checkInterval(progressIntervalMs);
  using end = new MigrationDeadline(`the migration of ${dom.name}`, options);
  const queryOptions = { signal: end.signal, timeoutMs: 0 };
  return await end.outcome(work({ source, dom, options, flags, end, queryOptions: queryOptions }));
}

/** Runs a migration coordinated by this client. */
async function migrateManaged(migration: Migration, connection: MigrationDestination): Promise<NonnullDomain> {
  const { source, dom, options, flags, end, queryOptions } = migration;
  await check.checkProtection(source, flags, queryOptions);
  const steps = await stepsOf(migration, { source, dom, destination: destinationOf(connection) });
  const protects = await source.supports(check.Feature.CHANGE_PROTECTION, queryOptions);
  end.check();
  const step: MonitoredStep = { source, dom, end, options, destination: connection };
  return migrateByClient(steps, {
    // The destination may not know this flag, which only concerns the source.
    flags: flags & ~Flag.CHANGE_PROTECTION,
    protection: protects ? Flag.CHANGE_PROTECTION : 0,
    end,
    during: (perform) => runMonitored(step, perform),
  });
}

/** Returns the newest form that both daemons support and that can carry the caller's parameters. */
async function stepsOf({ options, queryOptions }: Migration, parties: Parties): Promise<MigrationSteps> {
  const bothSupport = async (feature: number): Promise<boolean> =>
    (await parties.source.supports(feature, queryOptions)) &&
    (await parties.destination.supports(feature, queryOptions));
  const params = options.params === undefined ? undefined : migrationParams(options);
  if (params !== undefined && (await bothSupport(check.Feature.PARAMS))) return new ParamsSteps(parties, params);
  const fixed = params === undefined ? fixedArguments(options) : paramsAsFixed(params);
  if (await bothSupport(check.Feature.V3)) return FixedSteps.of(parties, fixed);
  const message = 'migrate: both daemons must support version 3 of migration; older versions are not supported';
  throw new UsageError('NO_SUPPORT', message);
}

/** The daemons do it among themselves, and the domain is then looked for. */
async function migratePeerToPeer(
  migration: Migration,
  connection: MigrationDestination,
  destination: HandleSession,
): Promise<NonnullDomain> {
  const { source, dom, options, flags, end, queryOptions } = migration;
  await check.checkUnmanaged(source, flags, queryOptions);
  const { uri, dxml, dname } = options;
  // One URI has two meanings here: without XML it is that of the other daemon, with it that of the other hypervisor.
  const uris = dxml === undefined ? { dconnuri: uri ?? connection.uri, uri: null } : { dconnuri: connection.uri, uri };
  const params = fixedAsParams(fixedArguments({ ...options, uri: uris.uri }));
  await migrateBySource({ source, dom, end, options }, { dconnuri: uris.dconnuri, params, flags });
  // The domain has moved: an abort is too late.
  return (await destination.call(domainLookupByName, { name: dname ?? dom.name }, { timeoutMs: 0 })).dom;
}

async function migrateUnmanaged(
  source: HandleSession,
  dom: NonnullDomain,
  dconnuri: string | null,
  options: MigrateOptions,
): Promise<void> {
  await runMigration(source, dom, options, async ({ options: given, flags, end, queryOptions }) => {
    const params = paramsOf(given);
    await check.checkOffline(flags, { source }, queryOptions);
    await check.checkUnmanaged(source, flags, queryOptions);
    await migrateBySource({ source, dom, end, options: given }, { dconnuri, params, flags });
  });
}

function paramsOf(options: MigrateOptions): TypedParam[] {
  return options.params === undefined ? fixedAsParams(fixedArguments(options)) : migrationParams(options);
}

function fixedArguments({ uri, dname, dxml, bandwidth }: MigrateOptions): FixedArguments {
  return {
    uri: uri ?? null,
    dname: dname ?? null,
    dxml: dxml ?? null,
    bandwidth: toBigInt(bandwidth ?? 0, 'bandwidth'),
  };
}

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
