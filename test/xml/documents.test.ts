import { beforeAll, describe, expect, it } from 'vitest';
import { readElement } from '../../src/xml/read.js';
import { documentKinds, documentShape } from '../../src/xml/shapes.js';
import { parseTree } from '../../src/xml/tree.js';
import { writeElement } from '../../src/xml/write.js';
import { type DocumentKind, editDocument, editDomain, parseDomain, validateDocument } from '../../src/xml.js';
import { canonical } from './canonical.js';
import { type Corpus, IS_LONG, readCorpus } from './corpus.js';
import { mutantsOf } from './mutants.js';
import { SKIPS_XMLLINT, Xmllint } from './xmllint.js';

let corpus: Corpus;

beforeAll(() => {
  corpus = readCorpus();
});

/** Documents by kind. */
function byKind(): Map<DocumentKind, { file: string; text: string }[]> {
  const found = new Map<DocumentKind, { file: string; text: string }[]>();
  for (const { kind, ...sample } of corpus.samples) found.set(kind, [...(found.get(kind) ?? []), sample]);
  return found;
}

function written(kind: DocumentKind, text: string, lenient: boolean): string {
  const { root } = documentShape(kind);
  return writeElement(root, readElement(parseTree(text).root, root), { lenient });
}

describe('documents', () => {
  it('are all read, and written as they were', () => {
    const kinds = byKind();
    const different: string[] = [];
    const strict: string[] = [];
    for (const [kind, samples] of kinds) {
      for (const { file, text } of samples) {
        if (canonical(written(kind, text, true)) !== canonical(text)) different.push(file);
        // What is valid is also written strictly.
        if (validateDocument(kind, text).length > 0) continue;
        if (canonical(written(kind, text, false)) !== canonical(text)) strict.push(file);
      }
    }
    const others = [...corpus.others].map(([why, count]) => `${why} ${count}`).join(', ');
    console.log(
      `xml: parse and format: files ${corpus.files}; documents: ${corpus.samples.length} of ${kinds.size} kinds; not documents: ${others || 'none'}; ` +
        `equal after parse and format: ${corpus.samples.length - different.length}; exceptions: ${different.length}`,
    );
    expect({ different, strict }).toEqual({ different: [], strict: [] });
    if (!IS_LONG) expect([...kinds.keys()].sort()).toEqual(documentKinds().sort());
    else expect(corpus.samples.length).toBeGreaterThan(3000);
  });

  it('stay the same byte for byte when an edit changes nothing', () => {
    const different = corpus.samples.filter(({ kind, text }) => editDocument(kind, text, () => undefined) !== text);
    console.log(
      `xml: edits without a change: ${corpus.samples.length}; kept byte for byte: ${corpus.samples.length - different.length}`,
    );
    expect(different.map(({ file }) => file)).toEqual([]);
  });

  it('differ in one place when an edit changes one thing', () => {
    const domains = corpus.samples.filter(({ kind }) => kind === 'Domain');
    const wrong = domains.filter(({ text }) => {
      const edited = editDomain(text, (domain) => {
        domain.name = `${domain.name}-edited`;
      });
      return edited !== text.replace(/(<name>[^<]*?)(\s*<\/name>)/, '$1-edited$2');
    });
    console.log(`xml: edits of the name: ${domains.length}; different elsewhere: ${wrong.length}`);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('are as they were when a device is added and removed again', () => {
    const domains = corpus.samples.filter(
      ({ kind, text }) => kind === 'Domain' && parseDomain(text).devices !== undefined,
    );
    const wrong = domains.filter(({ text }) => {
      const longer = editDomain(text, ({ devices }) => {
        if (devices === undefined) return;
        devices.interface = [...(devices.interface ?? []), { type: 'bridge', source: { bridge: 'new' } }];
      });
      const again = editDomain(longer, ({ devices }) => {
        devices?.interface?.pop();
      });
      const before = parseDomain(text).devices?.interface?.length ?? 0;
      if (parseDomain(longer).devices?.interface?.length !== before + 1) return true;
      // An empty element is written with two tags once something was in it.
      return canonical(again) !== canonical(text) || (!text.includes('<devices/>') && again !== text);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe.skipIf(SKIPS_XMLLINT)('the validator', () => {
  it('judges documents and mutants of them as xmllint does', { timeout: IS_LONG ? 3_600_000 : 600_000 }, () => {
    using xmllint = new Xmllint();
    const perFile = IS_LONG ? 1 : 110;
    let files = 0;
    let mutants = 0;
    let invalid = 0;
    const different: string[] = [];
    for (const [kind, samples] of byKind()) {
      const { schema } = documentShape(kind);
      const texts = samples.flatMap(({ text }, i) => [text, ...mutantsOf(text, perFile, i + kind.length)]);
      const verdicts = xmllint.verdicts(schema, texts);
      files += samples.length;
      mutants += texts.length - samples.length;
      for (const [i, text] of texts.entries()) {
        const problems = validateDocument(kind, text);
        if (verdicts[i] !== true) invalid += 1;
        if ((problems.length === 0) !== verdicts[i])
          different.push(`${kind}: xmllint ${verdicts[i]}: ${problems[0]?.message}\n${text}`);
      }
    }
    console.log(
      `xml: verdicts: ${files} files, ${mutants} mutants (${invalid} of all invalid); different from xmllint: ${different.length}`,
    );
    expect(different).toEqual([]);
    expect(mutants).toBeGreaterThan(2000);
    expect(invalid).toBeGreaterThan(mutants / 3);
  });
});
