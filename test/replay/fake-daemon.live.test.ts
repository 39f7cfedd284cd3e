import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NonnullDomain } from '../../src/generated/remote/common.js';
import { connectListAllDomains } from '../../src/generated/remote/connect.js';
import * as domain from '../../src/generated/remote/domain.js';
import { domainOpenConsole } from '../../src/generated/remote/domain-device.js';
import { domainEventCallbackLifecycle } from '../../src/generated/remote/domain-events.js';
import { domainGetMessages, storagePoolIsActive } from '../../src/generated/remote/index.js';
import { nodeGetSecurityModel } from '../../src/generated/remote/node.js';
import { storagePoolLookupByName } from '../../src/generated/remote/storage-pool.js';
import { storageVolDownload, storageVolLookupByName } from '../../src/generated/remote/storage-vol.js';
import { DaemonError } from '../../src/testing/fake/daemon-error.js';
import { FakeDaemon } from '../../src/testing/fake/fake-daemon.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { furnish } from './host.js';
import { type Step, virshAtTerminal, virshOn } from './virsh.js';

/** What a domain answers, taken from a live one. */
interface Model {
  readonly dom: NonnullDomain;
  readonly xml: string;
  readonly info: readonly [number, number, number, number, string];
  readonly state: readonly [number, number];
  readonly persistent: boolean;
}

const folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvc-fake-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOTES = 'A line of notes.\n'.repeat(177).slice(0, 3000);
const POOL = { name: 'images', uuid: new Uint8Array(16) };

/** A fake daemon with the domains of a live one. */
function fakeOf(models: readonly Model[]): FakeDaemon {
  const find = (wanted: (dom: NonnullDomain) => boolean, what: string): Model => {
    const found = models.find(({ dom }) => wanted(dom));
    if (found !== undefined) return found;
    throw new DaemonError('NO_DOMAIN', `Domain not found: no domain with matching ${what}`, { domain: 'QEMU' });
  };
  const of = ({ uuid }: NonnullDomain): Model => find((dom) => Buffer.compare(dom.uuid, uuid) === 0, 'uuid');
  const daemon = new FakeDaemon({ uri: 'qemu:///system' });
  daemon.handle(connectListAllDomains, () => ({ domains: models.map(({ dom }) => dom), ret: models.length }));
  daemon.handle(domain.domainLookupByName, ({ name }) => find((dom) => dom.name === name, `name '${name}'`));
  daemon.handle(domain.domainGetState, ({ dom }) => ({ state: of(dom).state[0], reason: of(dom).state[1] }));
  daemon.handle(domain.domainGetOsType, () => ({ type: 'hvm' }));
  daemon.handle(domain.domainIsPersistent, ({ dom }) => ({ persistent: of(dom).persistent ? 1 : 0 }));
  daemon.handle(domain.domainGetAutostart, () => ({ autostart: 0 }));
  daemon.handle(domain.domainGetAutostartOnce, () => ({ autostart: 0 }));
  daemon.handle(domain.domainHasManagedSaveImage, () => ({ result: 0 }));
  daemon.handle(domain.domainGetXmlDesc, ({ dom }) => ({ xml: of(dom).xml }));
  daemon.handle(domain.domainGetInfo, ({ dom }) => {
    const [state, maxMem, memory, nrVirtCpu, cpuTime] = of(dom).info;
    return { state, maxMem: BigInt(maxMem), memory: BigInt(memory), nrVirtCpu, cpuTime: BigInt(cpuTime) };
  });
  daemon.handle(nodeGetSecurityModel, () => ({ model: Buffer.from('none\0'), doi: Buffer.from('0\0') }));
  daemon.handle(domain.domainGetSecurityLabel, () => ({ label: new Uint8Array(), enforcing: 0 }));
  daemon.handle(domainGetMessages, ({ dom }) => ({ msgs: of(dom).state[0] === 1 ? [TAINT] : [] }));
  daemon.handle(storagePoolLookupByName, () => ({ pool: POOL }));
  daemon.handle(storagePoolIsActive, () => ({ active: 1 }));
  daemon.handle(storageVolLookupByName, ({ name }) => ({ vol: { pool: 'images', name, key: `/images/${name}` } }));
  daemon.handle(storageVolDownload, (_args, call) => call.stream((stream) => stream.send(NOTES)));
  daemon.handle(domainOpenConsole, (_args, call) => {
    call.stream(async (stream) => {
      for await (const piece of stream) {
        const typed = piece.type === 'data' ? Buffer.from(piece.data).toString('latin1') : '';
        await stream.send(typed.replaceAll('\r', '\r\n> '));
      }
    });
  });
  return daemon;
}

const TAINT = 'tainted: running with undesirable elevated privileges';

describeLive('the real virsh on a fake daemon', () => {
  let daemon: Daemon;
  let models: readonly Model[];
  beforeAll(async () => {
    daemon = await startDaemon({ hostname: 'demo-host' });
    await furnish(daemon);
    models = await modelsOf(daemon);
  }, 60_000);
  afterAll(() => daemon.stop());

  /** What virsh prints on the real daemon and on the fake one. */
  async function both(use: (uri: string) => Promise<string>): Promise<{ live: string; fake: string }> {
    const live = await use(daemon.uri('qemu:///system'));
    await using listener = await fakeOf(models).listen({ path: join(folder, 'socket') });
    return { live, fake: await use(`qemu+unix:///system?socket=${listener.path}`) };
  }

  it.each([
    [['list', '--all']],
    [['dominfo', 'demo']],
    [['dominfo', 'archive']],
    [['domstate', 'demo', '--reason']],
    [['dumpxml', 'demo']],
  ])('prints the same for %j', async (args) => {
    // The CPU time of a guest that runs goes on.
    const use = async (uri: string): Promise<string> =>
      (await virshOn(uri, ...args)).replace(/CPU time: .*/, 'CPU time: (some)');
    const { live, fake } = await both(use);
    expect(fake).toBe(live);
  });

  it('prints the same for a domain that is not there', async () => {
    const { live, fake } = await both((uri) =>
      virshOn(uri, 'dominfo', 'nobody').catch((error: Error) => error.message),
    );
    expect(fake).toBe(live);
  });

  it('downloads the same volume', async () => {
    const file = join(folder, 'notes');
    const { live, fake } = await both(async (uri) => {
      await virshOn(uri, 'vol-download', 'notes', file, '--pool', 'images');
      return readFileSync(file, 'latin1');
    });
    expect(live).toBe(NOTES);
    expect(fake).toBe(live);
  });

  it('sits at a console that says the same', async () => {
    const steps: Step[] = [
      ['expect', '(Ctrl + ])\r\n'],
      ['pause', '0.3'],
      ['type', 'hello\r'],
      ['expect', 'hello\r\n> '],
      ['type', '\x1d'],
    ];
    const { live, fake } = await both((uri) => virshAtTerminal(uri, ['console', 'demo'], steps));
    expect(fake).toBe(live);
  });

  it('hears the same events', async () => {
    const listening = (uri: string): Promise<string> => virshOn(uri, 'event', '--all', '--loop', '--timeout', '2');
    const live = listening(daemon.uri('qemu:///system'));
    await sleep(700);
    await python(
      daemon,
      "d = conn.lookupByName('demo')\nd.suspend()\nd.resume()\nresult = 0",
      daemon.uri('qemu:///system'),
    );
    const fakeDaemon = fakeOf(models);
    await using listener = await fakeDaemon.listen({ path: join(folder, 'events') });
    const fake = listening(`qemu+unix:///system?socket=${listener.path}`);
    await sleep(700);
    const dom = models.find((model) => model.dom.name === 'demo')?.dom ?? never();
    for (const event of [3, 4]) fakeDaemon.emit(domainEventCallbackLifecycle, { msg: { dom, event, detail: 0 } });
    expect(await fake).toBe(await live);
    expect(await live).toContain("event 'lifecycle' for domain 'demo': Suspended Paused");
  });

  it('reads every argument as strictly as it was written', async () => {
    const strict = fakeOf(models);
    await using listener = await strict.listen({ port: 0 });
    const output = await virshOn(`qemu+tcp://127.0.0.1:${listener.port}/system`, 'list', '--all', '--name');
    expect(
      output
        .split('\n')
        .filter((name) => name !== '')
        .sort(),
    ).toEqual(['archive', 'demo']);
  });
}, ['python', 'qemu', 'namespace']);

async function modelsOf(daemon: Daemon): Promise<readonly Model[]> {
  const script = `
    result = [[d.name(), d.UUIDString(), d.ID(), d.XMLDesc(), d.info()[:4] + [str(d.info()[4])], d.state(), d.isPersistent()]
      for d in sorted(conn.listAllDomains(), key=lambda d: d.name())]
  `;
  const rows = await python(daemon, script, daemon.uri('qemu:///system'));
  if (!Array.isArray(rows)) throw new Error('no domains');
  return rows.map(([name, uuid, id, xml, info, state, persistent]) => ({
    dom: { name, uuid: Uint8Array.from(Buffer.from(uuid.replaceAll('-', ''), 'hex')), id },
    xml,
    info,
    state,
    persistent: persistent === 1,
  }));
}

function never(): never {
  throw new Error('unreachable');
}
