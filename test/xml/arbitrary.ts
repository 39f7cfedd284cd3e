import fc from 'fast-check';
import { GRAMMAR } from '../../src/generated/xml/grammar.js';
import { Grammar, type GrammarTable } from '../../src/xml/grammar.js';
import { Op, type Pattern } from '../../src/xml/pattern.js';
import { Base, documentShape, isChildShape, type Shape, type ValueKind } from '../../src/xml/shapes.js';

const TABLE: GrammarTable = JSON.parse(GRAMMAR);

/** Makes valid XML from the patterns of a schema, choosing by numbers. */
export class DocumentMaker {
  readonly #grammar: Grammar = new Grammar(TABLE);
  readonly #choose: (below: number) => number;
  #budget = 0;

  constructor(choose: (below: number) => number) {
    this.#choose = choose;
  }

  /** A document of a schema, or undefined if the choices led to something that the maker cannot write. */
  document(schema: string): string | undefined {
    this.#budget = 60;
    const parts = this.#content(this.#grammar.start(schema), 0);
    return parts?.children.join('');
  }

  #element(pattern: Pattern, depth: number): string | undefined {
    if (depth > 14) return undefined;
    const content = this.#content(this.#grammar.content(pattern.element), depth + 1);
    if (content === undefined) return undefined;
    const [, uri, local] = /^\{(.*)\}(.*)$/.exec(pattern.name) ?? [undefined, undefined, pattern.name];
    const name = local === '*' ? 'any' : local;
    const attributes = new Map(content.attributes);
    if (attributes.size < content.attributes.length) return undefined;
    const text = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
    const inner =
      content.text === undefined ? content.children.join('') : escaped(content.text) + content.children.join('');
    return uri === undefined
      ? `<${name}${text}>${inner}</${name}>`
      : `<n:${name} xmlns:n="${uri}"${text}>${inner}</n:${name}>`;
  }

  #content(pattern: Pattern, depth: number): Content | undefined {
    const { op, a, b } = pattern;
    switch (op) {
      case Op.Empty:
        return { attributes: [], children: [], text: undefined };
      case Op.Text:
      case Op.Value:
      case Op.Data:
      case Op.List: {
        const text = this.#text(pattern);
        return text === undefined ? undefined : { attributes: [], children: [], text };
      }
      case Op.Attribute: {
        const value = a === undefined ? undefined : this.#attribute(a);
        const name = pattern.name === '*' ? 'any' : pattern.name;
        return value === undefined ? undefined : { attributes: [[name, value]], children: [], text: undefined };
      }
      case Op.Element: {
        this.#budget -= 1;
        const element = this.#element(pattern, depth);
        return element === undefined ? undefined : { attributes: [], children: [element], text: undefined };
      }
      default:
        return a === undefined ? undefined : this.#compose(pattern, a, b, depth);
    }
  }

  #compose(pattern: Pattern, a: Pattern, b: Pattern | undefined, depth: number): Content | undefined {
    if (pattern.op === Op.Choice && b !== undefined) return this.#alternative(pattern, depth);
    const first = this.#content(a, depth);
    if (pattern.op === Op.OneOrMore) return first;
    const second = first && b && this.#content(b, depth);
    if (first === undefined || second === undefined) return undefined;
    if (first.text !== undefined && second.text !== undefined) return undefined;
    return {
      attributes: [...first.attributes, ...second.attributes],
      children: [...first.children, ...second.children],
      text: first.text ?? second.text,
    };
  }

  #alternative(pattern: Pattern, depth: number): Content | undefined {
    const alternatives: Pattern[] = [];
    const collect = (part: Pattern | undefined): void => {
      if (part?.op !== Op.Choice) {
        if (part !== undefined) alternatives.push(part);
        return;
      }
      collect(part.a);
      collect(part.b);
    };
    collect(pattern);
    const empty = alternatives.find(({ op }) => op === Op.Empty);
    if (empty !== undefined && (this.#budget <= 0 || this.#choose(3) > 0)) return this.#content(empty, depth);
    const start = this.#choose(alternatives.length);
    for (let i = 0; i < alternatives.length; i += 1) {
      const alternative = alternatives[(start + i) % alternatives.length];
      const made = alternative && this.#content(alternative, depth);
      if (made !== undefined) return made;
    }
    return undefined;
  }

  #attribute(pattern: Pattern): string | undefined {
    const content = this.#content(pattern, 99);
    return content === undefined ? undefined : (content.text ?? '');
  }

  #text({ op, name, data, a }: Pattern): string | undefined {
    if (op === Op.Value) return name;
    if (op === Op.Text) return ['', 'text', `a <b> & "c" 'd'`, 'é 仮想'][this.#choose(4)];
    if (data === undefined) return undefined;
    const samples = SAMPLES.filter((text) => data.accepts(text) && !(a !== undefined && a.name === text));
    return samples[this.#choose(Math.max(1, samples.length))];
  }
}

interface Content {
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly string[];
  readonly text: string | undefined;
}

/** Text as it is written in XML, between tags or in double quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Texts among which there is one for most patterns of the schemas. */
export const SAMPLES: readonly string[] = [
  '1',
  '0',
  '2',
  '7',
  '42',
  '255',
  '1024',
  '9007199254740993',
  '18446744073709551615',
  '-1',
  '0x1f',
  '0x0000',
  '0xfff',
  '0x06',
  '0x10de20',
  '0x5',
  '0x80000001',
  '0xffffffff',
  '0x600',
  '1-4,^2',
  '10.0.0.1',
  'fe80::1',
  '::1',
  '52:54:00:00:00:01',
  '00:11:22:33:44:55',
  'ab:bb:cc:dd:ee:ff',
  '7d19af36-f0b3-4e1a-a2c6-2b1f1d2a9a01',
  '7d19af36f0b34e1aa2c62b1f1d2a9a01',
  '/dev/sda',
  '/var/lib/x',
  'vda',
  'sda',
  'eth0',
  'br0',
  'name',
  'a.example.org',
  'web-1',
  'pcie.0',
  '5000c50015ea71ac',
  '0x5000c50015ea71ac',
  '0755',
  '600',
  'KiB',
  'bytes',
  '1.5',
  '2.0',
  '2020-01-02T03:04:05',
  'iqn.2020-01.org.example:x',
  'NEW,ESTABLISHED',
  'SYN/ALL',
  'mac-x',
  'ipv4-x',
  'stp-x',
  'arp-x',
  'rarp-x',
  'vlan-x',
  'ipv6-x',
  'root',
  'Reply',
  'src,dst',
  'tcp',
  'ipv4',
  '[pool] image',
  'llc_occupancy',
  'nvme0n1',
  'sync_pt',
  '$IP',
  'false',
  'A',
  '12',
  'x86_64',
  'abcdefghijkl',
  'naa.5000c50015ea71ac',
  '00:01:00:01:12:34:56:78:00:11:22:33:44:55',
  'vepa',
  '0x1234',
  'a b',
  '',
  'c000:0200',
  '0000:00:1f.2',
  '0.0.1234',
  'fe.0.0000',
];

/** Objects that {@link documentShape} can write: keys and kinds of values are right, the schema may want more. */
export function objectArbitrary(kind: Parameters<typeof documentShape>[0]): fc.Arbitrary<unknown> {
  return objectOf(documentShape(kind).root, 0);
}

function objectOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  if (shape.form === 'true') return fc.constant(true);
  if (shape.form === 'scalar') return shape.text === undefined ? fc.constant('') : valueArbitrary(shape.text);
  return fc.array(fc.nat(), { minLength: 1, maxLength: 4 }).chain((picks) => {
    const names = [...shape.properties.keys()];
    const chosen = new Set(
      picks.map((pick) => names[pick % Math.max(1, names.length)]).filter((name) => name !== undefined),
    );
    const record: Record<string, fc.Arbitrary<unknown>> = {};
    for (const [name, part] of shape.properties) {
      const isChild = isChildShape(part);
      if (!part.isRequired && (!chosen.has(name) || (isChild && depth > 5))) continue;
      if (!isChild) record[name] = valueArbitrary(part.kind);
      else if (part.isRepeated)
        record[name] = fc.array(
          fc.constant(0).chain(() => objectOf(part.shape, depth + 1)),
          { minLength: 1, maxLength: 2 },
        );
      else record[name] = fc.constant(0).chain(() => objectOf(part.shape, depth + 1));
    }
    if (shape.text !== undefined && !shape.properties.has('value')) record['value'] = valueArbitrary(shape.text);
    return fc.record(record);
  });
}

function valueArbitrary({ base, words, min, max }: ValueKind): fc.Arbitrary<unknown> {
  const options: fc.Arbitrary<unknown>[] = words.size > 0 ? [fc.constantFrom(...words)] : [];
  // Blank text alone cannot be told from layout.
  if (base === Base.String)
    options.push(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
        .filter(
          (text) =>
            /\S/.test(text) &&
            !words.has(text.trim()) &&
            !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text),
        ),
    );
  const limits = { min: min ?? -(2n ** 70n), max: max ?? 2n ** 70n };
  if (base === Base.BigInt) options.push(fc.bigInt(limits));
  if (base === Base.Number)
    options.push(
      fc
        .bigInt({ min: limits.min < -(2n ** 53n) ? 0n : limits.min, max: limits.max > 2n ** 53n ? 1000n : limits.max })
        .map(Number),
    );
  return options.length === 0 ? fc.constant('') : fc.oneof(...options);
}
