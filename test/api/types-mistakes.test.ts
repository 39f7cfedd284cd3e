import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  ConnectGetDomainCapabilitiesFlags,
  type Connection,
  ConnectListAllDomainsFlags,
  type ConstantName,
  connect,
  type Domain,
  type DomainInfo,
  type DomainLifecycleEvent,
  DomainMetadataType,
  DomainMigrateFlags,
  DomainModificationImpact,
  DomainRunningReason,
  DomainState,
  type DomainStateInfo,
  DomainStatsTypes,
  DomainUndefineFlags,
  DomainVcpuFlags,
  DomainXMLFlags,
  ErrorNumber,
  type EventMap,
  type FlagsOptions,
  isServerError,
  type Network,
  NetworkEventLifecycleType,
  NetworkUpdateCommand,
  NetworkUpdateSection,
  nameOf,
  type OpenEnum,
  type Secret,
  StoragePoolState,
  type StorageVol,
  StorageVolDownloadFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
  TypedParameterFlags,
  UsageError,
} from '../../src/index.js';

/*
 * Mistakes that the compiler has to find. `npm run typecheck` fails when a line below \`@ts-expect-error\` compiles; beside
 * each stands what is meant, which has to compile. Nothing of it runs.
 */

/** Says what a call would be, without making one. */
function never<T, Rest extends unknown[], R>(_make: (value: T, ...rest: Rest) => R): void {}

const computed: number = 4;

describe('constants', () => {
  it('are plain numbers at run time', () => {
    expect(DomainState.RUNNING).toBe(1);
    expect(JSON.stringify(DomainState)).toContain('"RUNNING":1');
    expect(DomainUndefineFlags.MANAGED_SAVE | DomainUndefineFlags.NVRAM).toBe(5);
  });

  it('are numbers for the compiler, too', () => {
    const sum: number = DomainState.RUNNING;
    const list: number[] = [DomainState.RUNNING, StoragePoolState.RUNNING];
    expect(list.includes(sum)).toBe(true);
    expectTypeOf(DomainUndefineFlags.MANAGED_SAVE | DomainUndefineFlags.NVRAM).toEqualTypeOf<number>();
  });

  it('of another group do not compile, even where they are equal', () => {
    const state: DomainState = DomainState.PAUSED;
    // @ts-expect-error: INACTIVE of a pool is 0, as NOSTATE is
    const other: DomainState = StoragePoolState.INACTIVE;
    // @ts-expect-error: a literal is not a constant
    const literal: DomainState = 1;
    expect([state, other, literal]).toEqual([3, 0, 1]);
  });
});

describe('an enumeration in a result', () => {
  it('is compared with its own constants only', () => {
    never((info: DomainInfo) => info.state === DomainState.BLOCKED);
    never((info: DomainInfo) => info.state === computed);
    never((info: DomainInfo) => [info.state > 3, Math.max(info.state, 1), String(info.state)]);
    // @ts-expect-error: a state of a pool
    never((info: DomainInfo) => info.state === StoragePoolState.RUNNING);
    // @ts-expect-error: there is no such state
    never((info: DomainInfo) => info.state === 99);
    // @ts-expect-error: a state of a pool
    never((event: DomainLifecycleEvent) => event.event === NetworkEventLifecycleType.STARTED);
  });

  it('keeps numbers that this release does not know', () => {
    expectTypeOf<number>().toExtend<DomainInfo['state']>();
    expectTypeOf<DomainInfo['state']>().toExtend<number>();
    expectTypeOf<DomainState>().toExtend<DomainInfo['state']>();
    expectTypeOf<DomainInfo['state']>().not.toExtend<DomainState>();
    expectTypeOf<DomainInfo['state']>().toEqualTypeOf<OpenEnum<DomainState>>();
  });

  it('can be switched over', () => {
    const word = (state: DomainInfo['state']): string => {
      switch (state) {
        case DomainState.RUNNING:
          return 'up';
        // @ts-expect-error: a state of a pool
        case StoragePoolState.INACCESSIBLE:
          return 'never';
        default:
          return 'other';
      }
    };
    expect([word(DomainState.RUNNING), word(DomainState.PAUSED), word(computed)]).toEqual(['up', 'other', 'never']);
  });
});

describe('names of numbers', () => {
  it('are unions', () => {
    never((event: DomainLifecycleEvent) => event.eventName === 'STARTED' && event.detailName === 'BOOTED');
    // @ts-expect-error: misspelt
    never((event: DomainLifecycleEvent) => event.eventName === 'STRATED');
    // @ts-expect-error: misspelt
    never((event: DomainLifecycleEvent) => event.detailName === 'BOTED');
    // @ts-expect-error: a pool is built, a network is not
    never((event: EventMap['network-lifecycle']) => event.eventName === 'CREATED_ELSEWHERE');
    never((info: DomainInfo) => info.stateName === 'RUNNING');
    // @ts-expect-error: misspelt
    never((info: DomainInfo) => info.stateName === 'RUNING');
    never((info: DomainStateInfo) => info.stateName === 'PAUSED' && info.reasonName === 'MIGRATION');
    // @ts-expect-error: misspelt
    never((info: DomainStateInfo) => info.reasonName === 'MIGRATON');
  });

  it('may be missing', () => {
    // @ts-expect-error: a newer daemon may have sent a number without a name
    never((info: DomainInfo) => info.stateName.toLowerCase());
    expectTypeOf<undefined>().toExtend<DomainLifecycleEvent['eventName']>();
  });

  it('make tables complete', () => {
    // @ts-expect-error: SPARE is not a state, and others are missing
    const table: Record<ConstantName<typeof DomainState>, string> = { RUNNING: 'up', SPARE: 'x' };
    expect(table.RUNNING).toBe('up');
  });
});

describe('nameOf', () => {
  it('returns the name of a number, typed by the group', () => {
    const name = nameOf(DomainState, 1);
    expectTypeOf(name).toEqualTypeOf<ConstantName<typeof DomainState> | undefined>();
    expect(name).toBe('RUNNING');
    expect(nameOf(DomainState, DomainState.PMSUSPENDED)).toBe('PMSUSPENDED');
    expect(nameOf(ErrorNumber, 42)).toBe('NO_DOMAIN');
    expect(nameOf({ ONE: 1 }, 1)).toBe('ONE');
  });

  it('returns undefined for a number that is not in the group', () => {
    expect(nameOf(DomainState, 99)).toBe(undefined);
    expect(nameOf(DomainState, -1)).toBe(undefined);
    expect(nameOf(DomainState, Number.NaN)).toBe(undefined);
  });

  it('takes results and computed numbers, and no constant of another group', () => {
    never((info: DomainInfo) => nameOf(DomainState, info.state));
    expect(nameOf(DomainState, computed)).toBe('SHUTDOWN');
    // @ts-expect-error: a reason is not a state
    expect(nameOf(DomainState, DomainRunningReason.BOOTED)).toBe('RUNNING');
  });
});

describe('codes of server errors', () => {
  it('are those that exist', () => {
    never((error: unknown) => isServerError(error, 'NO_DOMAIN'));
    // @ts-expect-error: misspelt
    never((error: unknown) => isServerError(error, 'NO_DOMIAN'));
    // @ts-expect-error: misspelt
    never((error: unknown) => isServerError(error) && error.code === 'NO_DOMIAN');
    // @ts-expect-error: misspelt
    never((error: unknown) => isServerError(error) && error.domain === 'QEMO');
    never((error: unknown) => isServerError(error) && error.domain === 'QEMU' && error.level === 'ERROR');
  });

  it('of a newer libvirt are numbers as text', () => {
    never((error: unknown) => isServerError(error, '4711') || (isServerError(error) && error.code === '4711'));
  });
});

describe('names of events', () => {
  it('are those that exist', () => {
    never((connection: Connection) => connection.events('domain-lifecycle'));
    // @ts-expect-error: misspelt
    never((connection: Connection) => connection.events('domain-lifecylce'));
    never((domain: Domain) => domain.events('domain-reboot'));
    // @ts-expect-error: an event of networks
    never((domain: Domain) => domain.events('network-lifecycle'));
  });
});

describe('flags', () => {
  it('are the constants of the method, alone or combined', () => {
    never((domain: Domain) => domain.undefine());
    never((domain: Domain) => domain.undefine({ flags: DomainUndefineFlags.NVRAM }));
    never((domain: Domain) => domain.undefine({ flags: DomainUndefineFlags.NVRAM | DomainUndefineFlags.MANAGED_SAVE }));
    never((domain: Domain, nvram: boolean) => domain.undefine({ flags: nvram ? DomainUndefineFlags.NVRAM : 0 }));
    never((connection: Connection) => connection.listAllDomains({ flags: ConnectListAllDomainsFlags.ACTIVE }));
    never((domain: Domain) =>
      domain.migrateToUri('', { flags: DomainMigrateFlags.LIVE | DomainMigrateFlags.PEER2PEER }),
    );
    never((volume: StorageVol) => volume.download(0, 0, { flags: StorageVolDownloadFlags.SPARSE_STREAM }));
    never((connection: Connection) => connection.getAllDomainStats({ stats: DomainStatsTypes.STATE }));
    never((connection: Connection) => {
      return connection.getDomainCapabilities({ flags: ConnectGetDomainCapabilitiesFlags.DISABLE_DEPRECATED_FEATURES });
    });
  });

  it('may be a computed number', () => {
    let flags = 0;
    flags |= DomainUndefineFlags.NVRAM;
    never((domain: Domain) => domain.undefine({ flags }));
    never((domain: Domain) => domain.undefine({ flags: computed }));
    never((domain: Domain) => domain.getState({ flags: computed }));
  });

  it('of another method do not compile', () => {
    // @ts-expect-error: an impact is not a flag of undefine
    never((domain: Domain) => domain.undefine({ flags: DomainModificationImpact.CONFIG }));
    const either = computed > 3 ? DomainUndefineFlags.NVRAM : DomainXMLFlags.SECURE;
    // @ts-expect-error: one of the two is of another method
    never((domain: Domain) => domain.undefine({ flags: either }));
    // @ts-expect-error: flags of domains
    never((connection: Connection) => connection.listAllNetworks({ flags: ConnectListAllDomainsFlags.ACTIVE }));
    // @ts-expect-error: flags of the upload
    never((volume: StorageVol) => volume.download(0, 0, { flags: StorageVolUploadFlags.SPARSE_STREAM }));
    // @ts-expect-error: the statistics are named by `stats`
    never((connection: Connection) => connection.getAllDomainStats({ flags: DomainStatsTypes.STATE }));
    // @ts-expect-error: a flag of its XML
    never((domain: Domain) => domain.save('/f', { flags: DomainXMLFlags.SECURE }));
    // @ts-expect-error: a flag of its XML
    never((domain: Domain) => domain.migrateToUri('', { flags: DomainXMLFlags.SECURE }));
  });

  it('are not literals', () => {
    // @ts-expect-error: a literal
    never((connection: Connection) => connection.listAllDomains({ flags: 1 }));
    // @ts-expect-error: a literal
    never((connection: Connection) => connection.getAllDomainStats({ stats: 1 }));
    // @ts-expect-error: a literal
    never((domain: Domain) => domain.getGuestInfo(1));
  });

  it('do not exist for a method without flags', () => {
    never((domain: Domain) => domain.getState({ flags: 0 }));
    // @ts-expect-error: none are defined
    never((domain: Domain) => domain.getState({ flags: 1 }));
    // @ts-expect-error: none are defined
    never((domain: Domain) => domain.getState({ flags: DomainXMLFlags.SECURE }));
  });

  it('of the impact are accepted where the method has its own names for them', () => {
    const { CONFIG, LIVE } = DomainModificationImpact;
    never((domain: Domain) => domain.attachDevice('', { flags: CONFIG }));
    never((domain: Domain) => domain.setVcpus(1, { flags: LIVE | DomainVcpuFlags.GUEST }));
    never((domain: Domain) => domain.getMemoryParameters({ flags: CONFIG | TypedParameterFlags.STRING_OKAY }));
  });

  it('can be handed on by options that have none', () => {
    const both = (domain: Domain, options?: FlagsOptions<never>): unknown => [
      domain.undefine(options),
      domain.getXmlDescription(options),
    ];
    expect(both).toBeTypeOf('function');
  });
});

describe('enumerations as arguments', () => {
  it('are the constants of the parameter, or a computed number', () => {
    never((domain: Domain) => domain.waitForState(DomainState.SHUTOFF));
    never((domain: Domain, info: DomainInfo) => domain.waitForState(info.state));
    never((domain: Domain) => domain.waitForState(computed));
    never((domain: Domain) => domain.getMetadata(DomainMetadataType.TITLE, null));
    never((volume: StorageVol) => volume.wipePattern(StorageVolWipeAlgorithm.ZERO));
    never((connection: Connection, secret: Secret) => connection.getSecretByUsage(secret.usageType, ''));
  });

  it('of another group, or literals, do not compile', () => {
    // @ts-expect-error: RUNNING of a pool is 2, as BLOCKED of a domain is
    never((domain: Domain) => domain.waitForState(StoragePoolState.RUNNING));
    // @ts-expect-error: there is no such state
    never((domain: Domain) => domain.waitForState(99));
    // @ts-expect-error: a literal
    never((domain: Domain) => domain.getMetadata(1, null));
    // @ts-expect-error: the arguments are exchanged
    never((network: Network) => network.update(NetworkUpdateSection.IP_DHCP_HOST, NetworkUpdateCommand.MODIFY, -1, ''));
    // @ts-expect-error: a type of a metadata element
    never((domain: Domain) => domain.coreDumpFormat('/f', DomainMetadataType.ELEMENT));
  });
});

describe('a connection URI', () => {
  it('is text or a URL', async () => {
    expectTypeOf(connect).parameter(0).extract<URL>().toEqualTypeOf<URL>();
    // @ts-expect-error: a number is not a URI
    await expect(connect(7)).rejects.toBeInstanceOf(UsageError);
  });
});
