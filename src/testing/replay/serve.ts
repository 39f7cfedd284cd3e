import { checkOptions } from '../../option-checks.js';
import { serveOptions } from '../option-tables.js';
import type { RecordingError } from '../recording-error.js';
import { type ListenAddress, type Listener, listen } from '../server/listener.js';
import type { ServerConnection, ServerHandler } from '../server/server-connection.js';
import { readSession } from '../session/parse-session.js';
import type { Session } from '../session/session.js';
import { type ReplayOptions, ReplayState } from './replay-state.js';

/** Options for serving a recording. */
export interface ServeOptions extends ReplayOptions {
  /** True to share one recording between all connections, instead of replaying it for each from the beginning. */
  readonly shared?: boolean | undefined;
  /** Called for every call that was not recorded, and for every other deviation from the recording. */
  readonly onFailure?: ((failure: RecordingError) => void) | undefined;
}

/**
 * Serves a recording on a socket, for clients of any kind.
 * @param session a recording, or the path of its file
 * @throws RecordingError for a file that is missing or damaged; the system's error if it cannot listen
 */
export async function serveReplay(
  session: Session | string,
  address: ListenAddress,
  options: ServeOptions = {},
): Promise<Listener> {
  checkOptions(options, serveOptions);
  const read = typeof session === 'string' ? readSession(session) : session;
  const make = (): ReplayState => {
    const book = new ReplayState(read, options);
    book.onFailure = options.onFailure;
    return book;
  };
  // Created now, so that invalid options fail here and not at the first connection.
  const first = make();
  const accept = (wire: ServerConnection): ServerHandler => (options.shared === true ? first : make()).accept(wire);
  return listen({ accept }, address);
}
