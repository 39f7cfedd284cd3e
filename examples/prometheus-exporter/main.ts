// Serves metrics of libvirt hosts: `npm start -- PORT URI...`.
import { createServer } from 'node:http';
import { Fleet } from 'libvirt-client';
import { Exporter } from './exporter.js';

const [port = '9177', ...uris] = process.argv.slice(2);
const fleet = new Fleet({
  hosts: uris.length === 0 ? ['qemu:///system'] : uris,
  connect: { readOnly: true, connectTimeoutMs: 5000 },
  // Only the statistics are needed, not an inventory.
  watch: false,
});
const exporter = new Exporter(fleet);

const server = createServer((request, response) => {
  if (request.url !== '/metrics') {
    response.writeHead(404).end('metrics are at /metrics\n');
    return;
  }
  exporter.collect().then(
    (text) => response.writeHead(200, { 'content-type': exporter.registry.contentType }).end(text),
    (error: unknown) => response.writeHead(500).end(`${error}\n`),
  );
});
await fleet.ready;
server.on('error', (error) => {
  console.error(`cannot serve metrics: ${error.message}`);
  process.exitCode = 1;
  void fleet.close();
});
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/metrics`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void fleet.close();
  });
}
