// The lab: three guests and their network, as libvirt's documents. This is the file to edit.
import type { DomainDocumentInput, NetworkDocumentInput } from 'libvirt-client/xml';

/** A network and its guests. */
export interface LabDescription {
  readonly network: NetworkDocumentInput;
  readonly guests: readonly DomainDocumentInput[];
}

/** Boot of the guests: from a disk image, or from a kernel and an initial RAM disk. Paths are the daemon's. */
export interface Boot {
  /** A qcow2 image that all guests share. What they write is discarded when they stop. */
  readonly image?: string;
  readonly kernel?: string;
  readonly initrd?: string;
  readonly cmdline?: string;
  /** `kvm`, or `qemu` where there is no KVM. */
  readonly type: 'kvm' | 'qemu';
}

interface Member {
  readonly name: string;
  readonly memoryMiB: number;
  readonly mac: string;
  readonly address: string;
}

const MEMBERS: readonly Member[] = [
  { name: 'web', memoryMiB: 256, mac: '52:54:00:1a:b0:01', address: '192.168.150.11' },
  { name: 'database', memoryMiB: 256, mac: '52:54:00:1a:b0:02', address: '192.168.150.12' },
  { name: 'client', memoryMiB: 192, mac: '52:54:00:1a:b0:03', address: '192.168.150.13' },
];

/** Describes the lab. Without `forward`, the network has no way out: add `forward: { mode: 'nat' }` for one. */
export function describeLab(boot: Boot): LabDescription {
  return {
    network: {
      name: 'lab',
      bridge: { name: 'lab0', stp: 'off' },
      domain: { name: 'lab.internal', localOnly: 'yes' },
      ip: [
        {
          address: '192.168.150.1',
          netmask: '255.255.255.0',
          // Each guest has the same address every time, and the others find it by its name.
          dhcp: {
            range: [{ start: '192.168.150.100', end: '192.168.150.199' }],
            host: MEMBERS.map(({ name, mac, address }) => ({ mac, name, ip: address })),
          },
        },
      ],
    },
    guests: MEMBERS.map((member) => describeGuest(member, boot)),
  };
}

function describeGuest({ name, memoryMiB, mac }: Member, boot: Boot): DomainDocumentInput {
  const { image, kernel, initrd, cmdline, type } = boot;
  return {
    type,
    name: `lab-${name}`,
    memory: { value: memoryMiB, unit: 'MiB' },
    vcpu: { value: 1 },
    os: {
      type: { value: 'hvm' },
      ...(kernel !== undefined && { kernel }),
      ...(initrd !== undefined && { initrd }),
      ...(cmdline !== undefined && { cmdline }),
    },
    features: { acpi: true, apic: {} },
    devices: {
      ...(image !== undefined && {
        disk: [
          {
            type: 'file',
            driver: { name: 'qemu', type: 'qcow2' },
            source: { file: image },
            target: { dev: 'vda', bus: 'virtio' },
            transient: { shareBacking: 'yes' },
          },
        ],
      }),
      interface: [{ type: 'network', source: { network: 'lab' }, mac: { address: mac }, model: { type: 'virtio' } }],
      serial: [{ type: 'pty' }],
      channel: [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0' } }],
      rng: [{ model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } }],
    },
  };
}
