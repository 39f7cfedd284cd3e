import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { documentKinds } from '../../src/xml/shapes.js';
import {
  type DeviceInputs,
  type Devices,
  type DocumentInputs,
  type Documents,
  type DomainDocument,
  formatDomain,
  parseDomain,
  type RawContent,
} from '../../src/xml.js';

type Disk = NonNullable<NonNullable<DomainDocument['devices']>['disk']>[number];

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

describe('types', () => {
  it('are narrowed by the attribute that selects a variant', () => {
    type File = NonNullable<Extract<Disk, { type?: 'file' }>['source']>;
    expectTypeOf<File['file']>().toEqualTypeOf<string | undefined>();
    const host = (disk: Disk): unknown => {
      if (disk.type === 'network' && disk.source?.protocol === 'rbd') {
        expectTypeOf(disk.source.host).not.toBeNever();
        return disk.source.host?.[0];
      }
      if (disk.type === 'block') return disk.source?.dev;
      if (disk.type === 'file') {
        // @ts-expect-error: a file has no protocol.
        return disk.source?.protocol;
      }
      return undefined;
    };
    expect(host({ type: 'block', source: { dev: '/dev/sda' }, target: { dev: 'vda' } })).toBe('/dev/sda');
  });

  it('are bigint where the schema allows more than 2^53, number elsewhere, words as literals', () => {
    expectTypeOf<NonNullable<DomainDocument['memory']>['value']>().toEqualTypeOf<bigint>();
    expectTypeOf<NonNullable<DocumentInputs['Domain']['memory']>['value']>().toEqualTypeOf<bigint | number>();
    expectTypeOf<NonNullable<DomainDocument['vcpu']>['value']>().toEqualTypeOf<number>();
    expectTypeOf<NonNullable<DomainDocument['on_crash']>>().toExtend<string>();
    expectTypeOf<'yes' | 'no'>().toEqualTypeOf<NonNullable<NonNullable<Devices['video']['model']>['primary']>>();
    expectTypeOf<NonNullable<DomainDocument['features']>['pae']>().toEqualTypeOf<true | undefined>();
  });

  it('are arrays exactly where something may be repeated', () => {
    expectTypeOf<Disk[] | undefined>().toEqualTypeOf<NonNullable<DomainDocument['devices']>['disk']>();
    expectTypeOf<DomainDocument['name']>().toEqualTypeOf<string>();
    expectTypeOf<DomainDocument['$raw']>().toEqualTypeOf<RawContent | undefined>();
  });

  it('refuse misspelt keys and values', () => {
    const domain = { type: 'qemu', name: 'a', memory: { value: 1 }, os: { type: { value: 'hvm' } } } as const;
    expect(() => {
      // @ts-expect-error: misspelt.
      formatDomain({ ...domain, memroy: { value: 1 } });
    }).toThrow('did you mean "memory"?');
    expect(() => {
      // @ts-expect-error: not a value.
      formatDomain({ ...domain, on_crash: 'explode' });
    }).toThrow('is not allowed');
    // What was read can be written.
    expect(formatDomain(parseDomain(formatDomain(domain)))).toBe(formatDomain(domain));
  });

  it('exist for every kind of document, and every device', () => {
    expectTypeOf<keyof Documents>().toEqualTypeOf<keyof DocumentInputs>();
    expectTypeOf<keyof Devices>().toEqualTypeOf<keyof DeviceInputs>();
    expect(documentKinds()).toHaveLength(19);
  });

  it('of all documents are checked within three seconds', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lvc-types-'));
    try {
      const source = (text: string): string => {
        writeFileSync(join(folder, 'program.mts'), text);
        const options = {
          extends: join(ROOT, 'tsconfig.json'),
          compilerOptions: {
            isolatedDeclarations: false,
            declaration: false,
            typeRoots: [join(ROOT, 'node_modules/@types')],
          },
          include: ['.'],
        };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
        return join(folder, 'tsconfig.json');
      };
      const seconds = (text: string): number => {
        const config = source(text);
        const begin = performance.now();
        const { status, stdout } = spawnSync(
          process.execPath,
          [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config],
          { encoding: 'utf8' },
        );
        expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
        return (performance.now() - begin) / 1000;
      };
      const door = JSON.stringify(join(ROOT, 'src/xml.js'));
      const uses = documentKinds().map(
        (kind) =>
          `export const f${kind} = (text: string): string => xml.format${kind}(xml.parse${kind}(text));\n` +
          `export const e${kind} = (text: string): string => xml.edit${kind}(text, (document) => { delete document.$raw; });`,
      );
      const without = seconds('export const a = 1;');
      const withAll = seconds(`import * as xml from ${door};\n${uses.join('\n')}\n`);
      console.log(
        `xml: tsc: ${without.toFixed(2)} s without, ${withAll.toFixed(2)} s with all ${uses.length} documents`,
      );
      expect(withAll - without).toBeLessThan(3 * Math.max(1, without));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
