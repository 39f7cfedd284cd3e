import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { connectGetAllDomainStats, domainCreateWithFlags, domainLookupByUuid } from '../../src/protocol.js';
import { DaemonError, FakeDaemon } from '../../src/testing.js';
import { ElectronProgram } from '../support/electron-program.js';
import { ROOT } from '../support/node-program.js';

const UUID = '00000000-0000-0000-0000-000000000000';
const DOM = { name: '<b>web</b>', uuid: new Uint8Array(16), id: -1 };

it('the main process answers the page with plain JSON, and only its own page', { timeout: 120_000 }, async () => {
  const daemon = new FakeDaemon()
    .handle(connectGetAllDomainStats, () => ({
      retStats: [
        {
          dom: DOM,
          params: [
            { field: 'state.state', value: { type: 1, value: 5 } as const },
            { field: 'balloon.current', value: { type: 4, value: 1n << 60n } as const },
          ],
        },
      ],
    }))
    .handle(domainLookupByUuid, () => ({ dom: DOM }))
    .handle(domainCreateWithFlags, () => {
      throw new DaemonError('OPERATION_INVALID', 'domain is already running', { domain: 'QEMU' });
    });
  await using listener = await daemon.listen({ port: 0 });
  await using program = await ElectronProgram.start(`qemu+tcp://127.0.0.1:${listener.port}/system`);
  expect(program.preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false });
  expect(program.preferences['preload']).toMatch(/preload\.cjs$/);
  // It connects when the page asks.
  expect(listener.connections).toBe(0);

  const page = program.bridge();
  expect(Object.keys(page)).toEqual(['listDomains', 'act']);
  const domains = await page.listDomains();
  // Also as text the number is exact.
  expect(domains).toEqual([
    { name: '<b>web</b>', uuid: UUID, state: 'SHUTOFF', balloon: { current: '1152921504606846976' } },
  ]);
  expect(JSON.parse(JSON.stringify(domains))).toEqual(domains);
  await expect(page.act(UUID, 'start')).rejects.toThrow('OPERATION_INVALID: domain is already running');
  await expect(page.act(UUID, 'destroy')).rejects.toThrow('the action is not start or shutdown');
  await expect(page.act("' or 1", 'start')).rejects.toThrow('the UUID is not valid');
  const calls = daemon.calls.length;
  expect(await program.invoke('domains:list', [], 'https://example.com/')).toEqual({
    error: { code: 'ERROR', message: 'the request is not from the page' },
  });
  expect(daemon.calls.length).toBe(calls);

  // The connection is closed before the process ends.
  expect(await program.quit()).toBe(0);
  await vi.waitFor(() => expect(listener.connections).toBe(0), { timeout: 10_000 });
  expect(daemon.calls.at(-1)?.procedure).toMatch(/CONNECT_CLOSE$/);
});

it('the page may load its own files only', () => {
  const html = readFileSync(join(ROOT, 'examples/electron-main/page/index.html'), 'utf8');
  expect(html).toContain(`content="default-src 'self'"`);
  expect(html).not.toMatch(/<script>|\son\w+=|style=/);
});
