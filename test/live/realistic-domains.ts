import { join } from 'node:path';
import type { DeviceInputs, DocumentInputs } from '../../src/xml.js';

type DomainInput = DocumentInputs['Domain'];
type Devices = NonNullable<DomainInput['devices']>;

/** Files, sockets and secrets that the domains use; the test makes them. */
export interface DomainFiles {
  readonly folder: string;
  readonly kernel: string;
  readonly initrd: string;
  /** UUID of a secret with the passphrase of `luks.qcow2`. */
  readonly luksSecret: string;
}

/** A guest such as people run. */
export interface RealisticDomain {
  readonly about: string;
  readonly document: DomainInput;
  /** Why it cannot be started on a machine without KVM or without the device; it is defined all the same. */
  readonly definedOnly?: string;
  /** A program or firmware that a machine has to have. */
  readonly needs?: readonly string[];
  /** The first release of libvirt, as `major * 1000 + minor`, that has all of its features. */
  readonly since?: number;
}

/** Twenty guests and more, of all that the issue of typed XML names. */
export function realisticDomains(files: DomainFiles): RealisticDomain[] {
  return [...firmware(files), ...storage(files), ...screens(files), ...topology(files), ...hostDevices(files)];
}

const Q35: NonNullable<DomainInput['os']> = {
  type: { value: 'hvm', arch: 'x86_64', machine: 'q35' },
  boot: [{ dev: 'hd' }],
};
const PC: NonNullable<DomainInput['os']> = {
  type: { value: 'hvm', arch: 'x86_64', machine: 'pc' },
  boot: [{ dev: 'hd' }],
};

/** A guest under emulation, with what is special of it. */
function guest(name: string, special: Partial<DomainInput>): DomainInput {
  return {
    type: 'qemu',
    name,
    memory: { value: 64, unit: 'MiB' },
    vcpu: { value: 1 },
    os: PC,
    features: { acpi: true, apic: {} },
    ...special,
  };
}

function disk(folder: string, file: string, dev: string): DeviceInputs['disk'] {
  return {
    type: 'file',
    device: 'disk',
    driver: { name: 'qemu', type: 'qcow2', cache: 'none', discard: 'unmap' },
    source: { file: join(folder, file) },
    target: { dev, bus: 'virtio' },
  };
}

function firmware({ folder, kernel, initrd }: DomainFiles): RealisticDomain[] {
  return [
    {
      about: 'BIOS, a disk, a network card, VNC on an automatic port',
      document: guest('plain', {
        description: 'A <small> guest & its "disk"',
        on_crash: 'restart',
        devices: {
          disk: [disk(folder, 'a.qcow2', 'vda')],
          interface: [{ type: 'user', model: { type: 'virtio' } }],
          graphics: [{ type: 'vnc', port: -1, autoport: 'yes', listen: [{ type: 'address', address: '127.0.0.1' }] }],
        },
      }),
    },
    {
      about: 'UEFI, chosen by libvirt',
      since: 7002,
      needs: ['/usr/share/OVMF/OVMF_CODE_4M.fd'],
      document: guest('uefi-auto', {
        os: { ...Q35, firmwareAttribute: 'efi', firmware: { feature: [{ name: 'secure-boot', enabled: 'no' }] } },
        devices: { disk: [disk(folder, 'a.qcow2', 'vda')] },
      }),
    },
    {
      about: 'UEFI, by the path of its code and a copy of its variables',
      needs: ['/usr/share/OVMF/OVMF_CODE_4M.fd', '/usr/share/OVMF/OVMF_VARS_4M.fd'],
      document: guest('uefi-paths', {
        os: {
          ...Q35,
          loader: { value: '/usr/share/OVMF/OVMF_CODE_4M.fd', readonly: 'yes', type: 'pflash' },
          nvram: { value: join(folder, 'vars.fd'), template: '/usr/share/OVMF/OVMF_VARS_4M.fd' },
        },
      }),
    },
    {
      about: 'TPM 2.0, emulated',
      needs: ['/usr/bin/swtpm'],
      document: guest('tpm', {
        os: Q35,
        devices: { tpm: [{ model: 'tpm-crb', backend: { type: 'emulator', version: '2.0' } }] },
      }),
    },
    {
      about: 'a kernel of its own, a serial console, the guest agent, randomness, a watchdog',
      document: guest('kernel', {
        memory: { value: 256, unit: 'MiB' },
        os: {
          type: { value: 'hvm', arch: 'x86_64', machine: 'pc' },
          kernel,
          initrd,
          cmdline: 'console=ttyS0 panic=-1 name="a b"',
        },
        devices: {
          serial: [{ type: 'pty', target: { port: '0' } }],
          console: [{ type: 'pty', target: { type: 'serial', port: '0' } }],
          channel: [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0' } }],
          rng: [
            {
              model: 'virtio',
              rate: { bytes: 1024, period: 1000 },
              backend: { model: 'random', value: '/dev/urandom' },
            },
          ],
          watchdog: [{ model: 'i6300esb', action: 'reset' }],
          memballoon: { model: 'virtio', stats: { period: 10 }, autodeflate: 'on' },
          panic: [{ model: 'isa' }],
        },
      }),
    },
  ];
}

function storage({ folder, luksSecret }: DomainFiles): RealisticDomain[] {
  return [
    {
      about: 'I/O threads, queues and throttling',
      document: guest('iothreads', {
        vcpu: { value: 2 },
        iothreads: 2,
        iothreadids: { iothread: [{ id: 1 }, { id: 4 }] },
        devices: {
          disk: [
            {
              ...disk(folder, 'a.qcow2', 'vda'),
              driver: { name: 'qemu', type: 'qcow2', iothread: 4, queues: 2, io: 'threads' },
              iotune: { total_bytes_sec: 10_000_000n, read_iops_sec: 100n, write_iops_sec: 200n },
            },
          ],
          controller: [{ type: 'scsi', index: 0, modelAttribute: 'virtio-scsi', driver: { iothread: 1, queues: 2 } }],
        },
      }),
    },
    {
      about: 'throttle groups that two disks share, and I/O threads by queue',
      since: 11_002,
      document: guest('throttle-groups', {
        vcpu: { value: 2 },
        iothreads: 2,
        throttlegroups: { throttlegroup: [{ group_name: 'slow', total_bytes_sec: 1_000_000n }] },
        devices: {
          disk: [
            {
              ...disk(folder, 'a.qcow2', 'vda'),
              driver: {
                name: 'qemu',
                type: 'qcow2',
                queues: 2,
                iothreads: {
                  iothread: [
                    { id: 1, queue: [{ id: 0 }] },
                    { id: 2, queue: [{ id: 1 }] },
                  ],
                },
              },
              throttlefilters: { throttlefilter: [{ group: 'slow' }] },
            },
            { ...disk(folder, 'b.qcow2', 'vdb'), throttlefilters: { throttlefilter: [{ group: 'slow' }] } },
          ],
        },
      }),
    },
    {
      about: 'a backing chain of three images',
      document: guest('chain', {
        devices: {
          disk: [
            {
              ...disk(folder, 'top.qcow2', 'vda'),
              backingStore: {
                type: 'file',
                format: { type: 'qcow2' },
                source: { file: join(folder, 'middle.qcow2') },
                backingStore: {
                  type: 'file',
                  format: { type: 'raw' },
                  source: { file: join(folder, 'base.raw') },
                  backingStore: {},
                },
              },
            },
          ],
        },
      }),
    },
    {
      about: 'an encrypted disk',
      document: guest('luks', {
        devices: {
          disk: [
            {
              type: 'file',
              device: 'disk',
              driver: { name: 'qemu', type: 'qcow2' },
              source: {
                file: join(folder, 'luks.qcow2'),
                encryption: { format: 'luks', secret: [{ type: 'passphrase', uuid: luksSecret }] },
              },
              target: { dev: 'vda', bus: 'virtio' },
            },
          ],
        },
      }),
    },
    {
      about: 'SCSI disks with serial numbers, a CD-ROM with cloud-init, a boot order',
      since: 7003,
      document: guest('scsi', {
        os: { type: { value: 'hvm', arch: 'x86_64', machine: 'q35' } },
        sysinfo: [{ type: 'smbios', system: { entry: [{ name: 'serial', value: 'ds=nocloud;h=web' }] } }],
        devices: {
          controller: [{ type: 'scsi', index: 0, modelAttribute: 'virtio-scsi' }],
          disk: [
            {
              ...disk(folder, 'a.qcow2', 'sda'),
              target: { dev: 'sda', bus: 'scsi' },
              serial: 'DISK0001',
              boot: { order: 1 },
            },
            {
              ...disk(folder, 'b.qcow2', 'sdb'),
              target: { dev: 'sdb', bus: 'scsi', rotation_rate: 7200 },
              wwn: '5000c50015ea71aa',
              vendor: 'ACME',
              product: 'Disk 2000',
            },
            {
              type: 'file',
              device: 'cdrom',
              driver: { name: 'qemu', type: 'raw' },
              source: { file: join(folder, 'seed.iso'), startupPolicy: 'optional' },
              target: { dev: 'sdc', bus: 'sata' },
              readonly: true,
              boot: { order: 2 },
            },
          ],
        },
      }),
    },
    {
      about: 'a disk of a network block server',
      document: guest('nbd', {
        devices: {
          disk: [
            {
              type: 'network',
              device: 'disk',
              driver: { name: 'qemu', type: 'raw' },
              source: {
                protocol: 'nbd',
                name: 'export',
                host: [{ transport: 'unix', socket: join(folder, 'nbd.sock') }],
              },
              target: { dev: 'vda', bus: 'virtio' },
            },
          ],
        },
      }),
    },
    {
      about: 'virtio-fs and 9p folders, with shared memory',
      needs: ['virtiofsd'],
      document: guest('virtiofs', {
        memoryBacking: { source: { type: 'memfd' }, access: { mode: 'shared' } },
        devices: {
          filesystem: [
            {
              type: 'mount',
              accessmode: 'passthrough',
              driver: { type: 'virtiofs', queue: 1024 },
              source: { dir: join(folder, 'share') },
              target: { dir: 'share' },
            },
            {
              type: 'mount',
              accessmode: 'mapped',
              source: { dir: join(folder, 'share') },
              target: { dir: 'plan9' },
              readonly: true,
            },
          ],
        },
      }),
    },
  ];
}

function screens({ folder }: DomainFiles): RealisticDomain[] {
  return [
    {
      about: 'SPICE with sound, clipboard and USB redirection',
      since: 7004,
      needs: ['spice'],
      document: guest('spice', {
        os: Q35,
        devices: {
          graphics: [
            {
              type: 'spice',
              autoport: 'yes',
              listen: [{ type: 'address', address: '127.0.0.1' }],
              image: { compression: 'auto_glz' },
              clipboard: { copypaste: 'no' },
              mouse: { mode: 'client' },
            },
          ],
          audio: [{ id: '1', type: 'spice' }],
          sound: [{ model: 'ich9', codec: [{ type: 'duplex' }], audio: { id: '1' } }],
          video: [{ model: { type: 'qxl', ram: 65_536, vram: 65_536, vgamem: 16_384, heads: 1, primary: 'yes' } }],
          channel: [{ type: 'spicevmc', target: { type: 'virtio', name: 'com.redhat.spice.0' } }],
          redirdev: [{ bus: 'usb', type: 'spicevmc' }],
          controller: [{ type: 'usb', index: 0, modelAttribute: 'qemu-xhci', ports: 8 }],
        },
      }),
    },
    {
      about: 'VNC with a password and WebSocket, a tablet, and a second screen on a socket',
      document: guest('vnc', {
        devices: {
          graphics: [
            {
              type: 'vnc',
              port: 5999,
              autoport: 'no',
              websocket: 5799,
              passwd: 'pass<&>',
              sharePolicy: 'ignore',
              listen: [{ type: 'address', address: '127.0.0.1' }],
            },
          ],
          input: [
            { type: 'tablet', bus: 'usb' },
            { type: 'keyboard', bus: 'usb' },
          ],
          video: [{ model: { type: 'virtio', heads: 2, resolution: { x: 1280, y: 800 } } }],
        },
      }),
    },
    {
      about: 'VNC on a socket of its own',
      document: guest('vnc-socket', {
        devices: { graphics: [{ type: 'vnc', listen: [{ type: 'socket', socket: join(folder, 'vnc.sock') }] }] },
      }),
    },
  ];
}

function topology({ folder }: DomainFiles): RealisticDomain[] {
  return [
    {
      about: 'NUMA with hugepages',
      definedOnly: 'the machine has no hugepages',
      document: guest('numa-hugepages', {
        memory: { value: 2, unit: 'GiB' },
        vcpu: { value: 4, cpuset: '0-1' },
        memoryBacking: { hugepages: { page: [{ size: 2, unit: 'MiB', nodeset: '0-1' }] }, nosharepages: true },
        cputune: { vcpupin: [{ vcpu: 0, cpuset: '0' }], emulatorpin: { cpuset: '0' } },
        numatune: { memory: { mode: 'strict', nodeset: '0' } },
        cpu: { numa: { cell: numaCells(1) } },
      }),
    },
    {
      about: 'NUMA cells with distances, memory that can grow, a memory module',
      document: guest('numa', {
        maxMemory: { value: 512, unit: 'MiB', slots: 4 },
        memory: { value: 256, unit: 'MiB' },
        vcpu: { value: 4 },
        cpu: {
          topology: { sockets: 2, cores: 2, threads: 1 },
          numa: {
            cell: [
              {
                id: 0,
                cpus: '0-1',
                memory: 65_536n,
                unit: 'KiB',
                distances: {
                  sibling: [
                    { id: 0, value: 10 },
                    { id: 1, value: 21 },
                  ],
                },
              },
              {
                id: 1,
                cpus: '2-3',
                memory: 65_536n,
                unit: 'KiB',
                distances: {
                  sibling: [
                    { id: 0, value: 21 },
                    { id: 1, value: 10 },
                  ],
                },
              },
            ],
          },
        },
        devices: {
          memory: [{ model: 'dimm', target: { size: { value: 128n, unit: 'MiB' }, node: 0 } }],
        },
      }),
    },
    {
      about: 'processors that can be plugged, a model with features, clocks',
      document: guest('cpus', {
        vcpu: { value: 4, current: 2 },
        vcpus: {
          vcpu: [
            { id: 0, enabled: 'yes', hotpluggable: 'no', order: 1 },
            { id: 1, enabled: 'yes', hotpluggable: 'yes', order: 2 },
            { id: 2, enabled: 'no', hotpluggable: 'yes' },
            { id: 3, enabled: 'no', hotpluggable: 'yes' },
          ],
        },
        cpu: {
          mode: 'custom',
          match: 'exact',
          check: 'none',
          model: { value: 'qemu64', fallback: 'forbid' },
          topology: { sockets: 1, cores: 4, threads: 1 },
          feature: [{ policy: 'disable', name: 'svm' }],
        },
        clock: {
          offset: 'utc',
          timer: [
            { name: 'rtc', tickpolicy: 'catchup' },
            { name: 'hpet', present: 'no' },
          ],
        },
        on_poweroff: 'destroy',
        on_reboot: 'restart',
        on_crash: 'destroy',
        pm: { 'suspend-to-mem': { enabled: 'no' }, 'suspend-to-disk': { enabled: 'no' } },
      }),
    },
    {
      about: 'PCI Express: root ports, a bridge, a device with two functions, IOMMU',
      document: guest('pcie', {
        os: Q35,
        features: { acpi: true, apic: {}, ioapic: { driver: 'qemu' } },
        devices: {
          controller: [
            { type: 'pci', index: 0, modelAttribute: 'pcie-root' },
            {
              type: 'pci',
              index: 1,
              modelAttribute: 'pcie-root-port',
              target: { chassis: '1', port: '0x10', hotplug: 'off' },
            },
            { type: 'pci', index: 2, modelAttribute: 'pcie-to-pci-bridge' },
            { type: 'usb', index: 0, modelAttribute: 'ich9-ehci1', address: usbAddress('0x7') },
            {
              type: 'usb',
              index: 0,
              modelAttribute: 'ich9-uhci1',
              master: { startport: '0' },
              address: usbAddress('0x0'),
            },
          ],
          interface: [
            { type: 'user', mac: { address: '52:54:00:aa:bb:cc' }, model: { type: 'e1000' }, rom: { enabled: 'no' } },
          ],
          hub: [{ type: 'usb' }],
          disk: [{ ...disk(folder, 'a.qcow2', 'sda'), target: { dev: 'sda', bus: 'usb', removable: 'on' } }],
          iommu: [{ model: 'intel', driver: { intremap: 'on', caching_mode: 'on' } }],
        },
      }),
    },
    {
      about: 'network cards of a network, with link state and MTU',
      document: guest('networks', {
        devices: {
          interface: [
            {
              type: 'network',
              mac: { address: '52:54:00:00:01:01' },
              source: { network: 'realistic' },
              model: { type: 'virtio' },
              driver: { name: 'qemu', queues: 2, tx_queue_size: 256, rx_queue_size: 512 },
              link: { state: 'down' },
              mtu: { size: 1400 },
              coalesce: { rx: { frames: { max: 7 } } },
            },
            { type: 'network', source: { network: 'realistic', portgroup: 'lab' }, model: { type: 'e1000e' } },
          ],
        },
      }),
    },
    {
      about: 'metadata of another program, and arguments for QEMU',
      document: guest('foreign', {
        metadata: {
          $raw: {
            children: [
              {
                name: 'ex:vm',
                namespace: 'urn:example',
                attributes: [{ name: 'owner', value: 'a & b' }],
                children: [{ name: 'ex:tag', namespace: 'urn:example', children: ['<web>'] }],
              },
            ],
          },
        },
        'qemu:commandline': {
          'qemu:arg': [{ value: '-name' }, { value: 'guest=foreign,debug-threads=on' }],
          'qemu:env': [{ name: 'NAME', value: 'a "value"' }],
        },
      }),
    },
    {
      about: 'shared memory between guests, and an NVRAM device of the CMOS kind',
      document: guest('ivshmem', {
        devices: {
          shmem: [{ name: 'shared', model: { type: 'ivshmem-plain' }, size: { value: 4n, unit: 'M' } }],
          input: [{ type: 'mouse', bus: 'ps2' }],
          smartcard: [],
        },
      }),
    },
  ];
}

function hostDevices({ folder }: DomainFiles): RealisticDomain[] {
  return [
    {
      about:
        'host devices by address: PCI with a boot order, USB by vendor, a virtual function as a network card, bandwidth',
      definedOnly: 'the machine has no such devices',
      document: guest('hostdev', {
        os: { type: { value: 'hvm', arch: 'x86_64', machine: 'q35' } },
        devices: {
          disk: [disk(folder, 'a.qcow2', 'vda')],
          hostdev: [
            {
              mode: 'subsystem',
              type: 'pci',
              managed: 'yes',
              driver: { name: 'vfio' },
              source: { address: { domain: '0x0000', bus: '0x06', slot: '0x02', function: '0x0' } },
              boot: { order: 1 },
              rom: { bar: 'off' },
            },
            {
              mode: 'subsystem',
              type: 'usb',
              source: { startupPolicy: 'optional', vendor: { id: '0x1234' }, product: { id: '0xbeef' } },
            },
          ],
          interface: [
            {
              type: 'hostdev',
              managed: 'yes',
              mac: { address: '52:54:00:6d:90:02' },
              source: { address: { type: 'pci', domain: '0x0000', bus: '0x07', slot: '0x00', function: '0x1' } },
              vlan: { tag: [{ id: 42 }] },
            },
            {
              type: 'bridge',
              source: { bridge: 'br0' },
              bandwidth: { inbound: { average: 1000, peak: 5000, burst: 1024 }, outbound: { average: 128 } },
            },
          ],
        },
      }),
    },
  ];
}

function numaCells(gibibytes: number): NonNullable<NonNullable<NonNullable<DomainInput['cpu']>['numa']>['cell']> {
  return [0, 1].map((id) => ({
    id,
    cpus: `${2 * id}-${2 * id + 1}`,
    memory: BigInt(gibibytes),
    unit: 'GiB',
    memAccess: 'shared',
  }));
}

function usbAddress(fn: string): NonNullable<NonNullable<Devices['controller']>[number]['address']> {
  return {
    type: 'pci',
    domain: '0x0000',
    bus: '0x00',
    slot: '0x1d',
    function: fn,
    ...(fn === '0x0' && { multifunction: 'on' as const }),
  };
}
