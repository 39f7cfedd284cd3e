import { expect, it } from 'vitest';
import { editText } from '../../src/xml/edit.js';
import { escapeText } from '../../src/xml/escape.js';
import { documentShape } from '../../src/xml/shapes.js';
import { parseDocument } from '../../src/xml.js';
import { IS_LONG, readCorpus, type Sample } from './corpus.js';
import { leavesOf, otherValue } from './leaves.js';
import { randomNumbers } from './mutants.js';

const PER_FILE = IS_LONG ? 3 : 200;

/** The parts of two texts between what they have in common at the beginning and at the end. */
function difference(before: string, after: string): { old: string; fresh: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { old: before.slice(start, before.length - end), fresh: after.slice(start, after.length - end) };
}

/** Changes one value, chosen by chance; says what is wrong with the result. */
function changeOne({ kind, text }: Sample, random: (below: number) => number): string | undefined {
  const { root } = documentShape(kind);
  let value: unknown;
  let path = '';
  let original = '';
  let expected: unknown;
  const edited = editText(kind, text, (document) => {
    const leaves = leavesOf(document, root, '');
    const leaf = leaves[random(Math.max(1, leaves.length))];
    value = leaf && otherValue(leaf, random);
    if (leaf === undefined || value === undefined) return;
    path = leaf.path;
    original = `${Reflect.get(leaf.holder, leaf.key)}`;
    Reflect.set(leaf.holder, leaf.key, value);
    expected = structuredClone(document);
  });
  if (value === undefined) return edited === text ? undefined : 'something has changed';
  const { old, fresh } = difference(text, edited);
  if (!escapeText(`${value}`).includes(fresh)) return `${path}: "${old}" became "${fresh}", not "${value}"`;
  // What was replaced lies within the value, which may be written with references or as CDATA.
  const isWithin = original.includes(old) || !/[<>=]/.test(old) || old.includes('&') || old.startsWith('<![CDATA[');
  if (!isWithin) return `${path}: "${old}" was replaced`;
  expect(parseDocument(kind, edited), path).toEqual(expected);
  return undefined;
}

it('an edit of any one value changes that value in the text and nothing else', { timeout: 600_000 }, () => {
  const { samples } = readCorpus();
  const kinds = new Set(samples.map(({ kind }) => kind));
  const wrong: string[] = [];
  let edits = 0;
  for (const [i, sample] of samples.entries()) {
    const random = randomNumbers(i * 7919 + 1);
    for (let n = 0; n < PER_FILE; n += 1) {
      edits += 1;
      const fault = changeOne(sample, random);
      if (fault !== undefined) wrong.push(`${sample.file}: ${fault}`);
    }
  }
  console.log(
    `xml: edits of one value: ${edits} in ${samples.length} files of ${kinds.size} kinds; different elsewhere: ${wrong.length}`,
  );
  expect(wrong).toEqual([]);
});
