import { ConnectionError, LibvirtError, ProtocolError, UsageError } from '../errors.js';
import type { FrameHeader } from './frame.js';

/** The words of a header, for messages. */
function shown(header: FrameHeader): string {
  const { program, version, procedure, type, serial, status } = header;
  const number = `0x${program.toString(16).padStart(8, '0')}`;
  return `program ${number} version ${version} procedure ${procedure} type ${type} serial ${serial} status ${status}`;
}

/** A frame that the protocol does not allow here. */
export function unexpected(header: FrameHeader, why: string): ProtocolError {
  return new ProtocolError('UNEXPECTED_FRAME', `${why} (received: ${shown(header)})`);
}

/** Bytes came in the clear after all that is true had been said in the clear. */
export function unprotected(link: string): ConnectionError {
  const what = `${link}: bytes came without protection, where a layer of SASL had to protect them`;
  return new ConnectionError('SASL_UNPROTECTED', `${what}; somebody on the way may have put them in`);
}

/** The error of a call whose link has gone. All calls of a link get the same cause. */
export function lost(what: string, link: string, error: LibvirtError | undefined): ConnectionError {
  if (error === undefined) {
    return new ConnectionError('CLOSED', `${what} was not answered: ${link} was closed by this program`);
  }
  return new ConnectionError(error.code, `${what} was not answered: ${error.message}`, { cause: error });
}

/** The error of a call that never left: the link has gone before. */
export function notSent(what: string, link: string, error: LibvirtError | undefined): ConnectionError {
  if (error === undefined)
    return new ConnectionError('CLOSED', `${what} was not sent: ${link} was closed by this program`);
  return new ConnectionError(error.code, `${what} was not sent: ${error.message}`, { cause: error });
}

/** Why a link could not be opened: what its transport knows about that, when it does, else what the call knows. */
export function openingError(error: unknown): unknown {
  if (!(error instanceof ConnectionError) || error.code !== 'CONNECTION_LOST') return error;
  const end = error.cause;
  return end instanceof ConnectionError && end.cause instanceof LibvirtError ? end.cause : error;
}

/** An error of a codec with the call that it concerns in front. */
export function named(error: unknown, what: string): LibvirtError {
  const message = `${what}: ${error instanceof Error ? error.message : String(error)}`;
  if (error instanceof ProtocolError) {
    return new ProtocolError(error.code, message, { path: error.path, offset: error.offset });
  }
  if (error instanceof UsageError) return new UsageError(error.code, message);
  return new UsageError('INVALID_VALUE', message, { cause: error });
}
