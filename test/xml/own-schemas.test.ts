import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileGrammar } from '../../codegen/schema/compile.js';
import { grammarTable } from '../../codegen/schema/emit-tables.js';
import { generateSchema } from '../../codegen/schema/generate-schema.js';
import { readRngFolder } from '../../codegen/schema/rng.js';
import type { GrammarTable } from '../../src/xml/grammar.js';
import { documentShape } from '../../src/xml/shapes.js';
import { parseTree } from '../../src/xml/tree.js';
import { Validator } from '../../src/xml/validate.js';
import { CORPUS, IS_LONG, readCorpus } from './corpus.js';
import { mutantsOf } from './mutants.js';
import { HAS_XMLLINT, Xmllint } from './xmllint.js';

const INSTALLED = '/usr/share/libvirt/schemas';

/** Where libvirt's own schemas are: in the sources that the corpus is from, else where the package puts them. */
function schemaFolder(): string | undefined {
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' });
  const found = names.find((name) => name.endsWith('schemas/domain.rng'));
  const folder = found === undefined ? INSTALLED : join(CORPUS, found, '..');
  return existsSync(join(folder, 'domain.rng')) ? folder : undefined;
}

const FOLDER = schemaFolder();
const SKIPS = (FOLDER === undefined || !HAS_XMLLINT) && process.env['LIBVIRT_CLIENT_REQUIRE_LIVE'] === undefined;

it.skipIf(SKIPS)(
  "libvirt's own schemas, read unchanged, give the verdicts that they give to xmllint, and types",
  { timeout: IS_LONG ? 3_600_000 : 600_000 },
  () => {
    if (FOLDER === undefined) throw new Error(`there are no schemas in ${INSTALLED}`);
    const grammar = readRngFolder(FOLDER);
    const table: GrammarTable = JSON.parse(JSON.stringify(grammarTable(compileGrammar(grammar))));
    const validator = new Validator(table);
    using xmllint = new Xmllint(FOLDER);
    const different: string[] = [];
    let count = 0;
    let invalid = 0;
    for (const [i, { file, kind, text }] of readCorpus().samples.entries()) {
      const { schema } = documentShape(kind);
      // There is no file for the system information alone.
      if (schema === 'sysinfo') continue;
      const texts = [text, ...mutantsOf(text, IS_LONG ? 1 : 40, i + 1)];
      const verdicts = xmllint.verdicts(schema, texts);
      count += texts.length;
      for (const [n, candidate] of texts.entries()) {
        const isValid = validator.document(parseTree(candidate), schema).length === 0;
        if (verdicts[n] === false) invalid += 1;
        if (isValid !== verdicts[n]) different.push(`${file}: xmllint ${verdicts[n]}\n${candidate}`);
      }
    }
    console.log(
      `xml: verdicts by libvirt's own schemas: ${count} texts (${invalid} of them invalid); different from xmllint: ${different.length}`,
    );
    expect(different).toEqual([]);
    const files = generateSchema(grammar, { descriptions: {}, newer: [] });
    expect(files.get('domain.ts')).toContain('export interface DomainDocument');
  },
);
