import { readFile } from 'node:fs/promises';
import { UsageError } from '../../../errors.js';
import { type DocumentKind, documentKindOf, validateDocument, XmlError, type XmlProblem } from '../../../xml.js';
import type { LocalCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { ExitCode } from '../../exit-code.js';
import { operands } from '../../parameter.js';
import { Ended, printJson, printLines, type Terminal } from '../../terminal.js';

/** The result of validating one file. */
interface Verdict {
  readonly file: string;
  /** Null if the document is not of a known kind. */
  readonly kind: DocumentKind | null;
  readonly problems: readonly XmlProblem[];
}

const files = operands('file', 'XML documents; - for standard input', 'file');

export const command: LocalCommand = {
  summary: 'Validate XML documents; problems by file, line and column; - for standard input',
  details: ["Documents are compared with libvirt's schemas. The kind of a document is detected from its root element."],
  operands: [files],
  examples: ['validate web.xml', 'dumpxml web --inactive | libvirt-client validate -'],
  local: validate,
};

async function validate(context: Context): Promise<void> {
  const { terminal } = context;
  const verdicts: Verdict[] = [];
  for (const file of context.get(files)) verdicts.push(judge(file, await textOf(file, terminal)));
  if (context.isForPeople) printLines(terminal.stdout, verdicts.flatMap(lines));
  else printJson(terminal.stdout, verdicts);
  if (verdicts.some(({ problems }) => problems.length > 0)) throw new Ended(ExitCode.REFUSED, '');
}

function judge(file: string, text: string): Verdict {
  try {
    const kind = documentKindOf(text);
    return { file, kind, problems: validateDocument(kind, text) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { path, message } = error;
    const problem = { path, line: Math.max(1, error.line), column: Math.max(1, error.column), message, allowed: [] };
    return { file, kind: null, problems: [problem] };
  }
}

function lines({ file, problems }: Verdict): string[] {
  const name = file === '-' ? '(standard input)' : file;
  // One line per problem, whatever the document contains.
  return problems.map(({ line, column, message }) => `${name}:${line}:${column}: ${message.replace(/[\r\n]+/g, ' ')}`);
}

async function textOf(file: string, { stdin }: Terminal): Promise<string> {
  const bytes = file === '-' ? await allOf(stdin) : await contentOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError('INVALID_VALUE', `${file} is not valid UTF-8`, { cause });
  }
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('INVALID_VALUE', `cannot read ${file}: ${why}`, { cause });
  }
}

async function allOf(stdin: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
