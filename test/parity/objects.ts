import { isDeepStrictEqual } from 'node:util';
import type { Connection } from '../../src/api/connection/connection.js';
import { Stream } from '../../src/api/stream/stream.js';
import { connect } from '../../src/connect/connect.js';
import { isServerError, UsageError } from '../../src/errors.js';
import { startDaemon } from '../support/daemon.js';
import { differences, type Movements } from './compare.js';
import { ourName } from './methods-page.js';
import { normal } from './normal.js';
import { deviceRows, hostRows, nodeRows, systemRows } from './object-rows.js';
import { type Outcome, type PerlValue, SysVirt } from './sys-virt.js';

const SYSTEM = 'qemu:///system';

/**
 * An argument of a call: what both sides take as it is, `{ bytes }`, `{ chain }` for the object that calls lead to, or
 * `{ flags }`, which is the last argument in Perl and an option here.
 */
export type Argument =
  | string
  | number
  | null
  | readonly string[]
  | { readonly bytes: readonly number[] }
  | { readonly chain: Path }
  | { readonly flags: number }
  | { readonly params: Readonly<Record<string, string | number>> };

/** A call with the name that it has in Perl. */
export type Call = readonly [method: string, ...args: Argument[]];
/** Calls, the first on the connection, each other on what the one before gave. */
export type Path = readonly Call[];

/** A call that is made on both sides. */
export interface ObjectRow {
  /** Our name of the class. */
  readonly of: string;
  readonly path: Path;
  /** Whether Perl gives a list. */
  readonly list?: boolean;
  /** Our arguments of the last call, where they are others than Perl's. */
  readonly ours?: readonly unknown[];
  /** Brings our result into the form of Perl's, and Perl's into that of ours. */
  readonly shape?: (result: unknown) => unknown;
  readonly theirs?: (result: unknown) => unknown;
  readonly moving?: Movements;
  /** A result of Sys::Virt that is wrong, and why. As soon as it gives another one, the results are compared. */
  readonly wrongInPerl?: { readonly result: unknown; readonly reason: string };
}

/** What came of a row. */
export interface ObjectResult {
  readonly of: string;
  readonly method: string;
  readonly theirs: Outcome;
  readonly ours: Outcome;
  readonly differences: readonly string[];
}

/** Makes the calls of all classes on both sides: on the test driver, and on the drivers of two equal daemons. */
export async function compareObjects(progress: (line: string) => void = () => undefined): Promise<ObjectResult[]> {
  await using perl = new SysVirt();
  const settings = { host_uuid: '4dea22b3-1d52-d8f3-2516-782e98ab3fa0' };
  const like = { ownNetwork: true, hostname: 'parity', settings } as const;
  await using first = await startDaemon(like);
  await using second = await startDaemon(like);
  const node = { domains: 3, networks: 2, interfaces: 2, pools: 2, volumes: 2, nodeDevices: 1 };
  const uri = first.writeTestNode(node);
  const results: ObjectResult[] = [];
  const worlds = [
    { name: 'node', uris: [uri, uri], folders: ['', ''], rows: nodeRows(first.folder) },
    { name: 'default', uris: [first.uri(), first.uri()], folders: ['', ''], rows: deviceRows() },
    { name: 'host', uris: [first.uri(SYSTEM), first.uri(SYSTEM)], folders: ['', ''], rows: hostRows() },
    {
      name: 'system',
      uris: [first.uri(SYSTEM), second.uri(SYSTEM)],
      folders: [first.folder, second.folder],
      rows: systemRows(),
    },
  ] as const;
  for (const { name, uris, folders, rows } of worlds) {
    await perl.run({ operation: 'open', connection: name, uri: uris[0] });
    await using conn = await connect(uris[1]);
    for (const row of rows) {
      progress(`${name}: ${row.path.map(([method]) => method).join('.')}`);
      const result = await compareRow(perl, name, conn, row, folders);
      if (result !== undefined) results.push(result);
    }
  }
  return results;
}

/** Sys::Virt of the release under test may not have a method yet; then there is nothing to compare with. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && error.message.includes("Can't locate object method");
}

async function compareRow(
  perl: SysVirt,
  connection: string,
  conn: Connection,
  row: ObjectRow,
  folders: readonly [string, string],
): Promise<ObjectResult | undefined> {
  const ask = async (): Promise<Outcome | undefined> => {
    const path = row.path.map(([method, ...args]) => [method, ...args.map(inPerl)]);
    return perl.attempt({ operation: 'chain', connection, path, list: row.list ?? false }).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
  };
  const before = await ask();
  if (before === undefined) return undefined;
  const ours = await attempt(conn, row);
  const after = row.moving === undefined ? before : await ask();
  const method = row.path.at(-1)?.[0] ?? '';
  const result = { of: row.of, method, theirs: before, ours };
  if (isKnownMistake(before, row)) return { ...result, differences: [] };
  if ('code' in before || 'code' in ours) {
    const same = said(before) === said(ours).replaceAll(folders[1] || '\0', folders[0]);
    return { ...result, differences: same ? [] : [`${said(before)} in Perl, ${said(ours)} here`] };
  }
  const theirs = row.theirs ?? ((value: unknown): unknown => value);
  const scrubbed = folders[1] === '' ? ours.result : renamed(ours.result, folders[1], folders[0]);
  const bracket = {
    before: theirs(before.result),
    after: after !== undefined && 'result' in after ? theirs(after.result) : undefined,
  };
  return { ...result, differences: differences(bracket, scrubbed, row.moving) };
}

function isKnownMistake(theirs: Outcome, { wrongInPerl }: ObjectRow): boolean {
  return wrongInPerl !== undefined && 'result' in theirs && isDeepStrictEqual(theirs.result, wrongInPerl.result);
}

function said(outcome: Outcome): string {
  return 'code' in outcome ? `error ${outcome.code} (${outcome.message})` : 'a result';
}

/** Two daemons have folders of their own. */
function renamed(value: unknown, from: string, to: string): unknown {
  const text = JSON.stringify(value).replaceAll(from, to);
  const result: unknown = JSON.parse(text);
  return result;
}

function inPerl(argument: Argument): PerlValue {
  if (typeof argument !== 'object' || argument === null) return argument;
  if ('flags' in argument) return argument.flags;
  if ('params' in argument) return argument.params;
  if ('chain' in argument) return { chain: argument.chain.map(([method, ...args]) => [method, ...args.map(inPerl)]) };
  if ('bytes' in argument) return { bytes: argument.bytes };
  return argument;
}

async function attempt(conn: Connection, row: ObjectRow): Promise<Outcome> {
  try {
    const result = await follow(conn, row.path, row.ours);
    if (result instanceof Stream) await result.abort();
    return { result: normal(row.shape === undefined ? result : row.shape(result)) };
  } catch (error) {
    if (isServerError(error)) return { code: error.number, message: String(normal(error.fields.message ?? '')) };
    if (error instanceof UsageError || error instanceof TypeError) return { code: 0, message: String(error) };
    throw error;
  }
}

/** Follows a path with our names. */
async function follow(conn: Connection, path: Path, last?: readonly unknown[]): Promise<unknown> {
  let object: unknown = conn;
  for (const [at, [method, ...args]] of path.entries()) {
    const given = at === path.length - 1 && last !== undefined ? last : args;
    const ready: unknown[] = [];
    for (const argument of given) ready.push(await here(conn, argument));
    const own: unknown =
      typeof object === 'object' && object !== null ? Reflect.get(object, ourName(method)) : undefined;
    if (typeof own !== 'function') throw new TypeError(`there is no ${ourName(method)}`);
    object = await Reflect.apply(own, object, ready);
  }
  return object;
}

async function here(conn: Connection, argument: unknown): Promise<unknown> {
  if (typeof argument !== 'object' || argument === null) return argument;
  if ('bytes' in argument && Array.isArray(argument.bytes)) return Uint8Array.from(argument.bytes);
  if ('params' in argument) return argument.params;
  if ('chain' in argument && isPath(argument.chain)) return follow(conn, argument.chain);
  return argument;
}

function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every((call) => Array.isArray(call) && typeof call[0] === 'string');
}
