import { readFileSync } from 'node:fs';
import * as constants from '../../src/generated/constants/index.js';
import { DOCUMENTED_CONSTANTS } from './documented-constants.js';

/** The value of one of our constants, which is given as one writes it: `DomainState.RUNNING`. */
export function constantValue(written: string): unknown {
  return written.split('.').reduce<unknown>((value, name) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }, constants);
}

const API: URL = new URL('../../protocol/api.json', import.meta.url);

/** C names of all members of all enums, but for those that only count the others. */
export function enumMembers(): string[] {
  const enums: unknown = Reflect.get(JSON.parse(readFileSync(API, 'utf8')), 'enums');
  return Object.values<unknown>(Object(enums))
    .flatMap((members) => (Array.isArray(members) ? members : []))
    .map((member) => String(Reflect.get(Object(member), 'name')))
    .filter((name) => !name.endsWith('_LAST'));
}

/** All documented names, in the order of the manual, with ours. */
export function documentedConstants(): [string, string][] {
  return Object.values(DOCUMENTED_CONSTANTS).flatMap((group) => Object.entries(group));
}

const CAUGHT: readonly (readonly string[])[] = [
  ["`isServerError(error, 'NO_DOMIAN')`", 'does not compile: a code that does not exist'],
  ["`event.eventName === 'STRATED'`", 'does not compile: a name that does not exist'],
  ['`nameOf(DomainState, StoragePoolState.RUNNING)`', 'does not compile: a constant of another group'],
  ['`info.state === StoragePoolState.RUNNING`', 'does not compile: a constant of another group'],
  ['`info.state === 99`', 'does not compile: a literal that is not a state'],
  ['`domain.waitForState(StoragePoolState.RUNNING)`', 'does not compile: a constant of another group'],
  ['`domain.waitForState(99)`', 'does not compile: a literal'],
  ['`domain.undefine({ flags: DomainModificationImpact.CONFIG })`', 'does not compile: a flag of other methods'],
  ['`connection.listAllDomains({ flags: 1 })`', 'does not compile: a literal'],
  ['`domain.getState({ flags: 1 })`', 'does not compile: no flags are defined'],
  ['`undefine({ flags: DomainUndefineFlags.NVRAM })`', 'compiles'],
  ['`undefine({ flags: DomainUndefineFlags.NVRAM \\| DomainUndefineFlags.MANAGED_SAVE })`', 'compiles'],
  ['`undefine({ flags: keep ? DomainUndefineFlags.KEEP_NVRAM : 0 })`', 'compiles'],
];

const INTRODUCTION = `# Constants

Each enum of libvirt is an object of numbers and a type, both with the name of the C enum without \`vir\` and without the
suffix \`Values\`: \`virDomainState\` is \`DomainState\`, \`virDomainUndefineFlagsValues\` is \`DomainUndefineFlags\`. The
members lose the prefix that they share. Keys of typed parameters are objects of strings, such as \`MemoryParameter\`.

\`\`\`ts
import { connect, DomainState, DomainUndefineFlags, nameOf } from 'libvirt-client';

await using connection = await connect();
const domain = await connection.getDomainByName('web');
const { state, stateName, reasonName } = await domain.getState();
if (state !== DomainState.SHUTOFF) throw new Error(\`web is \${stateName ?? state} (\${reasonName})\`);
await domain.undefine({ flags: DomainUndefineFlags.MANAGED_SAVE | DomainUndefineFlags.NVRAM });
console.log(nameOf(DomainState, 3)); // PAUSED
\`\`\`

\`nameOf(group, value)\` returns the name of a number, or undefined for a number that is not in the group. It needs only
the group that it is given, so a bundler drops the others. Results of \`getInfo()\`, \`getState()\` and
\`getControlInfo()\`, and events, carry the names beside the numbers.

## What the compiler finds

At run time a constant is a plain number. For TypeScript it also carries the name of its group.

${markdownTable(['written', 'result'], CAUGHT).join('\n')}

A daemon that is newer than this package may send numbers that it does not know. Therefore the type of a result is
\`OpenEnum<DomainState>\`: a \`DomainState\`, or any other number. Names are undefined for such numbers, and the code of an
error is the number as text: \`'4711'\`.

The type of an argument is \`OpenEnum<DomainState>\` as well, so a result can be passed on. Flags are
\`Flags<DomainUndefineFlags>\`, in options \`FlagsOptions<DomainUndefineFlags>\`; \`FlagsOptions<never>\` is that of a method
for which no flags are defined, and can be passed to all methods. A method that has its own names for
\`DomainModificationImpact\`, such as \`DomainDeviceModifyFlags\`, accepts both.

Limits of these checks:

- For TypeScript, \`A | B\` is a plain \`number\`. Once flags are combined, their groups are not known any more, so
  \`DomainUndefineFlags.NVRAM | DomainXMLFlags.SECURE\` compiles.
- A variable of type \`number\` is accepted for every enumeration and for all flags. That is also the way to pass a
  constant that this package does not have yet: \`const SUSPENDED: number = 8\`.
- A constant is not a literal type for the compiler. A \`switch\` over a \`DomainState\` is not known to be exhaustive, and
  \`Record<DomainState, string>\` does not require its keys. Both work with names: \`switch (info.stateName)\`,
  \`Record<ConstantName<typeof DomainState>, string>\`.
- JavaScript without type checking is not checked, except that a flag must be an integer from 0 to 4294967295.
- The checks of literals need TypeScript 5.0 or later; before, any number literal is accepted.
`;

/** Text of `docs/constants.md`. */
export function constantsPage(): string {
  const groups = Object.entries(DOCUMENTED_CONSTANTS);
  return [
    '<!-- Generated by `npm run parity -- --docs`; do not edit. -->',
    '',
    INTRODUCTION,
    '## Constants of Sys::Virt',
    '',
    `Every one of the ${enumMembers().length} enum members of libvirt 12.8.0 is here. The tables below are for readers of Perl: the`,
    `${documentedConstants().length} constants of domains that the early manuals of Sys::Virt document. In Perl each is a function,`,
    '`Sys::Virt::Domain::STATE_RUNNING`; here it is a member of an object, `DomainState.RUNNING`.',
    ...groups.flatMap(([title, names]) => section(title, names)),
    '',
  ].join('\n');
}

function section(title: string, names: Readonly<Record<string, string>>): string[] {
  const rows = Object.entries(names).map(([name, ours]) => [`\`${name}\``, `\`${ours}\``, `\`${valueText(ours)}\``]);
  return ['', `### ${title}`, '', ...markdownTable(['Sys::Virt', 'libvirt-client', 'value'], rows)];
}

function valueText(written: string): string {
  const value = constantValue(written);
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Lines of a table in Markdown, with columns of one width. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
