import { request } from 'node:http';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { DashboardSocket, FeedReader, type RunningDashboard, startDashboardProcess } from '../support/dashboard.js';
import { SimulatedHost } from '../support/simulated-host.js';

const SOON = { timeout: 15_000, interval: 20 };

const host = new SimulatedHost('vm', 3);
let listener: AsyncDisposable;
let dashboard: RunningDashboard;

beforeAll(async () => {
  const listening = await host.listen({ port: 0 });
  listener = listening;
  dashboard = await startDashboardProcess(`test+tcp://127.0.0.1:${listening.port}/default`);
}, 60_000);
afterAll(async () => {
  await dashboard[Symbol.asyncDispose]();
  await listener[Symbol.asyncDispose]();
});

/** `fetch` does not send a `Host` of the caller's choice. */
function statusFor(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const all = { authorization: `Bearer ${dashboard.token}`, ...headers };
    const sent = request(dashboard.origin + path, { headers: all }, (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

it('the dashboard answers only its own page with the token', async () => {
  const { origin, token, url } = dashboard;
  expect(url).toBe(`${origin}/#token=${token}`);
  expect(token).toMatch(/^[\w-]{32}$/);
  const page = await fetch(origin);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).not.toContain(token);
  // No script but the bundle, which is a file of this origin.
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/main.js">']);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  for (const file of ['/main.js', '/main.css', '/icon.svg']) expect((await fetch(origin + file)).status).toBe(200);

  const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
  const path = '/api/domains';
  for (const authorization of ['', 'Bearer', 'Bearer ', `Bearer ${wrong}`, token, `Basic ${token}`]) {
    expect([authorization, await statusFor(path, { authorization })]).toEqual([authorization, 401]);
  }
  // In the URL it is not a token.
  expect((await fetch(`${origin}/api/events?token=${token}`)).status).toBe(401);
  const { host: name } = new URL(origin);
  expect(await statusFor('/api/events', {})).toBe(200);
  expect(await statusFor('/api/events', { origin })).toBe(200);
  expect(await statusFor('/api/events', { host: name.replace('127.0.0.1', 'localhost') })).toBe(200);
  for (const other of ['http://127.0.0.1:1', 'http://evil.example', 'null', `https://${name}`, `${origin}.example`]) {
    expect([other, await statusFor('/api/events', { origin: other })]).toEqual([other, 403]);
  }
  for (const other of ['evil.example', `evil.example:${new URL(origin).port}`, '127.0.0.1', '127.0.0.1:1']) {
    expect([other, await statusFor('/', { host: other })]).toEqual([other, 421]);
  }

  const socket = `${origin}/api/domains/00000000-0000-4000-8001-000000000000/console`;
  const refusal = (protocols: string[], headers = {}): Promise<string> =>
    new DashboardSocket(socket, protocols, headers).closed;
  expect(await refusal([])).toBe('Unexpected server response: 401');
  expect(await refusal(['dashboard'])).toBe('Unexpected server response: 401');
  expect(await refusal(['dashboard', `token.${wrong}`])).toBe('Unexpected server response: 401');
  const right = ['dashboard', `token.${token}`];
  expect(await refusal(right, { origin: 'http://evil.example' })).toBe('Unexpected server response: 403');
  expect(await refusal(right, { host: 'evil.example' })).toBe('Unexpected server response: 421');
  // Accepted, and closed because there is no such domain.
  const accepted = new DashboardSocket(socket, right, { origin });
  expect(await accepted.closed).toMatch(/^4004 /);
  // The answer to the browser does not repeat the token.
  expect(accepted.socket.protocol).toBe('dashboard');
});

it('the dashboard sends the inventory and its changes', async () => {
  using feed = new FeedReader(dashboard);
  await vi.waitFor(() => expect(feed.domains.size).toBe(3), SOON);
  expect(feed.states).toEqual(['connected']);
  expect(feed.stateOf('vm-1')).toBe('running');
  const key = host.define('<img src=x onerror=alert(1)>');
  await vi.waitFor(() => expect(feed.stateOf('<img src=x onerror=alert(1)>')).toBe('shutoff'), SOON);
  host.undefine(key);
  await vi.waitFor(() => expect(feed.domains.size).toBe(3), SOON);
});

it('the dashboard reports requests that it does not understand', async () => {
  const answer = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await dashboard.request(method, path, body);
    return [response.status, await response.json()];
  };
  expect(await answer('GET', '/api/none')).toEqual([404, { error: 'There is no /api/none' }]);
  expect(await answer('POST', '/api/events')).toEqual([405, { error: '/api/events does not accept POST' }]);
  expect(await answer('GET', '/api/domains/%ff/snapshots')).toEqual([
    400,
    { error: 'The path is not encoded correctly: %ff' },
  ]);
  expect(await answer('POST', '/api/domains', [])).toEqual([400, { error: expect.stringMatching(/^name has to/) }]);
  expect(await answer('POST', '/api/domains', 'x'.repeat(70_000))).toEqual([
    413,
    { error: 'The body is longer than 65536 bytes' },
  ]);
  expect(await answer('POST', '/api/domains', new TextEncoder().encode('{'))).toEqual([
    400,
    { error: 'The body is not JSON' },
  ]);
});
