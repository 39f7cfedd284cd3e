import type { ExtraLinks } from '../api/connection/links.js';
import type { CallOptions } from '../api/options.js';
import { namingCaller } from '../caller-stack.js';
import { UsageError } from '../errors.js';
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { Link } from '../rpc/link.js';
import type { LinkEnd } from '../rpc/state.js';
import type { TransportNeeds } from '../transport/transport.js';

/** Opens one more link of the connection. */
export interface DedicatedLinkOpener {
  openDedicated(options: CallOptions, needs: TransportNeeds): Promise<Link>;
}

/** Dedicated links of a connection, each for one stream or purpose. They end with the connection. */
export class DedicatedLinks implements ExtraLinks {
  readonly #opener: DedicatedLinkOpener;
  #links: readonly Link[] = [];
  #over = false;

  constructor(opener: DedicatedLinkOpener) {
    this.#opener = opener;
  }

  /** Opens a link, which the caller has to close. */
  async open(purpose: string, options: CallOptions = {}, needs: TransportNeeds = {}): Promise<Link> {
    this.#checkOver(purpose);
    const link = await namingCaller(this.#opener.openDedicated(options, needs), options.signal);
    if (this.#over) link.destroy();
    this.#checkOver(purpose);
    this.#links = [...this.#links, link];
    void link.ended.then(() => {
      this.#links = this.#links.filter((one) => one !== link);
    });
    return link;
  }

  /** Changes the keepalive limits of all of them. */
  setKeepalive(options: KeepaliveOptions | false): void {
    for (const link of this.#links) link.setKeepalive(options);
  }

  /** Ends them with the connection, for the same reason. */
  end(end: LinkEnd): void {
    this.#over = true;
    for (const link of this.#links) link.destroy(end.error);
  }

  #checkOver(purpose: string): void {
    if (this.#over) throw new UsageError('CLOSED', `${purpose} was called after the connection was closed`);
  }
}
