import { copyFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { ConnectGetAllDomainStatsFlags, ConnectListAllDomainsFlags } from '../../src/generated/constants/connect.js';
import {
  DomainCreateFlags,
  DomainDefineFlags,
  DomainSaveRestoreFlags,
  DomainState,
  DomainStatsTypes,
} from '../../src/generated/constants/domain.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { testUuid } from '../support/node-xml.js';
import { type Answer, officialAnswers, ourAnswer, plain, type Questions } from './connect-compare.js';
import { officialRefusal, refusal } from './handles-compare.js';

const names = async (domains: Promise<Domain[]>): Promise<string[]> => (await domains).map(({ name }) => name).sort();
const identity = async (domain: Promise<Domain>): Promise<unknown[]> => {
  const { name, uuid, id } = await domain;
  return [name, uuid, id];
};
const { ACTIVE, INACTIVE, PAUSED, SHUTOFF, HAS_SNAPSHOT } = ConnectListAllDomainsFlags;
const UUID = testUuid('domain', 2);
const NO_UUID = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const IDENTITY = '(lambda d: [d.name(), d.UUIDString(), d.ID()])';

/** Asked of a node with running, paused, shut off and crashed domains. */
const DOMAINS: Questions = {
  listAllDomains: ['sorted(d.name() for d in conn.listAllDomains())', (conn) => names(conn.listAllDomains())],
  'listAllDomains that are not active': [
    `sorted(d.name() for d in conn.listAllDomains(${INACTIVE}))`,
    (conn) => names(conn.listAllDomains({ flags: INACTIVE })),
  ],
  'listAllDomains that are paused or off': [
    `sorted(d.name() for d in conn.listAllDomains(${PAUSED | SHUTOFF}))`,
    (conn) => names(conn.listAllDomains({ flags: PAUSED | SHUTOFF })),
  ],
  'listAllDomains with snapshots': [
    `sorted(d.name() for d in conn.listAllDomains(${HAS_SNAPSHOT}))`,
    (conn) => names(conn.listAllDomains({ flags: HAS_SNAPSHOT })),
  ],
  'listAllDomains, bad flags': ['conn.listAllDomains(1 << 31)', (conn) => conn.listAllDomains({ flags: 2 ** 31 })],
  listDomains: ['sorted(conn.lookupByID(i).name() for i in conn.listDomainsID())', (conn) => names(conn.listDomains())],
  listDefinedDomains: ['sorted(conn.listDefinedDomains())', (conn) => names(conn.listDefinedDomains())],
  listDomainIds: ['sorted(conn.listDomainsID())', async (conn) => (await conn.listDomainIds()).sort()],
  numOfDomains: ['conn.numOfDomains()', (conn) => conn.numOfDomains()],
  numOfDefinedDomains: ['conn.numOfDefinedDomains()', (conn) => conn.numOfDefinedDomains()],
  listDefinedDomainNames: [
    'sorted(conn.listDefinedDomains())',
    async (conn) => (await conn.listDefinedDomainNames()).sort(),
  ],
  getDomainByName: [`${IDENTITY}(conn.lookupByName('domain-1'))`, (conn) => identity(conn.getDomainByName('domain-1'))],
  'getDomainByName of nobody': ["conn.lookupByName('nobody')", (conn) => conn.getDomainByName('nobody')],
  'getDomainByName of no name': ["conn.lookupByName('')", (conn) => conn.getDomainByName('')],
  getDomainById: [`${IDENTITY}(conn.lookupByID(2))`, (conn) => identity(conn.getDomainById(2))],
  'getDomainById of nobody': ['conn.lookupByID(4711)', (conn) => conn.getDomainById(4711)],
  'getDomainById of one that is off': ['conn.lookupByID(-1)', (conn) => conn.getDomainById(-1)],
  getDomainByUuid: [`${IDENTITY}(conn.lookupByUUIDString('${UUID}'))`, (conn) => identity(conn.getDomainByUuid(UUID))],
  'getDomainByUuid in bytes': [
    `${IDENTITY}(conn.lookupByUUID(bytes.fromhex('${UUID.replaceAll('-', '')}')))`,
    (conn) => identity(conn.getDomainByUuid(Uint8Array.from(Buffer.from(UUID.replaceAll('-', ''), 'hex')))),
  ],
  'getDomainByUuid of nobody': [`conn.lookupByUUIDString('${NO_UUID}')`, (conn) => conn.getDomainByUuid(NO_UUID)],
  'defineDomain of no XML': ["conn.defineXML('<domain')", (conn) => conn.defineDomain('<domain')],
  'defineDomain without a name': ["conn.defineXML('<domain/>')", (conn) => conn.defineDomain('<domain/>')],
  'defineDomain, bad flags': [
    "conn.defineXMLFlags('<domain/>', 1 << 20)",
    (conn) => conn.defineDomain('<domain/>', { flags: 1 << 20 }),
  ],
  'createDomain of one that runs': [
    'conn.createXML(conn.lookupByID(1).XMLDesc())',
    async (conn) => conn.createDomain(await (await conn.getDomainById(1)).getXmlDescription()),
  ],
  'restoreDomain of no file': ["conn.restore('/nosuch')", (conn) => conn.restoreDomain('/nosuch')],
  'restoreDomain of no file, with flags': [
    "conn.restoreFlags('/nosuch', None, 2)",
    (conn) => conn.restoreDomain('/nosuch', { flags: computed(2) }),
  ],
  'domainXmlFromNative of no format': [
    "conn.domainXMLFromNative('abacus', 'x')",
    (conn) => conn.domainXmlFromNative('abacus', 'x'),
  ],
  'domainXmlToNative of no format': [
    "conn.domainXMLToNative('abacus', '<domain/>')",
    (conn) => conn.domainXmlToNative('abacus', '<domain/>'),
  ],
  getAllDomainStats: [
    'sorted([d.UUIDString(), s] for d, s in conn.getAllDomainStats())',
    async (conn) => (await conn.getAllDomainStats()).map(({ domain, params }) => [domain.uuid, params]).sort(),
  ],
  'getAllDomainStats of the paused': [
    `[d.name() for d, s in conn.getAllDomainStats(0, ${ConnectGetAllDomainStatsFlags.PAUSED})]`,
    async (conn) => {
      const records = await conn.getAllDomainStats({ flags: ConnectGetAllDomainStatsFlags.PAUSED });
      return records.map(({ domain }) => domain.name);
    },
  ],
  'getAllDomainStats of two domains': [
    "sorted(d.name() for d, s in conn.domainListGetStats([conn.lookupByID(1), conn.lookupByName('domain-2')]))",
    async (conn) => {
      const domains = [await conn.getDomainById(1), await conn.getDomainByName('domain-2')];
      return (await conn.getAllDomainStats({ domains })).map(({ domain }) => domain.name).sort();
    },
  ],
  'getAllDomainStats of groups that there are not': [
    `conn.getAllDomainStats(1 << 20, ${ConnectGetAllDomainStatsFlags.ENFORCE_STATS})`,
    (conn) => conn.getAllDomainStats({ stats: 1 << 20, flags: ConnectGetAllDomainStatsFlags.ENFORCE_STATS }),
  ],
};

describeLive('finding domains, as the official binding does', () => {
  let daemon: Daemon;
  let conn: Connection;
  let official: ReadonlyMap<string, Answer>;

  beforeAll(async () => {
    daemon = await startDaemon();
    const uri = daemon.writeTestNode({
      domains: [
        { state: 'running', snapshots: 2 },
        { state: 'paused' },
        { state: 'shutoff' },
        { state: 'crashed' },
        { state: 'running' },
        { state: 'shutoff', snapshots: 1 },
      ],
    });
    conn = await connect(uri);
    official = await officialAnswers(daemon, DOMAINS, uri);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it.each(Object.entries(DOMAINS))('%s', async (name, [, ours]) => {
    expect(await ourAnswer(() => ours(conn))).toEqual(official.get(name));
  });

  it('lists no more than it is asked for', async () => {
    expect(await conn.listDomainIds(2)).toHaveLength(2);
    expect(await conn.listDomainIds(0)).toEqual([]);
    expect(await conn.listDefinedDomainNames(1)).toHaveLength(1);
    expect(await conn.listDefinedDomainNames(16384)).toHaveLength(await conn.numOfDefinedDomains());
    expect(await conn.listAllDomains({ flags: ACTIVE })).toHaveLength(await conn.numOfDomains());
  });

  it('has statistics of no domain for a list of none', async () => {
    expect(await conn.getAllDomainStats({ domains: [] })).toEqual([]);
    expect(await conn.getAllDomainStats()).toHaveLength(6);
  });
}, ['python']);

describeLive('making domains', () => {
  let daemon: Daemon;
  let conn: Connection;
  const xml = (name: string, extra = ''): string =>
    `<domain type='test'><name>${name}</name><memory>65536</memory><os><type>hvm</type></os>${extra}</domain>`;

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri());
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('defineDomain, with and without flags', async () => {
    const plainly = await conn.defineDomain(xml('plain'));
    expect((await virsh(daemon, ['domuuid', 'plain'])).trim()).toBe(plainly.uuid);
    expect((await virsh(daemon, ['domstate', 'plain'])).trim()).toBe('shut off');
    const checked = await conn.defineDomain(xml('checked'), { flags: DomainDefineFlags.VALIDATE });
    expect((await virsh(daemon, ['domuuid', 'checked'])).trim()).toBe(checked.uuid);
    const wrong = xml('wrong', '<abacus/>');
    expect(await refusal(conn.defineDomain(wrong, { flags: DomainDefineFlags.VALIDATE }))).toEqual({
      code: 'XML_INVALID_SCHEMA',
      number: await officialRefusal(daemon, `conn.defineXMLFlags("${wrong}", ${DomainDefineFlags.VALIDATE})`),
    });
  });

  it('createDomain, with and without flags', async () => {
    const running = await conn.createDomain(xml('fleeting'));
    expect((await virsh(daemon, ['domid', 'fleeting'])).trim()).toBe(String(running.id));
    expect(await refusal(conn.createDomain(xml('still'), { flags: DomainCreateFlags.PAUSED }))).toEqual({
      code: 'INVALID_ARG',
      number: await officialRefusal(daemon, `conn.createXML("${xml('still')}", ${DomainCreateFlags.PAUSED})`),
    });
    await virsh(daemon, ['destroy', 'fleeting']);
    expect(await refusal(conn.getDomainByName('fleeting'))).toMatchObject({ code: 'NO_DOMAIN' });
  });

  it.each([`it's "quoted" & <odd>`, 'Größe – 東京', '\u{1F427}\u{1F600}', 'white\u00a0space', '__proto__'])(
    'finds a domain by the name %s',
    async (name) => {
      const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const defined = await conn.defineDomain(xml(escaped));
      expect(defined.name).toBe(name);
      const question = `result = conn.lookupByName(${JSON.stringify(name)}).UUIDString()`;
      expect(await python(daemon, question)).toBe(defined.uuid);
      expect((await conn.getDomainByName(name)).uuid).toBe(defined.uuid);
      expect((await conn.listDefinedDomainNames()).includes(name)).toBe(true);
      expect((await conn.listAllDomains()).map((domain) => domain.name)).toContain(name);
    },
  );

  it('getSaveImageXmlDescription, defineSaveImageXml and restoreDomain', async () => {
    const file = join(daemon.folder, 'saved');
    const before = await conn.createDomain(xml('keeper', '<title>before</title>'));
    await virsh(daemon, ['save', 'keeper', file]);
    expect(await conn.getSaveImageXmlDescription(file)).toBe(
      await python(daemon, `result = conn.saveImageGetXMLDesc('${file}', 1)`),
    );
    const other = relative(process.cwd(), file);
    expect(other.startsWith('/')).toBe(false);
    const description = await conn.getSaveImageXmlDescription(other, { flags: 0 });
    await conn.defineSaveImageXml(other, description.replace('before', 'after'));
    expect(await virsh(daemon, ['save-image-dumpxml', file])).toContain('<title>after</title>');
    copyFileSync(file, `${file}-2`);
    await conn.restoreDomain(other);
    const restored = await conn.getDomainByUuid(before.uuid);
    expect(restored.id).toBeGreaterThan(0);
    expect(await restored.getXmlDescription()).toContain('<title>after</title>');
    await virsh(daemon, ['destroy', 'keeper']);
    expect(await refusal(conn.restoreDomain(`${file}-2`, { dxml: description }))).toEqual({
      code: 'ARGUMENT_UNSUPPORTED',
      number: await officialRefusal(daemon, `conn.restoreFlags('${file}-2', '<domain/>')`),
    });
  });
}, ['python']);

describeLive('domains of the QEMU driver', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  const XML = `<domain type='qemu'><name>tiny</name><memory unit='MiB'>32</memory><vcpu>2</vcpu>
<os><type arch='x86_64' machine='pc'>hvm</type></os>
<devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type='file' device='cdrom'><target dev='hdc' bus='ide'/></disk>
</devices></domain>`;

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    conn = await connect(uri);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('getAllDomainStats has what the official binding has', async () => {
    const domain = await conn.createDomain(XML, { flags: DomainCreateFlags.PAUSED });
    try {
      const [record] = await conn.getAllDomainStats({ domains: [domain] });
      const official = await python(
        daemon,
        `s = conn.getAllDomainStats()[0][1]\nresult = {k: str(v) if isinstance(v, int) and not isinstance(v, bool) else v for k, v in s.items()}`,
        uri,
      );
      const { params } = record ?? {};
      expect(record?.domain.uuid).toBe(domain.uuid);
      const names = Object.keys(params ?? {}).sort();
      expect(names).toEqual(Object.keys(Object(official)).sort());
      expect(names.length).toBeGreaterThan(20);
      for (const name of [
        'state.state',
        'state.reason',
        'balloon.current',
        'balloon.maximum',
        'vcpu.current',
        'block.count',
      ]) {
        expect([name, plain(params?.[name])]).toEqual([name, Reflect.get(Object(official), name)]);
      }
      expect(params?.['state.state']).toBe(DomainState.PAUSED);
      expect(params?.['balloon.maximum']).toBe(32768n);
      expect(typeof params?.['cpu.time']).toBe('bigint');
      const [few] = await conn.getAllDomainStats({ stats: DomainStatsTypes.STATE | DomainStatsTypes.BALLOON });
      const groups = new Set(Object.keys(few?.params ?? {}).map((name) => name.split('.')[0]));
      expect([...groups].sort()).toEqual(['balloon', 'state']);
    } finally {
      await virsh(daemon, ['destroy', 'tiny'], uri);
    }
  });

  it('restoreDomain takes another description, and flags', async () => {
    const file = join(daemon.folder, 'tiny.save');
    await conn.createDomain(XML.replace('</name>', '</name><title>before</title>'));
    await virsh(daemon, ['save', 'tiny', file], uri);
    const dxml = (await conn.getSaveImageXmlDescription(file)).replace('before', 'after');
    await conn.restoreDomain(file, { dxml, flags: DomainSaveRestoreFlags.PAUSED });
    const restored = await conn.getDomainByName('tiny');
    expect((await restored.getState()).state).toBe(DomainState.PAUSED);
    expect(await virsh(daemon, ['desc', '--title', 'tiny'], uri)).toContain('after');
    await virsh(daemon, ['destroy', 'tiny'], uri);
  });

  it('domainXmlToNative gives the command line', async () => {
    const ours = await conn.domainXmlToNative('qemu-argv', XML);
    expect(ours).toContain('/usr/bin/qemu-system-x86_64');
    // Each time the domain has another UUID.
    const same = (text: unknown): string => String(text).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '-');
    const official = await python(daemon, `result = conn.domainXMLToNative('qemu-argv', """${XML}""")`, uri);
    expect(same(ours)).toBe(same(official));
    expect(await refusal(conn.domainXmlFromNative('qemu-argv', ours))).toEqual({
      code: 'NO_SUPPORT',
      number: await officialRefusal(daemon, "conn.domainXMLFromNative('qemu-argv', 'x')", uri),
    });
  });
}, ['python', 'qemu', 'namespace']);
