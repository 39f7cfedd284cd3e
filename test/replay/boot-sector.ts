/** The smallest guest: a boot sector that talks over its first serial port. It needs no disk but this one. */

const ORIGIN = 0x7c00;
const SECTOR = 512;

/**
 * Machine code for a BIOS to start: it echoes what is typed, and answers Enter with a prompt. Between two characters it
 * sleeps until the next timer interrupt, so that an emulated guest does not keep a whole core busy.
 */
export function bootSector(): Uint8Array {
  const prompt = 0x36;
  const code = [
    ...[0x31, 0xc0], //              0x00 xor ax, ax
    ...[0x8e, 0xd8], //              0x02 mov ds, ax
    ...[0xba, 0xfd, 0x03], //        0x04 read: mov dx, 0x3fd      line status
    0xfb, //                         0x07 wait: sti
    0xf4, //                         0x08 hlt
    0xec, //                         0x09 in al, dx
    ...[0xa8, 0x01], //              0x0a test al, 1               something was received
    ...[0x74, 0xf9], //              0x0c jz wait
    ...[0xb2, 0xf8], //              0x0e mov dl, 0xf8             data
    0xec, //                         0x10 in al, dx
    ...[0x3c, 0x0d], //              0x11 cmp al, '\r'
    ...[0x74, 0x05], //              0x13 je enter
    ...[0xe8, 0x0f, 0x00], //        0x15 call put
    ...[0xeb, 0xea], //              0x18 jmp read
    ...[0xbe, prompt, ORIGIN >> 8], //0x1a enter: mov si, prompt
    0xac, //                         0x1d next: lodsb
    ...[0x84, 0xc0], //              0x1e test al, al
    ...[0x74, 0xe2], //              0x20 jz read
    ...[0xe8, 0x02, 0x00], //        0x22 call put
    ...[0xeb, 0xf6], //              0x25 jmp next
    ...[0x88, 0xc4], //              0x27 put: mov ah, al
    ...[0xba, 0xfd, 0x03], //        0x29 mov dx, 0x3fd
    0xec, //                         0x2c ready: in al, dx
    ...[0xa8, 0x20], //              0x2d test al, 0x20            it may be sent
    ...[0x74, 0xfb], //              0x2f jz ready
    ...[0x88, 0xe0], //              0x31 mov al, ah
    ...[0xb2, 0xf8], //              0x33 mov dl, 0xf8
  ];
  const end = [0xee, 0xc3]; //       out dx, al; ret
  const text = [...Buffer.from('\r\n> \0', 'latin1')];
  const image = new Uint8Array(SECTOR);
  image.set([...code, ...end]);
  const at = code.length + end.length;
  image.set(text, at);
  // The address of the prompt, now that it is known.
  image[code.indexOf(prompt, 0x1a)] = at;
  image.set([0x55, 0xaa], SECTOR - 2);
  return image;
}
