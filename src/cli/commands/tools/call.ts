import { raceAbort } from '../../../deadline.js';
import { fromJson } from '../../../describe/from-json.js';
import { signature } from '../../../describe/signature.js';
import { toJson } from '../../../describe/to-json.js';
import { UsageError } from '../../../errors.js';
import type { TypeDescription } from '../../../generated/describe/description.js';
import { jsonFault } from '../../../json-fault.js';
import type { CallEntry } from '../../../testing/catalog.js';
import type { LocalCommand } from '../../command.js';
import { connectTo, uriOf } from '../../connecting.js';
import type { Context } from '../../context.js';
import { withConnection } from '../../hosts.js';
import { recordLines } from '../../output/table.js';
import { operand, optionalOperand } from '../../parameter.js';
import { procedureNamed } from '../../procedures.js';
import { printJson, type Terminal } from '../../terminal.js';

const procedure = operand('procedure', 'Name of the procedure, such as DOMAIN_GET_INFO');
const json = optionalOperand('json', 'The arguments; - reads them from standard input');

export const command: LocalCommand = {
  summary: 'Call any procedure of the protocol; - reads the JSON from standard input',
  details: ['With --help, the arguments and the result of the procedure are printed.'],
  operands: [procedure, json],
  examples: ['call DOMAIN_LOOKUP_BY_NAME \'{"name": "web"}\'', 'call DOMAIN_GET_INFO --help'],
  local: call,
};

/** A call whose arguments have been checked. */
interface PreparedCall {
  readonly known: CallEntry;
  readonly args: unknown;
}

async function call(context: Context): Promise<void> {
  // Everything is checked before there is a connection.
  const { known, args } = await prepareCall(context.get(procedure), context.get(json), context.terminal);
  const value = await withConnection(
    () => connectTo(uriOf(context), context),
    (connection) => connection.call(known.codec, args, context.options),
  );
  printJson(context.terminal.stdout, known.ret === undefined ? null : toJson(known.program, known.ret, value));
}

/**
 * Parses the procedure's name and its arguments.
 * @throws UsageError with the faulty field, or with the signature of the procedure
 */
async function prepareCall(name: string, given: string | undefined, terminal: Terminal): Promise<PreparedCall> {
  const known = procedureNamed(name);
  const { program, args } = known;
  if (args === undefined) {
    if (given === undefined || given.trim() === '{}') return { known, args: undefined };
    throw new UsageError('INVALID_VALUE', `${known.name} does not take arguments`);
  }
  const form = `${known.name} takes ${signature(program, args)}`;
  if (given === undefined) throw new UsageError('INVALID_VALUE', form);
  const value = parse(given === '-' ? await inputText(terminal) : given, form);
  return { known, args: fromJson(program, args, value) };
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

function parse(text: string, form: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    throw new UsageError('INVALID_VALUE', `the arguments are not valid JSON: ${jsonFault(error)}; ${form}`);
  }
}

/** Reads all of standard input. It cannot be aborted, so it is left pending when the command is interrupted. */
function inputText({ stdin, signal }: Terminal): Promise<string> {
  return raceAbort(textOf(stdin), signal);
}

async function textOf(stdin: Terminal['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
