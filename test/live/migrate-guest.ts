import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain } from '../../src/api/domain/domain.js';
import { DomainMemoryFlags } from '../../src/generated/constants/domain.js';
import type { Daemon } from '../support/daemon.js';

/*
 * A guest of 122 bytes and two numbers: a boot sector that counts. It first writes to `size` places of memory, 64 bytes apart, so that
 * there is something to transfer. A calm guest then counts the ticks of its timer and sleeps in between; a busy one
 * writes everything anew with other values for ever, so that a slow migration never catches up with it.
 */

/** Where the guest counts, 32 bits. */
const COUNTER = 0x600;
const SIZE_AT = 0x7a;
const BUSY_AT = 0x7e;
const FLOPPY_SIZE = 1_474_560;

// prettier-ignore
const BOOT_SECTOR: readonly string[] = [
  'fa', //                  cli
  '31c0', //                xor ax, ax
  '8ed8', //                mov ds, ax
  '8ed0', //                mov ss, ax
  'bc007c', //              mov sp, 0x7c00
  'e492', //                in al, 0x92            addresses above 1 MiB
  '0c02', //                or al, 2
  'e692', //                out 0x92, al
  '660f0116747c', //        lgdt [gdtr]
  '0f20c0', //              mov eax, cr0           into protected mode, only to fetch
  '0c01', //                or al, 1
  '0f22c0', //              mov cr0, eax
  'bb0800', //              mov bx, 8              a segment of 4 GiB
  '8ec3', //                mov es, bx
  '24fe', //                and al, 0xfe           and back
  '0f22c0', //              mov cr0, eax
  'fb', //                  sti
  '66b8ddbc1b4f', //        mov eax, 0x4f1bbcdd
  '66bf00001000', //  fill: mov edi, 0x100000
  '668b0e7a7c', //          mov ecx, [size]
  '6669c00d661900', // next: imul eax, eax, 0x19660d
  '66055ff36e3c', //        add eax, 0x3c6ef35f
  '2667668907', //          mov es:[edi], eax
  '6683c740', //            add edi, 64
  '6649', //                dec ecx
  '75e6', //                jnz next
  '66ff060006', //   count: inc dword [0x600]
  'f6067e7c01', //          test byte [busy], 1
  '75cf', //                jnz fill
  'f4', //                  hlt
  'ebf1', //                jmp count
  '90', //                  gdt begins at a multiple of four
  '0000000000000000', // gdt: nothing
  'ffff00000092cf00', //    data, 4 GiB
  '0f00647c0000', //  gdtr: 15 bytes at gdt
];

/** What kind of guest. */
export interface GuestKind {
  /** MiB of memory that it fills. */
  readonly fills: number;
  readonly busy: boolean;
  /** XML of further devices. */
  readonly devices?: string;
}

/** Writes the floppy disk that a guest starts from, where both daemons see it, and returns the path. */
export function writeBootDisk(daemon: Daemon, { fills, busy }: GuestKind): string {
  const image = Buffer.alloc(FLOPPY_SIZE);
  image.write(BOOT_SECTOR.join(''), 'hex');
  image.writeUInt32LE((fills * 1024 * 1024) / 64, SIZE_AT);
  image.writeUInt8(busy ? 1 : 0, BUSY_AT);
  image.writeUInt16LE(0xaa55, 510);
  const path = join(daemon.folder, `boot-${fills}-${busy ? 'busy' : 'calm'}.img`);
  writeFileSync(path, image);
  return path;
}

/** XML of a guest that starts from that disk. Nobody writes to it, so that nothing but memory has to be moved. */
export function guestXml(name: string, bootDisk: string, devices: string = ''): string {
  return `<domain type='qemu'>
    <name>${name}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
    <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='fd'/></os>
    <devices>
      <emulator>/usr/bin/qemu-system-x86_64</emulator>
      <disk type='file' device='floppy'>
        <driver name='qemu' type='raw'/><source file='${bootDisk}'/><target dev='fda' bus='fdc'/><readonly/>
      </disk>
      ${devices}
      <memballoon model='none'/>
    </devices>
  </domain>`;
}

/** How far a guest has counted: its life so far. */
export async function counted(domain: Domain): Promise<number> {
  const bytes = await domain.memoryPeek(COUNTER, 4, { flags: DomainMemoryFlags.PHYSICAL });
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

/** Waits until a guest has counted further than that. */
export async function countsBeyond(domain: Domain, count: number): Promise<number> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const now = await counted(domain);
    if (now > count) return now;
    if (performance.now() > deadline) throw new Error(`${domain.name} stands still at ${now}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
