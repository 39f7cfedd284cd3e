import { childOf, type PlainElement, readPlainXml } from './plain-xml.js';

/** The devices of a domain, from its XML. */
export interface LiveDevices {
  /** Id of the running domain; undefined if it does not run. */
  readonly id: string | undefined;
  readonly devices: readonly PlainElement[];
}

/** Returns the devices that the XML of a domain has. */
export function liveDevices(xml: string): LiveDevices {
  const domain = readPlainXml(xml);
  return { id: domain?.attributes.get('id'), devices: childOf(domain, 'devices')?.children ?? [] };
}

/** Returns the alias of a device: `net0`. */
export function aliasOf(device: PlainElement | undefined): string | undefined {
  return childOf(device, 'alias')?.attributes.get('name');
}

/** Child and attribute that identify a device of a kind. A literal, so that bundlers can drop it. */
const KEYS: ReadonlyMap<string, readonly [string, string]> = /* @__PURE__ */ new Map([
  ['disk', ['target', 'dev']],
  ['interface', ['mac', 'address']],
] as const);

/**
 * Finds the device that an XML describes, if the daemon accepts it: the one that has everything that the XML names. The
 * rest may be written differently in the running domain: then it is the one with the same target or MAC address, or the
 * only one of its kind.
 * @returns undefined if there is none or more than one
 */
export function findDevice(devices: readonly PlainElement[], xml: string): PlainElement | undefined {
  const wanted = readPlainXml(xml);
  if (wanted === undefined) return undefined;
  const ofKind = devices.filter(({ name }) => name === wanted.name);
  const found = ofKind.filter((device) => contains(device, wanted));
  if (found.length === 1) return found[0];
  const [child, attribute] = KEYS.get(wanted.name) ?? ['', ''];
  const keyOf = (device: PlainElement): string | undefined =>
    childOf(device, child)?.attributes.get(attribute)?.toLowerCase();
  const key = keyOf(wanted);
  const same = key === undefined ? ofKind : ofKind.filter((device) => keyOf(device) === key);
  return same.length === 1 ? same[0] : undefined;
}

function contains(element: PlainElement, wanted: PlainElement): boolean {
  return (
    element.name === wanted.name &&
    (wanted.text === '' || wanted.text === element.text) &&
    [...wanted.attributes].every(([name, value]) => element.attributes.get(name) === value) &&
    wanted.children.every((part) => element.children.some((child) => contains(child, part)))
  );
}

/** Returns the target of a disk: `vda`. */
export function targetOf(disk: PlainElement | undefined): string | undefined {
  return childOf(disk, 'target')?.attributes.get('dev');
}

/** Finds a disk by its target (`vda`) or its source. */
export function findDisk(devices: readonly PlainElement[], disk: string): PlainElement | undefined {
  const disks = devices.filter(({ name }) => name === 'disk');
  return (
    disks.find((one) => targetOf(one) === disk) ??
    disks.find((one) => [...(childOf(one, 'source')?.attributes.values() ?? [])].includes(disk))
  );
}

/** Returns the sources of a disk and its backing files, each as text that is equal for equal sources. */
export function sourceChain(disk: PlainElement | undefined): string {
  const chain: string[] = [];
  for (let layer = disk; layer !== undefined; layer = childOf(layer, 'backingStore')) {
    const attributes = [...(childOf(layer, 'source')?.attributes ?? [])];
    // The index numbers the layers anew after a change.
    if (attributes.length > 0) chain.push(JSON.stringify(attributes.filter(([name]) => name !== 'index').sort()));
  }
  return chain.join('\n');
}
