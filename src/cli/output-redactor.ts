import { KnownSecrets } from '../testing/redact/known-secrets.js';
import { isSecretName } from '../testing/redact/secret-names.js';
import { withoutSecrets } from '../testing/redact/text-rules.js';

/** Redacts secrets in the output of the command: by field name, and those found in its arguments and frames. */
export class OutputRedactor {
  readonly known: KnownSecrets = new KnownSecrets();

  /** Collects the secrets of a text that is not printed itself. */
  learn(text: string): void {
    withoutSecrets(text, this.known.replace);
    // Strings in JSON are sent, and quoted, without its escapes.
    if (!text.includes('\\')) return;
    try {
      JSON.parse(text, (_, value: unknown) => {
        if (typeof value === 'string') withoutSecrets(value, this.known.replace);
      });
    } catch {
      // Not JSON.
    }
  }

  text(text: string): string {
    return this.known.withoutKnown(withoutSecrets(text, this.known.replace));
  }

  /** Returns a copy of an error, or of another thrown value, without secrets: its stack, fields and causes. */
  error(error: unknown): unknown {
    return this.#copy(error, new Map());
  }

  #copy(value: unknown, copies: Map<object, unknown>): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      for (const item of value) list.push(this.#copy(item, copies));
      return list;
    }
    const copy: object = value instanceof Error ? this.#bareError(value) : {};
    copies.set(value, copy);
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (Object.hasOwn(copy, key) || !('value' in descriptor)) continue;
      Object.defineProperty(copy, key, { ...descriptor, value: this.#field(key, descriptor.value, copies) });
    }
    return copy;
  }

  #field(key: string, value: unknown, copies: Map<object, unknown>): unknown {
    if (typeof value === 'string' && isSecretName(key)) return this.known.replace(value);
    return this.#copy(value, copies);
  }

  /** Stack and message begin with the same text, and both are shown. */
  #bareError(error: Error): Error {
    const copy = new Error(this.text(error.message));
    copy.stack = this.text(error.stack ?? '');
    // The class is printed, too.
    Object.setPrototypeOf(copy, Object.getPrototypeOf(error));
    return copy;
  }
}
