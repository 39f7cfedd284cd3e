// Compares a tag with the version and the changelog, and writes the notes of the release:
// `tsx release/check.ts v1.2.3 --notes notes.md`. Prints what the workflow needs as NAME=VALUE.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sectionOf } from './changelog.js';
import { withoutUnreleased } from './unreleased.js';

/** The files that a release is checked against. */
export interface ReleaseFiles {
  readonly manifest: string;
  readonly changelog: string;
  /** src/testing/library-version.ts */
  readonly versionModule: string;
  readonly readme: string;
}

/** A release that may be published. */
export interface Release {
  readonly version: string;
  /** `next` for prereleases, so that they are not installed by default. */
  readonly distTag: 'latest' | 'next';
  readonly notes: string;
}

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Returns the release that a tag stands for. @throws Error that states what does not agree */
export function releaseOf(tag: string, files: ReleaseFiles): Release {
  const { version }: { version: string } = JSON.parse(files.manifest);
  if (!VERSION.test(version)) throw new Error(`package.json has the version ${version}, which is not X.Y.Z`);
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, but package.json has the version ${version}`);
  if (!files.versionModule.includes(`'${version}'`)) {
    throw new Error(`src/testing/library-version.ts is not ${version}; "npm version" writes it`);
  }
  const section = sectionOf(files.changelog, version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(section.date)) {
    throw new Error(`CHANGELOG.md says "${section.date}" for ${version} instead of the date; "npm version" writes it`);
  }
  if (section.notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  if (withoutUnreleased(files.readme) !== files.readme) {
    throw new Error('README.md has a passage for the time before the release; "npm version" removes it');
  }
  return { version, distTag: version.includes('-') ? 'next' : 'latest', notes: section.notes };
}

function read(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ options: { notes: { type: 'string' } }, allowPositionals: true });
  const release = releaseOf(positionals[0] ?? '', {
    manifest: read('package.json'),
    changelog: read('CHANGELOG.md'),
    versionModule: read('src/testing/library-version.ts'),
    readme: read('README.md'),
  });
  if (values.notes !== undefined) writeFileSync(values.notes, `${release.notes}\n`);
  console.log(`version=${release.version}\ndist-tag=${release.distTag}`);
}
