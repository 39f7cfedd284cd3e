import type { Connection } from '../api/connection/connection.js';
import type { Domain } from '../api/domain/domain.js';
import type { CallOptions } from '../api/options.js';
import { isServerError, LibvirtError, type ServerErrorCode, UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import { isUuid } from '../xdr/uuid.js';
import type { HostContext } from './context.js';

/** A kind of object that is named on the command line. */
export interface ObjectKind<T extends { readonly name: string }> {
  /** For messages: `domain`. */
  readonly word: string;
  /** The error of the daemon for an unknown name. */
  readonly missing: ServerErrorCode;
  list(connection: Connection, options: CallOptions): Promise<readonly T[]>;
  find(connection: Connection, text: string, options: CallOptions): Promise<T>;
}

/** Domains by id, UUID or name, in this order, as in virsh. */
export const DOMAIN: ObjectKind<Domain> = {
  word: 'domain',
  missing: 'NO_DOMAIN',
  list: (connection, options) => connection.listAllDomains(options),
  find: findDomain,
};

/** Returns the one object that a name, or a pattern, denotes. @throws LibvirtError if there is none, or several */
export async function one<T extends { readonly name: string }>(
  context: Pick<HostContext, 'connection' | 'options'>,
  kind: ObjectKind<T>,
  text: string,
): Promise<T> {
  const found = await matching(context, kind, text);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  const names = found.map(({ name }) => name);
  throw new UsageError(
    'AMBIGUOUS',
    `${text} matches ${found.length} ${kind.word}s: ${someOf(names)}; name one of them`,
  );
}

/** Returns the objects that names and patterns denote, each once. @throws LibvirtError if one denotes none */
export async function many<T extends { readonly name: string }>(
  context: Pick<HostContext, 'connection' | 'options'>,
  kind: ObjectKind<T>,
  texts: readonly string[],
): Promise<T[]> {
  const found = await Promise.all(texts.map((text) => matching(context, kind, text)));
  return [...new Map(found.flat().map((object) => [object.name, object])).values()];
}

async function matching<T extends { readonly name: string }>(
  { connection, options }: Pick<HostContext, 'connection' | 'options'>,
  kind: ObjectKind<T>,
  text: string,
): Promise<T[]> {
  try {
    return [await kind.find(connection, text, options)];
  } catch (error) {
    if (!isServerError(error, kind.missing)) throw error;
    const all = await kind.list(connection, options).catch(() => []);
    const pattern = isPattern(text) ? patternOf(text) : undefined;
    const found = pattern === undefined ? [] : all.filter(({ name }) => pattern.test(name));
    if (found.length > 0) return found.sort((left, right) => (left.name < right.name ? -1 : 1));
    throw notFound(kind, text, all, error);
  }
}

function notFound(
  { word, missing }: Pick<ObjectKind<{ readonly name: string }>, 'word' | 'missing'>,
  text: string,
  all: readonly { readonly name: string }[],
  cause: unknown,
): LibvirtError {
  if (isPattern(text)) return new LibvirtError(missing, `no ${word} matches '${text}'`, { cause });
  const names = all.map(({ name }) => name);
  const meant = nearest(text, names);
  return new LibvirtError(missing, `no ${word} '${text}'${meant === undefined ? '' : `; did you mean '${meant}'?`}`, {
    cause,
  });
}

/** Returns true if a text has wildcards: `*`, `?` or `[...]`. */
export function isPattern(text: string): boolean {
  return /[*?]|\[[^\]]+\]/.test(text);
}

/** Converts a pattern of the shell to a regular expression. @throws UsageError */
export function patternOf(text: string): RegExp {
  const source = text.replace(
    /\*+|\?|\[(!?)([^\]]+)\]|[\\^$.|+(){}[\]]/g,
    (part, not: string | undefined, set: string | undefined) => {
      if (part.startsWith('*')) return '[^]*?';
      if (part === '?') return '[^]';
      if (set !== undefined) return `[${not === '!' ? '^' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`;
      return `\\${part}`;
    },
  );
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch (cause) {
    throw new UsageError('INVALID_VALUE', `${text} is not a valid pattern`, { cause });
  }
}

/** Lists names for a message: the first of them, and the number of the others. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

/**
 * Finds a domain by id, UUID or name, in this order, as virsh does.
 * @throws ServerError `NO_DOMAIN`
 */
export async function findDomain(connection: Connection, text: string, options: CallOptions): Promise<Domain> {
  const id = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  const byId = id <= 0x7fffffff ? await orNull(connection.getDomainById(id, options), 'NO_DOMAIN') : null;
  if (byId !== null) return byId;
  const byUuid = isUuid(text) ? await orNull(connection.getDomainByUuid(text, options), 'NO_DOMAIN') : null;
  return byUuid ?? connection.getDomainByName(text, options);
}

/** Returns the result of a call, or null if it fails with one error of the daemon. */
export async function orNull<T>(answer: Promise<T>, code: ServerErrorCode): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isServerError(error, code)) return null;
    throw error;
  }
}
