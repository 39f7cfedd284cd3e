import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { DELIBERATE } from './uri-differences.js';
import { differences, ours, type Row, rowName, type Table } from './uri-table.js';

const TABLE: Table = JSON.parse(readFileSync(new URL('../../fixtures/uris/virsh.json', import.meta.url), 'utf8'));

const rows: [string, Row][] = TABLE.rows.map((row) => [rowName(row), row]);

test('the table is large, and no row stands in it twice', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
});

describe('we go where virsh was seen to go', () => {
  test.each(rows.filter(([name]) => !DELIBERATE.has(name)))('%s', (_name, row) => {
    expect(differences(row, TABLE)).toEqual([]);
  });
});

describe('we differ from virsh, and know why', () => {
  test.each([...DELIBERATE])('%s', (name, { ours: expected }) => {
    const row = TABLE.rows.find((one) => rowName(one) === name);
    if (row === undefined) throw new Error('the table has no such row');
    expect(differences(row, TABLE)).not.toEqual([]);
    const made = ours(row);
    if (made instanceof UsageError) expect(made.code).toBe(expected);
    else expect(made.transport === 'unix' ? made.sockets[0] : made.transport).toBe(expected);
  });
});
