import { ConnectionError, LibvirtError, ProtocolError, UsageError } from '../errors.js';
import type { FrameHeader } from './frame.js';

/** Formats the words of a header for messages. */
function formatHeader(header: FrameHeader): string {
  const { program, version, procedure, type, serial, status } = header;
  const number = `0x${program.toString(16).padStart(8, '0')}`;
  return `program ${number} version ${version} procedure ${procedure} type ${type} serial ${serial} status ${status}`;
}

/** Returns the error for a frame that the protocol does not allow here. */
export function unexpectedFrame(header: FrameHeader, why: string): ProtocolError {
  return new ProtocolError('UNEXPECTED_FRAME', `${why} (received: ${formatHeader(header)})`);
}

/** Returns the error for bytes that were received in the clear after the security layer was negotiated. */
export function unprotectedBytes(link: string): ConnectionError {
  const what = `${link}: received unprotected bytes where the SASL security layer is required`;
  return new ConnectionError('SASL_UNPROTECTED', `${what}; the connection may have been tampered with`);
}

/** Returns the error of a call whose link has ended. All calls of a link get the same cause. */
export function connectionLost(what: string, link: string, error: LibvirtError | undefined): ConnectionError {
  if (error === undefined) {
    return new ConnectionError('CLOSED', `${what} was not answered: ${link} was closed by this program`);
  }
  return new ConnectionError(error.code, `${what} was not answered: ${error.message}`, { cause: error });
}

/** Returns the error of an unsent call whose link has ended. */
export function callNotSent(what: string, link: string, error: LibvirtError | undefined): ConnectionError {
  if (error === undefined)
    return new ConnectionError('CLOSED', `${what} was not sent: ${link} was closed by this program`);
  return new ConnectionError(error.code, `${what} was not sent: ${error.message}`, { cause: error });
}

/**
 * Returns the reason why a link could not be opened: that of its transport if available, otherwise that of the call.
 */
export function openingError(error: unknown): unknown {
  if (!(error instanceof ConnectionError) || error.code !== 'CONNECTION_LOST') return error;
  const end = error.cause;
  return end instanceof ConnectionError && end.cause instanceof LibvirtError ? end.cause : error;
}

/** Adds the call to an error of a codec. */
export function withContext(error: unknown, what: string): LibvirtError {
  const message = `${what}: ${error instanceof Error ? error.message : String(error)}`;
  if (error instanceof ProtocolError) {
    return new ProtocolError(error.code, message, { path: error.path, offset: error.offset });
  }
  if (error instanceof UsageError) return new UsageError(error.code, message);
  return new UsageError('INVALID_VALUE', message, { cause: error });
}
