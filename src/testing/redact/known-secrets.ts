import { MARK, type ReplaceSecret } from './secret-values.js';

/** Shorter ones would be found where they are not meant. */
const LENGTH_MIN = 4;
const COUNT_MAX = 1000;

/**
 * Secrets that were taken out of one text, to take them out of another in which no name is beside them: a daemon that
 * cannot parse XML quotes the line that it failed at.
 */
export class KnownSecrets {
  readonly #known = new Set<string>();

  /** Remembers a secret and returns what replaces it. */
  readonly replace: ReplaceSecret = (secret) => {
    this.learn(secret);
    return MARK;
  };

  /** Remembers a secret, and its lines one by one. */
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

  /** The text without the secrets that are known. */
  withoutKnown(text: string): string {
    // A longer one may contain a shorter one.
    const known = [...this.#known].sort((a, b) => b.length - a.length);
    return known.reduce((after, secret) => after.replaceAll(secret, MARK), text);
  }
}
