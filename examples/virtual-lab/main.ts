// A lab of three guests: `npm start -- up --image IMAGE`, `npm start -- down`, or `run`, which ends with Ctrl+C.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { connect } from 'libvirt-client';
import { describeLab } from './description.js';
import { bringUp, tearDown, untilAddressed } from './lab.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    uri: { type: 'string' },
    image: { type: 'string' },
    kernel: { type: 'string' },
    initrd: { type: 'string' },
    cmdline: { type: 'string' },
    type: { type: 'string', default: 'kvm' },
    seconds: { type: 'string', default: '120' },
  },
});
const [command] = positionals;
const { uri, type, seconds, ...boot } = values;
if (command === undefined || !['up', 'down', 'run'].includes(command) || (type !== 'kvm' && type !== 'qemu')) {
  console.error('usage: up|run|down [--uri URI] [--image FILE | --kernel FILE --initrd FILE] [--type kvm|qemu]');
  process.exit(2);
}

await using connection = await connect(uri);
const lab = describeLab({ ...boot, type });
if (command !== 'down') {
  const stopped = command === 'run' ? once(process, 'SIGINT') : undefined;
  const domains = await bringUp(connection, lab);
  try {
    const addresses = await untilAddressed(domains, Number(seconds) * 1000);
    for (const [name, address] of addresses) console.log(name.padEnd(16), address);
    await stopped;
  } catch (error) {
    await tearDown(connection, lab);
    throw error;
  }
}
if (command !== 'up') {
  await tearDown(connection, lab);
  console.log('the lab is gone');
}
