import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completionScript } from '../../src/cli/completion-scripts.js';
import { isSecret } from '../../src/cli/shell-history.js';
import { commandsIn, wordsIn } from '../../src/cli/shell-words.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { input, runCommand } from './fake-terminal.js';

let daemon: Daemon;
let uri: string;

async function candidates(...words: string[]): Promise<string[]> {
  const { stdout, stderr, code } = await runCommand(['__complete', ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout === '' ? [] : stdout.trimEnd().split('\n');
}

describeLive('completion', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    const domains = ['web', 'web two', 'db'].map((name) => ({ name, state: 'running', memoryKiB: 65_536 }) as const);
    uri = daemon.writeTestNode({ domains, pools: 2, volumes: 2, networks: 1 });
  });
  afterAll(() => daemon.stop());

  it('offers commands, with what they do', async () => {
    expect(await candidates('doms')).toEqual([
      'domstate\tPrint the state of a domain',
      'domstats\tPrint the statistics of domains',
    ]);
    expect((await candidates('')).length).toBeGreaterThan(100);
  });

  it('offers options, and their words', async () => {
    expect(await candidates('list', '--state-r')).toEqual(['--state-running\tOnly running domains']);
    expect(await candidates('list', '--output', 'js')).toEqual(['json', 'jsonl']);
    expect(await candidates('list', '--output=js')).toEqual(['--output=json', '--output=jsonl']);
  });

  it('offers names from the daemon of the command line', async () => {
    expect(await candidates('-c', uri, 'dominfo', 'w')).toEqual(['web', 'web two']);
    expect(await candidates(`--connect=${uri}`, 'suspend', 'web', 'd')).toEqual(['db']);
    const pools = await candidates('-c', uri, 'pool-info', '');
    expect(pools).toHaveLength(2);
    expect(await candidates('-c', uri, 'vol-info', '--pool', pools[0] ?? '', '')).toHaveLength(2);
    expect(await candidates('-c', uri, 'vol-info', '/')).toHaveLength(4);
    expect(await candidates('-c', uri, 'dominfo', 'web', '')).toEqual([]);
  });

  it('asks for names of files, and is silent without a daemon', async () => {
    expect(await candidates('define', '')).toEqual([':']);
    expect(await candidates('-c', 'test+unix:///default?socket=/nonexistent/s', 'dominfo', '')).toEqual([]);
    expect(await candidates('nosuch', '')).toEqual([]);
  });

  it('is a function of bash that completes what is typed', async () => {
    const fake = `libvirt-client() { shift; if [[ \${#} -eq 1 ]]; then printf 'domstate\\tx\\ndomstats\\n'; else printf '%s\\n' "web two" webbed; fi; }`;
    const type = (line: string, words: string): Promise<string> =>
      bash(
        `${fake}\n${completionScript('bash')}\nCOMP_LINE=${JSON.stringify(line)} COMP_POINT=${line.length} COMP_WORDS=(${words}) COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _libvirt_client 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`,
      );
    expect(await type('libvirt-client dom', 'libvirt-client dom')).toBe('domstate\ndomstats\n');
    expect(await type('libvirt-client dominfo we', 'libvirt-client dominfo we')).toBe('web\\ two\nwebbed\n');
  });

  it('is part of the shell, whose lines run on one connection', async () => {
    const lines = '# a comment\nsuspend web\ndomstate "web"\ndomstate \'web two\'\n';
    const outcome = await runCommand(['shell', '-c', uri], { stdin: input(lines) });
    // The test driver has a node of its own for each connection: the state is that of the same one.
    expect(outcome).toMatchObject({ code: 0, stderr: '', stdout: "Domain 'web' suspended\npaused\nrunning\n" });
    const several = await runCommand(['shell', '-c', uri], {
      stdin: input("domstate web; domuuid 'wbe'; domstate web\n"),
    });
    expect(several).toMatchObject({ code: 1, stdout: 'running\n', stderr: expect.stringContaining("no domain 'wbe'") });
    expect(await runCommand(['shell', '-c', uri], { stdin: input('domstate web;quit; domstate web\n') })).toEqual({
      code: 0,
      stdout: 'running\n',
      stderr: '',
    });
    const failed = await runCommand(['shell', '-c', uri], { stdin: input('domstate wbe\ndomstate web\n') });
    expect(failed).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining("no domain 'wbe'") });
  });
});

const FAKE = `libvirt-client() { shift; if [ $# -eq 1 ]; then printf 'domstate\\tprints it\\ndomstats\\n'; else printf '%s\\n' 'web two' 'a:b'; fi; }`;

describe('the script of zsh', () => {
  it.skipIf(isMissing('zsh'))('completes what is typed', () => {
    const stubs = `compdef() { :; }\n_describe() { print -rl -- "\${(@P)2}"; }`;
    const run = `words=(libvirt-client doms); CURRENT=2; _libvirt_client; words=(libvirt-client dominfo w); CURRENT=3; _libvirt_client`;
    const script = [FAKE, stubs, completionScript('zsh'), run].join('\n');
    const output = execFileSync('zsh', ['-f', '-c', script], { encoding: 'utf8' });
    expect(output).toBe('domstate:prints it\ndomstats\nweb two\na\\:b\n');
  });
});

describe('the script of fish', () => {
  it.skipIf(isMissing('fish'))('completes what is typed', () => {
    const fake = `function libvirt-client; if test (count $argv) -eq 2; printf 'domstate\\tprints it\\ndomstats\\n'; else; printf '%s\\n' 'web two' 'a:b'; end; end`;
    const type = (line: string): string => {
      const script = `${fake}\n${completionScript('fish')}\ncomplete -C '${line}'`;
      return execFileSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' });
    };
    expect(type('libvirt-client doms').split('\n')).toEqual(['domstate\tprints it', 'domstats', '']);
    expect(type('libvirt-client dominfo ').trim().split('\n').sort()).toEqual(['a:b', 'web two']);
  });
});

/** True if a shell is not installed, which is said aloud. `.ci/run` installs it, but not in the root of another release. */
function isMissing(shell: string): boolean {
  const found = spawnSync(shell, ['-c', 'true']).status === 0;
  const { CI, LIBVIRT_CLIENT_RELEASE: release } = process.env;
  if (!found && CI !== undefined && release === undefined) throw new Error(`there is no ${shell}`);
  if (!found) process.stderr.write(`SKIPPED, there is no ${shell}: its completion\n`);
  return !found;
}

describe('words of a line', () => {
  it.each([
    ['a  b', ['a', 'b']],
    ["a 'b c'd", ['a', 'b cd']],
    ['"a \\"b\\" c"', ['a "b" c']],
    ['\'{"a": 1}\'', ['{"a": 1}']],
    ['a\\ b # c', ['a b']],
    ["''", ['']],
    ['', []],
  ])('%j are %j', (line, words) => {
    expect(wordsIn(line)).toEqual(words);
  });

  it.each([
    ['a; b', ['a', ' b']],
    ['a', ['a']],
    ['a \';\' ";" \\; b;c', ['a \';\' ";" \\; b', 'c']],
    ['a # b; c', ['a # b; c']],
    ['a#b;c', ['a#b', 'c']],
    ["a; b 'c; d", ['a', " b 'c; d"]],
    ['', ['']],
  ])('the commands of %j are %j', (line, commands) => {
    expect(commandsIn(line)).toEqual(commands);
  });

  it.each(['call X', 'list;call X', 'list; secret-set-value u', 'secret-list;list'])('%j is not kept', (line) => {
    expect(isSecret(line)).toBe(true);
  });

  it('have closed quotes', () => {
    expect(() => wordsIn("a 'b")).toThrow("the quote ' is not closed");
    expect(wordsIn("a 'b c", true)).toEqual(['a', 'b c']);
  });
});

function bash(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('bash', ['--norc', '-c', script], (error, stdout) => (error === null ? resolve(stdout) : reject(error)));
  });
}
