import { describe, expect, it } from 'vitest';
import { ServerError } from '../../../../src/errors.js';
import { DomainMigrateFlags as Flag } from '../../../../src/generated/constants/domain-migrate.js';
import { bytes, DOM, FROM_QEMU, MOVED, NO_COOKIE, Refused, SILENCE, TwoDaemons } from './migrate-daemons.js';

/*
 * The steps of a migration with what each is told, in both forms of version 3, and every way in which they can fail.
 */

const text = (field: string, value: string): unknown => ({ field, value: { type: 7, value } });
const XML = '<domain>begun</domain>';

/** Features that the older form has to do without. */
const PARAMS = 13;
const PROTECTION = 7;

/** The two forms, and the names of their steps. */
const FORMS = [
  { form: 'with parameters', suffix: '_PARAMS', state: 'GET_STATE', extra: { params: {} } },
  { form: 'with fixed arguments', suffix: '', state: 'GET_INFO', extra: {} },
] as const;

describe('version 3 with parameters', () => {
  it('tells each step what it has to know', async () => {
    await using daemons = await TwoDaemons.start();
    const flags = Flag.LIVE | Flag.PERSIST_DEST | Flag.AUTO_CONVERGE;
    const moved = await daemons.domain.migrate(daemons.destination, {
      flags,
      params: { bandwidth: 100, destination_name: 'other', migrate_disks: ['vda', 'vdb'] },
    });
    const given = [
      { field: 'bandwidth', value: { type: 4, value: 100n } },
      text('destination_name', 'other'),
      text('migrate_disks', 'vda'),
      text('migrate_disks', 'vdb'),
    ];
    const told = [...given, text('destination_xml', XML)];
    const all = [...told, text('migrate_uri', 'tcp:there:49152')];
    const [source, destination] = [8457, 9];
    const dom = DOM;
    expect(daemons.seen).toEqual([
      { side: 'source', procedure: 'DOMAIN_MIGRATE_BEGIN3_PARAMS', args: { dom, params: given, flags: source } },
      { side: 'source', procedure: 'DOMAIN_GET_STATE', args: { dom, flags: 0 } },
      {
        side: 'destination',
        procedure: 'DOMAIN_MIGRATE_PREPARE3_PARAMS',
        args: { params: told, cookie_in: bytes('c1'), flags: destination },
      },
      {
        side: 'source',
        procedure: 'DOMAIN_MIGRATE_PERFORM3_PARAMS',
        args: { dom, dconnuri: null, params: all, cookie_in: bytes('c2-x'), flags: source },
      },
      {
        side: 'destination',
        procedure: 'DOMAIN_MIGRATE_FINISH3_PARAMS',
        args: { params: all, cookie_in: bytes('c3-xyz'), flags: destination, cancelled: 0 },
      },
      {
        side: 'source',
        procedure: 'DOMAIN_MIGRATE_CONFIRM3_PARAMS',
        args: { dom, params: all, cookie_in: bytes('c4'), flags: source, cancelled: 0 },
      },
    ]);
    expect([moved.name, moved.id]).toEqual([MOVED.name, MOVED.id]);
    // It is a domain of the destination.
    await moved.suspend();
    expect(daemons.names.at(-1)).toBe('destination SUSPEND');
  });

  it('puts other options among the parameters, and its own in the place of old ones', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on('DOMAIN_MIGRATE_PREPARE3_PARAMS', { cookie_out: NO_COOKIE, uri_out: 'tcp:here:1' });
    await daemons.domain.migrate(daemons.destination, {
      params: { graphics_uri: 'g' },
      uri: 'tcp:there',
      dxml: '<domain>mine</domain>',
      bandwidth: 7n,
    });
    const mine = [text('graphics_uri', 'g'), text('migrate_uri', 'tcp:there')];
    const bandwidth = { field: 'bandwidth', value: { type: 4, value: 7n } };
    expect(daemons.args('DOMAIN_MIGRATE_BEGIN3_PARAMS')).toMatchObject({
      params: [...mine, text('destination_xml', '<domain>mine</domain>'), bandwidth],
    });
    expect(daemons.args('DOMAIN_MIGRATE_PREPARE3_PARAMS')).toMatchObject({
      params: [...mine, text('destination_xml', XML), bandwidth],
    });
    expect(daemons.args('DOMAIN_MIGRATE_FINISH3_PARAMS')).toMatchObject({
      params: [
        text('graphics_uri', 'g'),
        text('migrate_uri', 'tcp:here:1'),
        text('destination_xml', XML),
        bandwidth,
        text('destination_name', DOM.name),
      ],
    });
  });
});

describe('version 3 with fixed arguments', () => {
  it('tells each step what it has to know', async () => {
    await using daemons = await TwoDaemons.start();
    const flags = Flag.LIVE | Flag.PERSIST_DEST | Flag.AUTO_CONVERGE | Flag.ABORT_ON_ERROR;
    const moved = await daemons.domain.migrate2(daemons.destination, '<domain>mine</domain>', {
      flags,
      dname: 'other',
      uri: 'tcp:there',
      bandwidth: 100,
    });
    const dom = DOM;
    const way = { dname: 'other', bandwidth: 100n };
    expect(daemons.seen).toEqual([
      {
        side: 'source',
        procedure: 'DOMAIN_MIGRATE_BEGIN3',
        args: { dom, xmlin: '<domain>mine</domain>', flags: 12553n, ...way },
      },
      { side: 'source', procedure: 'DOMAIN_GET_INFO', args: { dom } },
      {
        side: 'destination',
        procedure: 'DOMAIN_MIGRATE_PREPARE3',
        args: { cookie_in: bytes('c1'), uri_in: 'tcp:there', flags: 9n, ...way, dom_xml: XML },
      },
      {
        side: 'source',
        procedure: 'DOMAIN_MIGRATE_PERFORM3',
        args: {
          dom,
          xmlin: null,
          cookie_in: bytes('c2-x'),
          dconnuri: null,
          uri: 'tcp:there:49152',
          flags: 12553n,
          ...way,
        },
      },
      {
        side: 'destination',
        procedure: 'DOMAIN_MIGRATE_FINISH3',
        args: {
          dname: 'other',
          cookie_in: bytes('c3-xyz'),
          dconnuri: null,
          uri: 'tcp:there:49152',
          flags: 9n,
          cancelled: 0,
        },
      },
      {
        side: 'source',
        procedure: 'DOMAIN_MIGRATE_CONFIRM3',
        args: { dom, cookie_in: bytes('c4'), flags: 12553n, cancelled: 0 },
      },
    ]);
    expect(moved.id).toBe(MOVED.id);
  });

  it('is what fixed arguments get, and params from daemons that know no better', async () => {
    for (const lacking of [{ sourceWithout: [PARAMS] }, { destinationWithout: [PARAMS] }]) {
      await using daemons = await TwoDaemons.start(lacking);
      await daemons.domain.migrate(daemons.destination, {
        flags: Flag.LIVE,
        params: { migrate_uri: 'tcp:there', bandwidth: 3, destination_name: 'n', destination_xml: '<x/>' },
      });
      expect(daemons.args('DOMAIN_MIGRATE_BEGIN3')).toEqual({
        dom: DOM,
        xmlin: '<x/>',
        flags: 257n,
        dname: 'n',
        bandwidth: 3n,
      });
      expect(daemons.args('DOMAIN_MIGRATE_PREPARE3')).toMatchObject({ uri_in: 'tcp:there', dname: 'n' });
    }
  });

  it('calls the domain by its name where no other is given', async () => {
    await using daemons = await TwoDaemons.start();
    await daemons.domain.migrate(daemons.destination);
    expect(daemons.args('DOMAIN_MIGRATE_BEGIN3')).toMatchObject({ dname: null, xmlin: null, flags: 256n });
    expect(daemons.args('DOMAIN_MIGRATE_FINISH3')).toMatchObject({ dname: DOM.name });
  });

  it('takes the URI of the caller where the destination says none', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on('DOMAIN_MIGRATE_PREPARE3', { cookie_out: NO_COOKIE, uri_out: null });
    await daemons.domain.migrate(daemons.destination, { uri: 'tcp:there' });
    expect(daemons.args('DOMAIN_MIGRATE_PERFORM3')).toMatchObject({ uri: 'tcp:there' });
  });
});

describe.each(FORMS)('$form', ({ suffix, state, extra }) => {
  const step = (name: string): string => `DOMAIN_MIGRATE_${name}3${suffix}`;
  const flagsOf = (daemons: TwoDaemons): number[] =>
    daemons.seen.filter(({ procedure }) => procedure.includes('MIGRATE')).map(({ args }) => Number(args['flags']));
  const cancelledOf = (daemons: TwoDaemons, name: string): unknown => daemons.args(step(name))['cancelled'];
  const paused = { state: 3, reason: 1, maxMem: 1n, memory: 1n, nrVirtCpu: 1, cpuTime: 1n };
  const through = (...names: string[]): string[] =>
    names.map((name) => {
      const side = name === 'PREPARE' || name === 'FINISH' ? 'destination' : 'source';
      return name === 'state' ? `source ${state}` : `${side} ${name}3${suffix}`;
    });

  it('a guest that stands still arrives so', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(`DOMAIN_${state}`, paused);
    await daemons.domain.migrate(daemons.destination, { ...extra, flags: Flag.LIVE });
    expect(flagsOf(daemons)).toEqual([257, 33, 289, 33, 289]);
  });

  it('but not one that continues a post-copy that broke off', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(`DOMAIN_${state}`, paused);
    await daemons.domain.migrate(daemons.destination, { ...extra, flags: Flag.POSTCOPY_RESUME });
    expect(new Set(flagsOf(daemons))).toEqual(new Set([0x80000, 0x80100]));
  });

  it('a source that does not say whether it stands still is no hindrance', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(`DOMAIN_${state}`, new Refused(42, 'no domain'));
    expect((await daemons.domain.migrate(daemons.destination, extra)).id).toBe(MOVED.id);
  });

  it('sets no bit for protection where the source knows none', async () => {
    await using daemons = await TwoDaemons.start({ sourceWithout: [PROTECTION] });
    await daemons.domain.migrate(daemons.destination, { ...extra, flags: Flag.LIVE });
    expect(new Set(flagsOf(daemons))).toEqual(new Set([1]));
  });

  it('keeps the bit for protection from the destination', async () => {
    await using daemons = await TwoDaemons.start({ destinationWithout: [PROTECTION] });
    await daemons.domain.migrate(daemons.destination, { ...extra, flags: Flag.LIVE | Flag.CHANGE_PROTECTION });
    expect(flagsOf(daemons)).toEqual([257, 1, 257, 1, 257]);
  });

  it('offline nothing is transferred', async () => {
    await using daemons = await TwoDaemons.start();
    const flags = Flag.OFFLINE | Flag.PERSIST_DEST;
    await daemons.domain.migrate(daemons.destination, { ...extra, flags });
    expect(daemons.names).toEqual(through('BEGIN', 'state', 'PREPARE', 'FINISH', 'CONFIRM'));
    expect(daemons.args(step('FINISH'))).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 0 });
    expect(daemons.args(step('CONFIRM'))).toMatchObject({
      cookie_in: bytes('c4'),
      cancelled: 0,
      flags: expect.anything(),
    });
  });

  it('Begin fails: nothing to clean up', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('BEGIN'), new Refused(55, 'not running'));
    const refusal = daemons.domain.migrate(daemons.destination, extra);
    await expect(refusal).rejects.toMatchObject({ code: 'OPERATION_INVALID', procedure: step('BEGIN') });
    expect(daemons.names).toEqual(through('BEGIN'));
  });

  it('Prepare fails: the source is told that it is over', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PREPARE'), new Refused(1, 'same host'));
    const refusal = daemons.domain.migrate(daemons.destination, extra);
    await expect(refusal).rejects.toMatchObject({ code: 'INTERNAL_ERROR', message: 'same host' });
    expect(daemons.names).toEqual(through('BEGIN', 'state', 'PREPARE', 'CONFIRM'));
    expect(flagsOf(daemons)).toEqual([256, 0, 256]);
    expect(daemons.args(step('CONFIRM'))).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('Prepare fails, and a source without protection has nothing to be told', async () => {
    await using daemons = await TwoDaemons.start({ sourceWithout: [PROTECTION] });
    daemons.on(step('PREPARE'), new Refused(1, 'same host'));
    await expect(daemons.domain.migrate(daemons.destination, extra)).rejects.toThrow('same host');
    expect(daemons.names).toEqual(through('BEGIN', 'state', 'PREPARE'));
  });

  it('Prepare says no URI: the destination forgets the domain, the source goes on', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PREPARE'), { cookie_out: bytes('c2'), uri_out: null });
    daemons.on(step('FINISH'), new Refused(93, 'aborted'));
    const refusal = daemons.domain.migrate(daemons.destination, extra);
    await expect(refusal).rejects.toMatchObject({ name: 'ProtocolError', code: 'NO_MIGRATION_URI' });
    expect(daemons.names).toEqual(through('BEGIN', 'state', 'PREPARE', 'FINISH', 'CONFIRM'));
    expect(daemons.args(step('FINISH'))).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
    expect(daemons.args(step('CONFIRM'))).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('Perform fails: the destination forgets the domain, the source has cleaned up itself', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PERFORM'), new Refused(9, 'unexpectedly failed'));
    daemons.on(step('FINISH'), new Refused(93, 'aborted'));
    const error: unknown = await daemons.domain.migrate(daemons.destination, extra).catch((reason) => reason);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ code: 'OPERATION_FAILED', message: 'unexpectedly failed' });
    expect(error).not.toHaveProperty('cause');
    expect(daemons.names).toEqual(through('BEGIN', 'state', 'PREPARE', 'PERFORM', 'FINISH'));
    expect(daemons.args(step('FINISH'))).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('Perform fails, and the destination knows why', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PERFORM'), new Refused(9, 'unexpectedly failed'));
    daemons.on(step('FINISH'), new Refused(1, 'no memory'));
    const error: unknown = await daemons.domain.migrate(daemons.destination, extra).catch((reason) => reason);
    expect(error).toMatchObject({
      code: 'OPERATION_FAILED',
      domain: 'QEMU',
      procedure: step('PERFORM'),
      message: 'unexpectedly failed; the destination reported: no memory',
      cause: { code: 'INTERNAL_ERROR', procedure: step('FINISH') },
    });
  });

  it.each([
    ['the source says more than that', new Refused(78, 'aborted by somebody'), new Refused(1, 'no memory')],
    ['the source is not QEMU', new Refused(9, 'unexpectedly failed', 37), new Refused(1, 'no memory')],
    ['the destination is not QEMU', new Refused(9, 'unexpectedly failed'), new Refused(1, 'no memory', 0)],
  ])('Perform fails, and is the word that counts: %s', async (_why, perform, finish) => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PERFORM'), perform).on(step('FINISH'), finish);
    const error: unknown = await daemons.domain.migrate(daemons.destination, extra).catch((reason) => reason);
    expect(error).toMatchObject({ message: perform.error.message });
  });

  it('Perform fails, and the destination has the domain all the same', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PERFORM'), new Refused(9, 'failed'));
    await expect(daemons.domain.migrate(daemons.destination, extra)).rejects.toThrow('failed');
    expect(daemons.names.at(-1)).toBe(through('FINISH')[0]);
  });

  it('Finish fails: the source goes on', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('FINISH'), new Refused(1, 'cannot start'));
    await expect(daemons.domain.migrate(daemons.destination, extra)).rejects.toThrow('cannot start');
    expect(daemons.names).toEqual(through('BEGIN', 'state', 'PREPARE', 'PERFORM', 'FINISH', 'CONFIRM'));
    expect(cancelledOf(daemons, 'FINISH')).toBe(0);
    expect(daemons.args(step('CONFIRM'))).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('Confirm fails: the domain has arrived', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('CONFIRM'), new Refused(38, 'no lock', FROM_QEMU));
    expect((await daemons.domain.migrate(daemons.destination, extra)).id).toBe(MOVED.id);
    expect(cancelledOf(daemons, 'CONFIRM')).toBe(0);
  });

  it('the destination is lost before it is told to start the guest', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PREPARE'), () => {
      daemons.cut('destination');
      return SILENCE;
    });
    const refusal = daemons.domain.migrate(daemons.destination, extra);
    await expect(refusal).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(daemons.names).toEqual(through('BEGIN', 'state', 'PREPARE', 'CONFIRM'));
    expect(daemons.args(step('CONFIRM'))).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('the destination is lost while it starts the guest: the source goes on', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('FINISH'), () => {
      daemons.cut('destination');
      return SILENCE;
    });
    const refusal = daemons.domain.migrate(daemons.destination, extra);
    await expect(refusal).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(cancelledOf(daemons, 'CONFIRM')).toBe(1);
  });

  it('the source is lost while it transfers: the destination forgets the domain', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(step('PERFORM'), () => {
      daemons.cut('source');
      return SILENCE;
    });
    daemons.on(step('FINISH'), new Refused(93, 'aborted'));
    const refusal = daemons.domain.migrate(daemons.destination, extra);
    await expect(refusal).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(cancelledOf(daemons, 'FINISH')).toBe(1);
    expect(daemons.names.at(-1)).toBe(through('FINISH')[0]);
  });

  it('the source is lost before there is a destination', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(`DOMAIN_${state}`, () => {
      daemons.cut('source');
      return SILENCE;
    });
    const refusal = daemons.domain.migrate(daemons.destination, extra);
    await expect(refusal).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(daemons.names).toEqual(through('BEGIN', 'state'));
  });
});
