// Publishes the sources to JSR with the version of package.json: `npm run publish:jsr`, `npm run publish:jsr -- --dry-run`.
// JSR takes TypeScript; Deno's program checks and uploads it. In a workflow it authenticates with OIDC.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const DENO = 'deno@2.9.6';

const { version }: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const given = process.argv.slice(2);
// Imports say `.js`, as Node.js needs it; Deno writes the names of the files that are meant.
const options = ['--unstable-sloppy-imports', '--no-lock', '--set-version', version, ...given];
if (given.includes('--dry-run')) options.push('--allow-dirty');
const { status, error } = spawnSync('npx', ['--yes', DENO, 'publish', ...options], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
