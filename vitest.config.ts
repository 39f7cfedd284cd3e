import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';

/** Tests that need a daemon of the real libvirt; they are skipped where there is none. */
const LIVE: readonly string[] = ['test/live/**/*.test.ts', 'test/**/*.live.test.ts'];
/** Codecs, parsers and the XML schemas against other implementations, and with random input. */
const CONFORMANCE: readonly string[] = ['conformance', 'fuzz', 'xml'].map((name) => `test/${name}/**/*.test.ts`);
/** What a user gets: the packed tarball, the built files, the fixtures of a nested vitest. */
const PACKAGE: readonly string[] = ['test/package/**/*.test.ts', 'test/testing/vitest.test.ts'];
/** The rules that the project has for itself, its pages, its generators, its benchmark and its releases. */
const REPOSITORY: readonly string[] = [
  'test/{architecture,words,readme,docs}.test.ts',
  ...['bench', 'codegen', 'docs', 'examples', 'parity', 'release', 'releases', 'site'].map(
    (name) => `test/${name}/**/*.test.ts`,
  ),
];
/** Tests that start the command or other programs. */
const PROGRAMS: readonly string[] = ['test/cli/**/*.test.ts', 'test/debug/**/*.test.ts', 'test/fleet/workers.test.ts'];
const NEVER: readonly string[] = ['test/long/**', 'node_modules/**'];

/** Emulated guests and other processes take their time on a machine that may be busy; what hangs is still found. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 120_000 } as const;

/** The default of one second is too short for a busy machine. */
const POLLED = { poll: { timeout: 15_000 } } as const;

/** Examples import the package; their tests run them on its sources, which need not be built. */
const alias = [
  { find: /^libvirt-client$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
  { find: /^libvirt-client\/xml$/, replacement: fileURLToPath(new URL('src/xml.ts', import.meta.url)) },
];

function project(
  name: string,
  include: readonly string[],
  exclude: readonly string[],
  timeouts: { readonly testTimeout: number; readonly hookTimeout: number },
): TestProjectConfiguration {
  // Says which live tests the libvirt under test is too old or too new for.
  const setupFiles = name === 'live' ? ['test/releases/setup.ts'] : [];
  return {
    resolve: { alias },
    test: { name, include: [...include], exclude: [...exclude, ...NEVER], setupFiles, expect: POLLED, ...timeouts },
  };
}

const config: ViteUserConfig = defineConfig({
  test: {
    // Most tests wait for a daemon, a guest or a process: with one worker per core, a third of the time is idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      project('unit', ['test/**/*.test.ts'], [...LIVE, ...CONFORMANCE, ...PACKAGE, ...REPOSITORY, ...PROGRAMS], {
        testTimeout: 20_000,
        hookTimeout: 20_000,
      }),
      project('repository', REPOSITORY, LIVE, PATIENT),
      project('programs', PROGRAMS, LIVE, PATIENT),
      project('conformance', CONFORMANCE, LIVE, PATIENT),
      project('package', PACKAGE, LIVE, PATIENT),
      project('live', LIVE, [], PATIENT),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});

export default config;
