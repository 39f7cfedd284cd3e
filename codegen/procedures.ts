import { annotationsOf } from './annotations.js';
import type { EnumMember } from './ast.js';
import type { Constant, ProcedureModel, ProgramModel, StructDefinition, TypeDefinition } from './model.js';

/** Programs whose procedures are messages without payload, which their names do not tell. */
const EMPTY_MESSAGES = new Set(['KEEPALIVE']);

/** Messages whose payload is called a result. Releases before 0.8.0 have one event, and this is how they name it. */
const MESSAGES_IN_RET = new Set(['REMOTE_PROC_DOMAIN_EVENT']);

/** The prefix of the members of an enum of procedures, `REMOTE` of `REMOTE_PROC_...`; undefined for other enums. */
export function procedurePrefix(members: readonly { readonly name: string }[]): string | undefined {
  const prefixes = new Set(members.map((member) => /^(.+?)_PROC_./.exec(member.name)?.[1]));
  const [prefix] = prefixes;
  return prefixes.size === 1 ? prefix : undefined;
}

/** An enum of procedures with the comments that annotate its members. */
export interface ProcedureEnum {
  readonly prefix: string;
  readonly members: readonly { readonly name: string; readonly value: number; readonly source: EnumMember }[];
}

/** Puts the program together from its constants, its enum of procedures and the structs that are named after them. */
export function assembleProgram(
  procedures: ProcedureEnum,
  constants: readonly Constant[],
  types: Iterable<TypeDefinition>,
): ProgramModel | undefined {
  const number = constants.find((constant) => /_PROGRAM$/.test(constant.name));
  const version = constants.find((constant) => /_(PROTOCOL|PROGRAM)_VERSION$/.test(constant.name));
  if (number === undefined || version === undefined) return undefined;
  const payloads = new Map<string, StructDefinition>();
  for (const type of types) if (type.kind === 'struct') payloads.set(squash(type.name), type);
  return {
    name: number.name.replace(/_PROGRAM$/, '').toLowerCase(),
    number: Number(number.value),
    version: Number(version.value),
    procedures: procedures.members.map((member) => procedure(procedures.prefix, member, payloads)),
  };
}

function procedure(
  prefix: string,
  member: ProcedureEnum['members'][number],
  payloads: ReadonlyMap<string, StructDefinition>,
): ProcedureModel {
  const name = member.name.slice(`${prefix}_PROC_`.length);
  const find = (suffix: string): string | undefined => payloads.get(squash(prefix + name + suffix))?.name;
  const args = find('args');
  const ret = find('ret');
  // The LXC monitor's messages end in EventMsg.
  const message = find('msg') ?? find('EventMsg');
  const base = { number: member.value, name, annotations: annotationsOf(member.source) };
  if (message !== undefined && args === undefined && ret === undefined) {
    return { ...base, kind: 'message', payload: message };
  }
  if (ret !== undefined && MESSAGES_IN_RET.has(member.name)) return { ...base, kind: 'message', payload: ret };
  if (EMPTY_MESSAGES.has(prefix)) return { ...base, kind: 'message' };
  return { ...base, kind: 'call', ...(args !== undefined && { args }), ...(ret !== undefined && { ret }) };
}

/** `remote_domain_get_info_args` and `virLockSpaceProtocolRegisterArgs` are named after their procedures alike. */
function squash(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
