/** What a release adds to `api.json`, and writing it there. */

import type { ApiMember, ApiString } from './api.js';
import type { DescribedApi, DescribedFunction } from './api-xml.js';

/** The content of `api.json`, with all that it says. */
interface ApiDocument {
  readonly about: string;
  readonly release: string;
  readonly functions: DescribedFunction[];
  readonly enums: Record<string, ApiMember[]>;
  readonly string_constants: Record<string, ApiString>;
  readonly number_constants: Record<string, number>;
}

/** One thing in which a release differs from what is known. */
export interface ApiChange {
  /** `breaking`: a value or a text that is another one now. */
  readonly kind: 'addition' | 'release' | 'breaking';
  readonly text: string;
}

/** Adds what a release has. Nothing is taken away: what a release has dropped is still used by older daemons. */
export class ApiMerge {
  readonly changes: ApiChange[] = [];
  readonly #document: ApiDocument;

  /** @param text content of `api.json`, which `parseApi` has accepted */
  constructor(text: string, described: DescribedApi) {
    this.#document = JSON.parse(text);
    for (const [name, members] of described.enums) this.#mergeEnum(name, members);
    for (const [name, constant] of described.strings) this.#mergeString(name, constant);
    for (const entry of described.functions) this.#mergeFunction(entry);
    if (isLater(described.release, this.#document.release)) {
      Object.assign(this.#document, { release: described.release });
    }
  }

  /** The new content of `api.json`. */
  text(): string {
    return `${JSON.stringify(this.#document, null, 1)}\n`;
  }

  #mergeEnum(name: string, members: readonly ApiMember[]): void {
    const { enums } = this.#document;
    const known = enums[name] ?? [];
    enums[name] = known;
    for (const member of members) {
      const old = known.findIndex((candidate) => candidate.name === member.name);
      const before = known[old];
      if (before === undefined) {
        this.#added(`${name}: ${member.name} = ${member.value}`, member.since);
        known.push(member);
      } else if (before.value !== member.value) {
        this.#changed(`${name}: ${member.name} was ${before.value} and is ${member.value}`);
      } else {
        known[old] = this.#withRelease(member.name, before, member.since);
      }
    }
    known.sort((a, b) => a.value - b.value);
  }

  #mergeString(name: string, constant: ApiString): void {
    const { string_constants: known } = this.#document;
    const before = known[name];
    if (before === undefined) {
      this.#added(`${name} = '${constant.value}'`, constant.since);
      known[name] = constant;
    } else if (before.value !== constant.value) {
      this.#changed(`${name} was '${before.value}' and is '${constant.value}'`);
    } else {
      known[name] = this.#withRelease(name, before, constant.since);
    }
  }

  #mergeFunction(entry: DescribedFunction): void {
    const { functions } = this.#document;
    const old = functions.findIndex((candidate) => candidate.name === entry.name);
    const before = functions[old];
    if (before !== undefined) {
      functions[old] = this.#withRelease(entry.name, before, entry.since);
      return;
    }
    this.#added(`${entry.name}()`, entry.since);
    const { name, module, file, since = this.#unknownRelease(), args, returns } = entry;
    const place = functions.findLastIndex((candidate) => candidate.module === module && candidate.name < name);
    functions.splice(place === -1 ? functions.length : place + 1, 0, { name, module, file, since, args, returns });
  }

  /** A release that was not known, or known as "later than". A description of before 9.0 names none. */
  #withRelease<T extends { readonly since?: string }>(name: string, before: T, since: string | undefined): T {
    if (since === undefined || since === before.since) return before;
    if (before.since === undefined || before.since.startsWith('>')) {
      this.changes.push({ kind: 'release', text: `${name} came with ${since}` });
      return { ...before, since };
    }
    this.#changed(`${name} came with ${before.since}, and here with ${since}`);
    return before;
  }

  #unknownRelease(): string {
    return `>${this.#document.release}`;
  }

  #added(what: string, since: string | undefined): void {
    this.changes.push({ kind: 'addition', text: since === undefined ? what : `${what}, ${since}` });
  }

  #changed(text: string): void {
    this.changes.push({ kind: 'breaking', text });
  }
}

/** Text for people: breaking changes first. */
export function apiChangesText(changes: readonly ApiChange[]): string {
  if (changes.length === 0) return 'Nothing that is not known.';
  const section = (title: string, kind: ApiChange['kind']): string[] => {
    const texts = changes.filter((change) => change.kind === kind).map(({ text }) => `  ${text}`);
    return texts.length === 0 ? [] : [`${title} (${texts.length}):`, ...texts];
  };
  return [
    ...section('Breaking', 'breaking'),
    ...section('Additions', 'addition'),
    ...section('Releases', 'release'),
  ].join('\n');
}

/** Compares `12.8.0` with `9.0.0`. */
function isLater(release: string, than: string): boolean {
  const [a, b] = [release, than].map((text) => text.split('.').map(Number));
  const differs = [0, 1, 2].find((i) => a?.[i] !== b?.[i]);
  return differs !== undefined && (a?.[differs] ?? 0) > (b?.[differs] ?? 0);
}
