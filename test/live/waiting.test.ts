import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Domain } from '../../src/api/domain/domain.js';
import { WaitError } from '../../src/api/domain/waiting/wait-error.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainCoreDumpFlags,
  DomainDeviceModifyFlags,
  DomainJobOperation,
  DomainRebootFlags,
  DomainShutdownFlags,
  DomainState,
} from '../../src/generated/constants/domain.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { runSnippets } from '../support/snippets.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 240_000 });

/** Under emulation, on a busy machine. */
const LONG = { timeoutMs: 120_000 };

// A guest that has just been started, or was never told what to do at the press of a button, does not hear ACPI.

/** Memory that the guest's kernel uses for itself as soon as it boots, so that the guest cannot give it back. */
const DIMM = `<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>`;
const withDimm = (xml: string): string =>
  xml.replace('console=ttyS0', 'console=ttyS0 memhp_default_state=online_kernel').replace(
    "<memory unit='MiB'>192</memory>",
    `<maxMemory slots='2' unit='MiB'>512</maxMemory><memory unit='MiB'>320</memory>
       <cpu><numa><cell id='0' cpus='0' memory='192' unit='MiB'/></numa></cpu>`,
  );
const nic = (last: string): string =>
  `<interface type='user'><mac address='52:54:00:00:00:${last}'/><model type='virtio'/></interface>`;

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describeLive('waiting for a guest', () => {
  let daemon: Daemon;
  let guest: Guest;
  let domain: Domain;
  const restartDaemon = async (): Promise<void> => {
    await daemon.kill('SIGKILL');
    await daemon.restart();
  };

  beforeAll(async () => {
    daemon = await startDaemon();
    const reconnect = { delayMs: 20, maxDelayMs: 200 };
    guest = await startGuest(daemon, {
      name: 'web',
      start: false,
      devices: DIMM,
      xml: withDimm,
      connect: { reconnect },
    });
    domain = guest.domain;
  });

  afterAll(async () => {
    await guest?.stop();
    await daemon?.stop();
  });

  /** Brings the guest up, if the test before has left it in another state. */
  beforeEach(async () => {
    const { state } = await domain.getState();
    if (state === DomainState.SHUTOFF) await domain.create();
    if (state === DomainState.PAUSED) await domain.resume();
    await domain.agentReady(LONG);
  });

  it('agentReady() ends by a deadline while the guest boots, by the agent, and at once', {
    timeout: 300_000,
  }, async () => {
    await domain.destroy();
    await expect(domain.agentReady()).rejects.toMatchObject({ name: 'WaitError', code: 'DOMAIN_STOPPED', sent: false });
    await domain.create();
    await expect(domain.agentReady({ timeoutMs: 2000 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^timed out after 2000 ms waiting for the guest agent of web to answer; nothing was sent; last seen: .*not connected/,
      ),
    });
    await domain.agentReady(LONG);
    expect((await domain.getTime()).seconds).toBeGreaterThan(0n);
    await domain.agentReady({ timeoutMs: 10_000 });
  });

  it('agentReady() ends when the domain stops, and survives a restart of the daemon', {
    timeout: 300_000,
  }, async () => {
    await domain.destroy();
    await domain.create();
    const stopped = expect(domain.agentReady()).rejects.toMatchObject({ code: 'DOMAIN_STOPPED' });
    await sleep(2000);
    await domain.destroy();
    await stopped;
    await domain.create();
    const ready = domain.agentReady(LONG);
    await restartDaemon();
    await ready;
  });

  it('rebootAndWait() ends when the guest starts again', async () => {
    await domain.rebootAndWait({ ...LONG, flags: DomainRebootFlags.GUEST_AGENT });
    await domain.agentReady(LONG);
    await domain.suspend();
    await expect(domain.rebootAndWait({ timeoutMs: 300 })).rejects.toMatchObject({
      // The daemon waits for the agent of a paused guest, or refuses.
      name: expect.stringMatching(/^(TimeoutError|ServerError)$/),
    });
  });

  it('rebootAndWait() ends when the domain is destroyed, or events are lost', async () => {
    const flags = DomainRebootFlags.ACPI_POWER_BTN;
    const destroyed = expect(domain.rebootAndWait({ flags })).rejects.toMatchObject({
      name: 'WaitError',
      code: 'DOMAIN_STOPPED',
      sent: true,
      message: 'web stopped (DESTROYED) instead of restarting; DOMAIN_REBOOT was sent',
    });
    await sleep(2000);
    await domain.destroy();
    await destroyed;
    await domain.create();
    // The guest does not boot as fast as that.
    const lost = expect(domain.rebootAndWait({ flags })).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', sent: true });
    await sleep(2000);
    await restartDaemon();
    await lost;
  });

  it('detachDeviceAndWait() ends when the guest has given the device back', async () => {
    await domain.detachDeviceAndWait(nic('02'), LONG);
    expect(await domain.getXmlDescription()).not.toContain('52:54:00:00:00:02');
    await expect(domain.detachDeviceAndWait(nic('02'), LONG)).rejects.toMatchObject({ code: 'DEVICE_MISSING' });
    await domain.attachDevice(nic('02').replace('<model', "<alias name='ua-second'/><model"));
    await domain.detachDeviceAliasAndWait('ua-second', LONG);
    expect(await domain.getXmlDescription()).not.toContain('52:54:00:00:00:02');
    const { CONFIG } = DomainDeviceModifyFlags;
    await domain.attachDevice(nic('03'), { flags: CONFIG });
    await domain.detachDeviceAndWait(nic('03'), { flags: CONFIG });
  });

  it('detachDeviceAndWait() tells that the guest refused', async () => {
    const refused = {
      name: 'WaitError',
      code: 'REMOVAL_FAILED',
      sent: true,
      message: expect.stringMatching(/^dimm0 was not removed from web: the guest refused; DOMAIN_DETACH_DEVICE was/),
    };
    await expect(domain.detachDeviceAndWait(DIMM, LONG)).rejects.toMatchObject(refused);
    // The daemon waits five seconds for the guest before it answers.
    await domain.suspend();
    const later = expect(domain.detachDeviceAndWait(DIMM, LONG)).rejects.toMatchObject(refused);
    await sleep(6_000);
    await domain.resume();
    await later;
  });

  it('detachDeviceAndWait() of a guest that does not answer ends by deadline and signal', {
    timeout: 300_000,
  }, async () => {
    await domain.attachDevice(nic('04'));
    await domain.suspend();
    await expect(domain.detachDeviceAndWait(nic('04'), { timeoutMs: 7_000 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^timed out after 7000 ms waiting for net\d to be removed from web; DOMAIN_DETACH_DEVICE was sent; last seen: net\d is still attached$/,
      ),
    });
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 100);
    await expect(domain.detachDeviceAndWait(nic('04'), { signal: controller.signal })).rejects.toBe(reason);
  });

  it('detachDeviceAndWait() survives a restart of the daemon', async () => {
    await domain.attachDevice(nic('05'));
    await domain.suspend();
    const removed = domain.detachDeviceAndWait(nic('05'), LONG);
    await sleep(6_000);
    await restartDaemon();
    // The daemon may resume the guest itself while it finds it again.
    await domain.resume().catch(() => undefined);
    expect((await domain.getState()).state).toBe(DomainState.RUNNING);
    await removed;
    expect(await domain.getXmlDescription()).not.toContain('52:54:00:00:00:05');
  });

  it('detachDeviceAndWait() ends when the domain is destroyed', async () => {
    await domain.suspend();
    const ended = expect(domain.detachDeviceAndWait(nic('01'))).rejects.toMatchObject({ code: 'DOMAIN_STOPPED' });
    await sleep(6_000);
    await domain.destroy();
    await ended;
  });

  it('shutdownAndWait() ends when the domain is off', async () => {
    expect(await domain.shutdownAndWait(LONG)).toBe('shutdown');
    expect(domain.id).toBe(-1);
    expect((await domain.getState()).state).toBe(DomainState.SHUTOFF);
    expect(await domain.shutdownAndWait()).toBe('off');
  });

  it('shutdownAndWait() of a guest that does not listen ends by a deadline or by force', {
    timeout: 300_000,
  }, async () => {
    await domain.destroy();
    await domain.create();
    const flags = DomainShutdownFlags.ACPI_POWER_BTN;
    await expect(domain.shutdownAndWait({ flags, timeoutMs: 3000 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^timed out after 3000 ms waiting for web to shut down; DOMAIN_SHUTDOWN_FLAGS was sent; last seen: RUNNING \(BOOTED\)$/,
      ),
    });
    expect(await domain.shutdownAndWait({ flags, fallback: 'destroy', graceMs: 200 })).toBe('destroyed');
    await domain.create();
    await domain.suspend();
    await expect(domain.shutdownAndWait()).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
    expect(await domain.stop()).toBe('destroyed');
  });

  it('shutdownAndWait() tells how the domain stopped otherwise', async () => {
    await domain.destroy();
    await domain.create();
    const flags = DomainShutdownFlags.ACPI_POWER_BTN;
    const other = await connect(guest.uri);
    const theirs = await other.getDomainByName('web');
    try {
      const destroyed = domain.shutdownAndWait({ flags });
      await sleep(2000);
      await theirs.destroy();
      expect(await destroyed).toBe('destroyed');
      await domain.create();
      const saved = domain.shutdownAndWait({ flags }).catch((error: unknown) => error);
      await sleep(2000);
      await theirs.managedSave();
      const error = await saved;
      expect(error).toBeInstanceOf(WaitError);
      expect(error).toMatchObject({ code: 'NOT_SHUT_DOWN', lastSeen: 'stopped (SAVED)', sent: true });
    } finally {
      await other.close();
    }
  });

  it('shutdownAndWait() survives a restart of the daemon', async () => {
    const off = domain.shutdownAndWait({ ...LONG, flags: DomainShutdownFlags.ACPI_POWER_BTN });
    await sleep(2000);
    await restartDaemon();
    await domain.agentReady(LONG);
    await domain.shutdown({ flags: DomainShutdownFlags.GUEST_AGENT });
    expect(await off).toBe('shutdown');
  });

  it('jobCompleted() returns the statistics of a backup, a dump and a save', async () => {
    const backup = `<domainbackup><disks><disk name='vda' type='file'><target file='${guest.folder}/backup'/></disk>
      <disk name='vdb' backup='no'/></disks></domainbackup>`;
    await expect(domain.jobCompleted()).rejects.toMatchObject({ name: 'WaitError', code: 'NO_JOB', sent: false });
    expect(await domain.jobCompleted({ ...LONG, start: () => domain.backupBegin(backup) })).toMatchObject({
      operation: DomainJobOperation.BACKUP,
      operationName: 'BACKUP',
      stats: { success: true, disk: { total: 67_108_864n, processed: 67_108_864n } },
    });
    const dump = `${guest.folder}/dump`;
    expect(await domain.jobCompleted({ ...LONG, start: () => domain.coreDump(dump) })).toMatchObject({
      operationName: 'DUMP',
      stats: { memory: { remaining: 0n } },
    });
    const only = { flags: DomainCoreDumpFlags.MEMORY_ONLY };
    // The daemon does not report on this one.
    expect(await domain.jobCompleted({ ...LONG, start: () => domain.coreDump(dump, only) })).toMatchObject({
      stats: {},
    });
    expect(await domain.jobCompleted({ ...LONG, start: () => domain.managedSave() })).toMatchObject({
      operationName: 'SAVE',
      stats: { memory: { pageSize: 4096n } },
    });
  });

  it('jobCompleted() of a backup returns when its file is closed', { timeout: 300_000 }, async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const file = `${guest.folder}/closed-${round}`;
      const backup = `<domainbackup><disks><disk name='vdb' type='file'><target file='${file}'/></disk>
        <disk name='vda' backup='no'/></disks></domainbackup>`;
      await domain.jobCompleted({ ...LONG, start: () => domain.backupBegin(backup) });
      const atOnce = hashOf(file);
      await sleep(2000);
      expect(hashOf(file)).toBe(atOnce);
    }
  });

  it('jobCompleted() ends by the failure of its start, a deadline and a signal', {
    timeout: 300_000,
  }, async () => {
    const backup = `<domainbackup mode='pull'><server transport='unix' socket='${guest.folder}/nbd'/>
      <disks><disk name='vda' type='file'><scratch file='${guest.folder}/scratch'/></disk>
      <disk name='vdb' backup='no'/></disks></domainbackup>`;
    await expect(domain.jobCompleted({ start: () => domain.backupBegin('<x/>') })).rejects.toMatchObject({
      code: 'XML_ERROR',
    });
    await domain.backupBegin(backup);
    await expect(domain.jobCompleted({ timeoutMs: 3000 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^timed out after 3000 ms waiting for the job of web to end; nothing was sent; last seen: BACKUP \(UNBOUNDED\)/,
      ),
    });
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 100);
    await expect(domain.jobCompleted({ signal: controller.signal })).rejects.toBe(reason);
    // That is the usual end of a backup that others read.
    const ended = domain.jobCompleted(LONG);
    await sleep(2000);
    await domain.abortJob();
    expect(await ended).toMatchObject({ operationName: 'BACKUP', stats: { success: true } });
  });

  it('jobCompleted() survives a restart of the daemon, and ends when the domain stops', {
    timeout: 300_000,
  }, async () => {
    const backup = `<domainbackup mode='pull'><server transport='unix' socket='${guest.folder}/nbd2'/>
      <disks><disk name='vda' type='file'><scratch file='${guest.folder}/scratch2'/></disk>
      <disk name='vdb' backup='no'/></disks></domainbackup>`;
    const ended = domain
      .jobCompleted({ ...LONG, start: () => domain.backupBegin(backup) })
      .catch((error: unknown) => error);
    await sleep(2000);
    await restartDaemon();
    await sleep(2000);
    expect((await domain.getJobStats({ shape: 'nested' })).stats.operation).toBe(DomainJobOperation.BACKUP);
    await domain.destroy();
    expect(await ended).toMatchObject({ name: 'WaitError' });
  });

  it('is done by the guide', async () => {
    const printed = await runSnippets('docs/waiting.md', {
      LIBVIRT_DEFAULT_URI: guest.uri,
      COPY: `${guest.folder}/guide.qcow2`,
    });
    expect(Object.fromEntries(printed)).toEqual({
      'Remove a device': '',
      'Restart a guest and wait until it is up': '',
      'Jobs on disks': 'completed\n',
      'Other jobs': expect.stringMatching(/^BACKUP \d+n bytes in \d+n ms\n$/),
      'Shut a guest down': 'shutdown\n',
    });
  });
}, ['guest']);
