import { spawnSync } from 'node:child_process';

/** Fields of `apt-get indextargets`, one target a line. */
const FORMAT = '$(SITE)|$(RELEASE)|$(COMPONENT)';

/**
 * The mirror of Debian's main archive that this machine's apt is configured with.
 * @throws Error when there is none
 */
export function debianMirror(): string {
  const { stdout, error } = spawnSync('apt-get', ['indextargets', '--format', FORMAT, 'Created-By: Packages'], {
    encoding: 'utf8',
  });
  if (error !== undefined) throw new Error(`apt-get : ${error.message}`);
  const mirror = mainArchive(stdout);
  if (mirror === undefined) throw new Error('apt has no source of a whole Debian release (see `apt-get indextargets`)');
  return mirror;
}

/**
 * Picks the main archive from lines of `site|release|component`. Security and update suites, and archives of other
 * origin, do not have the whole of Debian.
 */
export function mainArchive(targets: string): string | undefined {
  const names = ['sid', 'unstable', 'testing', 'stable', 'oldstable', 'forky', 'trixie', 'bookworm', 'bullseye'];
  const rows = targets.split('\n').map((line) => line.split('|'));
  return rows.find(([, release = '', component]) => component === 'main' && names.includes(release))?.[0];
}
