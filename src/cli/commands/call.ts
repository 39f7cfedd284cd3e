import { fromJson } from '../../describe/from-json.js';
import { signature } from '../../describe/signature.js';
import { toJson } from '../../describe/to-json.js';
import { UsageError } from '../../errors.js';
import { type KnownProcedure, procedureNamed } from '../procedures.js';
import type { Invocation } from '../run.js';
import { recordLines } from '../table.js';
import { printJson, type Terminal } from '../terminal.js';

/** A call that is ready to be made; everything about the command line has been checked. */
export interface PreparedCall {
  readonly known: KnownProcedure;
  readonly args: unknown;
}

/**
 * Reads the procedure's name and its arguments, before anything is sent.
 * @throws UsageError that names the field, or says what the procedure takes
 */
export async function prepareCall(operands: readonly string[], terminal: Terminal): Promise<PreparedCall> {
  const [name = '', given] = operands;
  const known = procedureNamed(name);
  const { program, procedure, args } = known;
  if (args === undefined) {
    if (given === undefined || given.trim() === '{}') return { known, args: undefined };
    throw new UsageError('INVALID_VALUE', `${procedure.name} takes no arguments`);
  }
  const type = { kind: 'ref', name: args } as const;
  const form = `${procedure.name} takes ${signature(program, type)}`;
  if (given === undefined) throw new UsageError('INVALID_VALUE', form);
  const json = parse(given === '-' ? await inputText(terminal) : given, form);
  return { known, args: fromJson(program, type, json) };
}

/** What a procedure takes and gives. @throws UsageError that names the nearest one */
export function procedureLines(name: string): string[] {
  const { program, procedure, args, ret } = procedureNamed(name);
  const form = (type: string | undefined): string =>
    type === undefined ? 'nothing' : signature(program, { kind: 'ref', name: type });
  return recordLines([
    ['Procedure', `${procedure.name} of the program ${program.name}, number ${procedure.number}`],
    ['Since', procedure.since === undefined ? '-' : `libvirt ${procedure.since}`],
    ['Takes', form(args)],
    ['Gives', form(ret)],
  ]);
}

/** Calls any procedure and prints its result. */
export async function call({ connect, terminal, options }: Invocation, prepared: PreparedCall): Promise<void> {
  const { program, procedure, ret } = prepared.known;
  const value = await connect.call(procedure, prepared.args, options);
  const json = ret === undefined ? null : toJson(program, { kind: 'ref', name: ret }, value);
  printJson(terminal.stdout, json);
}

function parse(text: string, form: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('INVALID_VALUE', `the arguments are no JSON: ${why}; ${form}`, { cause });
  }
}

/** All of the standard input. Reading knows no signal, so it is left alone when the command ends early. */
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
