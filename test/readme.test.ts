import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { withFigures } from '../bench/readme.js';
import { node, ROOT } from './support/node-program.js';
import { writeStandIn } from './support/prisma/prisma.js';

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...readdirSync(join(ROOT, 'examples'))
    .map((name) => `examples/${name}/README.md`)
    .filter((path) => existsSync(join(ROOT, path))),
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

it('the snippets of all pages compile', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lvc-readme-'));
  try {
    const snippets = PAGES.flatMap(snippetsOf).filter(({ language }) => language === 'ts');
    expect(snippets.length).toBeGreaterThan(5);
    for (const { page, line, text } of snippets) {
      const file = join(folder, page, `line-${line}.mts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}export {};\n`);
    }
    writeStandIn(join(folder, 'docs/bigint.md'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(userConfig()));
    expect(await node(TSC, '-p', folder)).toEqual({ failed: false, text: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the examples compile', { timeout: 300_000 }, async () => {
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

it('the README of each example has a picture, which is small', () => {
  const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.length).toBeGreaterThan(7);
  for (const { name } of folders) {
    const readme = readFileSync(join(ROOT, 'examples', name, 'README.md'), 'utf8');
    const [, text = '', path = ''] = /^!\[([^\]]*)\]\(([^)]+)\)$/m.exec(readme) ?? [];
    expect([name, text.length > 20, path.endsWith('.svg') || path.endsWith('.png')]).toEqual([name, true, true]);
    expect(statSync(join(ROOT, 'examples', name, path)).size).toBeLessThan(150_000);
  }
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

it('the measurements of the README are those of docs/performance.md', () => {
  const [readme = '', page = ''] = ['README.md', 'docs/performance.md'].map((name) =>
    readFileSync(join(ROOT, name), 'utf8'),
  );
  // `npm run bench -- --write` writes both.
  expect(withFigures(readme, page)).toBe(readme);
  const [shown = ''] = /[\d.]+ ms +\(\d\.\d\d ×\)/.exec(readme) ?? [];
  expect(page).toContain(shown);
  const other = page.replace(shown, '1.5 ms (0.99 ×)');
  expect(withFigures(readme, other)).toContain('1.5 ms (0.99 ×)');
  const failed = page.split('\n').filter((line) => !line.includes('(`upload`)'));
  expect(withFigures(readme, failed.join('\n'))).not.toContain('upload of 1 GiB');
  expect(() => withFigures(readme, '')).toThrow('docs/performance.md has no figures of libvirt-client and python');
});
