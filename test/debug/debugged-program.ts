/** Connects twice and sends secrets; what it prints is up to NODE_DEBUG. */
import { connect } from '../../src/connect/connect.js';
import { domainDefineXml } from '../../src/generated/remote/domain.js';
import { secretLookupByUuid, secretSetValue } from '../../src/generated/remote/secret.js';
import { DaemonError } from '../../src/testing/fake/daemon-error.js';
import { FakeDaemon } from '../../src/testing/fake/fake-daemon.js';

const daemon = new FakeDaemon()
  .handle(secretLookupByUuid, ({ uuid }) => ({ secret: { uuid, usageType: 0, usageID: '' } }))
  .handle(secretSetValue, () => undefined)
  .handle(domainDefineXml, () => {
    throw new DaemonError('XML_ERROR', 'syntax error near battery-staple', { domain: 'XML' });
  });

for (const value of ['correct-horse', undefined]) {
  const connection = await connect('test:///default', { daemon });
  if (value !== undefined) {
    const secret = await connection.getSecretByUuid('6695eb01-f6a4-8304-79aa-97f2502e193f');
    await secret.setValue(new TextEncoder().encode(value));
    const xml = "<domain><devices><graphics type='vnc' passwd='battery-staple'/></devices></domain>";
    await connection.defineDomain(xml).catch(() => undefined);
  }
  await connection.close();
}
process.stdout.write('done\n');
