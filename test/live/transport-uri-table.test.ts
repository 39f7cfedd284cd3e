import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { describeLive } from '../support/daemon.js';
import { type Row, rowName, type Table } from '../uri/uri-table.js';

const FOLDER: string = fileURLToPath(new URL('../../fixtures/uris/', import.meta.url));
/** Every one of so many rows is observed again; `npm run test:long` takes all. */
const STEP = process.env['LIBVIRT_CLIENT_URI_STEP'] ?? '13';
const PATIENCE_MS = 600_000;

async function observed(): Promise<Table> {
  const args = [`${FOLDER}/observe.py`, '--sample', STEP];
  const { stdout } = await promisify(execFile)('/usr/bin/python3', args, { maxBuffer: 16 * 1024 * 1024 });
  const table: Table = JSON.parse(stdout);
  return table;
}

describeLive('the table of URIs', () => {
  it('is what virsh does', { timeout: PATIENCE_MS }, async () => {
    const { virsh, rows } = await observed();
    const stored: Table = JSON.parse(readFileSync(`${FOLDER}/virsh.json`, 'utf8'));
    const byName = new Map<string, Row>(stored.rows.map((row) => [rowName(row), row]));
    expect(rows.length).toBeGreaterThan(20);
    expect(virsh, 'the table was made with another virsh').toBe(stored.virsh);
    for (const row of rows) expect(row).toEqual(byName.get(rowName(row)));
  });
}, ['namespace', 'strace']);
