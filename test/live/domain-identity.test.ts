import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { DomainState } from '../../src/generated/constants/domain.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { testUuid } from '../support/node-xml.js';
import { officialRefusal, refusal } from './handles-compare.js';

describeLive('who a domain is and what it does', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  /** Running, paused, shut off, crashed, and one of an odd name. */
  const NAMES = ['up', 'halted', 'down', 'broken', 'grün & <\'x">\u{1F427}'] as const;
  const handle = (name: string): Promise<Domain> => conn.getDomainByName(name);
  /** What the official binding says of all domains, by name. */
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `result = {d.name(): (lambda d: ${expression})(d) for d in conn.listAllDomains()}`, uri);
  const ours = async (ask: (domain: Domain) => unknown): Promise<Record<string, unknown>> => {
    const answers: Record<string, unknown> = {};
    for (const domain of await conn.listAllDomains()) answers[domain.name] = await ask(domain);
    return answers;
  };

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.writeTestNode({
      domains: [
        { name: NAMES[0], state: 'running', memoryKiB: 262144, vcpus: 3 },
        { name: NAMES[1], state: 'paused' },
        { name: NAMES[2], state: 'shutoff' },
        { name: NAMES[3], state: 'crashed' },
        { name: NAMES[4], state: 'running' },
      ],
    });
    conn = await connect(uri);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('knows name, UUID and id', async () => {
    expect(await ours((domain) => [domain.getName(), domain.getUuidString(), domain.getId()])).toEqual(
      await official('[d.name(), d.UUIDString(), d.ID()]'),
    );
    const up = await handle('up');
    expect([up.name, up.uuid, up.id]).toEqual(['up', testUuid('domain', 0), 1]);
    expect((await handle('down')).id).toBe(-1);
  });

  it('gives the UUID as sixteen bytes, which are the caller’s own', async () => {
    const up = await handle('up');
    const bytes = up.getUuid();
    expect(Buffer.from(bytes).toString('hex')).toBe(testUuid('domain', 0).replaceAll('-', ''));
    expect(bytes).toBeInstanceOf(Uint8Array);
    bytes.fill(0xff);
    expect(up.uuid).toBe(testUuid('domain', 0));
    expect((await up.getInfo()).nrVirtCpu).toBe(3);
  });

  it('is found by an odd name', async () => {
    const odd = await handle(NAMES[4]);
    expect(odd.name).toBe(NAMES[4]);
    expect((await virsh(daemon, ['domuuid', NAMES[4]], uri)).trim()).toBe(odd.uuid);
  });

  it('shows itself as JSON and to console.log', async () => {
    const up = await handle('up');
    const json = { name: 'up', uuid: testUuid('domain', 0), id: 1 };
    expect(JSON.parse(JSON.stringify(up))).toEqual(json);
    expect(inspect(up)).toBe(`Domain { name: 'up', uuid: '${json.uuid}', id: 1 }`);
    expect(Object.prototype.toString.call(up)).toBe('[object Domain]');
  });

  it('getInfo', async () => {
    const info = await ours(async (domain) => {
      const { state, maxMem, memory, nrVirtCpu, cpuTime } = await domain.getInfo();
      expect([typeof maxMem, typeof memory, typeof cpuTime]).toEqual(['bigint', 'bigint', 'bigint']);
      // The CPU time of the test driver is the clock's.
      return [state, Number(maxMem), Number(memory), nrVirtCpu];
    });
    expect(info).toEqual(await official('d.info()[:4]'));
    expect(info['up']).toEqual([DomainState.RUNNING, 262144, 262144, 3]);
  });

  it('getState', async () => {
    const states = await ours(async (domain) => {
      const { state, reason } = await domain.getState();
      return [state, reason];
    });
    expect(states).toEqual(await official('d.state()'));
    expect(states['halted']).toEqual([DomainState.PAUSED, 0]);
    expect(await refusal((await handle('up')).getState({ flags: computed(1) }))).toEqual({
      code: 'INVALID_ARG',
      number: await officialRefusal(daemon, "conn.lookupByName('up').state(1)", uri),
    });
  });

  it('getControlInfo', async () => {
    const control = await (await handle('up')).getControlInfo();
    expect([control.state, control.details, Number(control.stateTime)]).toEqual(
      await python(daemon, "result = conn.lookupByName('up').controlInfo()", uri),
    );
    expect(typeof control.stateTime).toBe('bigint');
    expect(await refusal((await handle('down')).getControlInfo())).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialRefusal(daemon, "conn.lookupByName('down').controlInfo()", uri),
    });
  });

  it('getOsType', async () => {
    expect(await ours((domain) => domain.getOsType())).toEqual(await official('d.OSType()'));
  });

  it('isActive, isPersistent, isUpdated', async () => {
    const ask = async (domain: Domain): Promise<boolean[]> => [
      await domain.isActive(),
      await domain.isPersistent(),
      await domain.isUpdated(),
    ];
    const answers = await ours(ask);
    expect(answers).toEqual(await official('[bool(d.isActive()), bool(d.isPersistent()), bool(d.isUpdated())]'));
    expect(answers['up']).toEqual([true, true, false]);
    expect(answers['down']).toEqual([false, true, false]);
  });

  it('says that a domain which was never there is not', async () => {
    const number = await officialRefusal(daemon, "conn.lookupByName('nobody')", uri);
    expect(await refusal(handle('nobody'))).toEqual({ code: 'NO_DOMAIN', number });
  });

  it('keeps a call from being sent when the signal is aborted', async () => {
    const reason = new Error('changed my mind');
    await expect((await handle('up')).getInfo({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
}, ['python']);
