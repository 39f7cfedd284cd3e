import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { connect } from '../../src/index.js';
import { domainGraphicsReload } from '../../src/protocol.js';
import { describeLive, startDaemon } from '../support/daemon.js';

describeLive('messages about a real daemon', () => {
  it('name the release of what is newer than the daemon', async () => {
    await using daemon = await startDaemon();
    await using conn = await connect(daemon.uri('test:///default'));
    const version = await conn.getLibraryVersion();
    // A daemon that knows them all cannot show this.
    if (version >= 10_002_000) return;
    const [domain] = await conn.listAllDomains();
    if (domain === undefined) throw new Error('the test driver has a domain');
    const args = { dom: { name: domain.name, uuid: domain.getUuid(), id: domain.id }, type: 0, flags: 0 };
    await expect(conn.call(domainGraphicsReload, args)).rejects.toMatchObject({
      code: 'NO_SUPPORT',
      message: expect.stringMatching(
        /^unknown procedure: \d+: the daemon is too old; DOMAIN_GRAPHICS_RELOAD requires libvirt 10\.2\.0 or later$/,
      ),
      fields: { message: expect.stringMatching(/^unknown procedure: \d+$/) },
    });
    await expect(conn.on('network-metadata-change', () => undefined)).rejects.toMatchObject({
      message: expect.stringContaining('the event network-metadata-change requires libvirt 9.8.0 or later'),
    });
  });

  it('name the limit of clients when the daemon takes no more of them', async () => {
    await using daemon = await startDaemon({ settings: { max_clients: 2, max_anonymous_clients: 2 } });
    const uri = daemon.uri('test:///default');
    await using _one = await connect(uri);
    await using _two = await connect(uri);
    await expect(connect(uri, { connectTimeoutMs: 1000 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/limit of clients \(max_clients, max_anonymous_clients\)/),
    });
  });
});

it.each([
  ['SSH', 'SSH-2.0-OpenSSH_9.2p1 Debian\r\n'],
  ['HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'],
  ['SMTP', '220 mail.example.org ESMTP\r\n'],
])('a greeting of %s is shown', async (_protocol, greeting) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write(greeting);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const failure = connect(`qemu+tcp://127.0.0.1:${address.port}/system`);
  const [line = ''] = greeting.split('\r');
  await expect(failure).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringContaining(`the peer speaks another protocol: it sent ${JSON.stringify(line)}`),
  });
  server.close();
});
