import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainBlockCopyFlags,
  DomainBlockJobAbortFlags,
  DomainGraphicsReloadType,
} from '../../src/generated/constants/domain.js';
import { DomainQemuAgentCommandTimeout, DomainQemuMonitorCommandFlags } from '../../src/generated/constants/qemu.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { eventually, officialRefusal, outcome, refusal } from './handles-compare.js';

describeLive('a domain of QEMU', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  let domain: Domain;
  const official = (script: string): Promise<unknown> =>
    python(daemon, `import libvirt_qemu\nd = conn.lookupByName('alice')\nresult = ${script}`, uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `import libvirt_qemu\nd = conn.lookupByName('alice')\n${statement}`, uri);

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    uri = daemon.uri('qemu:///system');
    conn = await connect(uri);
    execFileSync('qemu-img', ['create', '-f', 'qcow2', `${daemon.folder}/disk.qcow2`, '4M'], { stdio: 'ignore' });
    domain = await conn.defineDomain(`<domain type='qemu'><name>alice</name><memory>65536</memory><vcpu>1</vcpu>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><devices><disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/><source file='${daemon.folder}/disk.qcow2'/><target dev='vda' bus='virtio'/></disk>
      <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices></domain>`);
    await domain.create();
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  describe('its monitor', () => {
    it('takes an object or text, and gives what the official binding gets', async () => {
      const ours = await domain.qemuMonitorCommand({ execute: 'query-version' });
      const text = await domain.qemuMonitorCommand('{"execute":"query-version"}');
      const theirs = await official(`json.loads(libvirt_qemu.qemuMonitorCommand(d, '{"execute":"query-version"}', 0))`);
      const expected = expect.objectContaining({ qemu: expect.objectContaining({ major: expect.any(Number) }) });
      expect(ours).toEqual({ return: expected, id: expect.any(String) });
      for (const answer of [text, theirs]) expect(answer).toMatchObject({ return: Object(ours)['return'] });
    });

    it('gives an error of QEMU as an answer', async () => {
      expect(await domain.qemuMonitorCommand({ execute: 'no-such-command' })).toMatchObject({
        error: { class: 'CommandNotFound' },
      });
    });

    it('keeps large numbers exact, both ways', async () => {
      const path = '/machine/peripheral-anon/none';
      const args = { path, property: 'x', value: 2n ** 64n - 1n };
      expect(await domain.qemuMonitorCommand({ execute: 'qom-set', arguments: args })).toMatchObject({
        error: { class: 'DeviceNotFound' },
      });
      const memory = await domain.qemuMonitorCommand({ execute: 'query-memory-size-summary' });
      expect(memory).toMatchObject({ return: { 'base-memory': 65536 * 1024 } });
    });

    it('speaks text with the flag for it', async () => {
      const flags = DomainQemuMonitorCommandFlags.HMP;
      expect(await domain.qemuMonitorCommand('info version', { flags })).toBe(
        await official("libvirt_qemu.qemuMonitorCommand(d, 'info version', 1)"),
      );
    });

    it('refuses what is no command', async () => {
      const statement = "libvirt_qemu.qemuMonitorCommand(d, 'not json', 0)";
      expect(await outcome(domain.qemuMonitorCommand('not json'))).toBe(await officialError(statement));
      const circle: { self?: object } = {};
      circle.self = circle;
      await expect(domain.qemuMonitorCommand(circle)).rejects.toMatchObject({ code: 'INVALID_VALUE' });
      await expect(domain.qemuMonitorCommand('a\0')).rejects.toMatchObject({ code: 'INVALID_VALUE' });
    });

    it('is seen to have been used', async () => {
      expect(await domain.getMessages()).toEqual(await official('d.messages()'));
      expect(JSON.stringify(await domain.getMessages())).toContain('custom monitor control commands issued');
    });
  });

  it('has no agent that answers', async () => {
    const call = domain.qemuAgentCommand({ execute: 'guest-ping' });
    expect(await refusal(call)).toEqual({
      code: 'AGENT_UNRESPONSIVE',
      number: await officialError(`libvirt_qemu.qemuAgentCommand(d, '{"execute":"guest-ping"}', -1, 0)`),
    });
    const agentTimeout = DomainQemuAgentCommandTimeout.NOWAIT;
    expect(await outcome(domain.qemuAgentCommand('{"execute":"guest-ping"}', { agentTimeout }))).toBe(
      await officialError(`libvirt_qemu.qemuAgentCommand(d, '{"execute":"guest-ping"}', 0, 0)`),
    );
    expect(await outcome(domain.qemuAgentCommand('{}', { agentTimeout: -3 }))).toBe(
      await officialError(`libvirt_qemu.qemuAgentCommand(d, '{}', -3, 0)`),
    );
  });

  it('calls that are newer than the daemon are not supported', async () => {
    expect(await refusal(domain.getAutostartOnce())).toMatchObject({ code: 'NO_SUPPORT' });
    expect(await refusal(domain.setAutostartOnce(true))).toMatchObject({ code: 'NO_SUPPORT' });
    expect(await refusal(domain.graphicsReload(DomainGraphicsReloadType.ANY))).toMatchObject({ code: 'NO_SUPPORT' });
  });

  it('tells flushes and times of a disk with flags', async () => {
    const theirs = (await official("d.blockStatsFlags('vda')")) as Record<string, number>;
    const stats = await domain.blockStats('vda', { flags: 0 });
    const numbers = Object.entries(stats).map(([name, value]) => [name, Number(value)]);
    expect(Object.fromEntries(numbers)).toEqual({
      rdReq: theirs['rd_operations'],
      rdBytes: theirs['rd_bytes'],
      rdTotalTimes: theirs['rd_total_times'],
      wrReq: theirs['wr_operations'],
      wrBytes: theirs['wr_bytes'],
      wrTotalTimes: theirs['wr_total_times'],
      flushReqs: theirs['flush_operations'],
      flushTotalTimes: theirs['flush_total_times'],
      errs: -1,
    });
    const { rdReq, rdBytes, wrReq, wrBytes, errs } = stats;
    expect(await domain.blockStats('vda')).toEqual({ rdReq, rdBytes, wrReq, wrBytes, errs });
    expect(await outcome(domain.blockStats('vdz', { flags: 0 }))).toBe(await officialError("d.blockStatsFlags('vdz')"));
  });

  it('copies a disk, and turns to the copy', async () => {
    const copy = `${daemon.folder}/copy.qcow2`;
    const xml = `<disk type='file'><source file='${copy}'/><driver type='qcow2'/></disk>`;
    const ready = async (): Promise<boolean> => {
      const job = await domain.getBlockJobInfo('vda');
      return job !== null && job.cur === job.end;
    };
    await domain.blockCopy(
      'vda',
      xml,
      { bandwidth: 2n ** 30n, granularity: 65536 },
      {
        flags: DomainBlockCopyFlags.TRANSIENT_JOB,
      },
    );
    const theirs = (await official("d.blockJobInfo('vda', 1)")) as Record<string, number>;
    expect(theirs).toMatchObject({ type: 2, bandwidth: 2 ** 30 });
    await eventually(ready);
    await domain.abortBlockJob('vda', { flags: DomainBlockJobAbortFlags.PIVOT });
    expect(await domain.getXmlDescription()).toContain(`<source file='${copy}'`);

    await domain.blockCopy('vda', xml.replace('copy', 'second'), undefined, {
      flags: DomainBlockCopyFlags.TRANSIENT_JOB,
    });
    await eventually(ready);
    await domain.abortBlockJob('vda');
    expect(await domain.getXmlDescription()).toContain(`<source file='${copy}'`);
    await expect(domain.blockCopy('vda', xml, { bandwith: 1 })).rejects.toMatchObject({ code: 'UNKNOWN_PARAMETER' });
    expect(await outcome(domain.blockCopy('vdz', xml))).toBe(await officialError(`d.blockCopy('vdz', """${xml}""")`));
  });

  it('is saved and restored with parameters', async () => {
    const file = `${daemon.folder}/saved`;
    await domain.save(file, { params: {} });
    expect(await domain.isActive()).toBe(false);
    expect(domain.id).toBe(-1);
    const dxml = await conn.getSaveImageXmlDescription(file);
    await conn.restoreDomain(file, { dxml, params: {} });
    expect(await domain.isActive()).toBe(true);
    const params = { image_format: 'zstd', 'parallel.channels': 2 };
    expect(await outcome(domain.save(file, { params }))).toBe(
      await officialError(`d.saveParams({'file': '${file}', 'image_format': 'zstd'}, 0)`),
    );
    await expect(domain.save(file, { params: { file } })).rejects.toMatchObject({ code: 'INVALID_VALUE' });
    await expect(domain.save(file, { dxml, params: { dxml } })).rejects.toMatchObject({ code: 'INVALID_VALUE' });
    expect(await domain.isActive()).toBe(true);
  });
}, ['python', 'qemu', 'namespace']);

describeLive('a domain of another driver', () => {
  it('has no monitor of QEMU, adopts no process, and its host has no pages to merge', async () => {
    await using daemon = await startDaemon();
    const conn = await connect(daemon.uri());
    const domain = await conn.getDomainByName('test');
    const official = `import libvirt_qemu\nlibvirt_qemu.qemuMonitorCommand(conn.lookupByName('test'), '{}', 0)`;
    expect(await outcome(domain.qemuMonitorCommand({}))).toBe(await officialRefusal(daemon, official));
    expect((await refusal(conn.qemuAttach(1))).code).toBe('NO_SUPPORT');
    const pages = { shm_pages_to_scan: 200, shm_sleep_millisecs: 10n };
    expect(await outcome(conn.setNodeMemoryParameters(pages))).toBe(
      await officialRefusal(daemon, "conn.setMemoryParameters({'shm_pages_to_scan': 200}, 0)"),
    );
    await conn.close();
  });
}, ['python']);
