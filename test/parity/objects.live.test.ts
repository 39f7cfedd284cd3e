import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/index.js';
import { describeLive } from '../support/daemon.js';
import { classReports, coverage, coveragePage, DOCUMENTED } from './api-coverage.js';
import { withoutPerl } from './have-perl.js';
import { callsMethod } from './methods-page.js';
import { compareObjects } from './objects.js';
import { REASONS, SAME_ERRORS, STAND_INS } from './stand-ins.js';

describe('the documented methods of all classes', () => {
  const all = coverage();

  it('are 431 of 16 classes', () => {
    expect([all.length, DOCUMENTED.size]).toEqual([431, 16]);
  });

  it('are here, or something stands for them', () => {
    const classes: ReadonlyMap<string, unknown> = new Map(Object.entries(api));
    const missing = all.filter(({ of, ours }) => {
      const prototype: unknown = Reflect.get(Object(classes.get(of)), 'prototype');
      return ours !== undefined && typeof Reflect.get(Object(prototype), ours) !== 'function';
    });
    expect(missing.map(({ of, method }) => `${of}.${method}`)).toEqual([]);
    const known = new Set([...all.map(({ of, method }) => `${of}.${method}`), ...DOCUMENTED.keys()]);
    expect(Object.keys({ ...STAND_INS, ...REASONS }).filter((name) => !known.has(name))).toEqual([]);
  });

  it('are compared, or it is said how they are tested', () => {
    const untested = all.filter(
      ({ of, method, standIn, compared }) =>
        standIn === undefined && compared === undefined && REASONS[`${of}.${method}`] === undefined,
    );
    expect(untested.map(({ of, method }) => `${of}.${method}`)).toEqual([]);
    const both = all.filter(({ of, method, compared }) => compared && REASONS[`${of}.${method}`] !== undefined);
    expect(both).toEqual([]);
  });

  it('are in docs/api-coverage.md, with tests that exist', () => {
    const page = readFileSync(new URL('../../docs/api-coverage.md', import.meta.url), 'utf8');
    const named = new Map<string, string[]>();
    let of = '';
    for (const line of page.split('\n')) {
      of = /^## (\w+)/.exec(line)?.[1] ?? of;
      const method = /^\| `(\w+)\(/.exec(line)?.[1];
      const files =
        line
          .split('|')
          .at(-2)
          ?.match(/[\w.-]+\.test\.ts/g) ?? [];
      if (method !== undefined) named.set(`${of}.${method}`, files);
    }
    expect(page, 'run `npm run parity -- --docs`').toBe(
      coveragePage((row) => named.get(`${row.of}.${row.method}`) ?? []),
    );
    const gone = all.flatMap((row) =>
      (named.get(`${row.of}.${row.method}`) ?? []).filter((file) => !callsMethod(file, row.ours ?? '')),
    );
    expect(gone).toEqual([]);
  });

  it('get nothing but an error in at most 8 cases of a class', () => {
    for (const [of, rows] of Object.entries(SAME_ERRORS)) expect(Object.keys(rows).length, of).toBeLessThanOrEqual(8);
  });
});

describeLive('Sys::Virt and we, on all classes', () => {
  it.skipIf(withoutPerl())(
    'get the same',
    async () => {
      const results = await compareObjects();
      const wrong = results.filter(({ differences }) => differences.length > 0);
      expect(wrong.map(({ of, method, differences }) => ({ of, method, differences }))).toEqual([]);
      for (const { of, sameError } of classReports(results)) {
        expect(sameError.filter((name) => SAME_ERRORS[of]?.[name] === undefined)).toEqual([]);
      }
      expect(results.length).toBeGreaterThan(250);
    },
    300_000,
  );
}, ['qemu', 'namespace']);
