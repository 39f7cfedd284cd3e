import type { Connection, StoragePool } from 'libvirt-client';
import { defineDomain, formatStorageVol, parseDomainCapabilities } from 'libvirt-client/xml';
import type { NewDomain } from '../messages.js';
import { numberField, textField } from './router.js';

const NAME = /^[A-Za-z0-9][\w.-]{0,62}$/;
const UUID = /^[\da-f-]{36}$/;

/** Checks what the form has sent. */
export function newDomainOf(body: Readonly<Record<string, unknown>>): NewDomain {
  return {
    name: textField(body, 'name', NAME),
    memoryMiB: numberField(body, 'memoryMiB', 16, 1 << 20),
    vcpus: numberField(body, 'vcpus', 1, 256),
    diskGiB: numberField(body, 'diskGiB', 1, 65_536),
    pool: textField(body, 'pool', UUID),
    iso: textField(body, 'iso', /^[^/]*$/),
    network: textField(body, 'network', /^[^/]*$/),
  };
}

/** Creates a disk and a domain that uses it, and starts the domain. Returns its UUID. */
export async function createDomain(connection: Connection, wanted: NewDomain): Promise<string> {
  const pool = await connection.getStoragePoolByUuid(wanted.pool);
  const volume = await pool.createVolume(
    formatStorageVol({
      name: `${wanted.name}.qcow2`,
      capacity: { value: wanted.diskGiB, unit: 'GiB' },
      target: { format: { type: 'qcow2' } },
    }),
  );
  const domain = await define(connection, pool, volume.name, wanted).catch(async (error: unknown) => {
    // Such as a name that another domain has.
    await volume.delete();
    throw error;
  });
  await domain.create();
  return domain.uuid;
}

async function define(connection: Connection, pool: StoragePool, disk: string, wanted: NewDomain) {
  // Emulated where the host has no KVM.
  const host = parseDomainCapabilities(await connection.getDomainCapabilities());
  return defineDomain(connection, {
    type: host.domain === 'kvm' ? 'kvm' : 'qemu',
    name: wanted.name,
    memory: { value: wanted.memoryMiB, unit: 'MiB' },
    vcpu: { value: wanted.vcpus },
    // An empty disk does not boot, so the first start is from the CD and later ones from the disk.
    os: { type: { value: 'hvm' }, boot: [{ dev: 'hd' }, { dev: 'cdrom' }] },
    features: { acpi: true, apic: {} },
    devices: {
      disk: [
        {
          type: 'volume',
          device: 'disk',
          driver: { name: 'qemu', type: 'qcow2', discard: 'unmap' },
          source: { pool: pool.name, volume: disk },
          target: { dev: 'vda', bus: 'virtio' },
        },
        ...(wanted.iso === '' ? [] : [cd(pool, wanted.iso)]),
      ],
      interface: [
        wanted.network === ''
          ? { type: 'user', model: { type: 'virtio' } }
          : { type: 'network', source: { network: wanted.network }, model: { type: 'virtio' } },
      ],
      serial: [{ type: 'pty' }],
      console: [{ type: 'pty', target: { type: 'serial' } }],
      channel: [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0' } }],
      // The screen listens nowhere; the dashboard asks libvirt for a socket that is connected to it.
      graphics: [{ type: 'vnc', listen: [{ type: 'none' }] }],
      video: [{ model: { type: 'vga' } }],
      memballoon: { model: 'virtio', stats: { period: 2 } },
    },
  });
}

function cd(pool: StoragePool, volume: string) {
  return {
    type: 'volume',
    device: 'cdrom',
    driver: { name: 'qemu', type: 'raw' },
    source: { pool: pool.name, volume },
    target: { dev: 'sda', bus: 'sata' },
    readonly: true,
  } as const;
}
