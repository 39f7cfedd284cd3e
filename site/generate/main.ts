// Writes all pages of the site to site/.content, from where VitePress reads them; with --watch again after each change.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createSite } from './site.js';
import { ROOT } from './source-tree.js';

const CONTENT: string = join(ROOT, 'site/.content');

function generate(): void {
  const begun = performance.now();
  const { pages, navigation, llms } = createSite();
  const files = new Map([...pages].map(([page, text]) => [`${page}.md`, text]));
  files.set('index.md', `---\n${readFileSync(join(ROOT, 'site/home.yml'), 'utf8')}---\n`);
  files.set('public/llms.txt', llms);
  files.set('.navigation.json', JSON.stringify(navigation));
  for (const name of readdirSync(join(ROOT, 'docs'))) {
    if (/\.(?:svg|png)$/.test(name)) files.set(name, readFileSync(join(ROOT, 'docs', name), 'latin1'));
  }
  for (const [name, text] of files) write(join(CONTENT, name), text, /\.(?:svg|png)$/.test(name));
  cpSync(join(ROOT, 'site/public'), join(CONTENT, 'public'), { recursive: true });
  // Of the home page.
  cpSync(join(ROOT, 'docs/dashboard.png'), join(CONTENT, 'public/dashboard.png'));
  console.log(`${pages.size} pages in ${Math.round(performance.now() - begun)} ms`);
}

/** Leaves a file that has not changed as it is, so that the browser is not told to load it again. */
function write(path: string, text: string, isBinary: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  const encoding = isBinary ? 'latin1' : 'utf8';
  try {
    if (readFileSync(path, encoding) === text) return;
  } catch {
    // Written for the first time.
  }
  writeFileSync(path, text, encoding);
}

const isWatching = process.argv.includes('--watch');
if (!isWatching) rmSync(CONTENT, { recursive: true, force: true });
generate();
if (isWatching) {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ['docs', 'examples', 'src']) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(generate, 300);
    });
  }
}
