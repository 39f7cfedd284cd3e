import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { input, runCommand } from './fake-terminal.js';
import { succeeds } from './on-daemon.js';

const FIXTURES: string = fileURLToPath(new URL('../../fixtures/xml', import.meta.url));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lvc-validate-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('libvirt-client validate', () => {
  it('prints nothing about valid documents of any kind', async () => {
    const files = ['domain', 'network', 'storage-pool', 'node-device', 'cpu'].map((name) =>
      join(FIXTURES, `${name}.xml`),
    );
    expect(await succeeds(['validate', ...files])).toBe('');
  });

  it('prints problems with file, line and column', async () => {
    const file = join(FIXTURES, 'invalid/domain.xml');
    const { code, stdout, stderr } = await runCommand(['validate', file]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(
      /invalid\/domain\.xml:1:9: \/domain\/@type: "kvmm" is not allowed; expected .*did you mean "kvm"\?$/,
    );
    expect(lines[2]).toMatch(
      /invalid\/domain\.xml:7:23: .*\/disk\[2\]\/@devcie: unknown attribute.*did you mean "device"\?$/,
    );
  });

  it('reads standard input, and prints JSON', async () => {
    const { code, stdout } = await runCommand(['validate', '-', '--json'], {
      stdin: input('<network>', '<nmae/></network>'),
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: '-',
        kind: 'Network',
        problems: [
          expect.objectContaining({ line: 1, column: 10, path: '/network/nmae' }),
          expect.objectContaining({ message: '/network: missing element "name"' }),
        ],
      },
    ]);
  });

  it.each([
    ['<domian/>', 1, ':1:1: <domian> is not the root of any document; did you mean "domain"?\n'],
    ['<domain>\n<a></domain>', 1, ':2:4: malformed XML at line 2, column 4: Missing end tag for element a\n'],
    [
      '<!DOCTYPE domain><domain/>',
      1,
      ':1:1: the XML has a document type declaration (DOCTYPE), which is not allowed; remove it\n',
    ],
  ])('%j', async (text, code, message) => {
    const file = join(folder, 'a.xml');
    writeFileSync(file, text);
    expect(await runCommand(['validate', file])).toEqual({ code, stdout: `${file}${message}`, stderr: '' });
  });

  it('says which file cannot be read', async () => {
    const gone = await runCommand(['validate', join(folder, 'gone.xml')]);
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining('gone.xml: ENOENT') });
    const file = join(folder, 'latin.xml');
    writeFileSync(file, new Uint8Array([0x3c, 0xe9, 0x3e]));
    expect(await runCommand(['validate', file])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('latin.xml is not valid UTF-8'),
    });
  });
});
