import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readElement } from '../../src/xml/read.js';
import { documentKinds, documentShape } from '../../src/xml/shapes.js';
import { parseTree } from '../../src/xml/tree.js';
import { writeElement } from '../../src/xml/write.js';
import { type DocumentKind, validateDocument } from '../../src/xml.js';
import { DocumentMaker, objectArbitrary } from './arbitrary.js';
import { canonical } from './canonical.js';
import { IS_LONG } from './corpus.js';
import { randomNumbers } from './mutants.js';
import { SKIPS_XMLLINT, Xmllint } from './xmllint.js';

const PER_KIND = IS_LONG ? 500 : 60;
const KINDS = documentKinds().filter((kind): kind is DocumentKind => kind !== '');

/** Documents that the grammar allows. */
function madeDocuments(kind: string, count: number): string[] {
  const { schema } = documentShape(kind);
  const made: string[] = [];
  for (let seed = 1; made.length < count && seed < count * 20; seed += 1) {
    const text = new DocumentMaker(randomNumbers(seed * 7919)).document(schema);
    if (text !== undefined) made.push(text);
  }
  return made;
}

describe('documents made from the grammar', () => {
  it.each(KINDS)('of %s are valid, and their objects are written as the same', { timeout: 120_000 }, (kind) => {
    const { root } = documentShape(kind);
    const texts = madeDocuments(kind, PER_KIND);
    expect(texts.length).toBeGreaterThan(PER_KIND / 2);
    for (const text of texts) {
      expect(validateDocument(kind, text).map(({ message }) => `${message}\n${text}`)).toEqual([]);
      const object = readElement(parseTree(text).root, root);
      const again = writeElement(root, object);
      expect(canonical(again)).toBe(canonical(text));
      expect(readElement(parseTree(again).root, root)).toEqual(object);
    }
  });

  it.skipIf(SKIPS_XMLLINT)(
    'are accepted by xmllint, and so is what their objects are written as',
    { timeout: 300_000 },
    () => {
      using xmllint = new Xmllint();
      let count = 0;
      const refused: string[] = [];
      for (const kind of KINDS) {
        const { schema, root } = documentShape(kind);
        const made = madeDocuments(kind, PER_KIND);
        const texts = made.flatMap((text) => [text, writeElement(root, readElement(parseTree(text).root, root))]);
        count += texts.length;
        for (const [i, verdict] of xmllint.verdicts(schema, texts).entries()) {
          if (!verdict) refused.push(`${kind}\n${texts[i - (i % 2)]}\n${i % 2 === 0 ? 'made' : texts[i]}`);
        }
      }
      console.log(
        `xml: made from the grammar: ${count} texts of ${KINDS.length} kinds; refused by xmllint: ${refused.length}`,
      );
      expect(refused).toEqual([]);
    },
  );
});

describe('objects with the keys of the types', () => {
  it.each(['Domain', 'Network', 'StoragePool', 'NodeDevice'] as const)('of %s come back as they were', (kind) => {
    const { root } = documentShape(kind);
    fc.assert(
      fc.property(objectArbitrary(kind), (object) => {
        const text = writeElement(root, object);
        expect(readElement(parseTree(text).root, root)).toEqual(object);
      }),
      { numRuns: IS_LONG ? 2000 : 100 },
    );
  });
});
