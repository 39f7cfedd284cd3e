/**
 * Takes `docs/dashboard.png` again, of a daemon with five guests: `npx tsx test/long/dashboard-picture.ts`. Needs what
 * the step `dashboard` of the long tests needs.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDaemon } from '../support/daemon.js';
import { startDashboardProcess } from '../support/dashboard.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { ROOT } from '../support/node-program.js';
import { type Browser, launchChromium, type Page } from './browser.js';

const PICTURE: string = join(ROOT, 'docs/dashboard.png');
const RUNNING = ['web-01', 'build-agent', 'ci-runner', 'database'] as const;
const SOON = { timeout: 180_000 } as const;
/** The charts show something after some samples. */
const CHART_MS = 25_000;

/** Typed into the console, with the time that each needs. */
const COMMANDS = [
  ['cat /etc/os-release; free -m; ip addr show eth0\n', 4000],
  ['for i in 1 2 3; do dd if=/dev/vda of=/dev/null bs=1M count=40 2>&1 | tail -n 1; sleep 5; done; uptime\n', CHART_MS],
] as const;

async function main(): Promise<void> {
  await using daemon = await startDaemon({ hostname: 'atlas' });
  const guests: Guest[] = [];
  try {
    for (const name of RUNNING) guests.push(await startGuest(daemon, { name }));
    const off = await startGuest(daemon, { name: 'backup', start: false });
    const paused = await startGuest(daemon, { name: 'mail', start: false });
    guests.push(off, paused);
    await paused.domain.create();
    await sleep(1500);
    await paused.domain.suspend();
    await using served = await startDashboardProcess(off.uri);
    await using browser = disposable(await launchChromium());
    const viewport = { width: 1280, height: 760 };
    const page = await browser.newPage({ viewport, colorScheme: 'dark' });
    await page.goto(served.url);
    await showGuest(page);
    await page.screenshot({ path: PICTURE });
  } finally {
    for (const guest of guests) await guest.stop();
  }
}

function disposable(browser: Browser): Browser & AsyncDisposable {
  return Object.assign(browser, { [Symbol.asyncDispose]: () => browser.close() });
}

async function showGuest(page: Page): Promise<void> {
  await page.locator('.card:has(.name:text-is("web-01"))').click();
  await page.locator('.terminal .cover').waitFor({ state: 'hidden', ...SOON });
  for (const [command, ms] of COMMANDS) {
    await page.keyboard.type(command);
    await sleep(ms);
  }
  // A sample that was taken while QEMU was busy has no figures of disks.
  while (!(await page.evaluate<string>('document.querySelector(".charts").innerText')).includes('R ')) await sleep(100);
}

await main();
