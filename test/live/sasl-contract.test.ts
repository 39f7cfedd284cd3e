import { afterAll, beforeAll } from 'vitest';
import type { Connect } from '../../src/api/connect/connect.js';
import { connect } from '../../src/api/connect/open.js';
import { credentials, describeSasl, type SaslDaemon, startSaslDaemon } from './sasl-daemon.js';
import { describeContract } from './transport-contract.js';

describeSasl('SASL changes nothing of what a transport does', () => {
  let sasl: SaslDaemon;

  beforeAll(async () => {
    sasl = await startSaslDaemon('DIGEST-MD5 SCRAM-SHA-256');
  });

  afterAll(async () => sasl?.[Symbol.asyncDispose]());

  const open = (transport: 'tcp' | 'tls', mechanism: string, driver = 'test', path = '/default'): Promise<Connect> => {
    const { daemon, pki } = sasl;
    const port = transport === 'tcp' ? daemon.tcpPort : daemon.tlsPort;
    const query = `pkipath=${pki}&auth=sasl.${mechanism}`;
    return connect(`${driver}+${transport}://127.0.0.1:${port}${path}?${query}`, { credentials });
  };

  describeContract('TCP with the layer of DIGEST-MD5', (driver, path) => open('tcp', 'DIGEST-MD5', driver, path));
  describeContract('TLS with SCRAM', (driver, path) => open('tls', 'SCRAM-SHA-256', driver, path));
});
