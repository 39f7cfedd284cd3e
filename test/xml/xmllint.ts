import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseGrammarJson } from '../../codegen/schema/grammar-json.js';
import type { SchemaGrammar } from '../../codegen/schema/pattern.js';
import { rngText } from '../../codegen/schema/rng-text.js';

/** The grammar that the types are generated from. */
export function projectGrammar(): SchemaGrammar {
  return parseGrammarJson(
    readFileSync(fileURLToPath(new URL('../../protocol/xml/grammar.json', import.meta.url)), 'utf8'),
  );
}

/** Whether libxml2's command is there; the tests that compare with it demand it where `LIBVIRT_CLIENT_REQUIRE_LIVE` is set. */
export const HAS_XMLLINT: boolean = spawnSync('xmllint', ['--version']).error === undefined;

export const SKIPS_XMLLINT: boolean = !HAS_XMLLINT && process.env['LIBVIRT_CLIENT_REQUIRE_LIVE'] === undefined;

const AT_ONCE = 200;

/** Asks libxml2 for its verdict, by a grammar written as RELAX NG, or by a folder of schemas as they are. */
export class Xmllint implements Disposable {
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'lvc-xmllint-'));
  readonly #source: SchemaGrammar | string;

  constructor(source: SchemaGrammar | string = projectGrammar()) {
    this.#source = source;
  }

  /** @returns for each text whether it is valid */
  verdicts(schema: string, texts: readonly string[]): boolean[] {
    const rng = this.#schemaFile(schema);
    const files = texts.map((text, i) => {
      const file = join(this.#folder, `${i}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const found = new Map<string, boolean>();
    for (let i = 0; i < files.length; i += AT_ONCE) {
      const args = ['--noout', '--nonet', '--relaxng', rng, ...files.slice(i, i + AT_ONCE)];
      const { stderr } = spawnSync('xmllint', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
      for (const [, file = '', verdict] of stderr.matchAll(/^(\S+) (validates|fails to validate)$/gm)) {
        found.set(file, verdict === 'validates');
      }
    }
    return files.map((file) => {
      const verdict = found.get(file);
      if (verdict === undefined)
        throw new Error(`xmllint gave no verdict on ${readFileSync(file, 'utf8').slice(0, 500)}`);
      return verdict;
    });
  }

  #schemaFile(schema: string): string {
    if (typeof this.#source === 'string') return join(this.#source, `${schema}.rng`);
    const file = join(this.#folder, `${schema}.rng`);
    writeFileSync(file, rngText(this.#source, schema));
    return file;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}
