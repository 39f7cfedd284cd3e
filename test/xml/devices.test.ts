import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { deviceShapes } from '../../src/xml/shapes.js';
import { type ElementNode, parseTree } from '../../src/xml/tree.js';
import { writeElement } from '../../src/xml/write.js';
import { type DeviceKind, parseDevice, parseDomain, validateDevice, validateDomain, XmlError } from '../../src/xml.js';
import { canonical } from './canonical.js';
import { CORPUS, IS_LONG, readCorpus } from './corpus.js';
import { mutantsOf } from './mutants.js';
import { SKIPS_XMLLINT, Xmllint } from './xmllint.js';

/** A device of a domain, or a file that holds one alone. */
interface Fragment {
  readonly where: string;
  readonly kind: DeviceKind;
  readonly text: string;
}

let fragments: Fragment[];

beforeAll(() => {
  fragments = [...devicesOfDomains(), ...deviceFiles()];
});

function isDevice(name: string): name is DeviceKind {
  return deviceShapes().has(name);
}

function elementsOf({ children }: ElementNode): ElementNode[] {
  return children.filter((child) => typeof child !== 'string');
}

function devicesOfDomains(): Fragment[] {
  const seen = new Set<string>();
  const found: Fragment[] = [];
  for (const { file, kind, text } of readCorpus().samples) {
    if (kind !== 'Domain') continue;
    const devices = elementsOf(parseTree(text).root).filter(({ name }) => name === 'devices');
    for (const node of devices.flatMap(elementsOf)) {
      const fragment = text.slice(node.start, node.end);
      if (!isDevice(node.name) || seen.has(fragment)) continue;
      seen.add(fragment);
      found.push({ where: file, kind: node.name, text: fragment });
    }
  }
  return found;
}

/** Files that programs give to `attachDevice()`. */
function deviceFiles(): Fragment[] {
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'));
  return names.flatMap((name) => {
    const file = join(CORPUS, name);
    const text = readFileSync(file, 'utf8');
    try {
      return [{ where: file, kind: parseDevice(text).kind, text }];
    } catch (error) {
      if (error instanceof XmlError) return [];
      throw error;
    }
  });
}

/** A domain that is valid exactly if the device is. */
function domainWith(device: string): string {
  const clean = device.replace(/<\?xml.*?\?>/, '');
  return `<domain type='qemu'><name>a</name><memory>1</memory><os><type>hvm</type></os><devices>${clean}</devices></domain>`;
}

describe('devices', () => {
  it('are read alone as within a domain, and written as they were', () => {
    const wrong: string[] = [];
    for (const { where, kind, text } of fragments) {
      const { device } = parseDevice(text);
      const shape = deviceShapes().get(kind)?.shape;
      if (shape === undefined) throw new Error(`${kind} has no shape`);
      const again = writeElement(shape, device, { lenient: true });
      const isSame = canonical(again) === canonical(text);
      const inDomain: unknown = Reflect.get(parseDomain(domainWith(text)).devices ?? {}, kind);
      const alone = deviceShapes().get(kind)?.isRepeated === true ? [device] : device;
      expect(inDomain, where).toEqual(alone);
      if (!isSame) wrong.push(`${where}: ${text}`);
    }
    const kinds = new Set(fragments.map(({ kind }) => kind));
    console.log(
      `xml: devices: ${fragments.length} of ${kinds.size} kinds (of ${deviceShapes().size}); different after parse and format: ${wrong.length}`,
    );
    expect(wrong).toEqual([]);
    expect(fragments.length).toBeGreaterThan(IS_LONG ? 2000 : 10);
  });

  it.skipIf(SKIPS_XMLLINT)(
    'and mutants of them are judged as xmllint judges a domain with them',
    { timeout: 600_000 },
    () => {
      using xmllint = new Xmllint();
      const perDevice = IS_LONG ? 1 : 20;
      const all = fragments.flatMap(({ kind, text }, i) =>
        [text, ...mutantsOf(text, perDevice, i + 1)].map((fragment) => ({ kind, fragment })),
      );
      const verdicts = xmllint.verdicts(
        'domain',
        all.map(({ fragment }) => domainWith(fragment)),
      );
      const wrong = all.filter(({ kind, fragment }, i) => {
        const alone = validateDevice(kind, fragment).length === 0;
        return alone !== verdicts[i] || (validateDomain(domainWith(fragment)).length === 0) !== verdicts[i];
      });
      const invalid = verdicts.filter((verdict) => !verdict).length;
      console.log(
        `xml: verdicts on devices: ${all.length} (${fragments.length} and mutants, ${invalid} of them invalid); different from xmllint: ${wrong.length}`,
      );
      expect(wrong).toEqual([]);
      expect(invalid).toBeGreaterThan(all.length / 10);
    },
  );
});
