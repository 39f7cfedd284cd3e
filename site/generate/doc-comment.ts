import type { SourceFile } from './source-tree.js';

/** What a doc comment says. Texts are Markdown with `{@link …}` in them. */
export interface DocComment {
  readonly text: string;
  /** The line that says where it comes from, as written; empty without one. */
  readonly origin: string;
  /** C functions: `virDomainGetInfo`. */
  readonly functions: readonly string[];
  /** Procedures: `DOMAIN_GET_INFO`. */
  readonly procedures: readonly string[];
  /** The libvirt release that introduced it. */
  readonly since: string | undefined;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string | undefined;
  readonly throws: readonly string[];
  readonly deprecated: string | undefined;
  /** The value of an option that is not given. */
  readonly fallback: string | undefined;
  readonly internal: boolean;
}

const EMPTY: DocComment = {
  text: '',
  origin: '',
  functions: [],
  procedures: [],
  since: undefined,
  parameters: [],
  returns: undefined,
  throws: [],
  deprecated: undefined,
  fallback: undefined,
  internal: false,
};

/** Reads the doc comment right before a position; an empty one if there is none. */
export function docBefore(file: SourceFile, start: number): DocComment {
  const comment = file.comments.findLast((one) => one.end <= start);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return EMPTY;
  if (file.source.slice(comment.end, start).trim() !== '') return EMPTY;
  return parseDoc(comment.value.slice(1));
}

/** Reads the inside of a doc comment. */
export function parseDoc(raw: string): DocComment {
  const lines = raw.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const parts = lines
    .join('\n')
    .trim()
    // A tag begins a part wherever it is written after a space; `{@link` is no such tag.
    .split(/(?:^|\s)(?=@(?:param|returns|throws|deprecated|internal|example|default)\b)/);
  const [body = '', ...tags] = parts[0]?.startsWith('@') ? ['', ...parts] : parts;
  const origin = originOf(body);
  const tag = (name: string): string[] =>
    tags.filter((part) => part.startsWith(`@${name}`)).map((part) => part.slice(name.length + 1).trim());
  return {
    ...origin,
    parameters: tag('param').map((text) => {
      const [, name = '', rest = ''] = /^(\S+)\s*(?:-\s*)?([\s\S]*)$/.exec(text) ?? [];
      return { name, text: rest };
    }),
    returns: tag('returns')[0],
    throws: tag('throws'),
    deprecated: tag('deprecated')[0],
    fallback: tag('default')[0],
    internal: tags.some((part) => part.startsWith('@internal')),
  };
}

/** A line such as `virDomainGetInfo` · `DOMAIN_GET_INFO` · since 0.0.3, with all that follows it. */
const ORIGIN = /^(?:with )?`vir[A-Z]\w+`(?:,| ·| or|$)[\s\S]*$|^since \d[\s\S]*$/m;

function originOf(body: string): Pick<DocComment, 'text' | 'origin' | 'functions' | 'procedures' | 'since'> {
  const found = ORIGIN.exec(body);
  if (found === null) return { text: body.trim(), origin: '', functions: [], procedures: [], since: undefined };
  const origin = found[0].replace(/\s+/g, ' ').trim();
  const names = [...origin.matchAll(/`([^`]*)`/g)].map((one) => one[1] ?? '');
  return {
    text: body.slice(0, found.index).trim(),
    origin,
    functions: names.filter((name) => /^vir[A-Z]/.test(name)),
    procedures: names.filter((name) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name)),
    since: /since (\d+\.\d+\.\d+)/.exec(origin)?.[1],
  };
}
