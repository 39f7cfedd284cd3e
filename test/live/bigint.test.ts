import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { ROOT } from '../support/node-program.js';
import { type Database, installPrisma, startDatabase, writeStandIn } from '../support/prisma/prisma.js';
import { runSnippets } from '../support/snippets.js';

const GUIDE = 'docs/bigint.md';
/** Prisma and a database take minutes to install: `npm run test:long -- suites`. */
const INSTALL = process.env['LIBVIRT_CLIENT_PRISMA'] !== undefined;

describeLive('the guide to 64-bit integers', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
  });
  afterAll(async () => {
    await daemon?.stop();
  });

  function check(printed: ReadonlyMap<string, string>): void {
    expect([...printed.keys()]).toEqual([
      'JSON',
      'JSON with rounded numbers',
      'Arithmetic',
      'GraphQL',
      'Prisma',
      'Prometheus',
    ]);
    expect(printed.get('JSON')).toMatch(/"maxMem":"8388608"/);
    expect(printed.get('JSON with rounded numbers')).toMatch(/"maxMem":8388608,/);
    expect(printed.get('Arithmetic')).toBe('0.000001\n');
    expect(printed.get('GraphQL')).toBe('{"maxMem":"8388608"} no errors\n');
    expect(printed.get('Prisma')).toBe('true true\n');
    expect(printed.get('Prometheus')).toMatch(/^libvirt_domain_max_memory_kib\{domain="test"\} 8388608$/m);
  }

  it('has snippets that run, and print exact integers', async () => {
    const environment = { LIBVIRT_DEFAULT_URI: daemon.uri(), DATABASE_URL: 'postgres://' };
    check(await runSnippets(GUIDE, environment, { prepare: writeStandIn }));
  }, 120_000);

  it.runIf(INSTALL)(
    'has snippets that run with Prisma and PostgreSQL',
    async () => {
      const environment = { LIBVIRT_DEFAULT_URI: daemon.uri(), DATABASE_URL: '' };
      let database: Database | undefined;
      const prepare = async (folder: string): Promise<void> => {
        await installPrisma(folder, join(ROOT, GUIDE));
        database = await startDatabase(folder);
        environment.DATABASE_URL = database.url;
      };
      try {
        check(await runSnippets(GUIDE, environment, { prepare }));
      } finally {
        await database?.[Symbol.asyncDispose]();
      }
    },
    1_200_000,
  );
});
