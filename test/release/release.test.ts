import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dated, sectionOf } from '../../release/changelog.js';
import { releaseOf } from '../../release/check.js';
import { PAGES, withoutUnreleased } from '../../release/unreleased.js';

const CHANGELOG = `# Changelog

## 1.1.0-rc.1 - 2027-02-01

### Added

- C.

## 1.0.0 - unreleased

### Added

- B.

## 0.9.0 - 2026-12-01

- A.
`;

const UNRELEASED = 'a\n\n<!-- until the release -->\n\nb\n\n<!-- end of until the release -->\n\nc\n';

function files(
  version: string,
  changelog = CHANGELOG,
  inModule = version,
  readme = '# Title\n',
): Parameters<typeof releaseOf>[1] {
  return { manifest: JSON.stringify({ version }), changelog, versionModule: `export const V = '${inModule}';`, readme };
}

describe('the changelog', () => {
  it('has a section for each version', () => {
    expect(sectionOf(CHANGELOG, '1.0.0')).toEqual({ date: 'unreleased', notes: '### Added\n\n- B.' });
    expect(sectionOf(CHANGELOG, '0.9.0')).toEqual({ date: '2026-12-01', notes: '- A.' });
    expect(sectionOf(CHANGELOG, '0.9')).toBeUndefined();
  });

  it('gets the date of a release', () => {
    expect(sectionOf(dated(CHANGELOG, '1.0.0', '2027-01-02'), '1.0.0')?.date).toBe('2027-01-02');
    expect(() => dated(CHANGELOG, '0.9.0', '2027-01-02')).toThrow(
      'CHANGELOG.md has no heading "## 0.9.0 - unreleased"',
    );
  });

  it('of this project has a section for the version of package.json', () => {
    const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const { version }: { version: string } = JSON.parse(read('package.json'));
    expect(sectionOf(read('CHANGELOG.md'), version)?.notes).toMatch(/^### /);
  });
});

describe('the READMEs', () => {
  it('lose what is true only before a release', () => {
    expect(withoutUnreleased(UNRELEASED)).toBe('a\n\nc\n');
    for (const page of PAGES) {
      const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
      expect(withoutUnreleased(text)).not.toMatch(/not on npm|until the release/);
      expect(withoutUnreleased(text)).toContain('npm install');
    }
  });
});

describe('a release', () => {
  it('is the tag, package.json and the changelog in agreement', () => {
    expect(releaseOf('v0.9.0', files('0.9.0'))).toEqual({ version: '0.9.0', distTag: 'latest', notes: '- A.' });
  });

  it('is tagged "next" on npm if it is a prerelease', () => {
    expect(releaseOf('v1.1.0-rc.1', files('1.1.0-rc.1'))).toMatchObject({ distTag: 'next' });
  });

  it.each<[string, string, Parameters<typeof releaseOf>[1], string]>([
    ['another version', 'v0.9.1', files('0.9.0'), 'the tag is v0.9.1, but package.json has the version 0.9.0'],
    ['a tag without v', '0.9.0', files('0.9.0'), 'the tag is 0.9.0, but'],
    ['no date', 'v1.0.0', files('1.0.0'), 'CHANGELOG.md says "unreleased" for 1.0.0 instead of the date'],
    ['no section', 'v2.0.0', files('2.0.0'), 'CHANGELOG.md has no section for 2.0.0'],
    ['an empty section', 'v3.0.0', files('3.0.0', '## 3.0.0 - 2027-01-01\n'), 'CHANGELOG.md says nothing of 3.0.0'],
    ['another version in the code', 'v0.9.0', files('0.9.0', CHANGELOG, '0.8.0'), 'library-version.ts is not 0.9.0'],
    [
      'a README for the time before',
      'v0.9.0',
      files('0.9.0', CHANGELOG, '0.9.0', UNRELEASED),
      'README.md has a passage for the time before the release',
    ],
    ['a version of another form', 'v1.0', files('1.0'), 'which is not X.Y.Z'],
  ])('is refused with %s', (_what, tag, given, message) => {
    expect(() => releaseOf(tag, given)).toThrow(message);
  });
});
