import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Domain } from '../../src/api/domain/domain.js';
import { expectedValue } from '../releases/differences.js';
import { describeLive } from '../support/daemon.js';
import type { Comparison } from './bench.js';
import { compareAll } from './compare-all.js';
import { withoutPerl } from './have-perl.js';
import { DOCUMENTED_METHODS } from './methods.js';
import { callsMethod, methodsPage, ourName } from './methods-page.js';
import { PROCEDURES } from './procedures.js';
import { failed, reportLines, rowsOf, SAME_ERROR } from './report.js';

describe('the documented methods of domains', () => {
  it('are 91, and all are here', () => {
    const names = Object.keys(DOCUMENTED_METHODS);
    expect(names.length).toBe(91);
    expect(names.filter((name) => typeof Reflect.get(Domain.prototype, ourName(name)) !== 'function')).toEqual([]);
    expect(Object.keys(PROCEDURES)).toEqual(names);
  });

  it('stand in docs/domain-methods.md as they are, with tests that there are', () => {
    const page = readFileSync(new URL('../../docs/domain-methods.md', import.meta.url), 'utf8');
    // Tests may come without a new page; that one which is named has gone must not happen.
    const named = new Map(
      page.split('\n').map((line) => {
        const [, method = ''] = /^\| `(\w+)\(/.exec(line) ?? [];
        return [ourName(method), line.match(/[\w.-]+\.test\.ts/g) ?? []];
      }),
    );
    expect(page, 'run `npm run parity -- --docs`').toBe(methodsPage((name) => named.get(name) ?? []));
    const gone = [...named].flatMap(([name, files]) => files.filter((file) => !callsMethod(file, name)));
    expect(gone).toEqual([]);
  });

  it('get nothing but an error in few cases, each with a reason', () => {
    expect(Object.keys(SAME_ERROR).length).toBeLessThanOrEqual(8);
  });
});

const comparison: Comparison = {
  ...{ method: 'get_name', world: 'test', theirs: { result: 'a' }, ours: { result: 'a' } },
  ...{ differences: [], tolerances: [], procedures: [] },
};

describe('a row of the comparison', () => {
  const row = (changes: Partial<Comparison>): string | undefined => {
    const rows = rowsOf([{ ...comparison, ...changes }]);
    expect(rows.length).toBe(91);
    const own = rows.find(({ method }) => method === 'get_name');
    return own === undefined ? undefined : `${own.verdict}${failed(own) ? ', failed' : ''}`;
  };

  it('fails when it is different, when it is missing, and when something else was called', () => {
    expect(row({})).toBe('equal');
    expect(row({ differences: ['x'] })).toBe('different, failed');
    expect(row({ method: 'get_id' })).toBe('missing, failed');
    expect(row({ procedures: ['DOMAIN_GET_INFO'] })).toBe('equal, failed');
    const refused = { code: 1, message: '' };
    expect(row({ theirs: refused, ours: refused })).toBe('same error, failed');
  });
});

describeLive('Sys::Virt and we', () => {
  it.skipIf(withoutPerl())(
    'get the same from every documented method',
    async () => {
      const rows = rowsOf(await compareAll());
      process.stdout.write(`${reportLines(rows).join('\n')}\n`);
      const expected = expectedValue('documented methods of which only errors can be compared');
      expect(new Set(rows.filter(failed).map(({ method }) => method))).toEqual(new Set<string>(expected));
    },
    900_000,
  );
}, ['guest', 'namespace']);
