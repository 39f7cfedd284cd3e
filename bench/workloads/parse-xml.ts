import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeviceInputs, formatDomain } from '../../src/xml.js';
import { type Contender, compare, type Result } from '../compare.js';
import type { Environment } from '../environment.js';
import { type Participant, PEERS } from '../participant.js';

const RIVALS: string = join(import.meta.dirname, '../node_modules');
const NPM_PARSERS: readonly string[] = ['fast-xml-parser', '@xmldom/xmldom'];

/** The length of the description of an ordinary guest. */
const LENGTH = 8192;

/** Parsing alone: descriptions of domains in memory, typed by this library, and by other parsers. */
export async function parseXml(environment: Environment): Promise<Result[]> {
  const { rounds, parsedDocuments } = environment.sizes;
  const documents = Array.from({ length: parsedDocuments }, (_, i) => domainText(i));
  const file = environment.file('documents.json');
  writeFileSync(file, JSON.stringify(documents));
  const participants: Participant[] = [];
  try {
    for (const name of ['ours', ...NPM_PARSERS]) {
      if (name !== 'ours' && !existsSync(join(RIVALS, name))) {
        environment.say(`${name} is missing (npm ci in bench/): nothing is compared with it`);
        continue;
      }
      participants.push(
        environment.startProgram(name, process.execPath, [join(PEERS, 'xml.mjs'), name, environment.build]),
      );
    }
    participants.push(environment.startProgram('libxml2', '/usr/bin/python3', ['-B', join(PEERS, 'xml.py')]));
    const contenders: Contender[] = [];
    for (const one of participants) {
      await one.ask({ do: 'load', file });
      contenders.push({ name: one.name, run: () => one.ask({ do: 'parse' }) });
    }
    const expected = { documents: documents.length };
    const title = `Parse ${documents.length.toLocaleString('en')} documents of 8 KiB`;
    return [await compare({ name: 'xml-parse', title, rounds, expected }, contenders)];
  } finally {
    for (const one of participants) await one[Symbol.asyncDispose]();
  }
}

/** The description of a domain with as many disks and network cards as make it long enough. */
function domainText(number: number): string {
  const disks: DeviceInputs['disk'][] = [];
  const cards: DeviceInputs['interface'][] = [];
  for (;;) {
    const text = formatDomain({
      type: 'kvm',
      name: `guest-${number}`,
      uuid: `7d19af36-f0b3-4e1a-a2c6-${number.toString(16).padStart(12, '0')}`,
      memory: { value: 4194304n, unit: 'KiB' },
      vcpu: { value: 4, placement: 'static' },
      os: { type: { value: 'hvm', arch: 'x86_64', machine: 'pc-q35-7.2' }, boot: [{ dev: 'hd' }] },
      features: { acpi: true, apic: {} },
      devices: { disk: disks, interface: cards },
    });
    if (text.length >= LENGTH) return text;
    const slot = disks.length;
    disks.push(diskOf(number, slot));
    cards.push(cardOf(slot));
  }
}

function diskOf(number: number, slot: number): DeviceInputs['disk'] {
  return {
    type: 'file',
    device: 'disk',
    driver: { name: 'qemu', type: 'qcow2', discard: 'unmap' },
    source: { file: `/var/lib/libvirt/images/guest-${number}-${slot}.qcow2` },
    target: { dev: `vd${String.fromCharCode(97 + slot)}`, bus: 'virtio' },
    address: { type: 'pci', domain: '0x0000', bus: '0x04', slot: `0x${slot.toString(16).padStart(2, '0')}` },
  };
}

function cardOf(slot: number): DeviceInputs['interface'] {
  return {
    type: 'bridge',
    mac: { address: `52:54:00:00:00:${slot.toString(16).padStart(2, '0')}` },
    source: { bridge: 'br0' },
    target: { dev: `vnet${slot}` },
    model: { type: 'virtio' },
  };
}
