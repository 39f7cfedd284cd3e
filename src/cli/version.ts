import { createRequire } from 'node:module';

/** Returns the version of this package. It is found by name, since source and build have different depths. */
export function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('libvirt-client/package.json');
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known && typeof manifest.version === 'string' ? manifest.version : 'unknown';
}
