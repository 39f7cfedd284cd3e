import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { outsideCode } from '../../site/generate/guides.js';
import { createSite, type Site } from '../../site/generate/site.js';
import { connectOptions } from '../../src/connect/connect-option-tables.js';
import * as index from '../../src/index.js';

const ROOT: string = join(import.meta.dirname, '../..');

let site: Site;

beforeAll(() => {
  site = createSite();
}, 60_000);

/** Text of a page; fails the test if it does not exist. */
function page(name: string): string {
  const text = site.pages.get(name);
  if (text === undefined) throw new Error(`there is no page ${name}`);
  return text;
}

/** Explicit anchors and those of VitePress, which are made of the text of a heading. */
function anchorsOf(name: string): Set<string> {
  const headings = [...withoutBlocks(page(name)).matchAll(/^#{1,6} (.+)$/gm)].map((found) => found[1] ?? '');
  return new Set(
    headings.map(
      (heading) => /\{#([^}]+)\}$/.exec(heading)?.[1] ?? slug(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
    ),
  );
}

function slug(heading: string): string {
  return heading
    .replace(/`/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
}

function withoutBlocks(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}

describe('every public symbol', () => {
  // Written from the declarations of the built package, by another program.
  it.each(['index', 'admin', 'testing', 'protocol', 'xml'])('of %s has a page and a heading there', (entry) => {
    const names = readFileSync(join(ROOT, `test/package/exports/${entry}.txt`), 'utf8')
      .trim()
      .split('\n');
    const symbols = new Map(
      site.reference.symbols.filter((symbol) => symbol.entry.file === `src/${entry}.ts`).map((one) => [one.name, one]),
    );
    const anchors = new Map([...site.pages.keys()].map((name) => [name, anchorsOf(name)]));
    const lost = names
      .map((line) => line.replace(/^type /, ''))
      .filter((name) => {
        const symbol = symbols.get(name);
        if (symbol === undefined) return true;
        const hasPlace = symbol.anchor === undefined || anchors.get(symbol.page)?.has(symbol.anchor);
        return !hasPlace || !page(symbol.page).includes(name);
      });
    expect(names.length).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  it('is in the list of all symbols, codecs apart', () => {
    const all = page('api/index');
    const missing = site.reference.symbols.filter(({ kind, name }) => kind !== 'codec' && !all.includes(`\`${name}\``));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('every class', () => {
  const classes = Object.entries(index).filter(
    ([, value]) => typeof value === 'function' && /^class\b/.test(String(value)),
  );

  it('is found', () => {
    expect(classes.map(([name]) => name)).toEqual(expect.arrayContaining(['Connection', 'Domain', 'StorageVol']));
  });

  it.each(classes)('%s has a page with all of its public members', (name, value) => {
    const symbol = site.reference.find(name);
    const anchors = anchorsOf(symbol?.page ?? '');
    const source = symbol?.declarations[0]?.file.source ?? '';
    const members = Object.getOwnPropertyNames(Object(value).prototype).filter((member) => {
      // Those that are not public are marked so in the source.
      return (
        member !== 'constructor' &&
        !new RegExp(
          `(?:@internal[\\s\\S]{0,200}?\\*/\\s*(?:\\w+ )*|(?:protected|private) (?:\\w+ )*)${member}\\b`,
        ).test(source)
      );
    });
    expect(members.filter((member) => !anchors.has(member))).toEqual([]);
  });

  it('describes a method by signature, text, C function, procedure and release', () => {
    const domain = page('api/domain');
    expect(domain).not.toContain('@internal');
    const migration = domain.slice(domain.indexOf('### migrateToUri()'));
    expect(migration).toMatch(/^### migrateToUri\(\) \{#migrateToUri\}/);
    expect(migration.slice(0, migration.indexOf('\n### ', 5))).toContain('`virDomainMigrateToURI3`');
    const info = domain.slice(domain.indexOf('{#getInfo}'), domain.indexOf('{#getState}'));
    expect(info).toContain('getInfo(options?: CallOptions): Promise<DomainInfo>');
    expect(info).toContain('memory in KiB');
    expect(info).toContain(
      '`virDomainGetInfo` · [`DOMAIN_GET_INFO`](./protocol/domain.md#domainGetInfo) · since 0.0.3',
    );
    expect(info).toContain('[`DomainInfo`](./domain-types.md#DomainInfo)');
  });
});

describe('the other pages', () => {
  it('describe a procedure with its types', () => {
    const text = page('api/protocol/domain');
    const section = text.slice(
      text.indexOf('## DOMAIN_GET_INFO {#domainGetInfo}'),
      text.indexOf('## DOMAIN_GET_OS_TYPE'),
    );
    expect(section).toContain('Procedure 16 of program remote, `virDomainGetInfo`, libvirt 0.0.3 and later');
    expect(section).toContain('Procedure<DomainGetInfoArgs, DomainGetInfoRet>');
    expect(section).toMatch(/interface DomainGetInfoRet \{[^}]*readonly maxMem: bigint;/);
  });

  it('describe a group of constants with values, C names and releases', () => {
    expect(page('api/constants/domain')).toContain('| `RUNNING` | `1` | `VIR_DOMAIN_RUNNING` | 0.0.1 |');
    expect(page('api/constants/domain')).toContain(
      "| `DEVICE_WEIGHT` | `'device_weight'` | `VIR_DOMAIN_BLKIO_DEVICE_WEIGHT` | 0.9.8 |",
    );
  });

  it('list every option of connect() with its default', () => {
    const text = page('api/options');
    const rows = text.slice(text.indexOf('{#ConnectOptions}'), text.indexOf('{#ReconnectOptions}'));
    const listed = [...rows.matchAll(/^\| `(\w+)` \|/gm)].map((found) => found[1]);
    expect(listed.sort()).toEqual(Object.keys(connectOptions).sort());
    expect(rows).toMatch(/^\| `links` \| `number` \| 1 \|/m);
    expect(rows).toMatch(/^\| `connectTimeoutMs` \| `number` \| 30,000 \|/m);
    expect(rows).toMatch(/^\| `readOnly` \| `boolean` \| false \|/m);
    expect(rows).toMatch(/^\| `timeoutMs` \| `number` \| 0 \|/m);
    expect(text).toMatch(/^\| `delayMs` \| `number` \| 250 \|/m);
  });

  it('are all in the navigation, and in the list for language models', () => {
    const navigation = JSON.stringify(site.navigation);
    const pages = [...site.pages.keys()].filter((name) => name !== 'api/index');
    expect(pages.filter((name) => !navigation.includes(`"/${name}"`))).toEqual([]);
    expect(pages.filter((name) => !site.llms.includes(`/${name}.md)`))).toEqual([]);
  });

  it('have no links to pages or headings that do not exist', () => {
    const anchors = new Map([...site.pages.keys()].map((name) => [name, anchorsOf(name)]));
    const broken: string[] = [];
    let links = 0;
    for (const [name, text] of site.pages) {
      outsideCode(text, (part) => {
        for (const [, target = ''] of part.matchAll(/\]\((?![a-z]+:)([^)\s]*)\)/g)) {
          const [path = '', anchor] = target.split('#');
          const found = path === '' ? name : posix.join(posix.dirname(name), path);
          links += 1;
          if (/\.(?:svg|png)$/.test(found)) continue;
          const there = anchors.get(found.replace(/\.md$/, ''));
          if (there === undefined || (anchor !== undefined && !there.has(anchor))) broken.push(`${name}: ${target}`);
        }
        return part;
      });
    }
    expect(links).toBeGreaterThan(5000);
    expect(broken).toEqual([]);
  });
});
