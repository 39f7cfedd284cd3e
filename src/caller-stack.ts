import { LibvirtError } from './errors.js';

/**
 * Settles as the work does. An error of this library gets the stack of the functions that await this promise: where it
 * was made, that is a timer, a socket or ten functions of ours deep, the caller's function is not on the stack.
 * @param signal the caller's, whose reason is passed on as it is
 */
export async function namingCaller<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LibvirtError && error !== signal?.reason) Error.captureStackTrace(error, namingCaller);
    throw error;
  }
}
