import type { Api } from '../api.js';
import { forwardedDriver } from '../forwarding.js';
import type { ProcedureModel, ProgramModel } from '../model.js';
import { cFunctionOf, overridesOf, releaseOf } from '../overrides.js';
import { type Context, fileOf, LAZY_PROCEDURE, nameOf, PROCEDURE } from './context.js';
import { type GeneratedFile, quote, sinceText } from './file.js';

/** The file with the numbers of the programs. */
export const PROGRAMS = 'programs';

/** Emits the descriptor of a procedure or message. */
export function emitProcedure(
  context: Context,
  file: GeneratedFile,
  program: ProgramModel,
  procedure: ProcedureModel,
  api: Api,
): void {
  const name = context.names.descriptors.get(procedure.name) ?? procedure.name;
  const since = releaseOf(program, procedure, api);
  const { code } = file;
  code.doc(docText(program, procedure, api, since));
  code.assignment(`export const ${name}:`, `${typeOf(context, file, procedure)} = {`).indent(() => {
    code.add(
      `program: ${file.value(PROGRAMS, program.name.toUpperCase())},`,
      `number: ${procedure.number},`,
      `name: ${quote(procedure.name)},`,
    );
    if (procedure.kind === 'call') {
      code.add(`priority: ${quote(procedure.annotations.priority)},`);
      const stream = streamText(program, procedure, api);
      if (stream !== undefined) code.add(stream);
      const driver = forwardedDriver(program, procedure, context.types);
      if (driver !== undefined) code.add(`forwardedTo: ${quote(driver)},`);
    }
    if (since !== undefined) code.add(`since: ${quote(since)},`);
    if (procedure.kind === 'message') {
      code.add(...codecs(context, file, 'Payload', procedure.payload));
    } else {
      code.add(...codecs(context, file, 'Args', procedure.args), ...codecs(context, file, 'Ret', procedure.ret));
    }
  });
  code.add('};', '');
}

/** Emits the descriptor of a procedure without its codecs, for a file that has `codecs`, the file that they are in. */
export function emitLazyProcedure(context: Context, file: GeneratedFile, procedure: ProcedureModel): void {
  const name = context.names.descriptors.get(procedure.name) ?? procedure.name;
  const derived = name.replace(/[A-Z]/g, '_$&').toUpperCase();
  const wireName = derived === procedure.name ? [] : [`wireName: ${quote(procedure.name)}`];
  const type = `${file.type(LAZY_PROCEDURE, 'LazyProcedure')}<${payloadTypes(context, file, procedure)}>`;
  file.code.items(`export const ${name}: ${type} = { `, [`key: ${quote(name)}`, 'codecs', ...wireName], ' };');
}

function payloadTypes(context: Context, file: GeneratedFile, procedure: ProcedureModel): string {
  const type = (name: string | undefined): string =>
    name === undefined ? 'undefined' : file.type(fileOf(context, name), nameOf(context, name));
  if (procedure.kind === 'message') return type(procedure.payload);
  return `${type(procedure.args)}, ${type(procedure.ret)}`;
}

function typeOf(context: Context, file: GeneratedFile, procedure: ProcedureModel): string {
  const kind = file.type(PROCEDURE, procedure.kind === 'message' ? 'EventMessage' : 'Procedure');
  return `${kind}<${payloadTypes(context, file, procedure)}>`;
}

function codecs(context: Context, file: GeneratedFile, what: string, idlName: string | undefined): string[] {
  return ['write', 'read'].map((way) => {
    const codec =
      idlName === undefined
        ? file.value(PROCEDURE, `${way}Nothing`)
        : file.value(fileOf(context, idlName), `${way}${nameOf(context, idlName)}`);
    return `${way}${what}: ${codec},`;
  });
}

function streamText(program: ProgramModel, procedure: ProcedureModel, api: Api): string | undefined {
  const { sparseFlag } = procedure.annotations;
  const direction = overridesOf(program, procedure).stream ?? procedure.annotations.stream;
  if (direction === undefined) return undefined;
  const flag = sparseFlag === undefined ? undefined : flagValue(sparseFlag, api);
  return `stream: { direction: ${quote(direction)}${flag === undefined ? '' : `, sparseFlag: ${flag}`} },`;
}

function flagValue(name: string, api: Api): number | undefined {
  for (const members of api.enums.values()) {
    const member = members.find((candidate) => candidate.name === name);
    if (member !== undefined) return member.value;
  }
  return undefined;
}

function docText(program: ProgramModel, procedure: ProcedureModel, api: Api, since: string | undefined): string {
  const kind = procedure.kind === 'message' ? 'Message' : 'Procedure';
  const cFunction = cFunctionOf(program, procedure, api);
  const parts = [
    `${kind} ${procedure.number} of program ${program.name}`,
    ...(cFunction === undefined ? [] : [`\`${cFunction}\``]),
    ...(since === undefined ? [] : [sinceText(since)]),
    ...(procedure.kind === 'call' ? [`${procedure.annotations.priority} priority`] : []),
  ];
  return `${parts.join(', ')}.`;
}
