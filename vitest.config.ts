import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    // Most tests wait for a daemon, a guest or a process: no core has to be kept free.
    maxWorkers: '100%',
    // Real daemons and emulated guests on a machine that may be busy; what hangs is still found.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default config;
