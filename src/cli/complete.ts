import type { Connection } from '../api/connection/connection.js';
import { connect } from '../connect/connect.js';
import type { Command } from './command.js';
import { COMMANDS } from './command-index.js';
import { namesOf, optionsOf, splitLine } from './command-line.js';
import { commandNamed } from './commands.js';
import { GLOBAL, GLOBAL_OPTIONS } from './globals.js';
import type { Completion, Parameter } from './parameter.js';
import { printLines, type Terminal } from './terminal.js';

/** The time in which the daemon has to answer, in milliseconds: a completion has to be quick. */
const WITHIN_MS = 3000;

/** A word that can stand at the cursor. */
interface Candidate {
  readonly word: string;
  readonly about?: string;
}

/** Prints the candidates for the last of some words, one on each line. A colon asks for names of files. */
export async function complete(words: readonly string[], terminal: Terminal): Promise<void> {
  const lines = await candidates(words, terminal).catch(() => []);
  // Names with control characters cannot be typed.
  const usable = lines.filter(({ word }) => !/\p{Cc}/u.test(word));
  printLines(
    terminal.stdout,
    usable.map(({ word, about }) => (about === undefined ? word : `${word}\t${about}`)),
  );
}

/** Returns the candidates for the last word. */
export async function candidates(
  words: readonly string[],
  terminal: Pick<Terminal, 'env' | 'signal'>,
  connection?: Connection,
): Promise<Candidate[]> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? '';
  const { name, rest } = splitLine(before);
  const command = name === undefined ? undefined : await commandNamed(name);
  const options = command === undefined ? GLOBAL_OPTIONS : optionsOf(command);
  const [, inline, value = ''] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
  const wanted = optionNamed(inline ?? before.at(-1), options);
  const isOpen = inline !== undefined || !before.includes('--');
  if (wanted !== undefined && wanted.arity !== 'flag' && isOpen) {
    const found = await values(wanted.completion, before, terminal, connection);
    const prefix = inline === undefined ? '' : `${inline}=`;
    return matching(
      found.map((one) => ({ ...one, word: prefix + one.word })),
      inline === undefined ? typed : prefix + value,
    );
  }
  if (typed.startsWith('-') && !before.includes('--')) {
    const forms = options.map(({ name: long, help }) => ({ word: `--${long}`, about: help }));
    return matching(forms, typed);
  }
  if (name === undefined || command === undefined) {
    return matching(
      Object.entries(COMMANDS).map(([word, { summary }]) => ({ word, about: summary })),
      typed,
    );
  }
  const position = operandCount(rest, options);
  return matching(await values(operandAt(command, position)?.completion, before, terminal, connection), typed);
}

function matching(found: readonly Candidate[], typed: string): Candidate[] {
  const fitting = found.filter(({ word }) => word === ':' || word.startsWith(typed));
  return fitting.sort((left, right) => (left.word < right.word ? -1 : 1));
}

function optionNamed(word: string | undefined, options: readonly Parameter[]): Parameter | undefined {
  return options.find((option) => word !== undefined && namesOf(option).includes(word));
}

/** The number of operands before the cursor. */
function operandCount(rest: readonly string[], options: readonly Parameter[]): number {
  let count = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    const option = optionNamed(word, options);
    if (option !== undefined && option.arity !== 'flag') at += 1;
    else if (!word.startsWith('-') || word === '-') count += 1;
  }
  return count;
}

function operandAt({ operands = [] }: Command, position: number): Parameter | undefined {
  const last = operands.at(-1);
  return operands[position] ?? (last?.arity === 'list' ? last : undefined);
}

async function values(
  completion: Completion | undefined,
  words: readonly string[],
  terminal: Pick<Terminal, 'env' | 'signal'>,
  connection: Connection | undefined,
): Promise<Candidate[]> {
  if (completion === undefined) return [];
  if (completion === 'file' || completion === 'command') return [{ word: ':' }];
  if (typeof completion !== 'string') return completion.map((word) => ({ word }));
  if (connection !== undefined) return namesFrom(completion, connection, words);
  const signal = AbortSignal.any([terminal.signal, AbortSignal.timeout(WITHIN_MS)]);
  const uri = uriIn(words) ?? terminal.env['LIBVIRT_DEFAULT_URI'];
  await using own = await connect(uri === '' ? undefined : uri, { signal, timeoutMs: WITHIN_MS, readOnly: false });
  return await namesFrom(completion, own, words);
}

/** The URI that is typed before the cursor. */
function uriIn(words: readonly string[]): string | undefined {
  const forms = namesOf(GLOBAL.uris);
  for (const [index, word] of words.entries()) {
    if (forms.includes(word)) return words[index + 1];
    const form = forms.find((one) => word.startsWith(`${one}=`));
    if (form !== undefined) return word.slice(form.length + 1);
  }
  return undefined;
}

async function namesFrom(kind: string, connection: Connection, words: readonly string[]): Promise<Candidate[]> {
  const named = (objects: readonly { readonly name: string }[]): Candidate[] =>
    objects.map(({ name }) => ({ word: name }));
  switch (kind) {
    case 'domain':
      return named(await connection.listAllDomains());
    case 'network':
      return named(await connection.listAllNetworks());
    case 'pool':
      return named(await connection.listAllStoragePools());
    case 'nodedev':
      return named(await connection.listAllNodeDevices());
    case 'nwfilter':
      return named(await connection.listAllNwfilters());
    case 'secret':
      return (await connection.listAllSecrets()).map(({ uuid, usageId }) => ({ word: uuid, about: usageId }));
    case 'volume':
      return volumes(connection, words);
    default:
      return ofDomain(kind, connection, words);
  }
}

/** Volumes of the pool that is named, by name; of all pools by path. */
async function volumes(connection: Connection, words: readonly string[]): Promise<Candidate[]> {
  const at = words.indexOf('--pool');
  if (at >= 0) {
    const pool = await connection.getStoragePoolByName(words[at + 1] ?? '');
    return (await pool.listAllVolumes()).map(({ name }) => ({ word: name }));
  }
  const pools = await connection.listAllStoragePools();
  const all = await Promise.all(pools.map((pool) => pool.listAllVolumes().catch(() => [])));
  return Promise.all(all.flat().map(async (volume) => ({ word: await volume.getPath(), about: volume.name })));
}

/** Snapshots, checkpoints and disks of the domain, which is the first operand. */
async function ofDomain(kind: string, connection: Connection, words: readonly string[]): Promise<Candidate[]> {
  const { name, rest } = splitLine(words);
  if (name === undefined) return [];
  const options = optionsOf(await commandNamed(name));
  const first = rest.find(
    (word, index) => !word.startsWith('-') && optionNamed(rest[index - 1], options)?.arity !== 'value',
  );
  if (first === undefined) return [];
  const domain = await connection.getDomainByName(first);
  if (kind === 'snapshot') return (await domain.listAllSnapshots()).map((one) => ({ word: one.name }));
  if (kind === 'checkpoint') return (await domain.listAllCheckpoints()).map((one) => ({ word: one.name }));
  const { parseDomain } = await import('../xml.js');
  const { devices } = parseDomain(await domain.getXmlDescription());
  return (devices?.disk ?? []).flatMap(({ target }) => (target?.dev === undefined ? [] : [{ word: target.dev }]));
}
