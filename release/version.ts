// Run by `npm version X.Y.Z`, which has already changed package.json: writes the version to the other places that need
// it, and the date to the changelog, and removes what the READMEs say of the time before a release.
import { readFileSync, writeFileSync } from 'node:fs';
import { dated } from './changelog.js';
import { PAGES, withoutUnreleased } from './unreleased.js';

function at(name: string): URL {
  return new URL(`../${name}`, import.meta.url);
}

const { version }: { version: string } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const module = readFileSync(at('src/testing/library-version.ts'), 'utf8');
writeFileSync(at('src/testing/library-version.ts'), module.replace(/= '[^']*'/, `= '${version}'`));
const changelog = readFileSync(at('CHANGELOG.md'), 'utf8');
for (const page of PAGES) writeFileSync(at(page), withoutUnreleased(readFileSync(at(page), 'utf8')));
writeFileSync(at('CHANGELOG.md'), dated(changelog, version, new Date().toISOString().slice(0, 10)));
