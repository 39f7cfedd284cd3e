import { MARK, type ReplaceSecret } from './secret-values.js';

/** Shorter ones would match unrelated text. */
const LENGTH_MIN = 4;
const COUNT_MAX = 1000;

/**
 * Secrets found in one text, to redact them in another without field names: a daemon that cannot parse XML quotes the
 * line that failed.
 */
export class KnownSecrets {
  readonly #known = new Set<string>();

  /** Stores a secret and returns its replacement. */
  readonly replace: ReplaceSecret = (secret) => {
    this.learn(secret);
    return MARK;
  };

  /** Stores a secret, and each of its lines. */
  learn(secret: string): void {
    for (const line of secret.split('\n')) {
      const text = line.trim();
      if (text.length >= LENGTH_MIN && !MARK.includes(text)) this.#add(text);
    }
  }

  /** The ones seen last are kept: an error quotes what was sent just before it. */
  #add(text: string): void {
    this.#known.delete(text);
    this.#known.add(text);
    const [oldest] = this.#known;
    if (this.#known.size > COUNT_MAX && oldest !== undefined) this.#known.delete(oldest);
  }

  /** Redacts the stored secrets in a text. */
  withoutKnown(text: string): string {
    // A longer secret may contain a shorter one.
    const known = [...this.#known].sort((a, b) => b.length - a.length);
    return known.reduce((after, secret) => after.replaceAll(secret, MARK), text);
  }
}
