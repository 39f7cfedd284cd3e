import { expect, it } from 'vitest';
import { connect } from '../../../../src/connect/connect.js';
import { DomainShutdownFlags } from '../../../../src/generated/constants/domain.js';
import {
  domainDestroy,
  domainReboot,
  domainShutdown,
  domainShutdownFlags,
} from '../../../../src/generated/remote/domain.js';
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

/** The error of older daemons, which has other causes as well. */
function generalError(text = 'End of file from agent socket'): never {
  throw new DaemonError('INTERNAL_ERROR', `internal error: ${text}`, { domain: 'QEMU' });
}

async function withDomain(run: (domain: Domain, host: SimulatedHost, key: string) => Promise<void>): Promise<void> {
  const host = new SimulatedHost('vm', 1);
  const [key = ''] = host.keys;
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await run(await connection.getDomainByUuid(key), host, key);
}

it.concurrent('agentReady() asks again after the agent ended', async () => {
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

it.concurrent('agentReady() asks again after a general error of an older daemon, but not without end', async () => {
  await withDomain(async (domain, { daemon }) => {
    let asked = 0;
    let failures = 1;
    daemon.handle(domainGetTime, () => {
      asked += 1;
      if (asked > failures) return { seconds: 1n, nseconds: 0 };
      return generalError();
    });
    await domain.agentReady({ timeoutMs: 30_000 });
    expect(asked).toBe(2);
    failures = 100;
    await expect(domain.agentReady({ timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
  });
}, 90_000);

it.concurrent('shutdownAndWait() waits for a guest whose agent ended before it confirmed', async () => {
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

it.concurrent('shutdownAndWait() of a guest that is off when the daemon tries ACPI after the agent', async () => {
  await withDomain(async (domain, host, key) => {
    host.daemon.handle(domainShutdown, () => {
      host.toggle(key);
      throw new DaemonError('OPERATION_INVALID', 'Requested operation is not valid: domain is not running');
    });
    expect(await domain.shutdownAndWait({ timeoutMs: 30_000 })).toBe('shutdown');
  });
});

it.concurrent('shutdownAndWait() of a guest that stops right before it is destroyed', async () => {
  await withDomain(async (domain, host, key) => {
    host.daemon.handle(domainShutdown, () => undefined);
    host.daemon.handle(domainDestroy, () => {
      host.toggle(key);
      throw new DaemonError('OPERATION_INVALID', 'Requested operation is not valid: domain is not running');
    });
    expect(await domain.shutdownAndWait({ fallback: 'destroy', graceMs: 4_000, timeoutMs: 60_000 })).toBe('shutdown');
  });
});

it.concurrent('shutdownAndWait() and stop() of a domain that was off before send nothing', async () => {
  await withDomain(async (domain, host, key) => {
    const calls: string[] = [];
    const refuse = (call: string) => (): never => {
      calls.push(call);
      throw new DaemonError('OPERATION_INVALID', 'Requested operation is not valid: domain is not running');
    };
    host.daemon.handle(domainShutdown, refuse('shutdown'));
    host.daemon.handle(domainDestroy, refuse('destroy'));
    host.toggle(key);
    expect(await domain.shutdownAndWait()).toBe('off');
    expect(await domain.stop()).toBe('off');
    expect(calls).toEqual([]);
    expect(await domain.stop({ graceMs: 0 })).toBe('off');
    expect(calls).toEqual(['destroy']);
  });
});

it.concurrent('shutdownAndWait() says what the agent did when the deadline passes', async () => {
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

it.concurrent('rebootAndWait() waits for a guest whose agent ended before it confirmed', async () => {
  await withDomain(async (domain, { daemon }) => {
    daemon.handle(domainReboot, ({ dom }) => {
      setTimeout(() => daemon.emit(domainEventCallbackReboot, { msg: { dom } }), 50);
      return agentEnded();
    });
    await domain.rebootAndWait({ timeoutMs: 30_000 });
  });
});

it.concurrent.each([
  ['AGENT_UNRESPONSIVE', 'Guest agent is not responding: QEMU guest agent is not connected'],
  ['INTERNAL_ERROR', 'internal error: End of file from agent socket'],
  ['OPERATION_INVALID', 'Requested operation is not valid: domain is not running'],
] as const)('shutdownAndWait() goes on after a general error if the agent then answers %s', async (code, text) => {
  await withDomain(async (domain, host, key) => {
    host.daemon.handle(domainShutdownFlags, () => {
      setTimeout(() => host.toggle(key), 50);
      return generalError();
    });
    host.daemon.handle(domainGetTime, () => {
      throw new DaemonError(code, text, { domain: 'QEMU' });
    });
    const options = { flags: DomainShutdownFlags.GUEST_AGENT, timeoutMs: 30_000 };
    expect(await domain.shutdownAndWait(options)).toBe('shutdown');
  });
});

it.concurrent('rebootAndWait() goes on after a general error if the agent has ended', async () => {
  await withDomain(async (domain, { daemon }) => {
    daemon.handle(domainGetTime, () => {
      throw new DaemonError('AGENT_UNRESPONSIVE', 'QEMU guest agent is not connected', { domain: 'QEMU' });
    });
    daemon.handle(domainReboot, ({ dom }) => {
      setTimeout(() => daemon.emit(domainEventCallbackReboot, { msg: { dom } }), 50);
      return generalError();
    });
    await domain.rebootAndWait({ timeoutMs: 30_000 });
  });
});

it.concurrent('a general error while the agent answers, or cannot be asked, is that of the wait', async () => {
  await withDomain(async (domain, { daemon }) => {
    const disabled = "unable to execute QEMU agent command 'guest-shutdown': the command has been disabled";
    daemon.handle(domainShutdownFlags, () => generalError(disabled));
    daemon.handle(domainReboot, () => generalError(disabled));
    const wait = { flags: DomainShutdownFlags.GUEST_AGENT, timeoutMs: 30_000 };
    const refusal = { code: 'INTERNAL_ERROR', message: expect.stringContaining(disabled) };
    daemon.handle(domainGetTime, () => ({ seconds: 1n, nseconds: 0 }));
    await expect(domain.shutdownAndWait(wait)).rejects.toMatchObject(refusal);
    await expect(domain.rebootAndWait({ timeoutMs: 30_000 })).rejects.toMatchObject(refusal);
    daemon.handle(domainGetTime, () => {
      throw new DaemonError('NO_SUPPORT', 'this function is not supported by the connection driver');
    });
    await expect(domain.shutdownAndWait(wait)).rejects.toMatchObject(refusal);
  });
});
