/** Pages with passages that are true until the version is on npm. */
export const PAGES: readonly string[] = ['README.md', 'examples/README.md'];

const PASSAGE = /<!-- until the release -->[\s\S]*?<!-- end of until the release -->\n*/g;

/** Removes the passages of a page that are true only before a release. */
export function withoutUnreleased(page: string): string {
  return page.replace(PASSAGE, '');
}
