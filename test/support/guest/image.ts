import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files that a guest is started from. */
export interface GuestImage {
  readonly kernel: string;
  readonly initrd: string;
}

const BUILD_TIMEOUT_MS = 600_000;

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Builds the guest, or finds the one that was built on this machine from the same scripts. */
export async function guestImage(): Promise<GuestImage> {
  const folder = cacheFolder();
  const image = { kernel: join(folder, 'vmlinuz'), initrd: join(folder, 'initrd') };
  // Its last file comes last.
  if (!existsSync(image.initrd)) await build(folder);
  return image;
}

function cacheFolder(): string {
  const hash = createHash('sha256');
  for (const name of ['build.sh', 'init']) hash.update(readFileSync(script(name)));
  const parent = process.env['LIBVIRT_CLIENT_GUEST_CACHE'] ?? tmpdir();
  return join(parent, `lvc-guest-${process.getuid?.() ?? 0}-${hash.digest('hex').slice(0, 12)}`);
}

function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('bash', [script('build.sh'), folder], { timeout: BUILD_TIMEOUT_MS }, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`the guest could not be built: ${stderr.slice(-2048) || error.message}`, { cause: error }));
    });
  });
}
