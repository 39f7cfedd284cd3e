import type { GuestImage } from './image.js';

/** What the description of a guest is made of. */
export interface GuestDescription {
  readonly name: string;
  readonly memoryMiB: number;
  readonly image: GuestImage;
  /** Paths of the two qcow2 disks, `vda` and `vdb`. */
  readonly disks: readonly [string, string];
  /** What the guest says on its serial console is written here, too. */
  readonly log: string;
  /** Unix socket of the VNC server. */
  readonly vnc: string;
  /** More elements for `<devices>`. */
  readonly devices: string;
}

/** Names of the guest's virtio channels, for `openChannel`. */
export const Channel = {
  AGENT: 'org.qemu.guest_agent.0',
  /** Sends back what it gets. */
  ECHO: 'test.echo.0',
} as const;

/**
 * A machine with a serial console, VNC, an agent channel and one that echoes, two disks, two network cards, an empty CD
 * drive, and a balloon. It is emulated, so that it runs on every machine.
 */
export function guestXml(guest: GuestDescription): string {
  const [first, second] = guest.disks;
  return `
<domain type='qemu'>
  <name>${guest.name}</name>
  <memory unit='MiB'>${guest.memoryMiB}</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <kernel>${guest.image.kernel}</kernel>
    <initrd>${guest.image.initrd}</initrd>
    <cmdline>console=ttyS0 quiet mitigations=off tsc=reliable random.trust_cpu=on</cmdline>
  </os>
  <features><acpi/><apic/></features>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    ${disk('vda', first)}
    ${disk('vdb', second)}
    <disk type='file' device='cdrom'>
      <driver name='qemu' type='raw'/>
      <target dev='hda' bus='ide'/>
      <readonly/>
    </disk>
    <interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>
    <interface type='user'><mac address='52:54:00:00:00:02'/><model type='virtio'/></interface>
    <serial type='pty'><log file='${guest.log}' append='on'/><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='unix'><target type='virtio' name='${Channel.AGENT}'/></channel>
    <channel type='unix'><target type='virtio' name='${Channel.ECHO}'/></channel>
    <graphics type='vnc' socket='${guest.vnc}'/>
    <video><model type='vga' vram='16384'/></video>
    <memballoon model='virtio'><stats period='1'/></memballoon>
    ${guest.devices}
  </devices>
</domain>`;
}

function disk(target: string, path: string): string {
  return `<disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' discard='unmap'/>
      <source file='${path}'/>
      <target dev='${target}' bus='virtio'/>
    </disk>`;
}
