import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { resolveEndpoint } from '../../src/connect/endpoint.js';
import { MemorySink, parseSession, recordingProxy, type SessionFrame, SessionRecorder } from '../../src/testing.js';
import type { Transport } from '../../src/transport/transport.js';
import { expectedValue } from '../releases/differences.js';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { callRows } from './call-rows.js';
import { runCommand } from './fake-terminal.js';
import { plainXml } from './plain-xml.js';
import { RefusingTransport } from './refusing-transport.js';

vi.setConfig({ testTimeout: 120_000 });

/** Every how many rows one is compared. */
const STEP = Number(process.env['LIBVIRT_CLIENT_CLI_STEP'] ?? 12);

/** Only then are there checkpoints to delete and to list. */
const HAS_CHECKPOINTS: boolean = expectedValue('whether disks can be backed up');

const VALIDATE: number = expectedValue('a flag that virsh sets for snapshots that it describes itself');

let daemon: Daemon;
let uri: string;
let proxies = 0;

/** Calls that look for objects, and those of every connection. */
const LOOKUPS =
  /_LOOKUP_|_GET_|_IS_|_HAS_|_LIST_|_NUM(_|$)|^AUTH|^CONNECT_(OPEN|CLOSE|SUPPORTS|REGISTER|UNREGISTER)|EVENT_REGISTER|EVENT_CALLBACK|EVENT_DEREGISTER|EVENT_DEREGISTER|KEEPALIVE|^PING/;

/** Of block jobs: the flag for a bandwidth in bytes per second, which is in MiB per second otherwise. */
const IN_BYTES: Readonly<Record<string, number>> = {
  DOMAIN_BLOCK_COMMIT: 16,
  DOMAIN_BLOCK_PULL: 64,
  DOMAIN_BLOCK_REBASE: 64,
};

/** A value without the running number of a domain, and with documents in a form that can be compared. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('<') ? plainXml(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !(name === 'id' && 'uuid' in value))
      .map(([name, inner]) => [name, plain(inner)]),
  );
}

function plainCall({ procedure, content }: SessionFrame): readonly [procedure: string, args: unknown] {
  const args: unknown = plain(content);
  if (procedure === 'DOMAIN_SNAPSHOT_CREATE_XML' && typeof args === 'object' && args !== null && 'flags' in args) {
    return [procedure, { ...args, flags: Number(args.flags) & ~VALIDATE }];
  }
  const bytes = IN_BYTES[procedure] ?? 0;
  if (typeof args === 'object' && args !== null && 'bandwidth' in args && 'flags' in args) {
    const flags = Number(args.flags);
    const unit = (flags & bytes) === 0 ? 1 : 1 << 20;
    return [procedure, { ...args, flags: flags & ~bytes, bandwidth: Number(args.bandwidth) / unit }];
  }
  return [procedure, args];
}

/** The calls that a program sends, and its output. Those that change something do not reach the daemon. */
async function callsOf(
  act: (uri: string) => Promise<string>,
  wanted: RegExp | undefined,
): Promise<{ readonly calls: readonly unknown[]; readonly output: string }> {
  const { dialer } = await resolveEndpoint(uri, { readOnly: false });
  const sink = new MemorySink();
  const recorder = new SessionRecorder(sink, { redact: false });
  proxies += 1;
  const path = join(daemon.folder, `tap-${proxies}`);
  const dial = async (): Promise<Transport> =>
    new RefusingTransport(await dialer.dial(new AbortController().signal, {}), (name) => LOOKUPS.test(name));
  let output = '';
  {
    await using _proxy = await recordingProxy({ recorder, dial, address: { path } });
    output = await act(`qemu+unix:///system?socket=${path}`);
  }
  recorder.close();
  const frames = parseSession(sink.text, 'tap').frames.filter(({ from, type }) => from === 'client' && type === 'call');
  const kept = frames.filter(({ procedure }) => wanted?.test(procedure) ?? !LOOKUPS.test(procedure));
  return { calls: kept.map(plainCall), output };
}

const domainXml = (name: string, uuid: string): string =>
  `<domain type='qemu'><name>${name}</name><uuid>${uuid}</uuid><memory unit='MiB'>48</memory><vcpu>2</vcpu>
    <os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features><devices>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${join(daemon.folder, name)}.img'/><target dev='vda' bus='virtio'/></disk>
    <controller type='scsi' model='virtio-scsi'/>
    <interface type='user'><mac address='52:54:00:6d:90:01'/><model type='virtio'/></interface>
    <graphics type='vnc' socket='${join(daemon.folder, name)}.vnc'/></devices></domain>`;

/** The documents that the rows name. */
function writeDocuments(): void {
  const path = (name: string): string => join(daemon.folder, name);
  const device = `<disk type='file'><driver name='qemu' type='raw'/><source file='${path('spare.img')}'/><target dev='sdy' bus='scsi'/></disk>`;
  const volume =
    "<volume><name>w</name><capacity unit='KiB'>64</capacity><target><format type='qcow2'/></target></volume>";
  const snapshot = (name: string): string =>
    `<domainsnapshot><name>${name}</name><state>shutoff</state></domainsnapshot>`;
  const documents = {
    device,
    volume,
    domain: domainXml('made', 'c7a5fdbd-cdaf-9455-926a-d65c16db1810'),
    off: domainXml('off', 'c7a5fdbd-cdaf-9455-926a-d65c16db1811'),
    run: domainXml('run', 'c7a5fdbd-cdaf-9455-926a-d65c16db1812'),
    copy: `<disk type='file'><driver type='raw'/><source file='${path('copy.img')}'/></disk>`,
    snapshot: snapshot('made'),
    s1: snapshot('s1'),
    s2: snapshot('s2'),
    c2: '<domaincheckpoint><name>c2</name></domaincheckpoint>',
    backup: `<domainbackup mode='push'><disks><disk name='vda' type='file'><target file='${path('backup.img')}'/></disk></disks></domainbackup>`,
    'net-define': '<network><name>lan</name></network>',
    'net-create': '<network><name>lan</name></network>',
    'nwfilter-define': "<filter name='calm'/>",
    'pool-define': "<pool type='dir'><name>others</name><target><path>/var/tmp</path></target></pool>",
    'secret-define': "<secret><usage type='vnc'><name>desk</name></usage></secret>",
    pool: `<pool type='dir'><name>images</name><target><path>${path('images')}</path></target></pool>`,
  };
  for (const [name, text] of Object.entries(documents)) writeFileSync(`${path(name)}.xml`, text);
}

describeLive('options', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    writeDocuments();
    mkdirSync(join(daemon.folder, 'images'));
    for (const name of ['run', 'off', 'made', 'spare']) {
      execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', join(daemon.folder, `${name}.img`), '1M']);
    }
    for (const words of [
      ['define', join(daemon.folder, 'off.xml')],
      ['define', join(daemon.folder, 'run.xml')],
      ['start', 'run', '--paused'],
      ...(HAS_CHECKPOINTS ? ['c1', 'c2'].map((name) => ['checkpoint-create-as', 'run', name]) : []),
      ['snapshot-create-as', 'off', 's1'],
      ['snapshot-create-as', 'off', 's2'],
      ['pool-create', join(daemon.folder, 'pool.xml')],
      ['vol-create', 'images', join(daemon.folder, 'volume.xml')],
      ['vol-create-as', 'images', 'v', '64k'],
    ]) {
      await virsh(daemon, words, uri);
    }
  }, 120_000);
  afterAll(() => daemon.stop());

  it.each(
    callRows('FOLDER')
      .map((row, index) => ({ line: row.ours.join(' '), index }))
      .filter(({ line, index }) => index % STEP === 0 && (HAS_CHECKPOINTS || !/^checkpoint-(delete|list)/.test(line))),
  )('$line is sent as by virsh', async ({ index }) => {
    const { ours, theirs = ours, calls } = callRows(daemon.folder)[index] ?? { ours: [] };
    const official = await callsOf((through) => virsh(daemon, theirs, through).catch(String), calls);
    const own = await callsOf(async (through) => {
      const { stdout, stderr } = await runCommand([...ours, '--yes', '-c', through]);
      return `${stdout}${stderr}`;
    }, calls);
    // An older virsh does not have every option.
    if (/doesn't support option/.test(official.output)) return expect(own.calls.length).toBeGreaterThan(0);
    expect(official.calls.length, official.output).toBeGreaterThan(0);
    const story = `${own.output}\n${official.output.slice(0, 300)}`;
    expect(JSON.stringify(own.calls), story).toBe(JSON.stringify(official.calls));
  });
}, ['qemu']);
