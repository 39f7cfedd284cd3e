/** The section of one version in a changelog. */
export interface Section {
  /** The date after the version, or `unreleased`. */
  readonly date: string;
  /** The text below the heading. */
  readonly notes: string;
}

const HEADING = /^## (\S+) - (.+)$/gm;

/** Returns the section of a version, or `undefined` if the changelog does not have one. */
export function sectionOf(changelog: string, version: string): Section | undefined {
  const headings = [...changelog.matchAll(HEADING)];
  const index = headings.findIndex((heading) => heading[1] === version);
  const heading = headings[index];
  if (heading === undefined) return undefined;
  const end = headings[index + 1]?.index ?? changelog.length;
  return { date: heading[2] ?? '', notes: changelog.slice(heading.index + heading[0].length, end).trim() };
}

/** Writes the date of release into the heading of a version. @throws Error if there is no unreleased section for it */
export function dated(changelog: string, version: string, date: string): string {
  const heading = `## ${version} - unreleased`;
  if (!changelog.includes(`${heading}\n`)) throw new Error(`CHANGELOG.md has no heading "${heading}"`);
  return changelog.replace(heading, `## ${version} - ${date}`);
}
