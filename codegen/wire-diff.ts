import type { Context } from './emit/context.js';
import { describedTypes } from './emit/describe.js';
import { layoutText } from './layout.js';
import type { EnumDefinition, Field, ProcedureModel, ProgramModel, Type, TypeDefinition } from './model.js';
import { parts, references } from './recursion.js';

/** One change between two versions of an IDL file, in words. */
export interface Change {
  /** `breaking`: bytes that were right before are wrong now, or a call is gone. */
  readonly kind: 'breaking' | 'limit' | 'added' | 'renamed' | 'annotation';
  readonly text: string;
}

/** What changed between two versions of an IDL file. Compares what they mean, not how they are written. */
export function wireDiff(before: Context, after: Context): Change[] {
  return [...programChanges(before, after), ...constantChanges(before, after), ...typeChanges(before, after)];
}

/** The changes as a text for people, grouped by kind. */
export function changesText(changes: readonly Change[]): string {
  const titles: readonly (readonly [Change['kind'], string])[] = [
    ['breaking', 'Breaking'],
    ['limit', 'Limits'],
    ['renamed', 'Renamed, same bytes'],
    ['added', 'Added'],
    ['annotation', 'Annotations'],
  ];
  const sections = titles.flatMap(([kind, title]) => {
    const lines = changes.filter((change) => change.kind === kind).map((change) => `  ${change.text}`);
    return lines.length === 0 ? [] : [`${title}:\n${lines.join('\n')}`];
  });
  return sections.length === 0 ? 'Nothing changed on the wire.' : sections.join('\n\n');
}

function programChanges(before: Context, after: Context): Change[] {
  const changes: Change[] = [];
  const names = new Set([...before.module.programs, ...after.module.programs].map((program) => program.name));
  for (const name of names) {
    const old = before.module.programs.find((program) => program.name === name);
    const fresh = after.module.programs.find((program) => program.name === name);
    if (old === undefined) changes.push({ kind: 'added', text: `program ${name}` });
    else if (fresh === undefined) changes.push({ kind: 'breaking', text: `program ${name} is gone` });
    else changes.push(...numberChanges(old, fresh), ...procedureChanges(before, after, old, fresh));
  }
  return changes;
}

function numberChanges(old: ProgramModel, fresh: ProgramModel): Change[] {
  return (['number', 'version'] as const)
    .filter((what) => old[what] !== fresh[what])
    .map((what) => {
      return { kind: 'breaking', text: `program ${old.name}: its ${what} was ${old[what]} and is ${fresh[what]}` };
    });
}

function procedureChanges(before: Context, after: Context, old: ProgramModel, fresh: ProgramModel): Change[] {
  const changes: Change[] = [];
  for (const procedure of fresh.procedures) {
    const earlier = old.procedures.find((candidate) => candidate.number === procedure.number);
    if (earlier === undefined) {
      const what = procedure.kind === 'message' ? 'message' : 'procedure';
      changes.push({ kind: 'added', text: `${what} ${procedure.number} ${procedure.name}` });
    } else {
      changes.push(...oneProcedure(before, after, earlier, procedure));
    }
  }
  for (const procedure of old.procedures) {
    if (fresh.procedures.some((candidate) => candidate.number === procedure.number)) continue;
    changes.push({ kind: 'breaking', text: `procedure ${procedure.number} ${procedure.name} is gone` });
  }
  return changes;
}

function oneProcedure(before: Context, after: Context, old: ProcedureModel, fresh: ProcedureModel): Change[] {
  const changes: Change[] = [];
  const label = `procedure ${fresh.number} ${fresh.name}`;
  if (old.name !== fresh.name) changes.push({ kind: 'renamed', text: `${label}: it was ${old.name}` });
  if (old.kind !== fresh.kind) {
    changes.push({ kind: 'breaking', text: `${label}: it was a ${old.kind} and is a ${fresh.kind}` });
  }
  for (const what of ['args', 'ret', 'payload'] as const) {
    const [was, is] = [old[what], fresh[what]];
    const text = whole(before, was) === whole(after, is) ? undefined : describeSwap(what, was, is);
    if (text !== undefined) changes.push({ kind: 'breaking', text: `${label}: ${text}` });
    else if (was !== is) changes.push({ kind: 'renamed', text: `${label}: its ${what} ${was} is now called ${is}` });
  }
  for (const what of ['priority', 'stream', 'sparseFlag'] as const) {
    const [was, is] = [old.annotations[what], fresh.annotations[what]];
    if (was === is) continue;
    changes.push({ kind: 'annotation', text: `${label}: ${what} was ${was ?? 'not given'}, is ${is ?? 'not given'}` });
  }
  return changes;
}

/** What to say of a payload that changed: nothing when it still has its name, since then its type tells the change. */
function describeSwap(what: string, was: string | undefined, is: string | undefined): string | undefined {
  if (was === is) return undefined;
  if (was === undefined) return `it had no ${what} and has ${is}`;
  return is === undefined ? `its ${what} ${was} is gone` : `its ${what} was ${was} and is ${is}`;
}

function whole(context: Context, name: string | undefined): string {
  return name === undefined ? '' : layoutText({ kind: 'ref', name }, context.types);
}

function constantChanges(before: Context, after: Context): Change[] {
  return after.module.constants.flatMap((constant): Change[] => {
    const old = before.module.constants.find((candidate) => candidate.name === constant.name);
    if (old === undefined || old.value === constant.value) return [];
    if (/_(PROGRAM|VERSION)$/.test(constant.name)) return [];
    return [{ kind: 'limit', text: `constant ${constant.name}: it was ${old.value} and is ${constant.value}` }];
  });
}

function typeChanges(before: Context, after: Context): Change[] {
  const changes: Change[] = [];
  for (const type of describedTypes(after)) {
    const old = before.types.get(type.name);
    if (old === undefined) continue;
    const users = usersOf(after, type.name);
    const suffix = users === '' ? '' : ` (${users})`;
    for (const change of oneType(before, after, old, type)) {
      changes.push({ kind: change.kind, text: `${type.kind} ${type.name}: ${change.text}${suffix}` });
    }
  }
  return changes;
}

/** Names of the procedures that a type is a part of. */
function usersOf(context: Context, name: string): string {
  const reaches = (start: string, seen = new Set<string>()): boolean => {
    if (start === name) return true;
    if (seen.has(start)) return false;
    seen.add(start);
    const type = context.types.get(start);
    return (
      type !== undefined &&
      parts(type)
        .flatMap(references)
        .some((used) => reaches(used, seen))
    );
  };
  const users = context.module.programs
    .flatMap((program) => program.procedures)
    .filter((procedure) => {
      return [procedure.args, procedure.ret, procedure.payload].some((root) => root !== undefined && reaches(root));
    })
    .map((procedure) => procedure.name);
  return users.length > 4 ? `${users.slice(0, 3).join(', ')} and ${users.length - 3} more` : users.join(', ');
}

function oneType(before: Context, after: Context, old: TypeDefinition, fresh: TypeDefinition): Change[] {
  if (old.kind !== fresh.kind) return [{ kind: 'breaking', text: `it was a ${old.kind}` }];
  if (old.kind === 'enum' && fresh.kind === 'enum') return enumChanges(old, fresh);
  if (old.kind === 'struct' && fresh.kind === 'struct') return fieldChanges(before, after, old.fields, fresh.fields);
  if (old.kind === 'typedef' && fresh.kind === 'typedef') {
    return fieldChanges(before, after, [old.field], [fresh.field]);
  }
  const [was, is] = [whole(before, old.name), whole(after, fresh.name)];
  return was === is ? [] : [{ kind: 'breaking', text: `it was ${was} and is ${is}` }];
}

function enumChanges(old: EnumDefinition, fresh: EnumDefinition): Change[] {
  const values = new Map(fresh.members.map((member) => [member.name, member.value]));
  const earlier = new Set(old.members.map((member) => member.name));
  const changes = old.members.flatMap(({ name, value }): Change[] => {
    const now = values.get(name);
    if (now === undefined) return [{ kind: 'breaking', text: `${name} is gone` }];
    return now === value ? [] : [{ kind: 'breaking', text: `${name} was ${value} and is ${now}` }];
  });
  const added = fresh.members.filter((member) => !earlier.has(member.name));
  return [...changes, ...added.map(({ name, value }): Change => ({ kind: 'added', text: `${name} = ${value}` }))];
}

function fieldChanges(before: Context, after: Context, old: readonly Field[], fresh: readonly Field[]): Change[] {
  const changes: Change[] = [];
  const sameOrder = old.length === fresh.length && old.every((field, i) => field.name === fresh[i]?.name);
  const sameBytes =
    old.length === fresh.length &&
    old.every((field, i) => shape(before, field.type) === shape(after, fresh[i]?.type ?? field.type));
  if (!sameOrder && sameBytes) {
    return [{ kind: 'renamed', text: `fields were ${namesOf(old)} and are ${namesOf(fresh)}` }];
  }
  for (const field of fresh) {
    const earlier = old.find((candidate) => candidate.name === field.name);
    if (earlier === undefined) changes.push({ kind: 'breaking', text: `new field ${field.idl}` });
    else changes.push(...oneField(before, after, earlier, field));
  }
  for (const field of old) {
    if (fresh.some((candidate) => candidate.name === field.name)) continue;
    changes.push({ kind: 'breaking', text: `field ${field.name} is gone` });
  }
  if (changes.length === 0 && !sameOrder) {
    changes.push({ kind: 'breaking', text: `fields were in the order ${namesOf(old)} and are ${namesOf(fresh)}` });
  }
  return changes;
}

function oneField(before: Context, after: Context, old: Field, fresh: Field): Change[] {
  if (shape(before, old.type) !== shape(after, fresh.type)) {
    // The same words for other bytes: then the type that they name has changed, and tells it itself.
    if (old.idl === fresh.idl) return [];
    return [{ kind: 'breaking', text: `field ${fresh.name} was ${old.idl} and is ${fresh.idl}` }];
  }
  const [was, is] = [ownLimit(old.type), ownLimit(fresh.type)];
  return was === is ? [] : [{ kind: 'limit', text: `field ${fresh.name} held at most ${was} and holds ${is}` }];
}

/** A field's own bytes without limits; of a type with a name, the name, for that type tells its changes itself. */
function shape(context: Context, type: Type): string {
  if (type.kind === 'ref') {
    const definition = context.types.get(type.name);
    return definition?.kind === 'typedef' ? shape(context, definition.field.type) : type.name;
  }
  if (type.kind === 'array') return `${shape(context, type.of)}[${type.length}]`;
  if (type.kind === 'list') return `${shape(context, type.of)}<>`;
  if (type.kind === 'optional') return `${shape(context, type.of)}?`;
  return 'length' in type ? `${type.kind}[${type.length}]` : type.kind;
}

function ownLimit(type: Type): number | undefined {
  return 'max' in type ? type.max : undefined;
}

function namesOf(fields: readonly Field[]): string {
  return fields.map((field) => field.name).join(', ');
}
