import { type LibvirtError, ProtocolError, ServerError, StreamError } from '../errors.js';

/** Creates a separate error for each waiting caller, so that each has the stack of its own call. */
export function streamFailure(procedure: string, error: LibvirtError): LibvirtError {
  const cause = error.cause ?? error;
  if (error instanceof StreamError) return new StreamError(error.code, error.message, { cause });
  if (error instanceof ProtocolError) {
    return new ProtocolError(error.code, error.message, { path: error.path, offset: error.offset, cause });
  }
  const message = error instanceof ServerError ? `${procedure}: ${error.message}` : error.message;
  return new StreamError(error.code, message, { cause: error });
}
