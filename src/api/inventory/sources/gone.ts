import { isServerError, type ServerErrorCode } from '../../../errors.js';

/** Reads an object that may have gone meanwhile. @returns undefined when the daemon says so with this code */
export async function ifGone<T>(code: ServerErrorCode, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isServerError(error, code)) return undefined;
    throw error;
  }
}
