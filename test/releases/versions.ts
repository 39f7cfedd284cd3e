import { spawnSync } from 'node:child_process';
import { libvirtdPath } from '../support/live.js';

let known: string | undefined;

/** The release of the libvirt under test, `9.0.0`; empty where there is no daemon. */
export function libvirtVersion(): string {
  known ??=
    /\d+\.\d+\.\d+/.exec(spawnSync(libvirtdPath(), ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? '';
  return known;
}

/** Compares two releases: negative if the first is older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether the libvirt under test is that release or a later one. */
export function isLibvirt(atLeast: string): boolean {
  return compareVersions(libvirtVersion(), atLeast) >= 0;
}
