import { fromJson } from '../../describe/from-json.js';
import { signature } from '../../describe/signature.js';
import { toJson } from '../../describe/to-json.js';
import { UsageError } from '../../errors.js';
import type { TypeDescription } from '../../generated/describe/description.js';
import { jsonFault } from '../../json-fault.js';
import type { CallEntry } from '../../testing/catalog.js';
import type { Invocation } from '../invocation.js';
import { procedureNamed } from '../procedures.js';
import { recordLines } from '../table.js';
import { printJson, type Terminal } from '../terminal.js';

/** A call whose arguments have been checked. */
export interface PreparedCall {
  readonly known: CallEntry;
  readonly args: unknown;
}

/**
 * Parses the procedure's name and its arguments before anything is sent.
 * @throws UsageError with the faulty field, or with the signature of the procedure
 */
export async function prepareCall(operands: readonly string[], terminal: Terminal): Promise<PreparedCall> {
  const [name = '', given] = operands;
  const known = procedureNamed(name);
  const { program, args } = known;
  if (args === undefined) {
    if (given === undefined || given.trim() === '{}') return { known, args: undefined };
    throw new UsageError('INVALID_VALUE', `${known.name} does not take arguments`);
  }
  const form = `${known.name} takes ${signature(program, args)}`;
  if (given === undefined) throw new UsageError('INVALID_VALUE', form);
  const json = parse(given === '-' ? await inputText(terminal) : given, form);
  return { known, args: fromJson(program, args, json) };
}

/** Describes the arguments and the result of a procedure. @throws UsageError with the closest name */
export function procedureLines(name: string): string[] {
  const { program, codec, args, ret, ...known } = procedureNamed(name);
  const form = (type: TypeDescription | undefined): string => (type ? signature(program, type) : 'nothing');
  return recordLines([
    ['Procedure', `${known.name} of the program ${program.name}, number ${known.number}`],
    ['Since', codec.since === undefined ? '-' : `libvirt ${codec.since}`],
    ['Takes', form(args)],
    ['Gives', form(ret)],
  ]);
}

/** Calls any procedure and prints its result. */
export async function call({ connection, terminal, options }: Invocation, prepared: PreparedCall): Promise<void> {
  const { program, codec, ret } = prepared.known;
  const value = await connection.call(codec, prepared.args, options);
  const json = ret === undefined ? null : toJson(program, ret, value);
  printJson(terminal.stdout, json);
}

function parse(text: string, form: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    throw new UsageError('INVALID_VALUE', `the arguments are not valid JSON: ${jsonFault(error)}; ${form}`);
  }
}

/** Reads all of standard input. It cannot be aborted, so it is left pending when the command is interrupted. */
async function inputText({ stdin, signal }: Terminal): Promise<string> {
  signal.throwIfAborted();
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([textOf(stdin), ended]);
}

async function textOf(stdin: Terminal['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
