import { resolve } from 'node:path';
import { isServerError, UsageError } from '../../errors.js';
import { connectSupportsFeature } from '../../generated/remote/connect.js';
import type { LinkGroup } from '../../rpc/link-group.js';
import type { Procedure } from '../../xdr/procedure.js';
import type { CallOptions } from '../options.js';
import type { Session, Wrap } from '../session.js';
import { createWrap } from './wrap.js';

/** The session behind a {@link Connect} and all its handles. */
export class ConnectSession implements Session {
  readonly wrap: Wrap = createWrap(this);
  readonly #links: LinkGroup;
  readonly #features = new Map<number, Promise<boolean>>();

  constructor(links: LinkGroup) {
    this.#links = links;
  }

  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    return this.#links.call(procedure, args, options);
  }

  supports(feature: number, options?: CallOptions): Promise<boolean> {
    const known = this.#features.get(feature);
    if (known !== undefined) return known;
    const asked = this.#ask(feature, options);
    this.#features.set(feature, asked);
    // A question that got no answer is asked again next time.
    asked.catch(() => this.#features.delete(feature));
    return asked;
  }

  absolutePath(path: string): string {
    if (path.startsWith('/')) return path;
    if (this.#links.main?.transport.local === true) return resolve(path);
    throw new UsageError('RELATIVE_PATH', `the path ${path} is relative, but the daemon is on another host`);
  }

  async #ask(feature: number, options?: CallOptions): Promise<boolean> {
    try {
      return (await this.call(connectSupportsFeature, { feature }, options)).supported !== 0;
    } catch (error) {
      // To libvirt's own client an error is a no, too.
      if (isServerError(error)) return false;
      throw error;
    }
  }
}
