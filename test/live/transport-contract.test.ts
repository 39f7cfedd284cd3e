import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Connect } from '../../src/api/connect/connect.js';
import { connect } from '../../src/api/connect/open.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { Authority } from './transport-certificates.js';
import { describeContract } from './transport-contract.js';

const TRANSPORTS = ['unix', 'tcp', 'tls'] as const;

describeLive('every transport does the same', () => {
  let folder: string;
  let daemon: Daemon;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-'));
    const authority = new Authority(folder);
    const { cert, key } = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
    daemon = await startDaemon({ tcp: {}, tls: { caFile: authority.ca, certFile: cert, keyFile: key, verify: false } });
  });

  afterAll(async () => {
    await daemon?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (transport: (typeof TRANSPORTS)[number], driver = 'test', path = '/default'): Promise<Connect> => {
    if (transport === 'unix') return connect(daemon.uri(`${driver}://${path}`));
    if (transport === 'tcp') return connect(`${driver}+tcp://127.0.0.1:${daemon.tcpPort}${path}`);
    return connect(`${driver}+tls://127.0.0.1:${daemon.tlsPort}${path}?pkipath=${folder}`);
  };

  for (const transport of TRANSPORTS) describeContract(transport, (driver, path) => open(transport, driver, path));
});
