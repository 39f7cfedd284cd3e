import { afterAll, beforeAll } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { expectedValue } from '../releases/differences.js';
import { credentials, describeSasl, type SaslDaemon, startSaslDaemon } from './sasl-daemon.js';
import { describeContract, type OpenDriver } from './transport-contract.js';

describeSasl('SASL changes nothing of what a transport does', () => {
  let sasl: SaslDaemon;

  beforeAll(async () => {
    sasl = await startSaslDaemon('DIGEST-MD5 SCRAM-SHA-256', { settings: { keepalive_interval: -1 } });
  });

  afterAll(async () => sasl?.[Symbol.asyncDispose]());

  const opens =
    (transport: 'tcp' | 'tls', mechanism: string): OpenDriver =>
    (driver = 'test', path = '/default', options: ConnectOptions = {}) => {
      const { daemon, pki } = sasl;
      const port = transport === 'tcp' ? daemon.tcpPort : daemon.tlsPort;
      const query = `pkipath=${pki}&auth=sasl.${mechanism}`;
      return connect(`${driver}+${transport}://127.0.0.1:${port}${path}?${query}`, { ...options, credentials });
    };
  const plain: OpenDriver = (driver = 'test', path = '/default', options = {}) =>
    connect(sasl.daemon.uri(`${driver}://${path}`), { ...options, credentials });

  describeContract('TCP with the security layer of DIGEST-MD5', opens('tcp', 'DIGEST-MD5'), plain);
  describeContract(
    'TLS with SCRAM where there is any',
    opens('tls', expectedValue('the strongest SASL mechanism')),
    plain,
  );
});
