import { checkOptions } from '../../options.js';
import { serveOptions } from '../option-tables.js';
import { type ListenAddress, type Listener, listen } from '../server/listener.js';
import type { Wire, WireHandler } from '../server/wire.js';
import { readSession } from '../session/parse-session.js';
import type { Session } from '../session/session.js';
import type { RecordingError } from '../session-error.js';
import { ReplayBook, type ReplayOptions } from './replay-book.js';

/** How a session is served. */
export interface ServeOptions extends ReplayOptions {
  /** All connections use up one recording, instead of each getting its own from the beginning. */
  readonly shared?: boolean | undefined;
  /** Told of every call that was not recorded, and of everything else that went otherwise than in the recording. */
  readonly onFailure?: ((failure: RecordingError) => void) | undefined;
}

/**
 * Serves a session on a socket, so that any client can be tried against it.
 * @param session a session, or the path of its file
 * @throws RecordingError for a file that is missing or damaged; the system's error when it cannot listen
 */
export async function serveReplay(
  session: Session | string,
  address: ListenAddress,
  options: ServeOptions = {},
): Promise<Listener> {
  checkOptions(options, serveOptions);
  const read = typeof session === 'string' ? readSession(session) : session;
  const make = (): ReplayBook => {
    const book = new ReplayBook(read, options);
    book.onFailure = options.onFailure;
    return book;
  };
  // Made now, so that bad options fail here and not at the first connection.
  const first = make();
  const accept = (wire: Wire): WireHandler => (options.shared === true ? first : make()).accept(wire);
  return listen({ accept }, address);
}
