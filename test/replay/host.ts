import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, python } from '../support/daemon.js';
import { bootSector } from './boot-sector.js';

/** Every secret that is planted on the host, or sent by its tests, holds this word. It must be in no recording. */
export const PLANTED = 'hunter2';

/** The value of a secret. */
export const PLANTED_VALUE: string = `${PLANTED}-value`;

/** Where the daemon of a namespace has its images. */
export const IMAGES = '/var/lib/libvirt/images';

/** UUIDs that are the same each time, so that recordings of two days differ only where the host does. */
export const UUIDS = {
  demo: 'd3a0c0de-0000-4000-8000-000000000001',
  archive: 'd3a0c0de-0000-4000-8000-000000000002',
  build: 'd3a0c0de-0000-4000-8000-000000000005',
  pool: 'd3a0c0de-0000-4000-8000-000000000003',
  secret: 'd3a0c0de-0000-4000-8000-000000000004',
} as const;

/**
 * Furnishes a real QEMU host for recordings: a guest that runs in software emulation, one that is shut off, a pool with
 * two volumes, a secret with a value, and passwords where people have them.
 */
export async function furnish(daemon: Daemon): Promise<void> {
  // What the daemon sees as /var/lib/libvirt, in its own world.
  const images = join(daemon.folder, 'state', 'lib', 'images');
  mkdirSync(images, { recursive: true });
  const script = `
    pool = conn.storagePoolDefineXML("""${poolXml()}""")
    pool.create()
    for name, size in (('notes', 3000), ('disk', 1048576)):
      pool.createXML("<volume><name>%s</name><capacity>%d</capacity><allocation>0</allocation></volume>" % (name, size))
    result = True
  `;
  const uri = daemon.uri('qemu:///system');
  await python(daemon, script, uri);
  writeFileSync(join(images, 'notes'), Buffer.alloc(3000, 'A line of notes.\n'));
  writeFileSync(join(images, 'boot'), bootSector());
  const define = `
    conn.storagePoolLookupByName('images').refresh()
    secret = conn.secretDefineXML("""${oneLine(secretXml())}""")
    secret.setValue(b'${PLANTED_VALUE}')
    conn.defineXML("""${oneLine(domainXml('archive', UUIDS.archive))}""")
    conn.defineXML("""${oneLine(domainXml('demo', UUIDS.demo))}""").create()
    demo = conn.lookupByName('demo')
    while demo.blockStats('hda')[0] == 0: time.sleep(0.05)
    result = True
  `;
  await python(daemon, `import time\n${oneLevel(define)}`, uri);
}

/** A script without the indentation that it has from standing here. */
function oneLevel(script: string): string {
  return script.replace(/^ {4}/gm, '');
}

/** XML that fits into a line of Python. */
function oneLine(xml: string): string {
  return xml.replace(/\n\s*/g, '');
}

/** Adds a third guest, which stands still. */
export async function addPausedGuest(daemon: Daemon): Promise<void> {
  const xml = oneLine(domainXml('build', UUIDS.build)).replaceAll('/boot', '/build');
  writeFileSync(join(daemon.folder, 'state', 'lib', 'images', 'build'), bootSector());
  await python(daemon, `conn.createXML("""${xml}""").suspend()\nresult = True`, daemon.uri('qemu:///system'));
}

function poolXml(): string {
  return `<pool type='dir'><name>images</name><uuid>${UUIDS.pool}</uuid><target><path>${IMAGES}</path></target></pool>`;
}

function secretXml(): string {
  return `<secret ephemeral='yes' private='no'><uuid>${UUIDS.secret}</uuid><description>A disk's key</description>
    <usage type='volume'><volume>${IMAGES}/disk</volume></usage></secret>`;
}

function domainXml(name: string, uuid: string): string {
  return `<domain type='qemu'>
  <name>${name}</name><uuid>${uuid}</uuid><title>The ${name} guest</title>
  <memory unit='MiB'>16</memory><vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='hd'/></os>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw'/><source file='${IMAGES}/boot'/><target dev='hda' bus='ide'/>
    </disk>
    <serial type='pty'/><console type='pty'/>
    <graphics type='vnc' port='-1' autoport='yes' passwd='${PLANTED}'/>
    <video><model type='vga' vram='1024'/></video>
    <memballoon model='none'/>
  </devices>
</domain>`;
}
