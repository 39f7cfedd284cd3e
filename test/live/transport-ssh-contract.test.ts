import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { connect } from '../../src/api/connect/open.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Sshd, startSshd } from '../support/sshd.js';
import { describeContract } from './transport-contract.js';

describeLive('ways that lead through something else do the same as any', () => {
  let daemon: Daemon;
  let sshd: Sshd;

  beforeAll(async () => {
    daemon = await startDaemon();
    sshd = await startSshd(daemon);
  });

  afterAll(async () => {
    await sshd?.[Symbol.asyncDispose]();
    await daemon?.stop();
  });

  describeContract('ssh to virt-ssh-helper', (driver = 'test', path = '/default') =>
    connect(`${driver}+ssh://${sshd.address}${path}?command=${sshd.client()}&proxy=native`),
  );

  describeContract('ssh to netcat', (driver = 'test', path = '/default') =>
    connect(`${driver}+ssh://${sshd.address}${path}?command=${sshd.client()}&proxy=netcat&socket=${daemon.socket}`),
  );

  describeContract('libssh2 to virt-ssh-helper', (driver = 'test', path = '/default') =>
    connect(`${driver}+libssh2://${sshd.address}${path}?${sshd.inProcess()}&proxy=native`),
  );

  describeContract('libssh to netcat', (driver = 'test', path = '/default') =>
    connect(`${driver}+libssh://${sshd.address}${path}?${sshd.inProcess()}&proxy=netcat&socket=${daemon.socket}`),
  );

  describeContract('a stream that was given', (driver = 'test', path = '/default') =>
    connect(`${driver}://${path}`, { transport: () => connectSocket(daemon.socket) }),
  );
}, ['sshd']);
