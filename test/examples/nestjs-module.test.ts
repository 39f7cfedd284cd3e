import { expect, it, vi } from 'vitest';
import { LibvirtService, LibvirtUnavailable } from '../../examples/nestjs-module/libvirt.service.js';
import { connectGetHostname } from '../../src/protocol.js';
import { FakeDaemon } from '../../src/testing.js';
import { freePort } from '../support/daemon-probe.js';

vi.mock('libvirt-client', () => import('../../src/index.js'));

const SOON = { timeout: 15_000, interval: 20 };

function fakeDaemon(): FakeDaemon {
  return new FakeDaemon().handle(connectGetHostname, () => ({ hostname: 'node1' }));
}

it('the service is healthy as long as the daemon is there, and closes its connection', {
  timeout: 120_000,
}, async () => {
  const port = await freePort();
  const service = new LibvirtService(`qemu+tcp://127.0.0.1:${port}/system`);
  service.onModuleInit();
  // The application boots without the daemon.
  await expect(service.check()).rejects.toThrow(LibvirtUnavailable);
  await vi.waitFor(() => expect(() => service.connection).toThrow('connection refused'), SOON);

  const first = fakeDaemon();
  const listener = await first.listen({ port });
  await vi.waitFor(async () => expect(await service.check()).toEqual({ hostname: 'node1' }), SOON);
  await listener.close();
  await vi.waitFor(() => expect(() => service.connection).toThrow(LibvirtUnavailable), SOON);

  const second = fakeDaemon();
  await using _again = await second.listen({ port });
  await vi.waitFor(async () => expect(await service.check()).toEqual({ hostname: 'node1' }), SOON);
  const { connection } = service;
  await service.onApplicationShutdown();
  expect(connection.state).toBe('closed');
  expect(() => service.connection).toThrow(LibvirtUnavailable);
});

it('the service stops while it still tries to connect', { timeout: 120_000 }, async () => {
  const service = new LibvirtService(`qemu+tcp://127.0.0.1:${await freePort()}/system`);
  service.onModuleInit();
  await service.onApplicationShutdown();
  await expect(service.check()).rejects.toThrow('the application stops');
});
