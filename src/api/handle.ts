import { uuidText } from '../xdr/uuid.js';
import type { Connection } from './connection/connection.js';
import type { HandleSession } from './handles.js';

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

/** A handle that belongs to a connection, and what the wire calls its object. */
export abstract class ConnectedHandle<Wire> extends Handle {
  readonly #session: HandleSession;
  #identity: Wire;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, identity: Wire) {
    super();
    this.#session = session;
    this.#identity = identity;
  }

  /**
   * The connection that the handle belongs to.
   * `virDomainGetConnect`, `virDomainSnapshotGetConnect`, `virDomainCheckpointGetConnect`, `virNetworkGetConnect`,
   * `virStoragePoolGetConnect`, `virStorageVolGetConnect`, `virSecretGetConnect`, `virInterfaceGetConnect`
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** @internal */
  protected get session(): HandleSession {
    return this.#session;
  }

  /** @internal */
  protected get identity(): Wire {
    return this.#identity;
  }

  /** Changes what later calls are sent with. @internal */
  protected set identity(identity: Wire) {
    this.#identity = identity;
  }

  /** The identity as calls send it. @internal */
  protected get wire(): Wire {
    return this.#identity;
  }
}

/** An identity with a UUID, which may be able to format it without an array. */
interface WithUuid {
  readonly uuid: Uint8Array;
  readonly uuidText?: string;
}

/** A handle of an object with a UUID. */
export abstract class HandleWithUuid<Wire extends WithUuid> extends ConnectedHandle<Wire> {
  /** UUID of the object as text. */
  get uuid(): string {
    const { identity } = this;
    return identity.uuidText ?? uuidText(identity.uuid);
  }

  /**
   * Returns the 16 bytes of the UUID.
   * `virDomainGetUUID`, `virNetworkGetUUID`, `virNetworkPortGetUUID`, `virNWFilterGetUUID`, `virSecretGetUUID`,
   * `virStoragePoolGetUUID`
   */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.identity.uuid);
  }

  /**
   * Returns the UUID as text.
   * `virDomainGetUUIDString`, `virNetworkGetUUIDString`, `virNetworkPortGetUUIDString`, `virNWFilterGetUUIDString`,
   * `virSecretGetUUIDString`, `virStoragePoolGetUUIDString`
   */
  getUuidString(): string {
    return this.uuid;
  }
}

/** A handle of an object with a name and a UUID. */
export abstract class NamedHandle<Wire extends WithUuid & { readonly name: string }> extends HandleWithUuid<Wire> {
  /** Name of the object. */
  get name(): string {
    return this.identity.name;
  }

  /** Returns the name. `virDomainGetName`, `virNetworkGetName`, `virNWFilterGetName`, `virStoragePoolGetName` */
  getName(): string {
    return this.name;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid };
  }
}
