import { execFile } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { guestImage } from './image.js';

const TOOLS = ['/usr/bin/syslinux', '/usr/bin/mformat', '/usr/bin/mcopy'];
const SYSLINUX_CFG = `DEFAULT linux
PROMPT 0
TIMEOUT 1
LABEL linux
  KERNEL vmlinuz
  INITRD initrd
  APPEND console=ttyS0 quiet mitigations=off tsc=reliable random.trust_cpu=on test.dhcp
`;

/** Why a boot disk cannot be written here, or undefined if it can. */
export function cannotWriteBootDisk(): string | undefined {
  const tool = TOOLS.find((path) => !existsSync(path));
  return tool === undefined ? undefined : `${tool} is missing (apt-get install syslinux mtools)`;
}

/**
 * Writes a qcow2 image that boots the guest of the tests by itself, as a cloud image does: the guest asks for an address
 * with DHCP and has a shell on its serial console.
 */
export async function writeBootDisk(path: string): Promise<void> {
  const run = promisify(execFile);
  const { kernel, initrd } = await guestImage();
  const raw = `${path}.raw`;
  const config = `${path}.cfg`;
  writeFileSync(config, SYSLINUX_CFG);
  const sectors = Math.ceil((statSync(kernel).size + statSync(initrd).size) / 512 / 2048 + 8) * 2048;
  const image = ['-i', raw];
  await run('mformat', [...image, '-C', '-T', String(sectors), '-h', '16', '-s', '63', '::']);
  await run('mcopy', [...image, kernel, '::vmlinuz']);
  await run('mcopy', [...image, initrd, '::initrd']);
  await run('mcopy', [...image, config, '::syslinux.cfg']);
  await run('syslinux', ['--install', raw]);
  await run('qemu-img', ['convert', '-O', 'qcow2', raw, path]);
}
