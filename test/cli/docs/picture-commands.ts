import { join } from 'node:path';
import { ROOT } from '../../support/node-program.js';
import { terminalSvg } from './terminal-svg.js';

/** The picture of the command in the README. */
export const PICTURE: string = join(ROOT, 'docs/cli.svg');

/** What is typed in the picture. */
export const commandLines: readonly string[] = [
  'libvirt-client list --all --output wide',
  'libvirt-client domstats web --state --output jsonl',
  'libvirt-client dominfo webb',
];

/** Draws command lines and what they printed. */
export function pictureOf(
  outputs: readonly (readonly [line: string, output: string])[],
  title: string = 'The command libvirt-client in a terminal',
): string {
  const lines = outputs.flatMap(([line, output]) => [
    `\u001b[32m$\u001b[0m \u001b[1m${line}\u001b[0m`,
    ...(output.trim() === '' ? [] : output.replaceAll('\r', '').trimEnd().split('\n')),
    '',
  ]);
  return terminalSvg(lines.slice(0, -1), title);
}
