import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeLive } from '../support/daemon.js';
import { type Row, rowName, type Table } from '../transport/uri-table.js';

const FOLDER: string = fileURLToPath(new URL('../../fixtures/uris/', import.meta.url));
/** Every one of so many rows is observed again; `npm run test:long` may say 1. */
const STEP = process.env['LIBVIRT_CLIENT_URI_STEP'] ?? '13';

describeLive('the table of URIs', () => {
  it('is what virsh does', () => {
    const { stdout, stderr, status } = spawnSync('/usr/bin/python3', [`${FOLDER}/observe.py`, '--sample', STEP], {
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(stderr);
    const { virsh, rows }: Table = JSON.parse(stdout);
    const stored: Table = JSON.parse(readFileSync(`${FOLDER}/virsh.json`, 'utf8'));
    const byName = new Map<string, Row>(stored.rows.map((row) => [rowName(row), row]));
    expect(rows.length).toBeGreaterThan(20);
    expect(virsh, 'the table was made with another virsh').toBe(stored.virsh);
    for (const row of rows) expect(row).toEqual(byName.get(rowName(row)));
  });
}, ['namespace', 'strace']);
