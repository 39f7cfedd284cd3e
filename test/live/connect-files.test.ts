import { expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { describeLive, startDaemon, virsh } from '../support/daemon.js';

const XML = '<domain type="test"><name>files</name><memory>65536</memory><os><type>hvm</type></os></domain>';

describeLive('a domain made with files', () => {
  it('runs, and is refused before sending without a link for descriptors', async () => {
    await using daemon = await startDaemon();
    await using plain = await connect(daemon.uri());
    await expect(plain.createDomainWithFiles(XML, [])).rejects.toMatchObject({ name: 'UsageError' });
    await using conn = await connect(daemon.uri(), { fileDescriptors: true });
    const domain = await conn.createDomainWithFiles(XML, []);
    expect((await virsh(daemon, ['domuuid', 'files'])).trim()).toBe(domain.uuid);
    expect((await virsh(daemon, ['domid', 'files'])).trim()).toBe(String(domain.id));
  });
});
