import { expect, it } from 'vitest';
import { connectListAllDomains, domainGetInfo, domainLookupByName } from '../../src/protocol.js';
import { DaemonError, FakeDaemon } from '../../src/testing.js';
import { node } from '../support/node-program.js';

const DOM = { name: 'web', uuid: new Uint8Array(16), id: 1 };

it('the example prints a span for each step, with the names of the conventions', { timeout: 60_000 }, async () => {
  const daemon = new FakeDaemon()
    .handle(connectListAllDomains, () => ({ domains: [DOM], ret: 1 }))
    .handle(domainGetInfo, () => ({ state: 1, maxMem: 1024n, memory: 1024n, nrVirtCpu: 1, cpuTime: 5n }))
    .handle(domainLookupByName, () => {
      throw new DaemonError('NO_DOMAIN', 'there is none', { domain: 'QEMU' });
    });
  await using listener = await daemon.listen({ port: 0 });
  const { failed, text } = await node(
    'node_modules/tsx/dist/cli.mjs',
    ...['--tsconfig', 'examples/tsconfig.json', 'examples/opentelemetry/main.ts'],
    `test+tcp://127.0.0.1:${listener.port}/default`,
  );
  expect(failed).toBe(false);
  const spans = [...text.matchAll(/^ {2}name: '(.*)',$/gm)].map((found) => found[1]);
  expect(spans).toEqual(
    expect.arrayContaining([
      'libvirt connect',
      'libvirt authenticate',
      'remote/DOMAIN_GET_INFO',
      'remote/CONNECT_CLOSE',
    ]),
  );
  expect(text).toContain("'rpc.method': 'remote/DOMAIN_GET_INFO'");
  expect(text).toContain("'server.address': '127.0.0.1'");
  expect(text).toContain(`'server.port': ${listener.port}`);
  expect(text).toContain("'error.type': 'NO_DOMAIN'");
});
