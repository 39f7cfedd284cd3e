import { ConnectionError, isTimeout, ServerError } from 'libvirt-client';

/** A request that is answered with a status and a message for the user. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Status of the response for an error: what libvirt refuses is not a fault of this server. */
export function statusOf(error: unknown): number {
  if (error instanceof HttpError) return error.status;
  if (error instanceof ServerError) return error.code.startsWith('NO_') ? 404 : 409;
  if (error instanceof ConnectionError) return 503;
  return isTimeout(error) ? 504 : 500;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
