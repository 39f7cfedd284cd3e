import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { lxcDomainOpenNamespace } from '../../src/generated/lxc.js';
import { domainOpenGraphicsFd } from '../../src/generated/remote/domain-device.js';
import { type Daemon, describeLive, startDaemon, virtAdmin } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';

/** What a VNC server says first. */
const GREETING = 'RFB 003.008\n';

async function greeting(socket: Socket): Promise<string> {
  const [chunk]: unknown[] = await once(socket, 'data');
  return String(chunk);
}

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

describeLive('file descriptors', () => {
  let daemon: Daemon;
  let guest: Guest;
  let server: Server;
  /** The guest on a connection that passes descriptors, and on one that does not. */
  let passing: Domain;
  let plain: Domain;
  let plainConn: Connection;

  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon, { connect: { fileDescriptors: true }, name: 'screen' });
    passing = guest.domain;
    plainConn = await connect(guest.uri);
    plain = await plainConn.getDomainByName('screen');
    server = createServer().listen(join(daemon.folder, 'pairs'));
    await once(server, 'listening');
  }, 240_000);
  afterAll(async () => {
    server.close();
    await plainConn.close();
    await guest.stop();
    await daemon.stop();
  });

  /** Two ends of one socket, which Node cannot make without a server. */
  async function socketPair(): Promise<[Socket, Socket]> {
    const accepted = once(server, 'connection');
    const one = connectSocket(join(daemon.folder, 'pairs'));
    const [other]: Socket[] = await accepted;
    if (other === undefined) throw new Error('no connection');
    return [one, other];
  }

  it('a socket that is handed over is greeted by the VNC server', async () => {
    const [ours, theirs] = await socketPair();
    const greeted = greeting(ours);
    await passing.openGraphics(0, theirs);
    theirs.destroy();
    expect(await greeted).toBe(GREETING);
    ours.write(GREETING);
    // The server offers one way of authentication: none.
    const [types]: unknown[] = await once(ours, 'data');
    expect(types).toEqual(Buffer.from([1, 1]));
    ours.destroy();
  });

  it('a socket that the daemon hands over: on the same link, or on a short one beside it', async () => {
    const before = await clients();
    for (const domain of [passing, plain]) {
      const socket = await domain.openGraphicsFd(0);
      expect(await greeting(socket)).toBe(GREETING);
      socket.write(GREETING);
      await once(socket, 'data');
      socket.destroy();
    }
    await expect.poll(() => clients()).toBe(before);
    expect(await caught(passing.openGraphicsFd(7))).toMatchObject({ name: 'ServerError' });
    expect(guest.conn.isAlive()).toBe(true);
  });

  it('many at once, with other calls between', async () => {
    const sockets = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        if (i % 2 === 0) await passing.getInfo();
        return passing.openGraphicsFd(0);
      }),
    );
    expect(await Promise.all(sockets.map(greeting))).toEqual(sockets.map(() => GREETING));
    for (const socket of sockets) socket.destroy();
  });

  it('QEMU gets the file that comes with a monitor command', async () => {
    const path = join(daemon.folder, 'file');
    writeFileSync(path, 'content');
    const file = await open(path);
    const name = { fdname: 'ours' };
    const got = await passing.qemuMonitorCommandWithFiles({ execute: 'getfd', arguments: name }, [file]);
    expect(got).toMatchObject({ return: {} });
    expect(await passing.qemuMonitorCommand({ execute: 'closefd', arguments: name })).toMatchObject({ return: {} });
    expect(await passing.qemuMonitorCommand({ execute: 'closefd', arguments: name })).toMatchObject({ error: {} });
    expect((await file.read(Buffer.alloc(7))).bytesRead).toBe(7);
    await file.close();
  });

  it('a file is not passed to a daemon that does not know the call', async () => {
    const fd = openSync('/dev/null', 'r');
    const refused = { name: 'UsageError', code: 'DAEMON_TOO_OLD' };
    expect(await caught(passing.fdAssociate('given', [fd]))).toMatchObject(refused);
    expect(await caught(passing.qemuMonitorCommandWithFiles({ execute: 'query-status' }, [fd]))).toMatchObject(refused);
    closeSync(fd);
    expect(await passing.isActive()).toBe(true);
  });

  it('a domain starts with a disk that it was given open', async () => {
    const path = join(daemon.folder, 'disk.img');
    writeFileSync(path, Buffer.concat([Buffer.from('a disk that was handed over\n'), Buffer.alloc(1_048_576)]));
    const disk = `<disk type='file' device='disk'><driver name='qemu' type='raw'/>
        <source file='/nowhere/disk.img' fdgroup='given'/><target dev='vdc' bus='virtio'/></disk>`;
    await using second = await startGuest(daemon, {
      name: 'given',
      devices: disk,
      start: false,
      connect: { fileDescriptors: true },
    });
    const fd = openSync(path, 'r+');
    await second.domain.fdAssociate('given', [fd]);
    closeSync(fd);
    await second.domain.create();
    await second.untilReady();
    await using console = await second.domain.openConsole();
    await console.send(Buffer.from('head -n 1 /dev/vdc\n'));
    let seen = '';
    while (!seen.includes('handed over\r\n')) {
      const item = await console.receive();
      seen += item?.type === 'data' ? Buffer.from(item.data).toString('latin1') : '';
    }
  }, 120_000);

  it('a driver that takes no files refuses them in words, and the link goes on', async () => {
    await using third = await startGuest(daemon, {
      name: 'third',
      start: false,
      connect: { fileDescriptors: true },
    });
    const fd = openSync('/dev/null', 'r');
    expect(await caught(third.domain.createWithFiles([fd, fd]))).toMatchObject({ code: 'NO_SUPPORT' });
    closeSync(fd);
    expect(await third.domain.isActive()).toBe(false);
    expect(third.conn.isAlive()).toBe(true);
  });

  it('on a link for bytes alone all but openGraphicsFd is refused before anything is sent', async () => {
    const [ours, theirs] = await socketPair();
    const calls = [
      () => plain.openGraphics(0, theirs),
      () => plain.createWithFiles([]),
      () => plain.fdAssociate('x', []),
      () => plain.qemuMonitorCommandWithFiles('{"execute":"query-status"}', []),
      () =>
        plainConn.call(domainOpenGraphicsFd, {
          dom: { name: 'x', uuid: plain.getUuid(), id: 1 },
          idx: 0,
          flags: 0,
        }),
    ];
    for (const call of calls) {
      expect(await caught(call())).toMatchObject({ name: 'UsageError', code: 'NEEDS_DESCRIPTORS' });
    }
    ours.destroy();
    theirs.destroy();
    const dom = { name: 'x', uuid: plain.getUuid(), id: 1 };
    expect(await caught(plainConn.call(lxcDomainOpenNamespace, { dom, flags: 0 }))).toMatchObject({
      name: 'UsageError',
      code: 'NEEDS_DESCRIPTORS',
      message: expect.stringMatching(/Node.js ends the process .* Nothing was sent. .*virsh lxc-enter-namespace/),
    });
    expect(plainConn.isAlive()).toBe(true);
  });

  async function clients(): Promise<number> {
    return (await virtAdmin(daemon, ['client-list', 'libvirtd'])).trim().split('\n').length;
  }
}, ['guest']);
