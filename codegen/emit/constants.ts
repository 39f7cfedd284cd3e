import type { Api, ApiMember, ApiString } from '../api.js';
import { enumFile, enumName, groupOf, memberNames, STRING_GROUPS, type StringGroup } from '../constant-names.js';
import { GeneratedFile, key, quote, sinceText } from './file.js';
import { emitIndex } from './modules.js';

const INPUT = 'protocol/api.json';
/** Where the type of constants is, seen from `src/generated`. */
const CONSTANT = '../constant';

/** Emits all constants of libvirt's public API, split by area, and the door to them. */
export function emitConstants(api: Api): GeneratedFile[] {
  const files = new Map<string, GeneratedFile>();
  const fileAt = (name: string): GeneratedFile => {
    const file = files.get(name) ?? new GeneratedFile(`constants/${name}`, INPUT);
    files.set(name, file);
    return file;
  };
  for (const [cName, members] of api.enums) emitEnum(fileAt(enumFile(cName)), cName, members);
  for (const group of STRING_GROUPS) {
    const members = [...api.strings].filter(([cName]) => groupOf(cName) === group);
    if (members.length > 0) emitStrings(fileAt(group.file), group, members);
  }
  for (const [cName, value] of api.numbers) {
    // Numbers of this kind are values of 64-bit fields.
    fileAt('domain')
      .code.doc(`\`${cName}\``)
      .add(`export const ${cName.replace(/^VIR_/, '')} = ${value}n;`, '');
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.length === 0 ? [] : [...sorted, emitIndex('constants/index', sorted, INPUT)];
}

function emitEnum(file: GeneratedFile, cName: string, members: readonly ApiMember[]): void {
  const short = memberNames(
    cName,
    members.map((member) => member.name),
  );
  const name = enumName(cName);
  const constant = file.type(CONSTANT, 'Constant');
  emitGroup(
    file,
    name,
    `\`${cName}\``,
    members.map((member, i) => ({
      key: short[i] ?? member.name,
      value: `${member.value} as ${constant}<${quote(name)}, ${member.value}>`,
      about: `\`${member.name}\` = ${member.value}${member.since === undefined ? '' : `, ${sinceText(member.since)}`}`,
    })),
  );
}

function emitStrings(
  file: GeneratedFile,
  group: StringGroup,
  members: readonly (readonly [string, ApiString])[],
): void {
  const prefix = group.strip ?? group.prefix;
  emitGroup(
    file,
    group.name,
    `Keys of ${group.about}: \`${group.prefix}*\`.`,
    members.map(([cName, { value, since }]) => ({
      key: cName.slice(prefix.length),
      value: quote(value),
      about: `\`${cName}\`${since === undefined ? '' : `, ${sinceText(since)}`}`,
    })),
  );
}

function emitGroup(
  file: GeneratedFile,
  name: string,
  about: string,
  members: readonly { readonly key: string; readonly value: string; readonly about: string }[],
): void {
  file.code.doc(about);
  file.code.block(`export const ${name} = {`, '} as const;', () => {
    for (const member of members) {
      file.code.doc(member.about);
      file.code.add(`${key(member.key)}: ${member.value},`);
    }
  });
  file.code.add('');
  file.code.doc(`A value of {@link ${name}}.`);
  file.code.assignment(`export type ${name} =`, `(typeof ${name})[keyof typeof ${name}];`).add('');
}

const ERROR_NAMES = [
  {
    cName: 'virErrorNumber',
    name: 'errorNumberNames',
    type: 'ErrorCode',
    what: 'error numbers',
    values: 'The error codes of known daemons',
  },
  {
    cName: 'virErrorDomain',
    name: 'errorDomainNames',
    type: 'ErrorDomainName',
    what: 'the libvirt components that raise errors',
    values: 'The known libvirt components that raise errors',
  },
  {
    cName: 'virErrorLevel',
    name: 'errorLevelNames',
    type: 'ErrorLevelName',
    what: 'error levels',
    values: 'The levels of errors',
  },
];

/** Emits the names of error numbers, domains and levels, without the constants. */
export function emitErrorNames(api: Api): GeneratedFile {
  const file = new GeneratedFile('error-names', INPUT);
  for (const { cName, name, type, what, values } of ERROR_NAMES) {
    const members = api.enums.get(cName) ?? [];
    const short = memberNames(
      cName,
      members.map((member) => member.name),
    );
    file.code.doc(`Names of ${what}: \`${cName}\`.`);
    file.code.block(`export const ${name}: { readonly [number: number]: ${type} } = {`, '};', () => {
      members.forEach((member, i) => {
        file.code.add(`${key(String(member.value))}: ${quote(short[i] ?? '')},`);
      });
    });
    file.code.add('');
    file.code.doc(`${values}.`);
    file.code.add(`export type ${type} =`);
    const names = short.map((one) => `  | ${quote(one)}`);
    file.code.add(...names.slice(0, -1), `${names.at(-1) ?? '  | never'};`, '');
  }
  return file;
}
