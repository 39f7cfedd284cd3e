import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, launchChromium } from './browser.js';
import type { Finding, Step } from './steps.js';

const ROOT: string = join(import.meta.dirname, '../..');
const SITE: string = join(ROOT, 'site');
const OUTPUT: string = join(SITE, '.vitepress/dist');
const BASE = '/libvirt-client/';

type Report = (finding: Finding) => void;

/** The documentation site in a browser. */
export const docs: Step = {
  name: 'docs',
  purpose: 'the documentation site: built, and every page in headless Chromium (apt-get install chromium)',
  async run(report) {
    await promisify(execFile)('npm', ['run', 'docs'], { cwd: ROOT, maxBuffer: 1 << 26 });
    await checkSite(report);
  },
};

/** Checks the site that has been built. */
export async function checkSite(report: Report): Promise<void> {
  const pages = (await readdir(OUTPUT, { recursive: true })).filter((name) => name.endsWith('.html'));
  report({ what: 'pages built', passed: pages.length > 150, detail: String(pages.length) });
  await checkLinks(pages, report);
  await checkTwins(pages, report);
  const server = await serve();
  const browser = await launchChromium();
  try {
    const origin = `http://127.0.0.1:${portOf(server)}${BASE}`;
    await visitAll(browser, origin, pages, report);
    await search(browser, origin, report);
    await checkAccessibility(browser, origin, report);
    await takePictures(browser, origin);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Every link within the site leads to a file, and to an element there. */
async function checkLinks(pages: readonly string[], report: Report): Promise<void> {
  const html = new Map<string, string>();
  for (const name of pages) html.set(name, await readFile(join(OUTPUT, name), 'utf8'));
  const ids = new Map(
    [...html].map(([name, text]) => [name, new Set([...text.matchAll(/ id="([^"]+)"/g)].map((one) => one[1]))]),
  );
  const broken: string[] = [];
  let count = 0;
  for (const [name, text] of html) {
    // The page for what is not found has no address of its own.
    if (name === '404.html') continue;
    const targets = [...text.matchAll(/ (?:href|src)="([^"]+)"/g)].map((one) => one[1] ?? '');
    for (const target of new Set(targets.map((one) => one.replaceAll('&amp;', '&')))) {
      const url = new URL(target, `http://site${BASE}${name.replace(/(?:index)?\.html$/, '')}`);
      if (url.host !== 'site') continue;
      count += 1;
      const path = decodeURIComponent(url.pathname).slice(BASE.length);
      const file =
        path === '' || path.endsWith('/') ? `${path}index.html` : extname(path) === '' ? `${path}.html` : path;
      const anchor = decodeURIComponent(url.hash.slice(1));
      const there = ids.get(file);
      if (there === undefined ? !existsSync(join(OUTPUT, file)) : anchor !== '' && !there.has(anchor)) {
        broken.push(`${name}: ${target}`);
      }
    }
  }
  report({
    what: 'links',
    passed: broken.length === 0 && count > 10_000,
    detail: [`${count}, ${broken.length} of them dead`, ...broken.slice(0, 20)].join('\n'),
  });
}

/** Each page has its Markdown beside it, and llms.txt lists nothing that does not exist. */
async function checkTwins(pages: readonly string[], report: Report): Promise<void> {
  const missing = pages.filter((name) => name !== '404.html' && !existsSync(join(OUTPUT, name.replace(/html$/, 'md'))));
  report({
    what: 'Markdown twins',
    passed: missing.length === 0,
    detail: missing.length === 0 ? 'of all pages' : missing.join('\n'),
  });
  const list = await readFile(join(OUTPUT, 'llms.txt'), 'utf8');
  const links = [...list.matchAll(/\]\(([^)]+)\)/g)].map((one) => (one[1] ?? '').slice(BASE.length));
  const dead = links.filter((path) => !existsSync(join(OUTPUT, path)));
  report({
    what: 'llms.txt',
    passed: dead.length === 0 && links.length > 150,
    detail: [`${links.length} links`, ...dead].join('\n'),
  });
}

/** Every page on a phone: nothing in the console, and no wider than the screen. */
async function visitAll(browser: Browser, origin: string, pages: readonly string[], report: Report): Promise<void> {
  const faults: string[] = [];
  let longest = 0;
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'light' });
  let current = '';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${current}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${current}: ${error.message}`));
  for (const name of pages.filter((one) => one !== '404.html')) {
    current = name;
    const begun = performance.now();
    await page.goto(origin + name.replace(/(?:index)?\.html$/, ''), { waitUntil: 'load' });
    // Set when the page has become alive.
    await page.waitForFunction('document.querySelector("#app")?.__vue_app__ !== undefined', undefined, {
      timeout: 30_000,
    });
    longest = Math.max(longest, performance.now() - begun);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (width > 360) faults.push(`${name}: ${width} px wide on a screen of 360 px`);
  }
  await page.close();
  report({
    what: 'every page at 360 px',
    passed: faults.length === 0,
    detail: [`${pages.length - 1} pages, the slowest in ${Math.round(longest)} ms`, ...faults.slice(0, 20)].join('\n'),
  });
}

const SEARCH_BUTTON = '.DocSearch-Button, .VPNavBarSearchButton, #local-search button';

async function search(browser: Browser, origin: string, report: Report): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(origin, { waitUntil: 'load' });
  for (const [term, expected] of [
    ['migrateToUri3', 'migrateToUri'],
    ['getInterfaceAddresses', 'getInterfaceAddresses'],
    ['DOMAIN_GET_INFO', 'DOMAIN_GET_INFO'],
    ['reconnect', 'Reconnect'],
  ] as const) {
    await page.click(SEARCH_BUTTON);
    await page.fill('#localsearch-input', term);
    await page.waitForSelector('#localsearch-list .result', { timeout: 30_000 }).catch(() => undefined);
    const text = await page.evaluate<string>(
      '[...document.querySelectorAll("#localsearch-list .result")].slice(0, 5).map((one) => one.textContent).join("\\n")',
    );
    report({
      what: `search for ${term}`,
      passed: text.includes(expected),
      detail: text.replace(/\s+/g, ' ').slice(0, 160) || 'nothing found',
    });
    await page.goto(origin, { waitUntil: 'load' });
  }
  await page.close();
}

const AUDITED: readonly string[] = [
  '',
  'introduction',
  'cookbook',
  'protocol',
  'performance',
  'examples/dashboard',
  'api/',
  'api/domain',
  'api/options',
  'api/constants/error',
  'api/protocol/secret',
  'api/xml/secret',
];

/** No serious fault for axe, in both colour schemes. */
async function checkAccessibility(browser: Browser, origin: string, report: Report): Promise<void> {
  const axe = await readFile(join(SITE, 'node_modules/axe-core/axe.min.js'), 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    const faults: string[] = [];
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    for (const path of AUDITED) {
      await page.goto(origin + path, { waitUntil: 'load' });
      await page.waitForFunction('document.querySelector("#app")?.__vue_app__ !== undefined', undefined, {
        timeout: 30_000,
      });
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate<readonly { id: string; impact: string; nodes: { target: string[] }[] }[]>(
        'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ target }) => ({ target })) })))',
      );
      for (const { id, impact, nodes } of found) {
        if (impact !== 'serious' && impact !== 'critical') continue;
        faults.push(`${path || 'home'}: ${id} (${impact}): ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
      }
    }
    await page.close();
    report({
      what: `accessibility, ${colorScheme}`,
      passed: faults.length === 0,
      detail: [`${AUDITED.length} pages, ${faults.length} serious faults`, ...faults].join('\n'),
    });
  }
}

/** Pages whose pictures are worth a look. */
const PICTURED: readonly string[] = [
  '',
  'introduction',
  'cookbook',
  'performance',
  'examples',
  'examples/dashboard',
  'examples/backup',
  'cli',
  'from-virsh',
  'api/domain',
  'api/options',
  'api/protocol/domain',
  'api/constants/domain',
];

/** `LIBVIRT_CLIENT_PICTURES` names a folder for pictures of the pages: on a desktop, on a phone, and dark. */
async function takePictures(browser: Browser, origin: string): Promise<void> {
  const folder = process.env['LIBVIRT_CLIENT_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const [kind, width, colorScheme] of [
    ['desktop', 1280, 'light'],
    ['phone', 390, 'light'],
    ['dark', 1280, 'dark'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const path of PICTURED) {
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(folder, `${path.replaceAll('/', '-') || 'home'}-${kind}.png`) });
    }
    await page.click(SEARCH_BUTTON);
    await page.fill('#localsearch-input', 'migrateToUri3');
    await page.waitForSelector('#localsearch-list .result', { timeout: 30_000 });
    await page.screenshot({ path: join(folder, `search-${kind}.png`) });
    await page.close();
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://site').pathname).slice(BASE.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : extname(path) === '' ? `${path}.html` : path;
    readFile(join(OUTPUT, file)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
