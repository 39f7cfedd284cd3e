import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const RELEASE = '7.10.0';
const PACKAGES = [`prisma@${RELEASE}`, `@prisma/client@${RELEASE}`, `@prisma/adapter-pg@${RELEASE}`];
/** PostgreSQL as WebAssembly, which `prisma dev` uses. */
const DATABASE = ['@electric-sql/pglite@0.4.3', '@electric-sql/pglite-socket@0.1.3'];

/** Writes the modules that stand in for Prisma into a folder of snippets. */
export function writeStandIn(folder: string): void {
  const copy = (source: string, target: string): void => {
    mkdirSync(dirname(join(folder, target)), { recursive: true });
    copyFileSync(join(import.meta.dirname, source), join(folder, target));
  };
  copy('client.ts', 'generated/client.ts');
  copy('adapter-pg.ts', 'node_modules/@prisma/adapter-pg/index.mts');
  const manifest = { name: '@prisma/adapter-pg', type: 'module', exports: './index.mts' };
  writeFileSync(join(folder, 'node_modules/@prisma/adapter-pg/package.json'), JSON.stringify(manifest));
}

/** Installs Prisma from the registry into a folder of snippets, and generates the client from the schema of a guide. */
export async function installPrisma(folder: string, guide: string): Promise<void> {
  const [, schema = ''] = /^```prisma\n(.*?)^```$/ms.exec(readFileSync(guide, 'utf8')) ?? [];
  const head = `generator client {\n  provider = "prisma-client"\n  output   = "generated"\n}
datasource db {\n  provider = "postgresql"\n}\n`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(folder, 'schema.prisma'), head + schema);
  writeFileSync(join(folder, 'prisma.config.ts'), `export default { schema: 'schema.prisma' };\n`);
  const run = promisify(execFile);
  const limits = { cwd: folder, timeout: 900_000 };
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  await run('npm', ['install', ...options, ...PACKAGES, ...DATABASE], limits);
  // `prisma generate` does not use the schema engine, but downloads it unless it has one.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' };
  await run('npx', ['--no-install', 'prisma', 'generate'], { ...limits, env });
}

/** A database in this process. */
export interface Database extends AsyncDisposable {
  readonly url: string;
}

interface Pglite {
  exec(sql: string): Promise<unknown>;
  close(): Promise<void>;
}

interface SocketServer extends EventTarget {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL from the packages of {@link installPrisma}, with the table of the guide's model. */
export async function startDatabase(folder: string): Promise<Database> {
  const load = (name: string) => import(pathToFileURL(join(folder, 'node_modules/@electric-sql', name)).href);
  const { PGlite }: { PGlite: { create(): Promise<Pglite> } } = await load('pglite/dist/index.js');
  const { PGLiteSocketServer }: { PGLiteSocketServer: new (options: object) => SocketServer } =
    await load('pglite-socket/dist/index.js');
  const db = await PGlite.create();
  await db.exec(`create table "Sample" (
    id serial primary key, domain text not null, "cpuTime" bigint not null, "hardLimit" decimal(20, 0) not null)`);
  const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0 });
  const port = new Promise<number>((resolve) => {
    server.addEventListener('listening', (event) => {
      if ('detail' in event) resolve(Number(Reflect.get(Object(event.detail), 'port')));
    });
  });
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${await port}/postgres?sslmode=disable`,
    async [Symbol.asyncDispose]() {
      await server.stop();
      await db.close();
    },
  };
}
