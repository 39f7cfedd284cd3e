import type { StatisticsGroup, StatisticsKey } from '../statistics.js';
import { GeneratedFile, key, quote } from './file.js';

const INPUT = 'protocol/statistics.json';

const TYPES: Readonly<Record<StatisticsKey['type'], string>> = {
  int: 'number',
  uint: 'number',
  llong: 'bigint',
  ullong: 'bigint',
  double: 'number',
  boolean: 'boolean',
  string: 'string',
  'ullong|boolean': 'bigint | boolean',
};

/** What one part of the keys stands for: properties by name, numbered items, items by name, or a value. */
interface Part {
  readonly children: Map<string, Part>;
  key?: StatisticsKey;
}

/** Emits the nested types of keys, those of their rates, and the table by which flat keys are nested. */
export function emitStatistics(group: StatisticsGroup): GeneratedFile {
  const { name, keys } = group;
  const file = new GeneratedFile(`statistics/${kebab(name)}`, INPUT);
  new TypesEmitter(file, group, '').emit(name, `${group.about}, nested.`, treeOf(keys));
  const counters = keys.filter(({ isCounter }) => isCounter);
  if (counters.length > 0)
    new TypesEmitter(file, group, 'Rates').emit(name, 'Growth of counters per second.', treeOf(counters));
  file.code.doc(
    'Keys and the type of their values; `+` marks a counter. `#` is a position, `@` an id (numbers with gaps), `*` a name.',
  );
  const table = `${name.charAt(0).toLowerCase()}${name.slice(1)}Keys`;
  file.code.block(`export const ${table} = {`, '} as const;', () => {
    for (const { pattern, type, isCounter } of keys)
      file.code.add(`${key(pattern)}: ${quote(`${TYPES[type].replaceAll(' ', '')}${isCounter ? '+' : ''}`)},`);
  });
  return file;
}

function treeOf(keys: readonly StatisticsKey[]): Part {
  const root: Part = { children: new Map() };
  for (const one of keys) {
    let at = root;
    for (const step of one.pattern.split('.')) {
      const next = at.children.get(step) ?? { children: new Map() };
      at.children.set(step, next);
      at = next;
    }
    at.key = one;
  }
  return root;
}

const NUMBERED: readonly string[] = ['#', '@'];

class TypesEmitter {
  readonly #file: GeneratedFile;
  readonly #group: StatisticsGroup;
  readonly #suffix: string;

  constructor(file: GeneratedFile, group: StatisticsGroup, suffix: string) {
    this.#file = file;
    this.#group = group;
    this.#suffix = suffix;
  }

  emit(name: string, about: string, part: Part): void {
    const inner: [string, string, Part][] = [];
    const lines: { readonly doc: string; readonly line: string }[] = [];
    for (const [step, child] of part.children) {
      if (step === '*')
        lines.push({ doc: 'By the name that the hypervisor gives.', line: this.#custom(name, child, inner) });
      else lines.push(...this.#property(name, step, child, inner));
    }
    const { code } = this.#file;
    code.doc(about);
    code.block(`export interface ${name}${this.#suffix} {`, '}', () => {
      for (const { doc, line } of lines) code.doc(doc).add(line);
      if (name === this.#group.name && this.#suffix === '') {
        code.doc('Keys that this version of the library does not know, under their flat names.');
        code.add(`readonly other?: ${this.#file.type('statistics/other', 'OtherStatistics')};`);
      }
    });
    code.add('');
    for (const [innerName, innerAbout, innerPart] of inner) this.emit(innerName, innerAbout, innerPart);
  }

  #custom(name: string, child: Part, inner: [string, string, Part][]): string {
    const type = `${name}Custom`;
    inner.push([type, 'A statistic that the hypervisor names.', child]);
    return `readonly custom?: { readonly [name: string]: ${type}${this.#suffix} };`;
  }

  #property(name: string, step: string, child: Part, inner: [string, string, Part][]): { doc: string; line: string }[] {
    const property = camel(step);
    if (child.key !== undefined) return [{ doc: this.#doc(child.key), line: this.#value(property, child.key) }];
    const type = `${name}${pascal(step)}`;
    const lines: { doc: string; line: string }[] = [];
    const numbered = NUMBERED.find((kind) => child.children.has(kind));
    const only = [...child.children.keys()].join();
    if (only === '*') {
      const item = child.children.get('*') ?? child;
      inner.push([type, 'A statistic that the hypervisor names.', item]);
      const line = `readonly ${key(property)}?: { readonly [name: string]: ${type}${this.#suffix} };`;
      return [{ doc: `\`${step}.*\`, by the name that the hypervisor gives`, line }];
    }
    if (numbered === undefined) {
      inner.push([type, `\`${step}.*\``, child]);
      return [{ doc: `\`${step}.*\``, line: `readonly ${key(property)}?: ${type}${this.#suffix};` }];
    }
    const item = child.children.get(numbered) ?? child;
    inner.push([type, `\`${step}.N.*\``, item]);
    const full = `${type}${this.#suffix}`;
    lines.push(
      numbered === '@'
        ? { doc: `\`${step}.N.*\` by N.`, line: `readonly ${key(property)}?: ReadonlyMap<number, ${full}>;` }
        : {
            doc: `\`${step}.N.*\`; undefined for numbers that the daemon leaves out.`,
            line: `readonly ${key(property)}?: readonly (${full} | undefined)[];`,
          },
    );
    for (const [other, part] of child.children) {
      if (other === numbered || part.key === undefined) continue;
      lines.push({ doc: this.#doc(part.key), line: this.#value(camel(`${step}-${other}`), part.key) });
    }
    return lines;
  }

  #value(property: string, { type }: StatisticsKey): string {
    return `readonly ${key(property)}?: ${this.#suffix === '' ? TYPES[type] : 'number'};`;
  }

  #doc({ text, unit, key: flat, isCounter }: StatisticsKey): string {
    const measure = unit === undefined ? '' : ` In ${unit}${this.#suffix === '' ? '' : ' per second'}.`;
    const counter = isCounter && this.#suffix === '' ? ' Counter.' : '';
    return `${text}${measure}${counter} \`${flat.replaceAll(/[#@]/g, 'N')}\``;
  }
}

/** `last-update`, `rd_latency_min` → `lastUpdate`, `rdLatencyMin`. */
function camel(text: string): string {
  return text.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(text: string): string {
  const name = camel(text);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function kebab(text: string): string {
  return text.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).toLowerCase();
}

/** Emits the type of what is not known. */
export function emitOtherStatistics(): GeneratedFile {
  const file = new GeneratedFile('statistics/other', INPUT);
  file.code.doc('Values by keys that are not known, as the daemon sent them.');
  file.code.block('export interface OtherStatistics {', '}', () =>
    file.code.add(
      'readonly [key: string]: number | bigint | boolean | string | readonly (number | bigint | boolean | string)[];',
    ),
  );
  return file;
}
