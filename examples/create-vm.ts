// Defines and starts a VM with a disk, a network card and a VNC screen, and prints where its screen is.
import { connect } from 'libvirt-client';
import { defineDomain, parseDomain } from 'libvirt-client/xml';

const [name = '', image = '', uri] = process.argv.slice(2);

await using connection = await connect(uri);
const domain = await defineDomain(connection, {
  type: 'qemu',
  name,
  memory: { value: 256, unit: 'MiB' },
  vcpu: { value: 1 },
  os: { type: { value: 'hvm' }, boot: [{ dev: 'hd' }] },
  features: { acpi: true },
  devices: {
    disk: [
      {
        type: 'file',
        driver: { name: 'qemu', type: 'qcow2' },
        source: { file: image },
        target: { dev: 'vda', bus: 'virtio' },
      },
    ],
    interface: [{ type: 'user', model: { type: 'virtio' } }],
    graphics: [{ type: 'vnc', port: -1, autoport: 'yes' }],
  },
});
await domain.create();

const { devices } = parseDomain(await domain.getXmlDescription());
for (const graphics of devices?.graphics ?? []) {
  if (graphics.type === 'vnc') console.log(`${name} runs, its screen is at port ${graphics.port}`);
}
