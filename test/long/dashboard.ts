import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bootableIso } from '../support/bootable-iso.js';
import { type Daemon, startDaemon } from '../support/daemon.js';
import { type RunningDashboard, startDashboardProcess } from '../support/dashboard.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { type Browser, launchChromium, type Page } from './browser.js';
import type { Finding, Step } from './steps.js';

/** Guests are emulated, and the browser draws without a graphics card. */
const SOON = { timeout: 180_000 };
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

type Report = (finding: Finding) => void;

/** The example dashboard in a browser. */
export const dashboard: Step = {
  name: 'dashboard',
  purpose: 'the example dashboard: a real daemon and guests in headless Chromium (apt-get install chromium)',
  async run(report) {
    const browser = await launchChromium();
    try {
      await useDashboard(browser, report);
      await showManyDomains(browser, report);
    } finally {
      await browser.close();
    }
  },
};

/** A page whose complaints are collected. */
class WatchedPage {
  readonly complaints: string[] = [];
  readonly urls: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      // A response that says what cannot be done is no fault of the page.
      if (/error|warning/.test(message.type()) && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => this.urls.push(request.url()));
    page.on('websocket', (socket) => this.urls.push(socket.url()));
  }

  static async open(browser: Browser, url: string, viewport = DESKTOP): Promise<WatchedPage> {
    const opened = new WatchedPage(await browser.newPage({ viewport, colorScheme: 'light' }));
    await opened.page.goto(url);
    return opened;
  }

  async see(selector: string): Promise<void> {
    await this.page.locator(selector).waitFor(SOON);
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).click();
  }

  /** Waits until a script returns true. Playwright's own way is not allowed by the page's policy for scripts. */
  async until(script: string): Promise<void> {
    const deadline = performance.now() + SOON.timeout;
    while ((await this.page.evaluate<unknown>(script)) !== true) {
      if (performance.now() > deadline) throw new Error(`still not true: ${script}`);
      await sleep(100);
    }
  }

  /** Waits until the terminal shows a text. */
  async read(text: string): Promise<void> {
    const rows = `[...document.querySelectorAll('.xterm-rows > div')].map((row) => row.textContent.replaceAll('\u00a0', ' ').trimEnd())`;
    await this.until(`${rows}.includes(${JSON.stringify(text)})`);
  }
}

const card = (name: string): string => `.card:has(.name:text-is("${name}"))`;
const state = (name: string, text: string): string => `${card(name)} .pill:text-is("${text}")`;
const cover = (text: string): string => `.terminal .cover:has-text("${text}")`;

/** Runs a check and reports how it ended. */
async function check(report: Report, what: string, action: () => Promise<string>): Promise<void> {
  try {
    report({ what, passed: true, detail: await action() });
  } catch (error) {
    report({ what, passed: false, detail: error instanceof Error ? error.message : String(error) });
  }
}

async function useDashboard(browser: Browser, report: Report): Promise<void> {
  await using daemon = await startDaemon();
  await using guest = await startGuest(daemon, { name: 'web-01' });
  const folder = join(daemon.folder, 'pool');
  mkdirSync(folder);
  const xml = `<pool type='dir'><name>images</name><target><path>${folder}</path></target></pool>`;
  await (await guest.conn.defineStoragePool(xml)).create();
  const served = await startDashboardProcess(guest.uri);
  try {
    const watched = await WatchedPage.open(browser, served.url);
    await watched.see(state('web-01', 'running'));
    await checkConsole(watched, report);
    await checkTakeOver(browser, served, watched, report);
    await checkScreen(watched, report);
    await checkUploadAndCreate(watched, daemon, report);
    await checkActions(watched, report);
    await checkRestart(watched, daemon, report);
    await takePictures(watched.page);
    await checkToken(browser, served, watched, report);
    report({
      what: 'console of the browser',
      passed: watched.complaints.length === 0,
      detail: watched.complaints.join('\n') || 'no errors or warnings',
    });
    await watched.page.close();
  } finally {
    await served[Symbol.asyncDispose]();
    await endOthers(guest);
  }
}

/** The test ends its own guest; the one that was made in the form goes here. */
async function endOthers(guest: Guest): Promise<void> {
  const made = await guest.conn.getDomainByName('made-here').catch(() => undefined);
  await made?.destroy().catch(() => undefined);
}

async function checkConsole(watched: WatchedPage, report: Report): Promise<void> {
  await check(report, 'a command typed into the console of the guest', async () => {
    await watched.click(card('web-01'));
    await watched.page.locator('.terminal .cover').waitFor({ state: 'hidden', ...SOON });
    await watched.page.keyboard.type('echo "$((6*7)) <b>bold</b>"\n');
    await watched.read('42 <b>bold</b>');
    return 'its output is shown';
  });
  await check(report, 'charts', async () => {
    await watched.until(`document.querySelectorAll('.chart .line-0[d^="M"]').length >= 3`);
    return String(await watched.page.evaluate('document.querySelector(".charts").innerText.replace(/\\s+/g, " ")'));
  });
  await check(report, 'thumbnail', async () => {
    await watched.until(`[...document.querySelectorAll('.thumbnail img')].some((one) => one.naturalWidth > 100)`);
    return 'a picture of the screen';
  });
}

async function checkTakeOver(
  browser: Browser,
  served: RunningDashboard,
  watched: WatchedPage,
  report: Report,
): Promise<void> {
  await check(report, 'two browsers on one console', async () => {
    const second = await WatchedPage.open(browser, served.url);
    await second.click(card('web-01'));
    await second.see(cover('Another client uses this console'));
    await second.click('.cover button:has-text("Take over")');
    await watched.see(cover('Another client has taken over this console'));
    await takePicture(watched.page, 'taken-over');
    await second.page.locator('.terminal .cover').waitFor({ state: 'hidden', ...SOON });
    await second.page.keyboard.type('echo $((7*11))\n');
    await second.read('77');
    await second.page.close();
    await watched.click('.cover button:has-text("Take back")');
    await watched.page.locator('.terminal .cover').waitFor({ state: 'hidden', ...SOON });
    return 'message in both, taken over and taken back';
  });
}

async function checkScreen(watched: WatchedPage, report: Report): Promise<void> {
  await check(report, 'VNC screen', async () => {
    await watched.click('[role=tab]:has-text("Screen")');
    await watched.until(`(${LIT_PIXELS}) > 100`);
    await takePicture(watched.page, 'screen');
    return `${await watched.page.evaluate(LIT_PIXELS)} pixels are not black`;
  });
}

/** Number of pixels of the VNC canvas that are not black. */
const LIT_PIXELS = `(() => {
  const canvas = document.querySelector('.screen canvas');
  if (canvas === null || canvas.width === 0) return 0;
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
  let lit = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i] + data[i + 1] + data[i + 2] > 60) lit += 1;
  return lit;
})()`;

async function checkUploadAndCreate(watched: WatchedPage, daemon: Daemon, report: Report): Promise<void> {
  const { page } = watched;
  await check(report, 'upload of an ISO with progress', async () => {
    const path = join(daemon.folder, 'tiny.iso');
    writeFileSync(path, bootableIso('booted from the CD', 64 << 20));
    await watched.click('#upload');
    await page.locator('dialog input[type=file]').setInputFiles(path);
    await page.evaluate(`new MutationObserver(() => {
      (window.progress ??= []).push(document.querySelector('dialog progress')?.value);
    }).observe(document.querySelector('dialog output'), { childList: true })`);
    await watched.click('dialog button:has-text("Upload")');
    await watched.see('.toast:has-text("tiny.iso has been uploaded")');
    const values = await page.evaluate<number[]>('window.progress');
    const between = values.filter((value) => value > 0 && value < 1);
    if (between.length < 1) throw new Error(`progress was only reported as ${values.join(', ')}`);
    return `64 MiB, progress reported ${values.length} times`;
  });
  await check(report, 'a VM made in the form boots', async () => {
    await watched.until(`(${HAS_ISO})()`);
    await watched.click('#create');
    await page.locator('dialog [name=name]').fill('web-01');
    await page.locator('dialog [name=memoryMiB]').fill('64');
    await watched.click('dialog button:has-text("Create")');
    await watched.see('dialog .error:has-text("web-01")');
    await takePicture(page, 'form');
    await page.locator('dialog [name=name]').fill('made-here');
    await watched.click('dialog button:has-text("Create")');
    await watched.see(state('made-here', 'running'));
    await watched.see('#details h2:text-is("made-here")');
    await watched.click('[role=tab]:has-text("Console")');
    await watched.read('booted from the CD');
    return 'and prints what is on its CD; a name that is taken is reported in the form';
  });
}

/** Opens the form for a moment to see what it offers. */
const HAS_ISO = `() => {
  document.querySelector('#create').click();
  const found = document.querySelector('dialog [name=iso]')?.textContent.includes('tiny.iso');
  document.querySelector('dialog')?.close();
  return found === true;
}`;

async function checkActions(watched: WatchedPage, report: Report): Promise<void> {
  const { page } = watched;
  const confirm = async (label: string): Promise<void> => {
    await watched.click(`.actions button:has-text("${label}")`);
    await watched.see('dialog[open]');
    await watched.click('dialog button[type=submit]');
  };
  await check(report, 'the guest is gone in the middle of a console', async () => {
    await watched.click('.actions button:has-text("Force off")');
    await watched.click('dialog button:has-text("Cancel")');
    await watched.see(state('made-here', 'running'));
    await confirm('Force off');
    await watched.see(cover('The virtual machine has stopped'));
    await watched.see(state('made-here', 'shutoff'));
    return 'the console says so; Cancel had left it running';
  });
  await check(report, 'start', async () => {
    await watched.click('.actions button:has-text("Start")');
    await watched.see(state('made-here', 'running'));
    await watched.read('booted from the CD');
    return 'running, and the console is there again by itself';
  });
  await check(report, 'snapshot, revert and reboot', async () => {
    await watched.click(card('web-01'));
    await watched.click('[role=tab]:has-text("Snapshots")');
    await watched.see('.snapshots li:has-text("no snapshots")');
    await confirm('Snapshot');
    await watched.see('.snapshots li:has-text("snapshot-"):has(.pill)');
    await takePicture(page, 'snapshots');
    await watched.click('.snapshots button:has-text("Revert")');
    await watched.click('dialog button[type=submit]');
    await watched.see('.toast:has-text("Reverted")');
    await confirm('Reboot');
    await page.locator('dialog').waitFor({ state: 'hidden', ...SOON });
    return `${await page.locator('.snapshots .name').textContent()}`;
  });
}

async function checkRestart(watched: WatchedPage, daemon: Daemon, report: Report): Promise<void> {
  await check(report, 'the daemon is restarted', async () => {
    await watched.click(card('made-here'));
    await watched.click('[role=tab]:has-text("Console")');
    await watched.read('booted from the CD');
    await daemon.kill('SIGKILL');
    await watched.see('#host-state[data-state=reconnecting]');
    await watched.see('#banner:has-text("libvirt cannot be reached")');
    await watched.see(cover('The connection to libvirt was lost'));
    await takePicture(watched.page, 'reconnecting');
    await daemon.restart();
    await watched.see('#host-state[data-state=connected]');
    await watched.page.locator('#banner').waitFor({ state: 'hidden', ...SOON });
    await watched.read('booted from the CD');
    return 'banner and console say so; both recover';
  });
}

async function checkToken(
  browser: Browser,
  served: RunningDashboard,
  watched: WatchedPage,
  report: Report,
): Promise<void> {
  await check(report, 'token missing or wrong', async () => {
    const stranger = await WatchedPage.open(browser, served.origin);
    await stranger.see('dialog:has-text("No access")');
    await stranger.page.locator('dialog input').fill('wrong');
    await stranger.click('dialog button[type=submit]');
    await stranger.see('dialog:has-text("No access")');
    const cards = await stranger.page.evaluate<number>('document.querySelectorAll(".card").length');
    if (cards > 0) throw new Error(`${cards} domains are shown`);
    await stranger.page.locator('dialog[open] input').fill(served.token);
    await stranger.click('dialog[open] button[type=submit]');
    await stranger.see(card('web-01'));
    await stranger.page.close();
    return 'a form that asks for it';
  });
  const shown = await watched.page.evaluate<string>('location.href + document.cookie');
  const leaks = [shown, ...watched.urls].filter((url) => url.replace(/#.*$/, '').includes(served.token));
  report({
    what: 'token in URLs and cookies',
    passed: leaks.length === 0 && !shown.includes(served.token),
    detail: leaks.join('\n') || `in none of ${watched.urls.length}`,
  });
}

/** Takes pictures of the page in its present state, on a desktop, dark and on a phone. */
async function takePictures(page: Page): Promise<void> {
  await takePicture(page, 'desktop');
  await page.emulateMedia({ colorScheme: 'dark' });
  await takePicture(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  await takePicture(page, 'phone-details');
  await page.locator('.close').click();
  await takePicture(page, 'phone');
  await page.setViewportSize(DESKTOP);
  await takePicture(page, 'list');
}

/** `LIBVIRT_CLIENT_PICTURES` names a folder for pictures of the page. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['LIBVIRT_CLIENT_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const MANY = 1000;
const MARKUP = `<img src=x onerror="document.title='owned'"><b>`;

/** A thousand domains of the test driver, one with markup in its name. */
async function showManyDomains(browser: Browser, report: Report): Promise<void> {
  await using daemon = await startDaemon();
  const uri = daemon.writeTestNode({
    domains: Array.from({ length: MANY }, (_, i) => ({ name: i === 0 ? MARKUP : `vm-${i}`, title: `<i>${i}</i>` })),
  });
  await using served = await startDashboardProcess(uri);
  const watched = await WatchedPage.open(browser, served.url);
  const { page } = watched;
  const scripting = (): Promise<number> =>
    page.evaluate<number>('performance.getEntriesByType("longtask").length, window.busy ?? 0');
  await check(report, `${MANY} domains`, async () => {
    await watched.until(`document.querySelectorAll('.card').length === ${MANY}`);
    await page.evaluate(`new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.busy = (window.busy ?? 0) + entry.duration;
    }).observe({ type: 'longtask', buffered: true })`);
    const loading = await page.evaluate<number>(
      'new Promise((done) => setTimeout(() => done(window.busy ?? 0), 1000))',
    );
    const filtering = await page.evaluate<number>(`new Promise((done) => {
      const filter = document.querySelector('#filter');
      const begun = performance.now();
      filter.value = 'vm-77';
      filter.dispatchEvent(new Event('input'));
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
    })`);
    const shown = await page.evaluate<number>('document.querySelectorAll(".card:not([hidden])").length');
    if (shown !== 11) throw new Error(`the filter shows ${shown} domains instead of 11`);
    await takePicture(page, 'filtered');
    const before = await scripting();
    await page.evaluate('new Promise((done) => setTimeout(done, 10_000))');
    const idle = (await scripting()) - before;
    const detail = [loading, filtering, idle].map((ms) => Math.round(ms));
    if (loading > 5000 || filtering > 2000 || idle > 3000) throw new Error(`too slow: ${detail.join(', ')} ms`);
    return `long tasks while loading ${detail[0]} ms, filter ${detail[1]} ms, long tasks in 10 s ${detail[2]} ms`;
  });
  await check(report, 'names with markup', async () => {
    await page.locator('#filter').fill('<img');
    const text = await page.locator('.card:not([hidden]) .name').textContent();
    if (text !== `${MARKUP} – <i>0</i>`) throw new Error(`shown as ${text}`);
    await watched.click('.card:not([hidden])');
    await watched.see(`#details h2:has-text("onerror")`);
    const injected = await page.evaluate<number>('document.querySelectorAll("h2 *, .name *").length');
    const title = await page.evaluate<string>('document.title');
    if (injected > 0 || title.includes('owned')) throw new Error('the markup became elements');
    return 'shown as text';
  });
  await page.close();
}
