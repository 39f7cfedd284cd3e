import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { expectedValue } from '../releases/differences.js';
import { bootableIso } from '../support/bootable-iso.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { FeedReader, type RunningDashboard, startDashboardProcess } from '../support/dashboard.js';
import { type Guest, startGuest } from '../support/guest/guest.js';

/** Under emulation, on a busy machine. */
const SOON = { timeout: 60_000, interval: 50 };

async function makePool(daemon: Daemon, guest: Guest): Promise<string> {
  const path = join(daemon.folder, 'pool');
  mkdirSync(path);
  const xml = `<pool type='dir'><name>images</name><target><path>${path}</path></target></pool>`;
  const pool = await guest.conn.defineStoragePool(xml);
  await pool.create();
  return pool.uuid;
}

const errorOf = async (response: Response): Promise<string> => {
  const { error }: { error: string } = JSON.parse(await response.text());
  return error;
};

describeLive('the dashboard', () => {
  it('controls guests of a real daemon', { timeout: 600_000 }, async () => {
    await using daemon = await startDaemon();
    await using guest = await startGuest(daemon);
    const pool = await makePool(daemon, guest);
    await using dashboard = await startDashboardProcess(guest.uri);
    using feed = new FeedReader(dashboard);
    const path = `/api/domains/${guest.domain.uuid}`;
    await vi.waitFor(() => expect(feed.stateOf('guest')).toBe('running'), SOON);
    await vi.waitFor(() => expect(feed.samples.has(guest.domain.uuid)).toBe(true), SOON);
    // New statistics are sent alone: nothing of the row has changed.
    const { rowEvents } = feed;
    const sampledAt = feed.samples.get(guest.domain.uuid)?.at ?? 0;
    await vi.waitFor(() => expect(feed.samples.get(guest.domain.uuid)?.at).toBeGreaterThan(sampledAt), SOON);
    expect(feed.rowEvents).toBe(rowEvents);
    if (expectedValue('whether statistics have the CPU time')) {
      await vi.waitFor(() => expect(feed.samples.get(guest.domain.uuid)?.cpu).toBeGreaterThan(0), SOON);
    }

    await typeIntoConsole(dashboard, path);
    await seeScreen(dashboard, path);
    await takeSnapshot(dashboard, path);
    await bootFromUploadedCd(dashboard, feed, pool, daemon);
    await surviveRestart(dashboard, feed, path, daemon);

    // The guest goes away in the middle of a console.
    using terminal = dashboard.socket(`${path}/console`);
    await terminal.opened();
    await vi.waitFor(() => expect(ask(terminal)).toContain('42'), SOON);
    expect((await dashboard.request('POST', `${path}/force-off`)).status).toBe(204);
    expect(await terminal.closed).toBe('4000 The guest has stopped');
    await vi.waitFor(() => expect(feed.stateOf('guest')).toBe('shutoff'), SOON);
    const late = dashboard.socket(`${path}/console`);
    expect(await late.closed).toMatch(/^4004 .*not running/);
    expect((await dashboard.request('GET', `${path}/screenshot`)).status).toBe(409);
    expect((await dashboard.request('POST', `${path}/start`)).status).toBe(204);
    await vi.waitFor(() => expect(feed.stateOf('guest')).toBe('running'), SOON);
  });
}, ['guest', 'namespace']);

/** Sends a command whose output differs from its echo. */
function ask(terminal: { send(text: string): void; readonly text: string }): string {
  terminal.send('echo $((6*7))\n');
  return terminal.text;
}

async function typeIntoConsole(dashboard: RunningDashboard, path: string): Promise<void> {
  using first = dashboard.socket(`${path}/console`);
  await first.opened();
  // Keys that arrive before the console is open are not lost.
  ask(first);
  await vi.waitFor(() => expect(first.text).toMatch(/^42\r$/m), SOON);
  const second = dashboard.socket(`${path}/console`);
  expect(await second.closed).toBe('4001 Another client uses the console');
  using third = dashboard.socket(`${path}/console?take-over`);
  await third.opened();
  expect(await first.closed).toBe('4002 Another client has taken over the console');
  await vi.waitFor(() => expect(ask(third)).toMatch(/^42\r$/m), SOON);
  third.socket.close();
  await third.closed;
  // The daemon has released the console.
  await vi.waitFor(async () => {
    using fourth = dashboard.socket(`${path}/console`);
    await fourth.opened();
    await vi.waitFor(() => expect(ask(fourth)).toMatch(/^42\r$/m), { timeout: 5000, interval: 200 });
  }, SOON);
}

async function seeScreen(dashboard: RunningDashboard, path: string): Promise<void> {
  using screen = dashboard.socket(`${path}/screen`);
  await vi.waitFor(() => expect(screen.text).toMatch(/^RFB 003\.\d{3}\n/), SOON);
  const picture = await dashboard.request('GET', `${path}/screenshot`);
  expect(picture.headers.get('content-type')).toMatch(/^image\/(?:bmp|png)$/);
  const bytes = new Uint8Array(await picture.arrayBuffer());
  // Text on a black screen.
  expect(new Set(bytes.subarray(54)).size).toBeGreaterThan(1);
}

async function takeSnapshot(dashboard: RunningDashboard, path: string): Promise<void> {
  const bad = await dashboard.request('POST', `${path}/snapshots`, { name: '../x' });
  expect([bad.status, await errorOf(bad)]).toEqual([400, expect.stringContaining('name has to match')]);
  expect((await dashboard.request('POST', `${path}/snapshots`, { name: 'before' })).status).toBe(204);
  const snapshots = await (await dashboard.request('GET', `${path}/snapshots`)).json();
  expect(snapshots).toEqual([{ name: 'before', current: true }]);
  const missing = await dashboard.request('POST', `${path}/snapshots/none/revert`);
  expect([missing.status, await errorOf(missing)]).toEqual([404, expect.stringContaining('none')]);
}

async function bootFromUploadedCd(
  dashboard: RunningDashboard,
  feed: FeedReader,
  pool: string,
  daemon: Daemon,
): Promise<void> {
  const iso = bootableIso('booted from the CD', 1 << 20);
  const upload = `/api/pools/${pool}/volumes`;
  expect((await dashboard.request('PUT', `${upload}/tiny.iso`, iso)).status).toBe(204);
  expect(readFileSync(join(daemon.folder, 'pool/tiny.iso')).equals(iso)).toBe(true);
  expect((await dashboard.request('PUT', `${upload}/tiny.iso`, iso)).status).toBe(409);
  expect((await dashboard.request('PUT', `${upload}/..%2Fescaped`, iso)).status).toBe(400);
  await vi.waitFor(() => expect(feed.pools).toMatchObject([{ name: 'images', volumes: ['tiny.iso'] }]), SOON);

  const wanted = { name: 'made', memoryMiB: 64, vcpus: 1, diskGiB: 1, pool, iso: 'tiny.iso', network: '' };
  for (const fault of [{ name: '<b>' }, { memoryMiB: 1 }, { vcpus: 1.5 }, { pool: 'images' }, { iso: undefined }]) {
    expect((await dashboard.request('POST', '/api/domains', { ...wanted, ...fault })).status).toBe(400);
  }
  const made = await dashboard.request('POST', '/api/domains', wanted);
  expect(made.status).toBe(200);
  const { uuid }: { uuid: string } = JSON.parse(await made.text());
  await vi.waitFor(() => expect(feed.stateOf('made')).toBe('running'), SOON);
  using terminal = dashboard.socket(`/api/domains/${uuid}/console`);
  await vi.waitFor(() => expect(terminal.text).toContain('booted from the CD\r\n'), SOON);
  using screen = dashboard.socket(`/api/domains/${uuid}/screen`);
  await vi.waitFor(() => expect(screen.text).toMatch(/^RFB /), SOON);
  expect((await dashboard.request('POST', '/api/domains', wanted)).status).toBe(409);
  expect((await dashboard.request('POST', `/api/domains/${uuid}/force-off`)).status).toBe(204);
}

async function surviveRestart(
  dashboard: RunningDashboard,
  feed: FeedReader,
  path: string,
  daemon: Daemon,
): Promise<void> {
  using terminal = dashboard.socket(`${path}/console`);
  await terminal.opened();
  await vi.waitFor(() => expect(ask(terminal)).toMatch(/^42\r$/m), SOON);
  await daemon.kill('SIGKILL');
  expect(await terminal.closed).toBe('4003 The connection to libvirt was lost');
  await vi.waitFor(() => expect(feed.states).toContain('reconnecting'), SOON);
  await daemon.restart();
  await vi.waitFor(() => expect(feed.states.at(-1)).toBe('connected'), SOON);
  await vi.waitFor(() => expect(feed.stateOf('guest')).toBe('running'), SOON);
  expect((await dashboard.request('GET', `${path}/snapshots`)).status).toBe(200);
}
