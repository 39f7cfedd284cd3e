import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Daemon, startDaemon } from '../support/daemon.js';
import { type Bridge, ElectronProgram } from '../support/electron-program.js';
import { startGuest } from '../support/guest/guest.js';
import { ROOT } from '../support/node-program.js';
import { type Browser, launchChromium, type Page } from './browser.js';
import type { Step } from './steps.js';

const SOON = { timeout: 60_000 };

/** The page of the Electron example, in Chromium instead of Electron's own. */
export const electronPage: Step = {
  name: 'electron-page',
  purpose: 'the page of the Electron example in headless Chromium, with its main process (apt-get install chromium)',
  async run(report) {
    await using daemon = await startDaemon();
    const browser = await launchChromium();
    const complaints: string[] = [];
    try {
      await useTestDriver(browser, daemon, complaints);
      report({ what: 'list, start, shut down', passed: true, detail: 'names are shown as text' });
      report({ what: 'memory of guests', passed: true, detail: await showGuests(browser, daemon, complaints) });
    } finally {
      await browser.close();
      report({ what: 'console', passed: complaints.length === 0, detail: complaints.join('\n') || 'no messages' });
    }
  },
};

async function useTestDriver(browser: Browser, daemon: Daemon, complaints: string[]): Promise<void> {
  const uri = daemon.writeTestNode({
    domains: [
      { name: 'web', state: 'running' },
      { name: '<b>database', state: 'shutoff' },
    ],
  });
  await using program = await ElectronProgram.start(uri);
  const page = await openPage(browser, program, complaints);
  await page.locator('#status:text-is("2 domains")').waitFor(SOON);
  await page.locator('td:text-is("<b>database")').waitFor(SOON);
  await page.click('tr:has-text("database") button:text-is("start")');
  await page.locator('tr:has-text("database") td:text-is("running")').waitFor(SOON);
  await page.click('tr:has-text("web") button:text-is("shutdown")');
  await page.locator('tr:has-text("web") td:text-is("shutoff")').waitFor(SOON);
  await page.close();
}

/** The test driver has no statistics of memory: guests have. */
async function showGuests(browser: Browser, daemon: Daemon, complaints: string[]): Promise<string> {
  await using web = await startGuest(daemon, { name: 'web', memoryMiB: 160, start: false });
  await using _database = await startGuest(daemon, { name: 'database', start: false });
  await web.domain.create();
  await using program = await ElectronProgram.start(web.uri);
  const page = await openPage(browser, program, complaints);
  for (const row of ['"web"):has(td:text-is("running")', '"database"):has(td:text-is("shutoff")']) {
    await page.locator(`tr:has-text(${row})`).waitFor(SOON);
  }
  await takePicture(page);
  const cells = '[...document.querySelectorAll("tbody tr")].map((row) => row.cells[2].textContent).join(", ")';
  const memory = await page.evaluate<string>(cells);
  if (memory !== '192 MiB, 160 MiB') throw new Error(`the column of the memory shows ${memory}`);
  await page.close();
  return memory;
}

async function openPage(browser: Browser, program: ElectronProgram, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 320 }, colorScheme: 'light' });
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await connectBridge(page, program.bridge());
  await page.goto(pathToFileURL(join(ROOT, 'examples/electron-main/page/index.html')).href);
  return page;
}

/** Gives the page what preload.cjs gives it in Electron. */
async function connectBridge(page: Page, bridge: Bridge): Promise<void> {
  await page.exposeFunction('listDomains', () => bridge.listDomains());
  await page.exposeFunction('act', (uuid, action) => bridge.act(uuid, action));
  const content = 'window.libvirt = { listDomains: () => window.listDomains(), act: (...all) => window.act(...all) };';
  await page.addInitScript({ content });
}

/** `LIBVIRT_CLIENT_PICTURES` names a folder for a picture of the page. */
async function takePicture(page: Page): Promise<void> {
  const folder = process.env['LIBVIRT_CLIENT_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'example-electron-main.png') });
}
