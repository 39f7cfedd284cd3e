import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { node, ROOT } from './support/node-program.js';

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** A block of code in a page. */
interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w*)(?: run)?\n(.*?)^```$/gms)].map((found) => {
    const line = text.slice(0, found.index).split('\n').length;
    return { page, line, language: found[1] ?? '', text: found[2] ?? '' };
  });
}

const TSC = 'node_modules/typescript/bin/tsc';

/** As a program of a user has it, with the sources in the place of the built package. */
function userConfig(): unknown {
  const source = (name: string): string[] => [join(ROOT, 'src', name)];
  return {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      isolatedDeclarations: false,
      declaration: false,
      typeRoots: [join(ROOT, 'node_modules/@types')],
      paths: {
        'libvirt-client': source('index.ts'),
        'libvirt-client/protocol': source('protocol.ts'),
        'libvirt-client/admin': source('admin.ts'),
        'libvirt-client/testing': source('testing.ts'),
        'libvirt-client/vitest': source('vitest.ts'),
        'libvirt-client/xml': source('xml.ts'),
        vitest: [join(ROOT, 'node_modules/vitest/dist/index.d.ts')],
        graphql: [join(ROOT, 'node_modules/graphql/index.d.ts')],
        'prom-client': [join(ROOT, 'node_modules/prom-client/index.d.ts')],
      },
    },
    include: ['.'],
  };
}

it('the snippets of all pages compile', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lvc-readme-'));
  try {
    const snippets = PAGES.flatMap(snippetsOf).filter(({ language }) => language === 'ts');
    expect(snippets.length).toBeGreaterThan(5);
    for (const { page, line, text } of snippets) {
      const file = join(folder, page, `line-${line}.mts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}export {};\n`);
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(userConfig()));
    expect(await node(TSC, '-p', folder)).toEqual({ failed: false, text: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the examples compile', { timeout: 120_000 }, async () => {
  expect(await node(TSC, '-p', 'examples/tsconfig.json')).toEqual({ failed: false, text: '' });
  // For browsers.
  expect(await node(TSC, '-p', 'examples/dashboard/page/tsconfig.json')).toEqual({ failed: false, text: '' });
});

/** Where the files of the project can be read by someone who has only the package. */
const REPOSITORY = 'https://github.com/libvirt-client/libvirt-client/blob/main/';

it('every link to a file of the project leads somewhere', () => {
  const broken = PAGES.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((found) => found[1] ?? '');
    const files = targets.flatMap((target) => {
      if (target.startsWith(REPOSITORY)) return [target.slice(REPOSITORY.length)];
      return /^[a-z]+:/.test(target) ? [] : [join(dirname(page), target)];
    });
    return files.filter((file) => !existsSync(join(ROOT, file))).map((file) => [page, file]);
  });
  expect(broken).toEqual([]);
});

it('links of the README are absolute, since the package does not contain what they lead to', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map((found) => found[1] ?? '');
  expect(targets.filter((target) => target.startsWith(REPOSITORY)).length).toBeGreaterThan(20);
  expect(targets.filter((target) => !/^(https:|#)/.test(target))).toEqual([]);
});

it('every npm script that a page names exists', () => {
  const { scripts }: { scripts: object } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = PAGES.flatMap(snippetsOf).flatMap(({ text }) =>
    [...text.matchAll(/npm (?:run )?(start|test|codegen|build|check)\b/g)].map((found) => found[1]),
  );
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'codegen']));
  expect(named.filter((name) => name !== undefined && !Object.hasOwn(scripts, name))).toEqual([]);
});

it('the two commands of the README are what they are', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toMatch(/^npm ci && npm start( |$)/m);
  expect(readme).toMatch(/^npm ci && npm test( |$)/m);
});
