import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Comparisons, changes, column, fields, fill, namesOf, reads, refuses } from './compare.js';
import { TWINS, type Twin, uuidOf, type World } from './world.js';

const twin = { DOMAIN: 'TWIN' };
const FILE = { FILE: 'FOLDER/TWIN.xml' };
const ONE = ['snapshot-create-as TWIN one', 'snapshot-create-as TWIN two'];

/** A snapshot of our twin, and its name. */
const snapshot = async (_: Twin, world: World): Promise<Record<string, unknown>> => {
  const domain = await world.test.connection.getDomainByName('ours');
  return { snapshot: await domain.getSnapshotByName('one'), name: 'one' };
};

/** Rows of "Snapshots and checkpoints". */
export const SNAPSHOTS: Comparisons = {
  'snapshot-create DOMAIN FILE': changes({
    words: { ...twin, ...FILE },
    xml: () => '<domainsnapshot><name>made</name><description>d</description></domainsnapshot>',
    observe: ['snapshot-list TWIN', 'snapshot-dumpxml TWIN made'],
  }),
  'snapshot-list DOMAIN': async (row, world) => {
    const domain = await world.test.connection.getDomainByName('ours');
    const [list] = await row.ours({ domain });
    expect(namesOf(list)).toEqual(['made']);
    expect(namesOf(list)).toEqual(column(await row.virsh(world.test.shell, { DOMAIN: 'ours' }), 0));
  },
  'snapshot-dumpxml DOMAIN NAME': async (row, world) => {
    const domain = await world.test.connection.getDomainByName('ours');
    const [, xml] = await row.ours({ domain, name: 'made' });
    const text = await row.virsh(world.test.shell, { DOMAIN: 'ours', NAME: 'made' });
    expect(String(xml).trim()).toBe(text.trim());
  },
  'snapshot-revert DOMAIN NAME': changes({
    ready: ONE,
    words: { ...twin, NAME: 'one' },
    scope: snapshot,
    observe: ['snapshot-current TWIN --name'],
  }),
  'snapshot-delete DOMAIN NAME': changes({
    ready: ONE,
    words: { ...twin, NAME: 'one' },
    scope: snapshot,
    observe: ['snapshot-list TWIN --name'],
  }),
  'checkpoint-create DOMAIN FILE': changes({
    on: 'qemu',
    ready: ['start TWIN'],
    words: { ...twin, ...FILE },
    xml: () => '<domaincheckpoint><name>made</name></domaincheckpoint>',
    observe: ['checkpoint-list TWIN'],
    after: ['checkpoint-delete TWIN made', 'destroy TWIN'],
  }),
};

const network = { NETWORK: 'TWIN' };

function networkXml(name: Twin): string {
  return `<network><name>${name}</name><uuid>${uuidOf(name, 'bb')}</uuid><bridge name='br-${name}'/>
    <ip address='10.1.0.1' netmask='255.255.255.0'><dhcp><range start='10.1.0.2'
    end='10.1.0.9'/></dhcp></ip></network>`;
}

const HOST_ENTRY = "<host mac='52:54:00:00:00:01' ip='10.9.9.9'/>";

/** A network with a lease that does not end soon. */
const LEASED =
  "<network><name>leased</name><bridge name='virbr78'/><ip address='10.2.0.1' netmask='255.255.255.0'/></network>";
const LEASE = {
  'ip-address': '10.2.0.7',
  'mac-address': '52:54:00:6d:90:01',
  hostname: 'leaser',
  'expiry-time': Math.floor(Date.now() / 1000) + 86_400,
};

/** Rows of "Networks". */
export const NETWORKS: Comparisons = {
  'net-list --all': reads({ on: 'test', same: (text, [list]) => expect(namesOf(list)).toEqual(column(text, 0)) }),
  'net-define FILE': changes({
    kind: 'network',
    ready: ['net-undefine TWIN'],
    words: FILE,
    xml: networkXml,
    observe: ['net-info TWIN'],
  }),
  'net-start NETWORK': changes({ kind: 'network', words: network, observe: ['net-info TWIN'] }),
  'net-destroy NETWORK': changes({
    kind: 'network',
    ready: ['net-start TWIN'],
    words: network,
    observe: ['net-info TWIN'],
  }),
  'net-undefine NETWORK': changes({ kind: 'network', words: network, observe: ['net-info TWIN'] }),
  'net-dumpxml NETWORK': reads({
    on: 'test',
    words: { NETWORK: 'default' },
    scope: async ({ connection }) => ({ network: await connection.getNetworkByName('default') }),
    same: (text, [xml]) => expect(String(xml).trim()).toBe(text),
  }),
  'net-update NETWORK': changes({
    kind: 'network',
    ready: ['net-start TWIN'],
    words: network,
    more: [`add-last ip-dhcp-host "${HOST_ENTRY}"`],
    // NETWORK_UPDATE_COMMAND_ADD_LAST, NETWORK_SECTION_IP_DHCP_HOST
    scope: () => ({ command: 3, section: 4, parentIndex: -1, xml: HOST_ENTRY }),
    observe: ['net-dumpxml TWIN'],
  }),
  'net-dhcp-leases NETWORK': reads({
    on: 'qemu',
    words: { NETWORK: 'leased' },
    scope: async ({ connection }) => ({ network: await connection.getNetworkByName('leased') }),
    same: (text, [leases]) => {
      const theirs = text
        .split('\n')
        .map((line) => /((?:\w\w:){5}\w\w) +ipv4 +([\d.]+)\/(\d+) +(\S+)/.exec(line.trim()));
      const ours = theirs.map((found) => ({
        mac: found?.[1],
        ipaddr: found?.[2],
        prefix: Number(found?.[3]),
        hostname: found?.[4],
      }));
      expect(leases).toEqual(ours.map((lease) => expect.objectContaining(lease)));
    },
  }),
  'iface-list': reads({
    on: 'test',
    same: (text, [list]) => expect(namesOf(list)).toEqual(column(text, 0)),
  }),
  'nwfilter-list': reads({ on: 'qemu', same: (text, [list]) => expect(namesOf(list)).toEqual(column(text, 1)) }),
};

const pool = { POOL: 'TWIN' };

function poolXml(name: Twin, { folder }: World): string {
  return `<pool type='dir'><name>${name}</name><uuid>${uuidOf(name, 'cc')}</uuid><target><path>${folder}/pool-${name}</path></target></pool>`;
}

const volume = { VOLUME: 'TWIN' };
const IN_TEST = ['--pool default-pool'];
const IN_IMAGES = ['--pool images'];

const imagesVolume = async (name: string, { qemu }: World): Promise<Record<string, unknown>> => ({
  volume: await (await qemu.connection.getStoragePoolByName('images')).getVolumeByName(name),
});

/** Rows of "Storage". */
export const STORAGE: Comparisons = {
  'pool-list --all': reads({ on: 'test', same: (text, [list]) => expect(namesOf(list)).toEqual(column(text, 0)) }),
  'pool-define FILE': changes({
    kind: 'pool',
    ready: ['pool-undefine TWIN'],
    words: FILE,
    xml: poolXml,
    observe: ['pool-info TWIN'],
  }),
  'pool-build POOL': changes({
    on: 'qemu',
    kind: 'pool',
    words: pool,
    observe: ['pool-start TWIN'],
  }),
  'pool-start POOL': changes({ kind: 'pool', words: pool, observe: ['pool-info TWIN'] }),
  'pool-destroy POOL': changes({ kind: 'pool', ready: ['pool-start TWIN'], words: pool, observe: ['pool-info TWIN'] }),
  'pool-refresh POOL': async (row, world) => {
    const { shell, connection } = world.qemu;
    const seen: string[][] = [];
    for (const name of TWINS) {
      writeFileSync(join(world.folder, 'images', `new-by-${name}`), 'x');
      expect(await shell.run('vol-list images')).not.toContain(`new-by-${name}`);
      if (name === 'theirs') await row.virsh(shell, { POOL: 'images' });
      else await row.ours({ pool: await connection.getStoragePoolByName('images') });
      seen.push(column(await shell.run('vol-list images'), 0).filter((volume) => volume === `new-by-${name}`));
    }
    expect(seen).toEqual([['new-by-theirs'], ['new-by-ours']]);
  },
  'pool-info POOL': reads({
    on: 'test',
    words: { POOL: 'default-pool' },
    more: '--bytes',
    scope: async ({ connection }) => ({ pool: await connection.getStoragePoolByName('default-pool') }),
    same: (text, [info]) => {
      const theirs = fields(text);
      expect(info).toMatchObject({
        stateName: theirs.get('State')?.toUpperCase(),
        capacity: BigInt(theirs.get('Capacity') ?? -1),
        allocation: BigInt(theirs.get('Allocation') ?? -1),
        available: BigInt(theirs.get('Available') ?? -1),
      });
    },
  }),
  'vol-list POOL': reads({
    on: 'qemu',
    words: { POOL: 'images' },
    scope: async ({ connection }) => ({ pool: await connection.getStoragePoolByName('images') }),
    same: (text, [list]) => expect(namesOf(list)).toEqual(column(text, 0)),
  }),
  'vol-create POOL FILE': changes({
    kind: 'volume',
    ready: ['vol-delete TWIN --pool default-pool'],
    words: { POOL: 'default-pool', ...FILE },
    xml: (name) => `<volume><name>${name}</name><capacity unit='KiB'>64</capacity></volume>`,
    scope: async (_, { test }) => ({ pool: await test.connection.getStoragePoolByName('default-pool') }),
    observe: ['vol-info TWIN --pool default-pool'],
  }),
  'vol-clone VOLUME NAME': changes({
    kind: 'volume',
    words: { ...volume, NAME: 'TWIN-copy' },
    more: IN_TEST,
    scope: async (name, { test }) => ({
      pool: await test.connection.getStoragePoolByName('default-pool'),
      xml: `<volume><name>${name}-copy</name><capacity>65536</capacity></volume>`,
    }),
    observe: ['vol-info TWIN-copy --pool default-pool'],
  }),
  'vol-info VOLUME': reads({
    on: 'qemu',
    words: { VOLUME: 'ours.usb' },
    more: '--pool images --bytes',
    scope: (_, world) => imagesVolume('ours.usb', world),
    same: (text, [info]) => {
      const theirs = fields(text);
      expect(info).toMatchObject({
        typeName: theirs.get('Type')?.toUpperCase(),
        capacity: BigInt(theirs.get('Capacity')?.replace(' bytes', '') ?? -1),
        allocation: BigInt(theirs.get('Allocation')?.replace(' bytes', '') ?? -1),
      });
    },
  }),
  'vol-path VOLUME': reads({
    on: 'qemu',
    words: { VOLUME: 'ours.usb' },
    more: '--pool images',
    scope: (_, world) => imagesVolume('ours.usb', world),
    same: (text, [path]) => expect(path).toBe(text),
  }),
  'vol-resize VOLUME SIZE': changes({
    on: 'qemu',
    kind: 'volume',
    words: { ...volume, SIZE: '131072' },
    more: IN_IMAGES,
    scope: () => ({ size: 131_072 }),
    observe: ['vol-info TWIN --pool images --bytes'],
  }),
  'vol-upload VOLUME FILE': changes({
    on: 'qemu',
    kind: 'volume',
    words: { ...volume, FILE: 'FOLDER/content' },
    more: IN_IMAGES,
    scope: (_, { folder }) => ({ file: join(folder, 'content') }),
    observe: ['cat FOLDER/images/TWIN'],
  }),
  'vol-download VOLUME FILE': async (row, world) => {
    const file = (name: Twin): string => fill('FOLDER/TWIN.down', name, world);
    await row.virsh(world.qemu.shell, { VOLUME: 'ours.usb', FILE: file('theirs') }, '--pool images');
    await row.ours({ ...(await imagesVolume('ours.usb', world)), file: file('ours') });
    const [theirs, ours] = TWINS.map((name) =>
      createHash('sha256')
        .update(readFileSync(file(name)))
        .digest('hex'),
    );
    expect(ours).toBe(theirs);
    expect(readFileSync(file('ours')).length).toBe(1 << 20);
  },
  'vol-delete VOLUME': changes({
    kind: 'volume',
    words: volume,
    more: IN_TEST,
    observe: ['vol-info TWIN --pool default-pool'],
  }),
  'vol-wipe VOLUME': changes({
    on: 'qemu',
    kind: 'volume',
    ready: ['vol-upload TWIN FOLDER/content --pool images'],
    words: volume,
    more: IN_IMAGES,
    observe: ['cat FOLDER/images/TWIN'],
  }),
};

const SECRET = uuidOf('ours', 'dd');
const secretXml = (name: Twin): string =>
  `<secret ephemeral='no' private='no'><uuid>${uuidOf(name, 'dd')}</uuid><usage type='ceph'><name>${name}</name></usage></secret>`;

/** Rows of "Host, devices and secrets". */
export const HOST: Comparisons = {
  'connect URI': async (row, { qemu }) => {
    const { uri, shell } = qemu;
    await row.virsh(shell, { URI: uri });
    const [connection] = await row.ours({ uri });
    await using opened: AsyncDisposable & { readonly uri: string } = Object(connection);
    expect(opened.uri).toBe(uri);
    expect(await shell.run('uri')).toContain('qemu');
  },
  uri: reads({ on: 'qemu', same: (text, [uri]) => expect(uri).toBe(text) }),
  version: reads({
    on: 'qemu',
    same: (text, [hypervisor, libvirt]) => {
      const number = (pattern: RegExp): number => {
        const [, major = '', minor = '', release = ''] = pattern.exec(text) ?? [];
        return Number(major) * 1_000_000 + Number(minor) * 1000 + Number(release);
      };
      expect(hypervisor).toBe(number(/Running hypervisor: QEMU (\d+)\.(\d+)\.(\d+)/));
      // virsh prints that of its own library; here it is the daemon's as well.
      expect(libvirt).toBe(number(/Using library: libvirt (\d+)\.(\d+)\.(\d+)/));
    },
  }),
  hostname: reads({ on: 'qemu', same: (text, [name]) => expect(name).toBe(text) }),
  capabilities: reads({ on: 'qemu', same: (text, [xml]) => expect(String(xml).trim()).toBe(text) }),
  domcapabilities: reads({ on: 'qemu', same: (text, [xml]) => expect(String(xml).trim()).toBe(text) }),
  sysinfo: reads({ on: 'test', same: (text, [xml]) => expect(String(xml).trim()).toBe(text) }),
  nodeinfo: reads({
    on: 'test',
    same: (text, [info]) => {
      const theirs = fields(text);
      const number = (name: string): number => Number(theirs.get(name)?.replace(/ \w+$/, ''));
      expect(info).toEqual({
        model: theirs.get('CPU model'),
        memory: BigInt(number('Memory size')),
        cpus: number('CPU(s)'),
        mhz: number('CPU frequency'),
        nodes: number('NUMA cell(s)'),
        sockets: number('CPU socket(s)'),
        cores: number('Core(s) per socket'),
        threads: number('Thread(s) per core'),
      });
    },
  }),
  nodecpustats: reads({
    on: 'test',
    same: (text, [stats]) => {
      // virsh calls the time in the kernel system.
      const theirs = [...fields(text)].map(([name, value]) => [name === 'system' ? 'kernel' : name, BigInt(value)]);
      expect(theirs.length).toBeGreaterThan(3);
      expect(stats).toMatchObject(Object.fromEntries(theirs));
    },
  }),
  nodememstats: reads({
    on: 'qemu',
    same: (text, [stats]) => {
      const theirs = [...fields(text)].map(([name, value]) => [name, BigInt(value.replace(' KiB', ''))] as const);
      const ours: Record<string, bigint> = Object(stats);
      expect(Object.keys(ours).sort()).toEqual(theirs.map(([name]) => name).sort());
      expect(ours['total']).toBe(theirs.find(([name]) => name === 'total')?.[1]);
    },
  }),
  freecell: async (row, { test }) => {
    const kib = (text: string): bigint[] =>
      [...text.matchAll(/(\d+) KiB/g)].map(([, number = '']) => BigInt(number) * 1024n);
    const total = kib(await row.virsh(test.shell));
    const cells = kib(await row.virsh(test.shell, {}, '--all'));
    expect(cells.length).toBeGreaterThan(1);
    expect(await row.ours({ connection: test.connection })).toEqual([total[0], cells]);
  },
  'nodedev-list': reads({ on: 'qemu', same: (text, [list]) => expect(namesOf(list)).toEqual(column(text, 0)) }),
  'nodedev-dumpxml DEVICE': reads({
    on: 'qemu',
    words: { DEVICE: 'computer' },
    scope: async ({ connection }) => ({ device: await connection.getNodeDeviceByName('computer') }),
    same: (text, [xml]) => expect(String(xml).trim()).toBe(text),
  }),
  // No device of this machine may be taken from it.
  'nodedev-detach DEVICE': refuses({
    on: 'qemu',
    words: { DEVICE: 'computer' },
    scope: async ({ connection }) => ({ device: await connection.getNodeDeviceByName('computer') }),
  }),
  'secret-list': reads({
    on: 'qemu',
    ready: ['secret-define FOLDER/secret-TWIN.xml'],
    same: (text, [list]) => {
      if (!Array.isArray(list)) throw new Error('not a list');
      expect(list.map(({ uuid }) => uuid).sort()).toEqual(column(text, 0));
      expect(list.length).toBe(1);
    },
  }),
  'secret-define FILE': async (row, world) => {
    const { shell, connection } = world.qemu;
    for (const name of TWINS) await shell.run(`secret-undefine ${uuidOf(name, 'dd')}`).catch(() => undefined);
    const dump = async (name: Twin): Promise<string> =>
      (await shell.run(`secret-dumpxml ${uuidOf(name, 'dd')}`))
        .replaceAll(uuidOf(name, 'dd'), 'UUID')
        .replaceAll(name, 'TWIN');
    await row.virsh(shell, { FILE: join(world.folder, 'secret-theirs.xml') });
    await row.ours({ connection, xml: secretXml('ours') });
    expect(await dump('ours')).toBe(await dump('theirs'));
  },
  'secret-set-value SECRET': async (row, world) => {
    const { shell, connection } = world.qemu;
    const base64 = Buffer.from('open sesame').toString('base64');
    const file = world.write('value', 'open sesame');
    await row.virsh(shell, { SECRET: uuidOf('theirs', 'dd') }, `--plain --file ${file}`);
    await row.ours({ secret: await connection.getSecretByUuid(SECRET), bytes: Buffer.from('open sesame') });
    const values = [];
    for (const name of TWINS) values.push((await shell.run(`secret-get-value ${uuidOf(name, 'dd')}`)).trim());
    expect(values).toEqual([base64, base64]);
  },
  'secret-get-value SECRET': async (row, { qemu }) => {
    const text = await row.virsh(qemu.shell, { SECRET });
    const [value] = await row.ours({ secret: await qemu.connection.getSecretByUuid(SECRET) });
    if (!(value instanceof Uint8Array)) throw new Error('not bytes');
    expect(Buffer.from(value).toString('base64')).toBe(text.trim());
  },
};

/** Writes the files, and makes the objects, that these rows need. */
export async function prepareObjects(world: World): Promise<void> {
  const { shell } = world.qemu;
  for (const name of TWINS) {
    world.write(`net-${name}`, networkXml(name));
    world.write(`pool-${name}`, poolXml(name, world));
    world.write(`secret-${name}`, secretXml(name));
  }
  const images = `<pool type='dir'><name>images</name><target><path>${world.folder}/images</path></target></pool>`;
  await shell.run(`pool-define ${world.write('images', images)}`);
  await shell.run('pool-build images');
  await shell.run('pool-start images');
  for (const name of TWINS) await shell.run(`vol-create-as images ${name}.usb 1M`);
  writeFileSync(join(world.folder, 'content'), Buffer.alloc(65_536, 'content'));
  await shell.run(`nwfilter-define ${world.write('filter', "<filter name='no-spoof' chain='root'/>")}`);
  await shell.run(`net-define ${world.write('leased', LEASED)}`);
  // What the DHCP server of a network writes.
  writeFileSync(join(world.folder, 'state/lib/dnsmasq/virbr78.status'), JSON.stringify([LEASE]));
}
