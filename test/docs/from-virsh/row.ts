import * as library from '../../../src/index.js';
import * as xml from '../../../src/xml.js';
import { type PageRow, snippetsOf } from './page.js';
import type { VirshShell } from './virsh-shell.js';

/** Values by the names of variables or placeholders. */
export type Names<T> = Readonly<Record<string, T>>;

/** A row of the page that is run, which keeps what of it was run. */
export class RunningRow {
  readonly snippets: readonly string[];
  readonly #row: PageRow;
  readonly #commandsRun = new Set<string>();
  readonly #snippetsRun = new Set<string>();

  constructor(row: PageRow) {
    this.#row = row;
    this.snippets = snippetsOf(row.ours);
  }

  /** What of the row was not run. */
  get left(): string[] {
    const all = [...this.#row.command.split(', '), ...this.snippets];
    return all.filter((one) => !this.#commandsRun.has(one) && !this.#snippetsRun.has(one));
  }

  /**
   * Runs virsh's command.
   * @param words for the placeholders
   * @param more what follows the command, if the page does not have all of its operands; one for each command of the row
   */
  async virsh(shell: VirshShell, words: Names<string> = {}, ...more: string[]): Promise<string> {
    const outputs: string[] = [];
    for (const [index, command] of this.#row.command.split(', ').entries()) {
      this.#commandsRun.add(command);
      const line = command.replaceAll(/\b[A-Z]{2,}\b(\.\.\.)?/g, (placeholder) => {
        const word = words[placeholder.replace('...', '')];
        if (word === undefined) throw new Error(`there is no word for ${placeholder} of ${command}`);
        return `'${word}'`;
      });
      outputs.push(await shell.run([line, ...(more[index] === undefined ? [] : [more[index]])].join(' ')));
    }
    return outputs.join('');
  }

  /** Runs the snippets in order, or only some of them. @returns their values */
  async ours(scope: Names<unknown>, only: readonly number[] = [...this.snippets.keys()]): Promise<unknown[]> {
    const values: unknown[] = [];
    const variables: Record<string, unknown> = { ...scope };
    for (const index of only) {
      const snippet = this.snippets[index] ?? 'undefined';
      this.#snippetsRun.add(snippet);
      // `x.find(name)`, then `object.method()`: the object is the value before.
      const object = /^[a-z]+/.exec(snippet)?.[0] ?? '';
      if (this.#row.ours.includes(`, then \`${snippet}\``)) variables[object] = values.at(-1);
      values.push(await evaluate(snippet, variables));
    }
    return values;
  }
}

/** Evaluates a snippet of the page with variables, and with all that the package exports. */
async function evaluate(snippet: string, variables: Names<unknown>): Promise<unknown> {
  const scope: Names<unknown> = { ...library, ...xml, ...variables };
  const names = Object.keys(scope).filter((name) => name !== 'default');
  const body: unknown = new Function(...names, `return ${snippet};`);
  if (typeof body !== 'function') throw new Error(`${snippet} is not an expression`);
  const value: unknown = await body(...names.map((name) => scope[name]));
  return value;
}
