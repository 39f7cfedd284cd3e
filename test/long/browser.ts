import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/node-program.js';

const SITE: string = join(ROOT, 'site');

/** The part of Playwright that is used; only the site installs it. */
export interface Locator {
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  waitFor(options: { state?: 'visible' | 'hidden'; timeout: number }): Promise<void>;
  textContent(): Promise<string | null>;
  isVisible(): Promise<boolean>;
  setInputFiles(path: string): Promise<void>;
}

export interface Page {
  goto(url: string, options?: { waitUntil: 'load' | 'networkidle' }): Promise<unknown>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  on(event: 'websocket', listener: (socket: { url(): string }) => void): void;
  evaluate<Result>(script: string): Promise<Result>;
  exposeFunction(name: string, action: (...args: readonly unknown[]) => Promise<unknown>): Promise<unknown>;
  addInitScript(script: { content: string }): Promise<unknown>;
  addScriptTag(options: { content: string }): Promise<unknown>;
  locator(selector: string): Locator;
  keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void> };
  screenshot(options: { path: string }): Promise<unknown>;
  emulateMedia(options: { colorScheme: 'light' | 'dark' }): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  waitForSelector(selector: string, options: { timeout: number }): Promise<unknown>;
  waitForFunction(script: string, argument: undefined, options: { timeout: number }): Promise<unknown>;
  close(): Promise<void>;
}

export interface Browser {
  newPage(options: { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' }): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  chromium: { launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser> };
}

/** Starts headless Chromium. @throws Error if it is missing */
export async function launchChromium(): Promise<Browser> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is missing: apt-get install chromium');
  if (!existsSync(join(SITE, 'node_modules/playwright-core'))) {
    await promisify(execFile)('npm', ['ci', '--prefix', SITE, '--ignore-scripts', '--no-audit', '--no-fund']);
  }
  const { chromium }: Playwright = createRequire(join(SITE, 'package.json'))('playwright-core');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}
