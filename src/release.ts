/** Releases of libvirt, which the protocol has as numbers: 9_001_002 is 9.1.2. */

/** Formats a release: 9_001_002 as `9.1.2`. */
export function releaseText(version: number): string {
  return [Math.floor(version / 1_000_000), Math.floor(version / 1000) % 1000, version % 1000].join('.');
}

/** Returns the number of a release: `9.1.2` as 9_001_002. */
export function releaseNumber(text: string): number {
  const [major = 0, minor = 0, micro = 0] = text.split('.').map(Number);
  return major * 1_000_000 + minor * 1000 + micro;
}
