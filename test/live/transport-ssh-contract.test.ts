import { writeFileSync } from 'node:fs';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Sshd, startSshd } from '../support/sshd.js';
import { describeContract, type OpenDriver } from './transport-contract.js';

/** A program that leads to a socket. */
function netcat(folder: string, socket: string): string {
  const program = join(folder, 'netcat');
  writeFileSync(program, `#!/bin/sh\nexec nc -U ${socket}\n`, { mode: 0o755 });
  return program;
}

describeLive('ways that lead through something else do the same as any', () => {
  let daemon: Daemon;
  let sshd: Sshd;

  beforeAll(async () => {
    daemon = await startDaemon({ settings: { keepalive_interval: -1 } });
    sshd = await startSshd(daemon);
  });

  afterAll(async () => {
    await sshd?.[Symbol.asyncDispose]();
    await daemon?.stop();
  });

  const plain: OpenDriver = (driver = 'test', path = '/default', options = {}) =>
    connect(daemon.uri(`${driver}://${path}`), options);

  describeContract(
    'ssh to virt-ssh-helper',
    (driver = 'test', path = '/default', options = {}) =>
      connect(`${driver}+ssh://${sshd.address}${path}?command=${sshd.client()}&proxy=native`, options),
    plain,
  );

  describeContract(
    'ssh to netcat',
    (driver = 'test', path = '/default', options = {}) =>
      connect(
        `${driver}+ssh://${sshd.address}${path}?command=${sshd.client()}&proxy=netcat&socket=${daemon.socket}`,
        options,
      ),
    plain,
  );

  describeContract(
    'libssh2 to virt-ssh-helper',
    (driver = 'test', path = '/default', options = {}) =>
      connect(`${driver}+libssh2://${sshd.address}${path}?${sshd.inProcess()}&proxy=native`, options),
    plain,
  );

  describeContract(
    'libssh to netcat',
    (driver = 'test', path = '/default', options = {}) =>
      connect(
        `${driver}+libssh://${sshd.address}${path}?${sshd.inProcess()}&proxy=netcat&socket=${daemon.socket}`,
        options,
      ),
    plain,
  );

  describeContract(
    'a program (+ext)',
    (driver = 'test', path = '/default', options = {}) =>
      connect(`${driver}+ext://${path}?command=${netcat(sshd.folder, daemon.socket)}`, options),
    plain,
  );

  describeContract(
    'a stream that was given',
    (driver = 'test', path = '/default', options = {}) =>
      connect(`${driver}://${path}`, { ...options, transport: () => connectSocket(daemon.socket) }),
    plain,
  );
}, ['sshd']);
