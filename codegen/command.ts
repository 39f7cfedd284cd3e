import { parseArgs } from 'node:util';

export const HELP: string = `Usage: npm run codegen -- [options]

Generates src/generated/, test/conformance/generated/ and protocol/wire.lock.json from protocol/.

  (no option)            write changed files and remove stale ones
  --check                write nothing; list what is out of date
  --diff OLD.x NEW.x     list the wire changes between two IDL files
  --diff OLD NEW         the same for XML schemas: each a folder of *.rng files or a grammar in JSON
  --diff api.json FILE   list what libvirt's description of its API (libvirt-api.xml of libvirt-dev, and the other
                         files in its folder) adds to protocol/api.json
  --from DIR --out DIR   generate only code, from the IDL files below one folder into another folder
  --schemas DIR          replace protocol/xml/grammar.json with libvirt's own schemas (*.rng) and generate;
                         with --out DIR generate only the XML types into another folder
  --api FILE             add what is new in libvirt's description of its API to protocol/api.json, and generate
  --help                 show this text

Exit codes: 0 success; 1 --check found something out of date, or --diff found an incompatible change;
2 invalid command line or input.`;

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'write' | 'check' }
  | { readonly kind: 'diff'; readonly before: string; readonly after: string }
  | { readonly kind: 'elsewhere'; readonly from: string; readonly out: string }
  | { readonly kind: 'schemas'; readonly folder: string; readonly out: string | undefined }
  | { readonly kind: 'api'; readonly file: string };

/** An invalid command line. */
export class CommandError extends Error {}

export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parseOptions(args);
  const { help, check, diff, from, out, schemas, api } = values;
  if (help) return { kind: 'help' };
  const modes = [
    check,
    diff,
    from !== undefined || (out !== undefined && schemas === undefined),
    schemas !== undefined,
    api !== undefined,
  ];
  if (modes.filter(Boolean).length > 1) {
    throw new CommandError('--schemas, --api, --check, --diff and --from with --out cannot be combined');
  }
  if (diff) {
    const [before, after] = positionals;
    if (before === undefined || after === undefined || positionals.length > 2) {
      throw new CommandError('--diff requires two files');
    }
    return { kind: 'diff', before, after };
  }
  if (positionals.length > 0) throw new CommandError(`unexpected argument ${positionals.join(' ')}`);
  if (check) return { kind: 'check' };
  if (schemas !== undefined) return { kind: 'schemas', folder: schemas, out };
  if (api !== undefined) return { kind: 'api', file: api };
  if (from === undefined && out === undefined) return { kind: 'write' };
  if (from === undefined || out === undefined) throw new CommandError('--from and --out must be used together');
  return { kind: 'elsewhere', from, out };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        check: { type: 'boolean' },
        diff: { type: 'boolean' },
        from: { type: 'string' },
        out: { type: 'string' },
        schemas: { type: 'string' },
        api: { type: 'string' },
      },
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
