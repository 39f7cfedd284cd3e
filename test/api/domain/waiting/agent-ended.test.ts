import { expect, it } from 'vitest';
import { connect } from '../../../../src/connect/connect.js';
import { DomainShutdownFlags } from '../../../../src/generated/constants/domain.js';
import { domainReboot, domainShutdownFlags } from '../../../../src/generated/remote/domain.js';
import { domainEventCallbackReboot } from '../../../../src/generated/remote/domain-events.js';
import { domainGetTime } from '../../../../src/generated/remote/domain-guest.js';
import type { Domain } from '../../../../src/index.js';
import { DaemonError } from '../../../../src/testing.js';
import { SimulatedHost } from '../../../support/simulated-host.js';

/** The error of daemons since 11.2.0 for an agent that was given a command and has ended since. */
function agentEnded(): never {
  const text = 'guest agent command timed out: Guest agent disappeared while executing command';
  throw new DaemonError('AGENT_COMMAND_TIMEOUT', text, { domain: 'QEMU' });
}

async function withDomain(run: (domain: Domain, host: SimulatedHost, key: string) => Promise<void>): Promise<void> {
  const host = new SimulatedHost('vm', 1);
  const [key = ''] = host.keys;
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await run(await connection.getDomainByUuid(key), host, key);
}

it('agentReady() asks again after the agent ended', async () => {
  await withDomain(async (domain, { daemon }) => {
    let asked = 0;
    daemon.handle(domainGetTime, () => {
      asked += 1;
      return asked < 2 ? agentEnded() : { seconds: 1n, nseconds: 0 };
    });
    await domain.agentReady({ timeoutMs: 30_000 });
    expect(asked).toBe(2);
  });
});

it('agentReady() asks again after a general error of an older daemon, but not without end', async () => {
  await withDomain(async (domain, { daemon }) => {
    let asked = 0;
    let failures = 1;
    daemon.handle(domainGetTime, () => {
      asked += 1;
      if (asked > failures) return { seconds: 1n, nseconds: 0 };
      throw new DaemonError('INTERNAL_ERROR', 'internal error: End of file from agent socket', { domain: 'QEMU' });
    });
    await domain.agentReady({ timeoutMs: 30_000 });
    expect(asked).toBe(2);
    failures = 100;
    await expect(domain.agentReady({ timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
  });
}, 90_000);

it('shutdownAndWait() waits for a guest whose agent ended before it confirmed', async () => {
  await withDomain(async (domain, host, key) => {
    host.daemon.handle(domainShutdownFlags, () => {
      setTimeout(() => host.toggle(key), 50);
      return agentEnded();
    });
    expect(await domain.shutdownAndWait({ flags: DomainShutdownFlags.GUEST_AGENT, timeoutMs: 30_000 })).toBe(
      'shutdown',
    );
  });
});

it('shutdownAndWait() says what the agent did when the deadline passes', async () => {
  await withDomain(async (domain, { daemon }) => {
    daemon.handle(domainShutdownFlags, agentEnded);
    await expect(
      domain.shutdownAndWait({ flags: DomainShutdownFlags.GUEST_AGENT, timeoutMs: 200 }),
    ).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringContaining('DOMAIN_SHUTDOWN_FLAGS was sent, but not answered'),
    });
  });
});

it('rebootAndWait() waits for a guest whose agent ended before it confirmed', async () => {
  await withDomain(async (domain, { daemon }) => {
    daemon.handle(domainReboot, ({ dom }) => {
      setTimeout(() => daemon.emit(domainEventCallbackReboot, { msg: { dom } }), 50);
      return agentEnded();
    });
    await domain.rebootAndWait({ timeoutMs: 30_000 });
  });
});
