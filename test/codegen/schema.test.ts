import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../codegen/run.js';
import { childOrder } from '../../codegen/schema/child-order.js';
import { compileGrammar } from '../../codegen/schema/compile.js';
import { generateSchema, shapesOf } from '../../codegen/schema/generate-schema.js';
import { grammarText, parseGrammarJson } from '../../codegen/schema/grammar-json.js';
import type { Pattern, SchemaGrammar } from '../../codegen/schema/pattern.js';
import { javascriptPattern } from '../../codegen/schema/regex.js';
import { readRngFolder } from '../../codegen/schema/rng.js';
import { schemaChangesText, schemaDiff } from '../../codegen/schema/schema-diff.js';
import { valueKind } from '../../codegen/schema/value-kind.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const NO_NOTES = { descriptions: {}, newer: [] };

/** A grammar with one document, a secret. */
function grammarOf(content: Pattern, defines: Readonly<Record<string, Pattern>> = {}): SchemaGrammar {
  return { defines, documents: { secret: { start: ['element', 'secret', content], overrides: {} } } };
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lvc-rng-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(
      join(folder, name),
      `<grammar xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>${text}</grammar>`,
    );
  }
  return folder;
}

function readRng(files: Readonly<Record<string, string>>): SchemaGrammar {
  const folder = folderOf(files);
  try {
    return readRngFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function output(): { text(line: string): void; problem(line: string): void; lines: string[] } {
  const lines: string[] = [];
  return { lines, text: (line) => lines.push(line), problem: (line) => lines.push(line) };
}

describe('RELAX NG', () => {
  it('is read with includes, overrides, combined definitions and documents inside of documents', () => {
    const grammar = readRng({
      'common.rng': `<define name='extra'><notAllowed/></define><define name='word'><value> a  b </value></define><define name='old'><text/></define>`,
      'one.rng': `<include href='common.rng'><define name='old'><empty/></define></include>
        <start><element name='one' ns='urn:x'><attribute name='a'/><attribute name='b'><ref name='word'/></attribute><ref name='extra'/><element name='in'><empty/></element></element></start>
        <define name='extra' combine='choice'><mixed><ref name='old'/></mixed></define>`,
      'two.rng': `<include href='common.rng'/><start><choice><grammar><include href='one.rng'/></grammar><externalRef href='one.rng'/><element><anyName/><list><data type='string'><param name='pattern'>.</param><except><value>z</value></except></data></list></element></choice></start>`,
    });
    expect(grammar).toEqual({
      defines: { word: ['value', 'a b'] },
      documents: {
        one: {
          start: [
            'element',
            '{urn:x}one',
            [
              'group',
              ['attribute', 'a', ['text']],
              ['attribute', 'b', ['ref', 'word']],
              ['ref', 'extra'],
              ['element', '{urn:x}in', ['empty']],
            ],
          ],
          overrides: { extra: ['choice', ['notAllowed'], ['interleave', ['text'], ['ref', 'old']]], old: ['empty'] },
        },
        two: {
          start: [
            'choice',
            ['document', 'one'],
            ['document', 'one'],
            ['element', '*', ['list', ['data', 'string', { pattern: '.' }, ['value', 'z']]]],
          ],
          overrides: { extra: ['notAllowed'], old: ['text'] },
        },
      },
    });
  });

  it.each([
    [{ 'a.rng': `<start><zzz/></start>` }, 'a.rng: <zzz> is not supported'],
    [{ 'a.rng': `<start><element><nsName/></element></start>` }, 'the name class <nsName> is not supported'],
    [{ 'a.rng': `<include href='b.rng'/>`, 'c.rng': `<start><include/></start>` }, 'c.rng: <include> is not supported'],
    [{ 'a.rng': `<start><text/></start><include href='b.rng'/>` }, 'a.rng includes b.rng, which is not in the folder'],
    [
      { 'a.rng': `<start><text/></start><define name='d'><text/></define><define name='d'><empty/></define>` },
      'defines d again without combining',
    ],
    [
      { 'a.rng': `<start><data type='x' datatypeLibrary='urn:y'/></start>` },
      'the datatype library urn:y is not supported',
    ],
    [{ 'a.rng': `<start><grammar><start/></grammar></start>` }, 'is supported only around one include'],
    [{}, 'there is no RELAX NG file'],
  ])('%# is refused: %s', (files, message) => {
    expect(() => readRng(files)).toThrow(message);
  });

  it('references to nothing are named', () => {
    expect(() => compileGrammar(grammarOf(['ref', 'gone']))).toThrow('the schema of secret refers to gone');
    expect(() => compileGrammar(grammarOf(['document', 'gone']))).toThrow(
      'the grammar does not contain the document gone',
    );
  });
});

describe('a grammar in JSON', () => {
  it('is written with a definition in each line, and read again as the same', () => {
    const text = readFileSync(join(ROOT, 'protocol/xml/grammar.json'), 'utf8');
    const grammar = parseGrammarJson(text);
    expect(grammarText(grammar)).toBe(text);
    expect(Object.keys(grammar.documents)).toHaveLength(19);
  });

  it.each([
    ['{ "defines": { "a": ["zzz"] }, "documents": {} }', 'defines.a: zzz is not a pattern'],
    ['{ "defines": { "a": ["group", "b"] }, "documents": {} }', 'defines.a: expected a pattern'],
    ['{ "defines": { "a": ["ref", 1] }, "documents": {} }', 'defines.a: expected a string, found 1'],
    ['[]', 'the grammar is not an object'],
  ])('%s is refused', (text, message) => {
    expect(() => parseGrammarJson(text)).toThrow(message);
  });
});

describe('compiling', () => {
  it('makes equal elements one, also when they contain themselves', () => {
    const element = (name: string): Pattern => ['element', 'store', ['optional', ['ref', name]]];
    const { elements } = compileGrammar(
      grammarOf(['group', ['ref', 'a'], ['ref', 'b'], ['element', 'store', ['text']]], {
        a: element('b'),
        b: element('a'),
      }),
    );
    expect(elements.map(({ name }) => name)).toEqual(['store', 'store', 'secret'].sort());
  });

  it('drops what is not allowed, and repeats nothing twice', () => {
    const text: Pattern = ['element', 'x', ['empty']];
    const compiled = (content: Pattern): string => JSON.stringify(compileGrammar(grammarOf(content)).nodes);
    expect(compiled(['choice', ['notAllowed'], text])).toBe(compiled(text));
    expect(compiled(['oneOrMore', ['oneOrMore', text]])).toBe(compiled(['oneOrMore', text]));
    expect(compiled(['group', ['empty'], ['group', text]])).toBe(compiled(text));
    expect(compiled(['optional', text])).toBe(compiled(['choice', text, ['empty']]));
  });
});

describe('values', () => {
  const kind = (pattern: Pattern): unknown => {
    const grammar = compileGrammar(grammarOf(['attribute', 'a', pattern]));
    const attribute = grammar.nodes.find(([head]) => head === 'attribute');
    return valueKind(grammar, [attribute?.[0] === 'attribute' ? attribute[2] : -1]);
  };

  it.each<[Pattern, unknown]>([
    [['choice', ['value', 'a'], ['value', 'b']], { base: undefined, words: ['a', 'b'] }],
    [['data', 'unsignedInt', { pattern: '[0-9]+' }], { base: 'number', min: '0', max: '4294967295' }],
    [['data', 'unsignedInt', { pattern: '[0-7]+' }], { base: 'string', patterns: ['[0-7]+'] }],
    [['data', 'unsignedLong', {}], { base: 'bigint', max: '18446744073709551615' }],
    [['data', 'unsignedLong', { maxInclusive: '9' }], { base: 'number', max: '9' }],
    [['data', 'integer', {}], { base: 'bigint' }],
    [['data', 'double', { minInclusive: '0' }], { base: 'number' }],
    [['data', 'string', { pattern: '0x.' }], { base: 'string', patterns: ['0x.'] }],
    [
      ['choice', ['value', 'auto'], ['value', '-1'], ['data', 'unsignedInt', {}]],
      { base: 'number', words: ['auto'], min: '-1' },
    ],
    [['choice', ['data', 'int', {}], ['data', 'string', {}]], { base: 'string' }],
    [['text'], { base: 'string', words: [] }],
  ])('%j', (pattern, expected) => {
    expect(kind(pattern)).toMatchObject(expected as object);
  });

  it('patterns are translated to those of JavaScript', () => {
    expect(javascriptPattern('$[^/$]*\\-^a[[]')).toBe('^(?:\\$[^/$]*\\-\\^a[\\[])$');
    expect(() => javascriptPattern('\\p{L}')).toThrow('which JavaScript lacks');
  });
});

describe('shapes', () => {
  const optional = (name: string, content: Pattern): Pattern => ['optional', ['element', name, content]];

  it('have an order that all forms agree with', () => {
    const grammar = compileGrammar(
      grammarOf([
        'choice',
        ['group', optional('c', ['text']), optional('a', ['text'])],
        ['group', optional('b', ['text']), optional('c', ['text'])],
      ]),
    );
    const secret = grammar.elements.findIndex(({ name }) => name === 'secret');
    expect(childOrder(grammar, [secret], ['a', 'b', 'c'])).toEqual(['b', 'c', 'a']);
  });

  it('give an attribute another name where a child has its own', () => {
    const [shape] = shapesOf(
      grammarOf(['group', ['attribute', 'usage', ['text']], optional('usage', ['text'])]),
    ).shapes;
    expect(shape?.attributes[0]).toMatchObject({ name: 'usage', property: 'usageAttribute' });
    expect(shape?.children[0]).toMatchObject({ property: 'usage', isRequired: false, isRepeated: false });
  });

  it('refuse two things of one name', () => {
    expect(() => shapesOf(grammarOf(['group', ['text'], optional('value', ['text'])]))).toThrow(
      '<secret> has two properties value',
    );
    expect(() => shapesOf(grammarOf(optional('{urn:x}a', ['text'])))).toThrow('the namespace urn:x has no prefix');
  });

  it('become types with variants, and a second family where what is written differs', () => {
    const variant = (type: string, content: Pattern): Pattern => [
      'group',
      ['attribute', 'type', ['value', type]],
      content,
    ];
    const files = generateSchema(
      grammarOf([
        'element',
        'use',
        ['choice', variant('file', ['attribute', 'file', ['text']]), variant('size', ['data', 'unsignedLong', {}])],
      ]),
      NO_NOTES,
    );
    const text = (files.get('secret.ts') ?? '').replace(/\/\*\*.*\*\/\n/g, '');
    expect(text).toContain(
      `export interface SecretUseFile {\n  type: 'file';\n  file: string;\n  $raw?: RawContent;\n}`,
    );
    expect(text).toContain(
      `export interface SecretUseSizeInput {\n  type: 'size';\n  value: bigint | number;\n  $raw?: RawContent;\n}`,
    );
    expect(text).toContain('export type SecretUse =\n  | SecretUseFile\n  | SecretUseSize;');
  });
});

describe('the difference of two schemas', () => {
  const before = grammarOf([
    'group',
    ['attribute', 'a', ['value', 'x']],
    ['optional', ['attribute', 'b', ['text']]],
    ['element', 'c', ['text']],
  ]);
  const after = grammarOf([
    'group',
    ['optional', ['attribute', 'a', ['choice', ['value', 'x'], ['value', 'y']]]],
    ['attribute', 'n', ['text']],
    ['zeroOrMore', ['element', 'c', ['text']]],
    ['optional', ['element', 'd', ['data', 'int', {}]]],
  ]);

  it('is told in words, by path', () => {
    expect(schemaChangesText(schemaDiff(shapesOf(before), shapesOf(after)))).toBe(`Breaking:
  secret/@n: new required attribute
  secret/@b: attribute is gone

Added:
  secret/@a: new value y
  secret/d: new element

Loosened:
  secret/@a: is optional now
  secret/c: is optional now
  secret/c: may be repeated`);
    expect(schemaChangesText(schemaDiff(shapesOf(after), shapesOf(after)))).toBe('Nothing has changed.');
  });

  it('is what --diff prints, of grammars and of folders; --schemas generates elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lvc-schemas-'));
    try {
      writeFileSync(join(folder, 'before.json'), grammarText(before));
      writeFileSync(join(folder, 'after.json'), grammarText(after));
      const told = output();
      expect(run(['--diff', join(folder, 'before.json'), join(folder, 'after.json')], told, ROOT)).toBe(1);
      expect(told.lines[0]).toContain('secret/d: new element');
      expect(run(['--diff', join(folder, 'after.json'), join(folder, 'after.json')], told, ROOT)).toBe(0);
      mkdirSync(join(folder, 'rng'));
      writeFileSync(
        join(folder, 'rng/secret.rng'),
        `<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><element name='secret'><text/></element></start></grammar>`,
      );
      expect(run(['--schemas', join(folder, 'rng'), '--out', join(folder, 'out')], told, ROOT)).toBe(0);
      expect(readFileSync(join(folder, 'out/secret.ts'), 'utf8')).toContain('export interface SecretDocument');
      expect(run(['--diff', join(folder, 'rng'), join(folder, 'after.json')], told, ROOT)).toBe(1);
      expect(run(['--schemas', folder], told, ROOT)).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
