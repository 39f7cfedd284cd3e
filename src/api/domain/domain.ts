import type { NonnullDomain } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { uuidText } from '../uuid.js';
import * as info from './info.js';
import * as lifecycle from './lifecycle.js';

/**
 * A virtual machine. A handle is a value: it stays good while the domain exists, running or not, and nothing has to be
 * freed. All methods throw ServerError when the daemon refuses, `NO_DOMAIN` when the domain is gone.
 */
export class Domain extends Handle {
  readonly #session: Session;
  #wire: NonnullDomain;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullDomain) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get name(): string {
    return this.#wire.name;
  }

  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  /** Number of the running domain as of when the handle was made; -1 when it was not running. */
  get id(): number {
    return this.#wire.id;
  }

  /** `virDomainGetName` */
  getName(): string {
    return this.name;
  }

  /** The 16 bytes of the UUID. `virDomainGetUUID` */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.#wire.uuid);
  }

  /** `virDomainGetUUIDString` */
  getUuidString(): string {
    return this.uuid;
  }

  /** `virDomainGetID` */
  getId(): number {
    return this.id;
  }

  /**
   * State, memory in KiB, number of CPUs and consumed CPU time in nanoseconds.
   * `virDomainGetInfo` · `DOMAIN_GET_INFO` · since 0.0.3
   */
  getInfo(options?: CallOptions): Promise<info.DomainInfo> {
    return info.getInfo(this.#session, this.#wire, options);
  }

  /**
   * Starts a defined domain. `flags` are `DomainCreateFlags`.
   * `virDomainCreateWithFlags` · `DOMAIN_CREATE_WITH_FLAGS` · since 0.8.2
   */
  async create(options?: FlagsOptions): Promise<void> {
    this.#wire = await lifecycle.create(this.#session, this.#wire, options);
  }

  get [Symbol.toStringTag](): string {
    return 'Domain';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid, id: this.id };
  }
}
