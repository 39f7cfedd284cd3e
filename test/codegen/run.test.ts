import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../codegen/folders.js';
import { run } from '../../codegen/run.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/idl');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codegen-'));
  cpSync(join(FIXTURES, 'today'), join(root, 'protocol'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function codegen(...args: string[]): { code: number; text: string; problem: string } {
  const text: string[] = [];
  const problem: string[] = [];
  const output = { text: (line: string) => text.push(line), problem: (line: string) => problem.push(line) };
  const code = run(
    args,
    { text: (line) => void output.text(line), problem: (line) => void output.problem(line) },
    root,
  );
  return { code, text: text.join('\n'), problem: problem.join('\n') };
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(root, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('without option', () => {
  test('writes code, definitions and lock, and then has nothing left to do', () => {
    expect(codegen()).toMatchObject({ code: 0, text: expect.stringMatching(/^\d+ files: \d\d written, 0 removed\.$/) });
    expect(filesBelow(join(root, 'src/generated'))).toContain('remote/index.ts');
    expect(filesBelow(join(root, 'test/conformance/generated'))).toContain('remote.ts');
    expect(filesBelow(join(root, 'protocol'))).toContain('wire.lock.json');
    expect(codegen().text).toMatch(/: 0 written, 0 removed/);
  });

  test('removes what is stale', () => {
    codegen();
    writeFileSync(join(root, 'src/generated/old.ts'), '');
    expect(codegen().text).toMatch(/: 0 written, 1 removed/);
  });
});

describe('--check', () => {
  test('is silent when all is well', () => {
    codegen();
    expect(codegen('--check')).toEqual({ code: 0, text: '', problem: '' });
  });

  test('shows what differs, what is missing and what is stale, and writes nothing', () => {
    codegen();
    edit('protocol/remote_protocol.x', (text) => text.replace('unsigned hyper maxMem', 'hyper maxMem'));
    rmSync(join(root, 'src/generated/programs.ts'));
    mkdirSync(join(root, 'test/conformance/generated/old'));
    writeFileSync(join(root, 'test/conformance/generated/old/x.ts'), '');
    const { code, problem } = codegen('--check');
    expect(code).toBe(1);
    expect(problem).toContain('src/generated/programs.ts is missing');
    expect(problem).toContain('test/conformance/generated/old/x.ts is not generated any more');
    expect(problem).toContain('src/generated/remote/domain.ts is out of date\n@@ line ');
    expect(problem).toContain("-  const maxMem = r.uint64('maxMem');\n+  const maxMem = r.int64('maxMem');");
    expect(problem).toMatch(/protocol\/wire\.lock\.json is out of date\n@@ line \d+ @@\n[\s\S]*-.*"DOMAIN_GET_INFO"/);
    expect(problem).toContain('Run `npm run codegen` and review what changes.');
    expect(codegen('--check').problem).toBe(problem);
  });

  test('does not print endless differences', () => {
    codegen();
    edit('src/generated/remote/common.ts', () => '');
    expect(codegen('--check').problem).toMatch(/\.\.\. and \d+ lines more/);
  });
});

describe('--diff', () => {
  const remote = join(FIXTURES, 'today/remote_protocol.x');

  test('of equal files', () => {
    expect(codegen('--diff', remote, remote)).toEqual({ code: 0, text: 'Nothing changed on the wire.', problem: '' });
  });

  test('of additions ends with 0', () => {
    edit('protocol/remote_protocol.x', (text) => text.replace('TUNABLE = 346', 'TUNABLE = 346, REMOTE_PROC_NEW = 347'));
    expect(codegen('--diff', remote, join(root, 'protocol/remote_protocol.x'))).toMatchObject({
      code: 0,
      text: 'Added:\n  procedure 347 NEW',
    });
  });

  test('sees types of included files change', () => {
    edit('protocol/remote_protocol.x', (text) => text.replace('    int id;', '    hyper id;'));
    const after = join(root, 'protocol/qemu_protocol.x');
    expect(codegen('--diff', join(FIXTURES, 'today/qemu_protocol.x'), after)).toMatchObject({
      code: 1,
      text: expect.stringContaining('struct remote_nonnull_domain: field id was int id and is hyper id (DOMAIN_AGENT_'),
    });
  });

  test('of breaking changes ends with 1, also for a file that includes another', () => {
    edit('protocol/qemu_protocol.x', (text) => text.replace('int timeout', 'hyper timeout'));
    const { code, text } = codegen(
      '--diff',
      join(FIXTURES, 'today/qemu_protocol.x'),
      join(root, 'protocol/qemu_protocol.x'),
    );
    expect(code).toBe(1);
    expect(text).toBe(
      'Breaking:\n  struct qemu_domain_agent_command_args: field timeout was int timeout and is hyper timeout (DOMAIN_AGENT_COMMAND)',
    );
  });
});

describe('--from and --out', () => {
  test('generate code elsewhere and leave other files there alone', () => {
    const out = join(root, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'mine.txt'), '');
    expect(codegen('--from', join(FIXTURES, 'before-0.8'), '--out', out).code).toBe(0);
    expect(filesBelow(out)).toEqual(expect.arrayContaining(['mine.txt', 'programs.ts', 'remote/other.ts']));
    expect(filesBelow(join(root, 'src/generated'))).toEqual([]);
  });

  test('find files in folders below, but none twice', () => {
    expect(codegen('--from', join(FIXTURES), '--out', root)).toMatchObject({
      code: 2,
      problem: expect.stringContaining('there are two files remote_protocol.x: '),
    });
  });
});

describe('--help and mistakes', () => {
  test('--help tells options and exit codes', () => {
    expect(codegen('--help', '--check')).toMatchObject({ code: 0, text: expect.stringContaining('Exit codes: 0 ') });
  });

  test.each([
    [['--unknown'], "Unknown option '--unknown'"],
    [['--check', '--diff', 'a', 'b'], '--check, --diff and --from with --out cannot be combined'],
    [['--check', '--api', 'a'], '--schemas, --api, --check, --diff and --from with --out cannot be combined'],
    [['--api'], 'argument missing'],
    [['--diff', 'a'], '--diff requires two files'],
    [['--diff', 'a', 'b', 'c'], '--diff requires two files'],
    [['file.x'], 'unexpected argument file.x'],
    [['--from', 'a'], '--from and --out must be used together'],
    [['--out', 'a'], '--from and --out must be used together'],
    [['--from'], 'argument missing'],
  ])('%j ends with 2 and tells the usage', (args, message) => {
    const { code, problem } = codegen(...args);
    expect(code).toBe(2);
    expect(problem).toContain(message);
    expect(problem).toContain('Usage: npm run codegen');
  });

  test('a mistake in the IDL is shown where it is, without usage', () => {
    edit('protocol/lxc_monitor_protocol.x', (text) =>
      text.replace('virLXCMonitorExitStatus status;', 'nothing status;'),
    );
    const { code, problem } = codegen('--check');
    expect(code).toBe(2);
    expect(problem).toMatch(/lxc_monitor_protocol\.x:9:5: unknown type nothing\n {6}nothing status;\n {6}\^$/);
  });

  test('a folder without IDL', () => {
    mkdirSync(join(root, 'empty'));
    expect(codegen('--from', join(root, 'empty'), '--out', root).problem).toContain('there is no IDL file (*.x) below');
  });
});
