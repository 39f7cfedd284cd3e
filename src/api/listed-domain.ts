import type { NonnullDomain } from '../generated/remote/common.js';
import type { Reader } from '../xdr/reader.js';
import { uuidFromWords, uuidTextOfWords } from '../xdr/uuid.js';

/** Bytes of a UUID. */
const UUID_LENGTH = 16;

/**
 * A domain in a list: its UUID as four words. An array for each UUID would be half of what a list allocates, and a
 * program calls few of the handles of a list.
 */
export class ListedDomain {
  readonly name: string;
  readonly id: number;
  readonly #word0: number;
  readonly #word1: number;
  readonly #word2: number;
  readonly #word3: number;

  /** Reads a `remote_nonnull_domain`. */
  constructor(r: Reader, nameMax: number) {
    this.name = r.string(nameMax, 'name');
    r.requires(UUID_LENGTH, 'uuid');
    const { view, position } = r;
    this.#word0 = view.getInt32(position);
    this.#word1 = view.getInt32(position + 4);
    this.#word2 = view.getInt32(position + 8);
    this.#word3 = view.getInt32(position + 12);
    r.position = position + UUID_LENGTH;
    this.id = r.int32('id');
  }

  get uuid(): Uint8Array {
    return uuidFromWords(this.#word0, this.#word1, this.#word2, this.#word3);
  }

  get uuidText(): string {
    return uuidTextOfWords(this.#word0, this.#word1, this.#word2, this.#word3);
  }

  /** Returns the form that calls are sent with. */
  toWire(): NonnullDomain {
    return { name: this.name, uuid: this.uuid, id: this.id };
  }
}
