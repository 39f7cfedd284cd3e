import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Daemon } from '../support/daemon.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { testUuid } from '../support/node-xml.js';
import { input, runCommand } from './fake-terminal.js';
import { OnDaemon } from './on-daemon.js';

const NAMES = ['web', 'db', '仮想', '7', 'off', 'Zoo', 'off too'];

let daemon: Daemon;
let at: OnDaemon;

/** Lines of a table as their cells, which two or more spaces part. */
function cells(table: string): string[][] {
  // In the C locale, virsh writes no other letters than ASCII in tables.
  const lines = table.replaceAll(/(?:\\xff)+/g, '仮想').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s{2,}/));
}

/** The daemon's libvirt, as virsh sees it: `9.0.0`. */
async function release(): Promise<string> {
  const text = await at.theirs('version', '--daemon');
  return /Running against daemon: (\S+)/.exec(text)?.[1] ?? text;
}

/** `Name: value` lines of virsh, or ours. */
function fields(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const found = /^([^:]+):\s*(.*)$/.exec(line);
      return found?.[1] === undefined ? [] : [[found[1], found[2] ?? '']];
    }),
  );
}

describeLive('the commands, compared with virsh', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    const states = ['running', 'paused', 'running', 'running', 'shutoff', 'shutoff', 'shutoff'] as const;
    const domains = NAMES.map((name, index) => ({
      name,
      state: states[index] ?? 'running',
      memoryKiB: 2 ** (19 + index),
    }));
    at = new OnDaemon(daemon, daemon.writeTestNode({ domains }));
  });

  afterAll(() => daemon.stop());

  it.each([[[]], [['--all']], [['--inactive']]])('list %j shows the same', async (options) => {
    const theirs = cells(await at.theirs('list', ...options));
    const [titles, ...ours] = cells(await at.ok('list', ...options));
    expect(titles).toEqual(['ID', 'NAME', 'STATE']);
    expect(ours).toEqual(theirs);
  });

  it('list --json has the UUIDs too', async () => {
    expect(await at.okJson('list')).toEqual([
      { id: 1, name: 'web', uuid: testUuid('domain', 0), state: 'running' },
      { id: 2, name: 'db', uuid: testUuid('domain', 1), state: 'paused' },
      { id: 3, name: '仮想', uuid: testUuid('domain', 2), state: 'running' },
      { id: 4, name: '7', uuid: testUuid('domain', 3), state: 'running' },
    ]);
  });

  it.each(NAMES.map((name) => [name]))('info %s shows the same', async (name) => {
    const theirs = fields(await at.theirs('dominfo', '--domain', name));
    const ours = fields(await at.ok('info', name));
    for (const [own, other] of [
      ['Id', 'Id'],
      ['Name', 'Name'],
      ['UUID', 'UUID'],
      ['OS type', 'OS Type'],
      ['State', 'State'],
      ['vCPUs', 'CPU(s)'],
      ['Persistent', 'Persistent'],
      ['Managed save', 'Managed save'],
    ] as const) {
      expect([own, ours.get(own)]).toEqual([own, theirs.get(other)]);
    }
    const json = await at.okJson('info', name);
    expect(json).toMatchObject({
      memoryKiB: theirs.get('Used memory')?.replace(' KiB', ''),
      maxMemoryKiB: theirs.get('Max memory')?.replace(' KiB', ''),
      autostart: theirs.get('Autostart') !== 'disable',
      persistent: true,
    });
  });

  it('finds a domain by id before UUID before name', async () => {
    expect(fields(await at.ok('info', '1')).get('Name')).toBe('web');
    expect(fields(await at.ok('info', testUuid('domain', 4))).get('Name')).toBe('off');
    expect(fields(await at.ok('info', '7')).get('Id')).toBe('4');
    expect(fields(await at.ok('info', 'Zoo')).get('UUID')).toBe(testUuid('domain', 5));
    expect((await at.run('info', '99999999999')).code).toBe(1);
  });

  it('version prints those of libvirt and of the hypervisor', async () => {
    const official = await at.theirs('version', '--daemon');
    const own = await at.ok('version');
    for (const number of official.match(/(?<=Running [a-z ]+: )(?:\w+ )?\d+\.\d+\.\d+/g) ?? ['-']) {
      expect(own).toContain(number.replace(/^\w+ /, ''));
    }
  });

  it('xml prints what the daemon gives', async () => {
    expect((await at.ok('xml', 'web')).trimEnd()).toBe((await at.theirs('dumpxml', 'web')).trimEnd());
    expect(await at.okJson('xml', 'off')).toMatchObject({
      name: 'off',
      xml: expect.stringContaining('<name>off</name>'),
    });
  });

  it('the main job shows the host and all domains', async () => {
    const text = await at.ok();
    const [head = '', table = ''] = text.split('\n\n');
    const host = fields(head);
    expect(host.get('Host')).toBe((await at.theirs('hostname')).trim());
    expect(host.get('URI')).toBe(at.uri);
    expect(host.get('Hypervisor')).toBe(`TEST 0.0.2, libvirt ${await release()}`);
    const node = fields(await at.theirs('nodeinfo'));
    expect(host.get('CPUs')).toBe(`${node.get('CPU(s)')} × ${node.get('CPU model')}, ${node.get('CPU frequency')}`);
    expect(host.get('Memory')).toMatch(/^7\.8 GiB, /);
    const [titles, ...rows] = cells(table);
    expect(titles?.join(' ')).toBe('ID NAME STATE VCPUS MEMORY CPU TIME DISK READ DISK WRITTEN NET RECEIVED NET SENT');
    const theirs = cells(await at.theirs('list', '--all'));
    expect(rows.map((row) => row.slice(0, 3))).toEqual(theirs);
    expect(rows.map((row) => [row[1], row[3], row[4]])).toEqual([
      ['web', '2', '512 MiB'],
      ['db', '2', '1 GiB'],
      ['仮想', '2', '2 GiB'],
      ['7', '2', '4 GiB'],
      ['off', '2', '8 GiB'],
      ['off too', '2', '32 GiB'],
      ['Zoo', '2', '16 GiB'],
    ]);
  });

  it('the main job as JSON has whole numbers', async () => {
    expect(await at.okJson()).toMatchObject({
      host: { hypervisor: 'TEST', libvirtVersion: await release(), node: { cpus: 16, memory: '8192000' } },
      domains: expect.arrayContaining([expect.objectContaining({ name: 'db', memoryKiB: '1048576', block: null })]),
    });
  });

  it('takes the daemon from the environment', async () => {
    const outcome = await runCommand(['list'], { env: { LIBVIRT_DEFAULT_URI: at.uri } });
    expect(outcome.stdout).toContain('web');
    const empty = await runCommand(['-c', daemon.writeTestNode({})], { env: { LIBVIRT_DEFAULT_URI: at.uri } });
    expect(empty.stdout).toContain('No domains.');
  });

  it('call makes any call, by whatever spelling of its name', async () => {
    const [major, minor, micro] = (await release()).split('.').map(Number);
    const number = (major ?? 0) * 1_000_000 + (minor ?? 0) * 1000 + (micro ?? 0);
    const version = JSON.stringify({ lib_ver: String(number) }, undefined, 2);
    for (const name of ['CONNECT_GET_LIB_VERSION', 'connect_get_lib_version', 'connectGetLibVersion']) {
      expect(await at.ok('call', name)).toBe(`${version}\n`);
    }
    const { dom } = JSON.parse(await at.ok('call', 'DOMAIN_LOOKUP_BY_NAME', '{"name": "off"}'));
    expect(dom).toEqual({ name: 'off', uuid: 'AAAAAAAAQACAAQAAAAAABA==', id: -1 });
    expect(JSON.parse(await at.ok('call', 'DOMAIN_IS_ACTIVE', JSON.stringify({ dom })))).toEqual({ active: 0 });
    const asText = { ...dom, uuid: testUuid('domain', 4) };
    expect(JSON.parse(await at.ok('call', 'DOMAIN_IS_ACTIVE', JSON.stringify({ dom: asText })))).toEqual({ active: 0 });
  });

  it('call prints null for no result, and takes its arguments from the standard input', async () => {
    const { dom } = JSON.parse(await at.ok('call', 'DOMAIN_LOOKUP_BY_NAME', '{"name": "web"}'));
    const stdin = input('{"dom": ', JSON.stringify(dom), '}');
    expect(await runCommand(['-c', at.uri, 'call', 'DOMAIN_SUSPEND', '-'], { stdin })).toEqual({
      code: 0,
      stdout: 'null\n',
      stderr: '',
    });
  });

  it.each<[string[], number, string]>([
    [['info', 'nobody'], 1, "libvirt-client: no domain 'nobody' [NO_DOMAIN]\n"],
    [['xml', 'nobody'], 1, "libvirt-client: no domain 'nobody' [NO_DOMAIN]\n"],
    [['call', 'DOMAIN_LOOKUP_BY_ID', '{"id": 77}'], 1, 'libvirt-client: Domain not found [NO_DOMAIN]\n'],
    [['call', 'DOMAIN_GET_INF', '{}'], 2, 'unknown procedure DOMAIN_GET_INF; did you mean DOMAIN_GET_INFO?'],
    [['call', 'constructor'], 2, 'unknown procedure constructor'],
    [['call', 'DOMAIN_LOOKUP_BY_NAME'], 2, 'DOMAIN_LOOKUP_BY_NAME takes { name: string }'],
    [['call', 'DOMAIN_LOOKUP_BY_NAME', '{'], 2, 'the arguments are not valid JSON: '],
    [['call', 'DOMAIN_LOOKUP_BY_NAME', '{"nmae": "x"}'], 2, 'nmae: unknown field; available fields: name'],
    [['call', 'DOMAIN_LOOKUP_BY_NAME', '{"name": "a\\u0000b"}'], 2, 'NUL'],
    [['call', 'CONNECT_GET_TYPE', '{"x": 1}'], 2, 'CONNECT_GET_TYPE does not take arguments'],
    [['call', 'DOMAIN_MIGRATE_PREPARE_TUNNEL', '{}'], 2, 'missing'],
    [['call', 'DOMAIN_EVENT_LIFECYCLE'], 2, 'unknown procedure DOMAIN_EVENT_LIFECYCLE'],
    [['list', '--uri', 'esx://host/'], 2, "part of libvirt's C library"],
    [['list', '--uri', 'qemu://system'], 2, 'did you mean qemu:///system?'],
    [
      ['list', '--uri', 'test+unix:///default?socket=/nowhere/sock'],
      3,
      'cannot connect to /nowhere/sock: no such socket',
    ],
    [['list', '--uri', 'xen:///system?mode=direct'], 3, '/var/run/libvirt/virtxend-sock: no such socket\nTo install'],
  ])('%j ends with %d', async (argv, code, message) => {
    const outcome = await (argv.includes('--uri') ? runCommand(argv) : at.run(...argv));
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^libvirt-client: /);
  });

  it('--read-only changes nothing', async () => {
    const { dom } = JSON.parse(await at.ok('call', 'DOMAIN_LOOKUP_BY_NAME', '{"name": "db"}'));
    const outcome = await at.run('-r', 'call', 'DOMAIN_RESUME', JSON.stringify({ dom }));
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/\[OPERATION_DENIED\]\n$/);
  });

  it('--debug shows the frames, and the stack of an error', async () => {
    const outcome = await at.run('--debug', 'info', 'nobody');
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(/ ms -> remote DOMAIN_LOOKUP_BY_NAME call #\d+, 40 bytes \{"name":"nobody"\}\n/);
    expect(outcome.stderr).toMatch(
      / ms <- remote DOMAIN_LOOKUP_BY_NAME reply error #\d+, \d+ bytes \{"code":"NO_DOMAIN",/,
    );
    expect(outcome.stderr).toMatch(
      /\nLibvirtError: no domain 'nobody'\n\s+at [\s\S]*\[cause\]: ServerError: Domain not found\n\s+at /,
    );
    expect((await at.run('list')).stderr).toBe('');
  });

  it('--debug shows no password, not even of XML that the daemon quotes because it cannot read it', async () => {
    const lines = [
      `<domain type='test'><name>x</name><devices><graphics type='vnc' passwd='hunter2'/></devices>`,
      '<metadata><app:rootPassword xmlns:app="urn:a">',
      'hunter3 & more',
      '</app:rootPassword></metadata></domain>',
    ];
    for (const xml of [lines.join('\n'), lines.join('').replace('<name>', '<name')]) {
      const argument = JSON.stringify({ xml, flags: 0 });
      for (const options of [['--debug'], []]) {
        const { stderr, code } = await at.run(...options, 'call', 'DOMAIN_DEFINE_XML_FLAGS', argument);
        expect(code).toBe(1);
        expect(stderr).toContain('[XML_DETAIL]');
        expect(stderr).not.toMatch(/hunter/);
      }
    }
  });

  it('--help and --version need no daemon', async () => {
    expect((await runCommand(['--help'])).stdout).toMatch(/^usage: libvirt-client/);
    expect((await runCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runCommand(['call', 'domainGetInfo', '--help'])).stdout).toContain(
      'Takes:      { dom: { name: string',
    );
  });
});
