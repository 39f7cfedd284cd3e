import type { NonnullNetworkPort } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Network } from '../network/network.js';
import type { Session } from '../session.js';
import { uuidText } from '../uuid.js';

/** A port of a virtual network. */
export class NetworkPort extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullNetworkPort;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullNetworkPort) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get network(): Network {
    return this.#session.wrap.network(this.#wire.net);
  }

  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  get [Symbol.toStringTag](): string {
    return 'NetworkPort';
  }

  toJSON(): Record<string, unknown> {
    return { network: this.network.name, uuid: this.uuid };
  }
}
