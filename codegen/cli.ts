import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseApi } from './api.js';
import { generate } from './generate.js';

const idl = new Map(
  readdirSync('protocol')
    .filter((name) => name.endsWith('.x'))
    .map((name) => [name, { file: join('protocol', name), text: readFileSync(join('protocol', name), 'utf8') }]),
);
const api = parseApi(readFileSync('protocol/api.json', 'utf8'));
for (const [path, text] of generate({ idl, api })) {
  const target = join('src/generated', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
