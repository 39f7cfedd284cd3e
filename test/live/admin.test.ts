import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { AdminConnect } from '../../src/api/admin/admin-connect.js';
import type { AdminServer } from '../../src/api/admin/admin-server.js';
import { connect } from '../../src/connect/connect.js';
import { connectAdmin } from '../../src/connect/connect-admin.js';
import type { AdminConnectOptions } from '../../src/connect/connect-options.js';
import { isServerError } from '../../src/errors.js';
import {
  adminConnectGetLoggingFilters,
  adminConnectGetLoggingOutputs,
  adminConnectLookupServer,
  adminConnectSetLoggingFilters,
} from '../../src/generated/admin.js';
import { ClientTransport, DaemonShutdownFlags, ServerClientInfo } from '../../src/generated/constants/admin.js';
import { connectGetType } from '../../src/generated/remote/opening.js';
import { Replay } from '../../src/testing/replay/replay.js';
import { type Daemon, describeLive, startDaemon, virtAdmin } from '../support/daemon.js';

/** What virt-admin prints as `name : value`, by name. */
async function printed(daemon: Daemon, args: readonly string[]): Promise<Record<string, string>> {
  const lines = (await virtAdmin(daemon, args)).split('\n').filter((line) => line.includes(':'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** Values as virt-admin prints them. */
const shown = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

describeLive('a daemon about itself', () => {
  let daemon: Daemon;
  let admin: AdminConnect;
  let server: AdminServer;

  beforeAll(async () => {
    daemon = await startDaemon();
    admin = await connectAdmin(`libvirtd:///system?socket=${daemon.adminSocket}`);
    server = await admin.getServer('libvirtd');
  });

  afterAll(async () => {
    await admin?.close();
    await daemon?.stop();
  });

  it('getLibraryVersion', async () => {
    const version = await admin.getLibraryVersion();
    await using conn = await connect(daemon.uri());
    expect(version).toBe(await conn.getLibraryVersion());
  });

  it('listServers and getServer', async () => {
    const lines = (await virtAdmin(daemon, ['server-list'])).trim().split('\n');
    const official = lines.map((line) => line.trim().split(/\s+/)[1]).sort();
    expect((await admin.listServers()).map(({ name }) => name).sort()).toEqual(official);
    expect(server.name).toBe('libvirtd');
    await expect(admin.getServer('abacus')).rejects.toMatchObject({ code: 'NO_SERVER', number: 95 });
  });

  it('listClients, getClient and what a client says of itself', async () => {
    await using conn = await connect(daemon.uri());
    const [client, ...others] = await server.listClients();
    expect(others).toEqual([]);
    const id = client?.id ?? -1n;
    expect(client?.serverName).toBe('libvirtd');
    expect(client?.transport).toBe(ClientTransport.UNIX);
    expect(Math.abs(Number(client?.timestamp) - Date.now() / 1000)).toBeLessThan(60);
    const again = await server.getClient(id);
    expect(again.toJSON()).toEqual(client?.toJSON());
    const info = await again.getInfo();
    const official = await printed(daemon, ['client-info', 'libvirtd', String(id)]);
    expect(official['transport']).toBe('unix');
    expect(info[ServerClientInfo.READONLY]).toBe(official['readonly'] === 'yes');
    const { readonly: _, ...rest } = info;
    expect(official).toMatchObject(shown(rest));
    expect(info[ServerClientInfo.UNIX_USER_NAME]).toBe(userInfo().username);
    expect(conn.isAlive()).toBe(true);
    await expect(server.getClient(4711)).rejects.toMatchObject({ code: 'NO_CLIENT', number: 96 });
  });

  it('closes a client, which sees an end of file', async () => {
    const conn = await connect(daemon.uri());
    const [client] = await server.listClients();
    await client?.close();
    expect((await conn.closed).reason).toBe('eof');
    expect(conn.isAlive()).toBe(false);
    const gone = await client?.getInfo().catch((error: unknown) => error);
    expect(isServerError(gone, 'NO_CLIENT')).toBe(true);
  });

  it('getThreadpoolParameters and setThreadpoolParameters', async () => {
    const args = ['server-threadpool-info', 'libvirtd'];
    const before = await server.getThreadpoolParameters();
    const { freeWorkers: _, ...steady } = before;
    expect(await printed(daemon, args)).toMatchObject(shown(steady));
    await server.setThreadpoolParameters({ minWorkers: 6, maxWorkers: 17, prioWorkers: 7 });
    expect(await printed(daemon, args)).toMatchObject({ minWorkers: '6', maxWorkers: '17', prioWorkers: '7' });
    await server.setThreadpoolParameters({ maxWorkers: 18, minWorkers: undefined });
    const after = await server.getThreadpoolParameters();
    expect([after['minWorkers'], after['maxWorkers']]).toEqual([6, 18]);
    const refused = await server.setThreadpoolParameters({ minWorkers: 19 }).catch((error: unknown) => error);
    expect(isServerError(refused, 'INVALID_ARG')).toBe(true);
  });

  it('getClientLimits and setClientLimits', async () => {
    const args = ['server-clients-info', 'libvirtd'];
    expect(await printed(daemon, args)).toEqual(shown(await server.getClientLimits()));
    await server.setClientLimits({ nclients_max: 77, nclients_unauth_max: 7 });
    expect(await printed(daemon, args)).toMatchObject({ nclients_max: '77', nclients_unauth_max: '7' });
    await server.setClientLimits({ nclients_max: 78 });
    expect((await server.getClientLimits())['nclients_max']).toBe(78);
  });

  it('updateTlsFiles is refused by a daemon without TLS', async () => {
    const official = await virtAdmin(daemon, ['server-update-tls', 'libvirtd']).catch((error: unknown) =>
      String(error),
    );
    const ours = await server.updateTlsFiles().catch((error: unknown) => error);
    if (!isServerError(ours)) throw ours;
    expect(official).toContain(ours.message);
  });

  it('refuses bad values before anything is sent', async () => {
    await expect(server.getClient(1.5)).rejects.toMatchObject({ name: 'UsageError', message: /^id: 1.5/ });
    await expect(server.setClientLimits({ nclients_max: -1 })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('params[0].value.value: must be an integer from 0 to 4294967295, not -1'),
    });
    const typo: object = { maxworkers: 3 };
    await expect(server.setThreadpoolParameters(typo)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('"maxworkers" cannot be set; available settings: minWorkers, maxWorkers'),
    });
  });

  it('reads and replaces logging outputs and filters, as virt-admin does', async () => {
    const official = async (what: 'outputs' | 'filters'): Promise<string> =>
      (await virtAdmin(daemon, [`daemon-log-${what}`])).replace(/^Logging \w+:/, '').trim();
    expect(await admin.getLoggingOutputs()).toBe(await official('outputs'));
    expect(await admin.getLoggingFilters()).toBe('');
    await admin.setLoggingFilters('4:util 1:rpc');
    expect((await admin.getLoggingFilters()).trim()).toBe(await official('filters'));
    expect(await official('filters')).toMatch(/4:\*util\*.* 1:\*rpc\*/);
    await admin.setLoggingFilters('');
    expect(await admin.getLoggingFilters()).toBe('');
    const file = `${daemon.folder}/other.log`;
    const before = await admin.getLoggingOutputs();
    await admin.setLoggingOutputs(`2:file:${file}`);
    expect([await admin.getLoggingOutputs(), await official('outputs')]).toEqual([`2:file:${file}`, `2:file:${file}`]);
    await admin.setLoggingOutputs(before);
    expect(await admin.getLoggingOutputs()).toBe(before);
    await expect(admin.setLoggingOutputs('9:nowhere')).rejects.toMatchObject({ name: 'ServerError' });
    // @ts-expect-error: a caller without types
    await expect(admin.setLoggingFilters(7)).rejects.toMatchObject({ name: 'UsageError', code: 'INVALID_VALUE' });
  });

  it('calls any procedure of its program, and of no other', async () => {
    const { srv } = await admin.call(adminConnectLookupServer, { name: 'admin', flags: 0 });
    expect(srv.name).toBe('admin');
    const { outputs } = await admin.call(adminConnectGetLoggingOutputs, { flags: 0 });
    expect(outputs).toBe((await virtAdmin(daemon, ['daemon-log-outputs'])).replace('Logging outputs:', '').trim());
    await admin.call(adminConnectSetLoggingFilters, { filters: '3:rpc', flags: 0 });
    const { filters, nfilters } = await admin.call(adminConnectGetLoggingFilters, { flags: 0 });
    // The daemon writes a filter down in its own way.
    expect([filters, nfilters]).toEqual(['3:*rpc* ', 1]);
    expect(await admin.getLoggingFilters()).toBe(filters);
    await expect(admin.call(connectGetType)).rejects.toMatchObject({ name: 'UsageError', code: 'WRONG_PROGRAM' });
  });
});

describeLive('an admin connection', () => {
  let daemon: Daemon;
  let uri: string;

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = `libvirtd+unix:///system?socket=${daemon.adminSocket}`;
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  it('has an identity, and shows it', async () => {
    await using admin = await connectAdmin(uri);
    expect([admin.uri, admin.state, admin.isAlive()]).toEqual([uri, 'connected', true]);
    expect(JSON.stringify(admin)).toBe(JSON.stringify({ uri, state: 'connected' }));
    expect(JSON.stringify(await admin.listServers())).toContain('{"name":"admin"}');
  });

  it('is heard by keepalive, which the daemon answers without being asked for it first', async () => {
    await using admin = await connectAdmin(uri, { keepalive: { interval: 0.1, count: 19 } });
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(admin.state).toBe('connected');
  });

  it('closes in order, once and again', async () => {
    const admin = await connectAdmin(uri);
    await Promise.all([admin.close(), admin.close()]);
    expect(await admin.closed).toEqual({ reason: 'client' });
    expect(admin.state).toBe('closed');
    await expect(admin.listServers()).rejects.toMatchObject({ name: 'UsageError', code: 'CLOSED' });
  });

  it('ends when the daemon dies', async () => {
    const admin = await connectAdmin(uri);
    await daemon.kill('SIGKILL');
    expect((await admin.closed).reason).toBe('eof');
    await expect(admin.listServers()).rejects.toMatchObject({ name: 'ConnectionError' });
    await expect(connectAdmin(uri)).rejects.toMatchObject({ name: 'ConnectionError', code: 'REFUSED' });
    await daemon.restart();
  });

  it('is refused by a socket that speaks of virtual machines', async () => {
    const other = connectAdmin(`libvirtd:///system?socket=${daemon.socket}`);
    await expect(other).rejects.toMatchObject({ name: 'ServerError', code: 'RPC' });
    await expect(connect(`test+unix:///default?socket=${daemon.adminSocket}`)).rejects.toMatchObject({
      name: 'ServerError',
      code: 'RPC',
    });
  });

  /** A daemon that ends removes its socket first; libvirt 11.3 was seen to hang after that. */
  const untilEnding = (): Promise<unknown> =>
    vi.waitUntil(() => !existsSync(join(daemon.folder, 'libvirt-admin-sock')), { timeout: 60_000, interval: 100 });

  it('makes the daemon exit after a time without clients', async () => {
    {
      await using admin = await connectAdmin(uri);
      await expect(admin.setDaemonTimeout(-1)).rejects.toMatchObject({ name: 'UsageError', message: /seconds: -1/ });
      await admin.setDaemonTimeout(1);
    }
    await untilEnding();
    await daemon.restart();
  });

  it.each([
    ['stops the daemon', undefined],
    ['stops the daemon, which first preserves its state', DaemonShutdownFlags.PRESERVE],
  ])('%s', async (_name, flags) => {
    await using admin = await connectAdmin(uri);
    await admin.daemonShutdown({ flags });
    expect((await admin.closed).reason).toBe('eof');
    await untilEnding();
    await daemon.restart();
  });

  it('leads back from its handles', async () => {
    await using admin = await connectAdmin(uri);
    await using other = await connect(daemon.uri());
    const server = await admin.getServer('libvirtd');
    const [client] = await server.listClients();
    expect([server.connection, client?.connection]).toEqual([admin, admin]);
    expect(other.isAlive()).toBe(true);
  });

  it('is recorded, and replayed without a daemon', async () => {
    const record = `${daemon.folder}/admin.session.jsonl`;
    const ask = async (options: AdminConnectOptions): Promise<unknown> => {
      await using admin = await connectAdmin(uri, options);
      const servers = await admin.listServers();
      const missing = await admin.getServer('abacus').catch((error: unknown) => error);
      return [servers.map(({ name }) => name), await admin.getLoggingOutputs(), isServerError(missing, 'NO_SERVER')];
    };
    const recorded = await ask({ record });
    expect(recorded).toEqual([expect.arrayContaining(['libvirtd', 'admin']), expect.any(String), true]);
    expect(await ask({ replay: record })).toEqual(recorded);
    expect(await ask({ daemon: new Replay(record) })).toEqual(recorded);
    await expect(connectAdmin(uri, { record, replay: record })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('replay and record cannot be combined'),
    });
  });

  it('can be given up before it is there', async () => {
    const reason = new Error('changed my mind');
    await expect(connectAdmin(uri, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
