/** The hook of Node's `inspect`; written as documented, because `node:util` is slow to load. */
const CUSTOM = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

type Inspect = (value: unknown, options: object) => string;

/**
 * Base class of handles: how they are displayed. A handle refers to an object by its UUID or name, and
 * nothing has to be freed.
 */
export abstract class Handle {
  // The method is put on the prototype here, because a class member under a symbol of another module has no name in
  // declarations made file by file.
  static {
    Object.defineProperty(this.prototype, CUSTOM, {
      value: function show(this: Handle, _depth: number, options: object, inspect: Inspect): string {
        // One line each, so that a list of them is readable.
        const oneLine = { ...options, breakLength: Number.POSITIVE_INFINITY };
        return `${this[Symbol.toStringTag]} ${inspect(this.toJSON(), oneLine)}`;
      },
      writable: true,
      configurable: true,
    });
  }

  /** Name of the kind: `Domain`. Not the class's own name, which a minifier may change. */
  abstract get [Symbol.toStringTag](): string;

  /** Returns the identity of the object as plain data, for logs. */
  abstract toJSON(): Record<string, unknown>;
}
