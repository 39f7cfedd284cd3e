import { createRequire } from 'node:module';

/** Version of this package. Its own name is asked for, since source and build lie at different depths. */
export function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('libvirt-client/package.json');
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known && typeof manifest.version === 'string' ? manifest.version : 'unknown';
}
