import { describe, expect, it } from 'vitest';
import type { MigrateOptions } from '../../../../src/api/domain/migration/migrate-parameters.js';
import { typed } from '../../../../src/api/typed-values.js';
import { DomainMigrateFlags as Flag } from '../../../../src/generated/constants/domain-migrate.js';
import { computed } from '../../../support/computed.js';
import { DOM, MOVED, NO_COOKIE, TwoDaemons, type TwoDaemonsOptions } from './migrate-daemons.js';

/*
 * Which way a migration takes, what is refused before it begins, and what the ways without this client in the middle
 * are told.
 */

const [P2P, DIRECT, V3, PROTECTION, OFFLINE, PARAMS] = [4, 5, 6, 7, 12, 13];
const PEER = 'qemu+tls://there/system';

interface Case {
  readonly what: string;
  readonly daemons?: TwoDaemonsOptions;
  readonly options: MigrateOptions;
  readonly code: string;
  readonly says: RegExp;
}

/** What no daemon hears of, whichever form it takes. */
const CONTRADICTIONS: readonly Case[] = [
  {
    what: 'two ways of copying disks',
    options: { flags: Flag.NON_SHARED_DISK | Flag.NON_SHARED_INC },
    code: 'INVALID_ARG',
    says: /NON_SHARED_DISK and NON_SHARED_INC/,
  },
  {
    what: 'a tunnel and parallel connections',
    options: { flags: Flag.TUNNELLED | Flag.PARALLEL },
    code: 'INVALID_ARG',
    says: /TUNNELLED and PARALLEL/,
  },
  {
    what: 'synchronous writes without disks to copy',
    options: { flags: Flag.NON_SHARED_SYNCHRONOUS_WRITES },
    code: 'INVALID_ARG',
    says: /needs NON_SHARED/,
  },
  { what: 'an empty name', options: { dname: '' }, code: 'INVALID_ARG', says: /must not be empty/ },
  {
    what: 'an empty name',
    options: { params: { destination_name: '' } },
    code: 'INVALID_ARG',
    says: /must not be empty/,
  },
  { what: 'flags that are none', options: { flags: computed(1.5) }, code: 'INVALID_VALUE', says: /1.5/ },
  { what: 'flags that are none', options: { flags: computed(-1) }, code: 'INVALID_VALUE', says: /-1/ },
  { what: 'flags that are none', options: { flags: 2 ** 32 }, code: 'INVALID_VALUE', says: /4294967296/ },
  {
    what: 'a parameter that is not known',
    options: { flags: computed(2), params: { speed: 5 } },
    code: 'UNKNOWN_PARAMETER',
    says: /speed .*migrate_uri/,
  },
  {
    what: 'a parameter of another type',
    options: { flags: computed(2), params: { bandwidth: 'fast' } },
    code: 'INVALID_VALUE',
    says: /bandwidth.*fast/,
  },
  {
    what: 'a parameter out of range',
    options: { flags: computed(2), params: { disks_port: 2 ** 31 } },
    code: 'INVALID_VALUE',
    says: /disks_port/,
  },
  {
    what: 'a name twice',
    options: { flags: computed(2), dname: 'a', params: { destination_name: 'b' } },
    code: 'INVALID_VALUE',
    says: /dname and params.destination_name/,
  },
  {
    what: 'more parameters than there is room for',
    options: { flags: computed(2), params: { migrate_disks: Array.from({ length: 62 }, (_, index) => `vd${index}`) } },
    code: 'INVALID_VALUE',
    says: /62 parameters .* 61/,
  },
  {
    what: 'a fraction of a bandwidth',
    options: { flags: computed(2), bandwidth: 0.5 },
    code: 'INVALID_VALUE',
    says: /bandwidth/,
  },
  { what: 'a negative bandwidth', options: { flags: computed(2), bandwidth: -1 }, code: 'INVALID_VALUE', says: /-1/ },
  { what: 'NUL in a name', options: { flags: computed(2), dname: 'a\0b' }, code: 'INVALID_VALUE', says: /NUL/ },
  {
    what: 'offline with a source that cannot',
    daemons: { sourceWithout: [OFFLINE] },
    options: { flags: Flag.OFFLINE | Flag.PEER2PEER },
    code: 'ARGUMENT_UNSUPPORTED',
    says: /source cannot migrate offline/,
  },
  {
    what: 'peer to peer with a source that cannot',
    daemons: { sourceWithout: [P2P] },
    options: { flags: Flag.PEER2PEER },
    code: 'ARGUMENT_UNSUPPORTED',
    says: /peer to peer/,
  },
];

/** What concerns the client in the middle alone. */
const MANAGED: readonly Case[] = [
  {
    what: 'params between peers',
    options: { flags: Flag.PEER2PEER, params: {} },
    code: 'INVALID_ARG',
    says: /migrateToUri/,
  },
  { what: 'a tunnel', options: { flags: Flag.TUNNELLED }, code: 'OPERATION_INVALID', says: /tunnel/ },
  { what: 'a tunnel', options: { flags: Flag.TUNNELLED, params: {} }, code: 'INVALID_ARG', says: /tunnel/ },
  { what: 'NUL in the URI', options: { uri: 'tcp:\0' }, code: 'INVALID_VALUE', says: /uri_in.*NUL/ },
  { what: 'a lone surrogate in the URI', options: { uri: 'tcp:\ud800' }, code: 'INVALID_VALUE', says: /uri_in/ },
  {
    what: 'offline with a destination that cannot',
    daemons: { destinationWithout: [OFFLINE] },
    options: { flags: Flag.OFFLINE },
    code: 'ARGUMENT_UNSUPPORTED',
    says: /destination cannot migrate offline/,
  },
  {
    what: 'protection that the source cannot give',
    daemons: { sourceWithout: [PROTECTION] },
    options: { flags: Flag.CHANGE_PROTECTION },
    code: 'ARGUMENT_UNSUPPORTED',
    says: /protect/,
  },
  {
    what: 'parameters that the older form has no place for',
    daemons: { destinationWithout: [PARAMS] },
    options: { params: { migrate_disks: 'vda', bandwidth: 5, compression: ['xbzrle'] } },
    code: 'ARGUMENT_UNSUPPORTED',
    says: /migrate_disks, compression/,
  },
  {
    what: 'a type that the older form has no place for',
    daemons: { destinationWithout: [PARAMS] },
    options: { params: { bandwidth: typed.uint(5) } },
    code: 'INVALID_VALUE',
    says: /bandwidth/,
  },
  {
    what: 'a source of before version 3',
    daemons: { sourceWithout: [V3] },
    options: {},
    code: 'NO_SUPPORT',
    says: /version 3/,
  },
  {
    what: 'a destination of before version 3',
    daemons: { destinationWithout: [V3, PARAMS] },
    options: { params: {} },
    code: 'NO_SUPPORT',
    says: /version 3/,
  },
];

describe('refused before anything happens', () => {
  it.each([...CONTRADICTIONS, ...MANAGED].filter(({ options }) => options.params === undefined || options.flags !== 2))(
    'by migrate: $what ($code)',
    async ({ daemons: kind, options, code, says }) => {
      await using daemons = await TwoDaemons.start(kind);
      const migration = daemons.domain.migrate(daemons.destination, options);
      await expect(migration).rejects.toMatchObject({ name: 'UsageError', code, message: expect.stringMatching(says) });
      expect(daemons.seen).toEqual([]);
    },
  );

  it.each(CONTRADICTIONS)('by migrateToUri: $what ($code)', async ({ daemons: kind, options, code, says }) => {
    await using daemons = await TwoDaemons.start(kind);
    const migration = daemons.domain.migrateToUri(PEER, options);
    await expect(migration).rejects.toMatchObject({ name: 'UsageError', code, message: expect.stringMatching(says) });
    expect(daemons.seen).toEqual([]);
  });

  it('offline, only the source is asked by migrateToUri', async () => {
    await using daemons = await TwoDaemons.start({ destinationWithout: [OFFLINE] });
    await daemons.domain.migrateToUri(PEER, { flags: Flag.OFFLINE | Flag.PEER2PEER });
    expect(daemons.names).toEqual(['source PERFORM3_PARAMS']);
  });

  it('a destination that is no connection', async () => {
    await using daemons = await TwoDaemons.start();
    const odd: unknown[] = [null, undefined, 'qemu:///system', {}, Object.create(daemons.destination)];
    for (const destination of odd) {
      const migration: Promise<unknown> = Reflect.apply(daemons.domain.migrate, daemons.domain, [destination]);
      await expect(migration).rejects.toMatchObject({ name: 'UsageError', code: 'INVALID_VALUE' });
    }
    expect(daemons.seen).toEqual([]);
  });

  it('a destination that is closed', async () => {
    await using daemons = await TwoDaemons.start();
    await daemons.destination.close();
    await expect(daemons.domain.migrate(daemons.destination)).rejects.toMatchObject({ code: 'CLOSED' });
    expect(daemons.seen).toEqual([]);
  });

  it.each([
    [null, /required/],
    ['qemu:///system', /itself/],
    ['qemu+unix:///system', /itself/],
    ['qemu+ssh:///system', /itself/],
    ['qemu:///system?socket=/run/x', /itself/],
    ['qemu+tcp://localhost/system', /itself/],
    ['qemu+tcp://localhost.localdomain:16509/system', /itself/],
    ['qemu+ssh://root@localhost/system', /itself/],
    ['system', /does not have a driver/],
  ])('between peers the URI %s', async (uri, says) => {
    await using daemons = await TwoDaemons.start();
    const flags = Flag.PEER2PEER;
    for (const migration of [
      daemons.domain.migrateToUri(uri, { flags }),
      daemons.domain.migrateToUri(uri, { flags, params: {} }),
      daemons.domain.migrateToUri2(uri, null, null, { flags }),
    ]) {
      await expect(migration).rejects.toMatchObject({ name: 'UsageError', message: expect.stringMatching(says) });
    }
    expect(daemons.seen).toEqual([]);
  });

  it.each(['qemu+tcp://there/system', 'qemu+unix:///system?socket=/run/other', 'qemu+ssh://me@[fe80::1]/system'])(
    'but not the URI %s',
    async (uri) => {
      await using daemons = await TwoDaemons.start();
      await daemons.domain.migrateToUri(uri, { flags: Flag.PEER2PEER });
      expect(daemons.args('DOMAIN_MIGRATE_PERFORM3_PARAMS')).toMatchObject({ dconnuri: uri });
    },
  );

  it.each([
    { what: 'direct, where there is none', without: [DIRECT], flags: 0, says: /by itself/ },
    { what: 'direct, before version 3', without: [V3], flags: 0, says: /before version 3/ },
    { what: 'peer to peer, before version 3', without: [V3, PARAMS], flags: Flag.PEER2PEER, says: /before version 3/ },
  ])('$what', async ({ without, flags, says }) => {
    await using daemons = await TwoDaemons.start({ sourceWithout: without });
    const migration = daemons.domain.migrateToUri(PEER, { flags });
    await expect(migration).rejects.toMatchObject({
      code: 'ARGUMENT_UNSUPPORTED',
      message: expect.stringMatching(says),
    });
    expect(daemons.seen).toEqual([]);
  });
});

describe('between peers', () => {
  const dom = DOM;
  const text = (field: string, value: string): unknown => ({ field, value: { type: 7, value } });
  const bandwidth = (value: bigint): unknown => ({ field: 'bandwidth', value: { type: 4, value } });
  const told = (daemons: TwoDaemons): unknown => daemons.args('DOMAIN_MIGRATE_PERFORM3_PARAMS');
  const flags = Flag.LIVE | Flag.PEER2PEER | Flag.CHANGE_PROTECTION;

  it('migrateToUri says fixed arguments as parameters', async () => {
    await using daemons = await TwoDaemons.start();
    expect(await daemons.domain.migrateToUri(PEER, { flags, dname: 'other', bandwidth: 5 })).toBeUndefined();
    const params = [text('destination_name', 'other'), bandwidth(5n)];
    expect(told(daemons)).toEqual({ dom, dconnuri: PEER, params, cookie_in: NO_COOKIE, flags: 259 });
  });

  it('migrateToUri2 has a URI for the hypervisor and XML', async () => {
    await using daemons = await TwoDaemons.start();
    await daemons.domain.migrateToUri2(PEER, 'tcp:there', '<domain/>', { flags: Flag.PEER2PEER });
    const params = [text('migrate_uri', 'tcp:there'), text('destination_xml', '<domain/>'), bandwidth(0n)];
    expect(told(daemons)).toEqual({ dom, dconnuri: PEER, params, cookie_in: NO_COOKIE, flags: 2 });
  });

  it('migrateToUri with params says them as they are, and tunnels', async () => {
    await using daemons = await TwoDaemons.start();
    const tunnel = Flag.PEER2PEER | Flag.TUNNELLED;
    const given = { new_one: typed.double(0.5), migrate_uri: 'tcp:there' };
    await daemons.domain.migrateToUri(PEER, { flags: tunnel, params: given });
    const params = [{ field: 'new_one', value: { type: 5, value: 0.5 } }, text('migrate_uri', 'tcp:there')];
    expect(told(daemons)).toEqual({ dom, dconnuri: PEER, params, cookie_in: NO_COOKIE, flags: tunnel });
  });

  it('a source without extensible parameters is told in the older way', async () => {
    await using daemons = await TwoDaemons.start({ sourceWithout: [PARAMS] });
    await daemons.domain.migrateToUri2(PEER, 'tcp:there', '<domain/>', { flags, dname: 'other', bandwidth: 5 });
    expect(daemons.seen).toEqual([
      {
        side: 'source',
        procedure: 'DOMAIN_MIGRATE_PERFORM3',
        args: {
          dom,
          xmlin: '<domain/>',
          cookie_in: NO_COOKIE,
          dconnuri: PEER,
          uri: 'tcp:there',
          flags: 259n,
          dname: 'other',
          bandwidth: 5n,
        },
      },
    ]);
    const extended = daemons.domain.migrateToUri(PEER, { flags, params: { migrate_disks: ['vda'] } });
    await expect(extended).rejects.toMatchObject({ code: 'ARGUMENT_UNSUPPORTED' });
  });

  it('migrate looks for the domain afterwards, by its new name', async () => {
    await using daemons = await TwoDaemons.start();
    const moved = await daemons.domain.migrate(daemons.destination, { flags, uri: PEER, dname: 'other' });
    const params = [text('destination_name', 'other'), bandwidth(0n)];
    expect(told(daemons)).toEqual({ dom, dconnuri: PEER, params, cookie_in: NO_COOKIE, flags: 259 });
    expect(daemons.names).toEqual(['source PERFORM3_PARAMS', 'destination LOOKUP_BY_NAME']);
    expect(daemons.args('DOMAIN_LOOKUP_BY_NAME')).toEqual({ name: 'other' });
    expect(moved.id).toBe(MOVED.id);
  });

  it('migrate takes the URI of the destination where no other is given', async () => {
    await using daemons = await TwoDaemons.start();
    await daemons.domain.migrate(daemons.destination, { flags });
    expect(told(daemons)).toMatchObject({ dconnuri: daemons.destination.uri, params: [bandwidth(0n)] });
    expect(daemons.args('DOMAIN_LOOKUP_BY_NAME')).toEqual({ name: DOM.name });
  });

  it.each([null, '<domain/>'])('migrate2 with XML %s has its URI for the hypervisor', async (dxml) => {
    await using daemons = await TwoDaemons.start();
    await daemons.domain.migrate2(daemons.destination, dxml, { flags, uri: 'tcp:there' });
    const xml = dxml === null ? [] : [text('destination_xml', dxml)];
    expect(told(daemons)).toMatchObject({
      dconnuri: daemons.destination.uri,
      params: [text('migrate_uri', 'tcp:there'), ...xml, bandwidth(0n)],
    });
  });
});

describe('direct', () => {
  it('the one URI of migrateToUri is that of the hypervisor', async () => {
    await using daemons = await TwoDaemons.start();
    await daemons.domain.migrateToUri('xenmigr:there', { flags: Flag.LIVE, bandwidth: 2 });
    expect(daemons.seen).toEqual([
      {
        side: 'source',
        procedure: 'DOMAIN_MIGRATE_PERFORM3',
        args: {
          dom: DOM,
          xmlin: null,
          cookie_in: NO_COOKIE,
          dconnuri: null,
          uri: 'xenmigr:there',
          flags: 1n,
          dname: null,
          bandwidth: 2n,
        },
      },
    ]);
  });

  it.each([
    ['migrateToUri2', (daemons: TwoDaemons) => daemons.domain.migrateToUri2(PEER, 'xenmigr:there', null)],
    [
      'migrateToUri with params',
      (daemons: TwoDaemons) => daemons.domain.migrateToUri(PEER, { params: { migrate_uri: 'xenmigr:there' } }),
    ],
  ])('%s has no use for a daemon', async (_name, migrate) => {
    await using daemons = await TwoDaemons.start();
    await migrate(daemons);
    expect(daemons.args('DOMAIN_MIGRATE_PERFORM3')).toMatchObject({ dconnuri: null, uri: 'xenmigr:there' });
  });
});

describe('what steers a migration', () => {
  it('sends what it is told, and gives what comes', async () => {
    await using daemons = await TwoDaemons.start();
    const most = 2n ** 64n - 1n;
    daemons
      .on('DOMAIN_MIGRATE_GET_MAX_DOWNTIME', { downtime: 300n })
      .on('DOMAIN_MIGRATE_GET_MAX_SPEED', { bandwidth: most })
      .on('DOMAIN_MIGRATE_GET_COMPRESSION_CACHE', { cacheSize: 67108864n });
    const { domain } = daemons;
    await domain.migrateSetMaxDowntime(500);
    await domain.migrateSetMaxSpeed(most, { flags: computed(1) });
    await domain.migrateSetCompressionCache(2n ** 40n);
    await domain.migrateStartPostCopy();
    expect(await domain.migrateGetMaxDowntime()).toBe(300n);
    expect(await domain.migrateGetMaxSpeed({ flags: computed(1) })).toBe(most);
    expect(await domain.migrateGetCompressionCache()).toBe(67108864n);
    const dom = DOM;
    expect(daemons.seen.map(({ procedure, args }) => [procedure.replace('DOMAIN_MIGRATE_', ''), args])).toEqual([
      ['SET_MAX_DOWNTIME', { dom, downtime: 500n, flags: 0 }],
      ['SET_MAX_SPEED', { dom, bandwidth: most, flags: 1 }],
      ['SET_COMPRESSION_CACHE', { dom, cacheSize: 2n ** 40n, flags: 0 }],
      ['START_POST_COPY', { dom, flags: 0 }],
      ['GET_MAX_DOWNTIME', { dom, flags: 0 }],
      ['GET_MAX_SPEED', { dom, flags: 1 }],
      ['GET_COMPRESSION_CACHE', { dom, flags: 0 }],
    ]);
  });

  it('refuses what no field holds', async () => {
    await using daemons = await TwoDaemons.start();
    const { domain } = daemons;
    for (const odd of [-1, 1.5, 2n ** 64n, 2 ** 60, Number.NaN]) {
      for (const refused of [
        domain.migrateSetMaxDowntime(odd),
        domain.migrateSetMaxSpeed(odd),
        domain.migrateSetCompressionCache(odd),
      ]) {
        await expect(refused).rejects.toMatchObject({ name: 'UsageError', code: 'INVALID_VALUE' });
      }
    }
    expect(daemons.seen).toEqual([]);
  });
});
