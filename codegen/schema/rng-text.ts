import type { Pattern, SchemaGrammar } from './pattern.js';
import { definitionOf } from './pattern.js';

/** Writes one document of a grammar as a separate RELAX NG file, for validators that read RELAX NG. */
export function rngText(grammar: SchemaGrammar, document: string): string {
  const writer = new RngWriter(grammar);
  const start = writer.start(document);
  return [
    '<grammar xmlns="http://relaxng.org/ns/structure/1.0"',
    '         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">',
    `<start>${start}</start>`,
    ...writer.defines(),
    '</grammar>',
    '',
  ].join('\n');
}

/** Collects the definitions that a document reaches. Those of a document inside another get names of their own. */
class RngWriter {
  readonly #grammar: SchemaGrammar;
  readonly #written: Map<string, string> = new Map();

  constructor(grammar: SchemaGrammar) {
    this.#grammar = grammar;
  }

  start(document: string): string {
    const found = this.#grammar.documents[document];
    if (found === undefined) throw new Error(`the grammar does not contain the document ${document}`);
    return this.#text(found.start, document);
  }

  defines(): string[] {
    return [...this.#written].map(([name, text]) => `<define name="${name}">${text}</define>`);
  }

  #reference(document: string, name: string): string {
    const key = `${document}.${name}`;
    if (!this.#written.has(key)) {
      this.#written.set(key, '');
      this.#written.set(key, this.#text(definitionOf(this.#grammar, document, name), document));
    }
    return `<ref name="${key}"/>`;
  }

  #text(pattern: Pattern, document: string): string {
    switch (pattern[0]) {
      case 'empty':
      case 'notAllowed':
      case 'text':
        return `<${pattern[0]}/>`;
      case 'ref':
        return this.#reference(document, pattern[1]);
      case 'document':
        return this.start(pattern[1]);
      case 'value':
        return `<value>${escaped(pattern[1])}</value>`;
      case 'data': {
        const params = Object.entries(pattern[2]).map(
          ([name, value]) => `<param name="${name}">${escaped(value)}</param>`,
        );
        const except = pattern[3] === undefined ? '' : `<except>${this.#text(pattern[3], document)}</except>`;
        return `<data type="${pattern[1]}">${params.join('')}${except}</data>`;
      }
      case 'element':
      case 'attribute':
        return this.#named(pattern[0], pattern[1], pattern[2], document);
      default: {
        const [head, ...patterns] = pattern;
        return `<${head}>${patterns.map((inner) => this.#text(inner, document)).join('') || '<empty/>'}</${head}>`;
      }
    }
  }

  #named(head: 'element' | 'attribute', name: string, content: Pattern, document: string): string {
    const inner = this.#text(content, document);
    if (name === '*') return `<${head}><anyName/>${inner}</${head}>`;
    const [, uri, local] = /^\{(.*)\}(.*)$/.exec(name) ?? [undefined, '', name];
    return `<${head} name="${local}" ns="${uri}">${inner}</${head}>`;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
