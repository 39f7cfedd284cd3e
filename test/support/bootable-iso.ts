/** Prints a text on the first serial port, 18 times a second. */
const BOOT_CODE: readonly number[] = [
  0xfb,
  0xfc, // sti, cld
  0x31,
  0xc0,
  0x8e,
  0xd8, // xor ax, ax; mov ds, ax
  0xbe,
  0x17,
  0x7c, // again: mov si, 0x7c17, where the text is
  0xac, // next: lodsb
  0x84,
  0xc0,
  0x74,
  0x06, // test al, al; jz wait
  0xba,
  0xf8,
  0x03,
  0xee, // mov dx, 0x3f8; out dx, al
  0xeb,
  0xf5, // jmp next
  0xf4, // wait: hlt, until the timer ticks
  0xeb,
  0xef, // jmp again
];

const SECTOR = 2048;
const CATALOG = 19;
const BOOT_IMAGE = 20;

/**
 * A CD that boots and does nothing but print a line on the serial port, again and again.
 *
 * Sectors of an "El Torito" CD: 16 volume, 17 boot record, 18 end of the list of volumes, 19 catalog of boot images,
 * 20 the image. The rest up to `size` is empty.
 */
export function bootableIso(line: string, size: number): Uint8Array {
  const iso = Buffer.alloc(size);
  const sector = (index: number): Buffer => iso.subarray(index * SECTOR, (index + 1) * SECTOR);
  sector(16).write('\x01CD001\x01', 'latin1');
  sector(17).write('\x00CD001\x01EL TORITO SPECIFICATION', 'latin1');
  sector(17).writeUInt32LE(CATALOG, 0x47);
  sector(18).write('\xffCD001\x01', 'latin1');
  const catalog = sector(CATALOG);
  catalog[0] = 1;
  catalog.writeUInt16LE(0xaa55, 30);
  // The words of the first entry add up to 0.
  catalog.writeUInt16LE(0x10000 - 1 - 0xaa55, 28);
  // Bootable, without emulation of a floppy disk, one sector of 512 bytes.
  catalog[32] = 0x88;
  catalog.writeUInt16LE(1, 38);
  catalog.writeUInt32LE(BOOT_IMAGE, 40);
  sector(BOOT_IMAGE).set(BOOT_CODE);
  sector(BOOT_IMAGE).write(`${line}\r\n`, BOOT_CODE.length, 'latin1');
  return iso;
}
