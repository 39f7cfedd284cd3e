import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { Authority } from './transport-certificates.js';
import { describeContract, type OpenDriver } from './transport-contract.js';

const TRANSPORTS = ['unix', 'tcp', 'tls'] as const;

describeLive('every transport does the same', () => {
  let folder: string;
  let daemon: Daemon;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-'));
    const authority = new Authority(folder);
    const { cert, key } = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
    daemon = await startDaemon({
      tcp: {},
      tls: { caFile: authority.ca, certFile: cert, keyFile: key, verify: false },
      // So that nothing but the calls themselves makes a socket move.
      settings: { keepalive_interval: -1 },
    });
  });

  afterAll(async () => {
    await daemon?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const opens =
    (transport: (typeof TRANSPORTS)[number]): OpenDriver =>
    (driver = 'test', path = '/default', options: ConnectOptions = {}) => {
      if (transport === 'unix') return connect(daemon.uri(`${driver}://${path}`), options);
      if (transport === 'tcp') return connect(`${driver}+tcp://127.0.0.1:${daemon.tcpPort}${path}`, options);
      return connect(`${driver}+tls://127.0.0.1:${daemon.tlsPort}${path}?pkipath=${folder}`, options);
    };

  for (const transport of TRANSPORTS) describeContract(transport, opens(transport), opens('unix'));
});
