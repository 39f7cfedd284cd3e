import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actionlint, faultsOfWorkflows, unpinned } from '../../release/workflows.js';

const HASH = '0123456789abcdef0123456789abcdef01234567';

function workflow(step: string, runner = 'ubuntu-latest'): string {
  return `on: push\njobs:\n  a:\n    runs-on: ${runner}\n    steps:\n      - ${step}\n`;
}

it('the workflows have no faults', async () => {
  expect(await faultsOfWorkflows()).toEqual([]);
});

it('the npm scripts that they run exist', () => {
  const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { scripts }: { scripts: object } = JSON.parse(read('package.json'));
  const folder = '.github/workflows';
  const texts = readdirSync(new URL(`../../${folder}`, import.meta.url)).map((name) => read(`${folder}/${name}`));
  const run = texts.flatMap((text) => [...text.matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? ''));
  expect(run).toEqual(expect.arrayContaining(['check', 'test:unit', 'publish:jsr']));
  expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

it.each([
  ['a tag', 'actions/checkout@v6'],
  ['a branch', 'actions/checkout@main'],
  ['a short hash', 'actions/checkout@0123456 # v6.0.2'],
  ['a hash with a digit missing', `actions/checkout@${HASH.slice(1)} # v6.0.2`],
  ['a hash without its version', `actions/checkout@${HASH}`],
  ['a container', 'docker://alpine:3'],
])('%s is not a pin', (_what, uses) => {
  expect(unpinned(workflow(`uses: ${uses}`), 'a.yml')).toEqual([expect.stringMatching(/^a\.yml:6: .* is not pinned/)]);
});

it.each([`actions/checkout@${HASH} # v6.0.2`, `github/codeql-action/init@${HASH} # v4`, './.github/workflows/ci.yml'])(
  '%s is pinned',
  (uses) => {
    expect(unpinned(workflow(`uses: ${uses}`), 'a.yml')).toEqual([]);
  },
);

it.each([
  ['an unknown context', workflow(`run: echo $\{{ githb.ref }}`), /undefined variable "githb"/],
  ['an unknown runner', workflow('run: true', 'ubuntu-lates'), /label "ubuntu-lates" is unknown/],
  ['untrusted text in a script', workflow(`run: echo $\{{ github.event.issue.title }}`), /potentially untrusted/],
  ['a missing key', 'on: push\njobs:\n  a:\n    steps:\n      - run: true\n', /"runs-on" section is missing/],
])('actionlint finds %s', async (_what, text, message) => {
  expect(await actionlint(text, 'a.yml')).toEqual([expect.stringMatching(message)]);
});
