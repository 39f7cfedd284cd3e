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

interface SshRow {
  readonly uri: string;
  readonly readOnly?: boolean;
  readonly line?: string;
  readonly error?: string;
}

/** fixtures/uris/ssh-newer.json */
const NEWER: { readonly virsh: string; readonly rows: readonly SshRow[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/uris/ssh-newer.json', import.meta.url), 'utf8'),
);

describe.each(['ssh', 'libssh2'])(`+%s runs on the host what virsh ${NEWER.virsh} was seen to run`, (transport) => {
  test.each(NEWER.rows.map((row) => [`${row.uri}${row.readOnly === true ? ' · read-only' : ''}`, row] as const))(
    '%s',
    (_name, row) => {
      const { uri, readOnly = false, line, error } = row;
      const made = ours({ uri: uri.replace('+ssh', `+${transport}`), readOnly, user: 'root', seen: {} });
      if (error !== undefined) {
        expect(made).toBeInstanceOf(UsageError);
        return;
      }
      if (made instanceof UsageError) throw made;
      const ran = 'remoteCommand' in made ? made.remoteCommand : 'args' in made ? made.args.at(-1) : undefined;
      expect(ran).toBe(line);
      // The daemon is asked for the driver alone, wherever its socket is.
      expect(made.name).not.toMatch(/mode=|socket=/i);
    },
  );
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
