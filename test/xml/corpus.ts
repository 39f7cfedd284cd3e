import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentKind, documentKindOf } from '../../src/xml.js';

const FIXTURES: string = fileURLToPath(new URL('../../fixtures/xml', import.meta.url));

/** Where the documents are: our own, or those that `npm run test:long` has fetched. */
export const CORPUS: string = process.env['LIBVIRT_CLIENT_XML_CORPUS'] ?? FIXTURES;

/** Whether these are libvirt's own test documents. */
export const IS_LONG: boolean = CORPUS !== FIXTURES;

/** A document of a known kind. */
export interface Sample {
  readonly file: string;
  readonly text: string;
  readonly kind: DocumentKind;
}

/** What a folder holds. */
export interface Corpus {
  /** Files whose name ends in `.xml`. */
  readonly files: number;
  readonly samples: readonly Sample[];
  /** Files that are not a document of any kind, by their root element or the fault. */
  readonly others: ReadonlyMap<string, number>;
}

export function readCorpus(folder: string = CORPUS): Corpus {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
  const samples: Sample[] = [];
  const others = new Map<string, number>();
  for (const name of names) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    try {
      samples.push({ file, text, kind: documentKindOf(text) });
    } catch (error) {
      const why = error instanceof Error ? (/^<[\w:-]+>/.exec(error.message)?.[0] ?? error.message) : String(error);
      others.set(why, (others.get(why) ?? 0) + 1);
    }
  }
  return { files: names.length, samples, others };
}
