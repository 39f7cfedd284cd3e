// Writes docs/cli.svg from the command's real output: `npm run cli:picture`. Needs libvirtd and script (bsdutils).
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDaemon } from '../../support/daemon.js';
import { ROOT } from '../../support/node-program.js';
import { commandLines, PICTURE, pictureOf } from './picture-commands.js';

await using daemon = await startDaemon();
const uri = daemon.writeTestNode({
  domains: [
    { name: 'web', state: 'running', memoryKiB: 2_097_152, vcpus: 2 },
    { name: 'database', state: 'running', memoryKiB: 8_388_608, vcpus: 4 },
    { name: 'build', state: 'paused', memoryKiB: 4_194_304, vcpus: 4 },
    { name: 'archive', state: 'shutoff', memoryKiB: 1_048_576, vcpus: 1 },
  ],
});
const run = (line: string): string => {
  const command = [process.execPath, join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts')];
  const text = [...command, ...line.split(' ').slice(1)].map((one) => `'${one}'`).join(' ');
  // A terminal of its own, in which states have their colours.
  return execFileSync('script', ['--quiet', '--command', text, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, LIBVIRT_DEFAULT_URI: uri, TERM: 'xterm-256color', COLUMNS: '100', LINES: '40' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
};
writeFileSync(PICTURE, pictureOf(commandLines.map((line) => [line, run(line)])));
