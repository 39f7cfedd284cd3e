import { UsageError } from '../errors.js';
import { formatValue } from '../options.js';
import { isUuid, uuidBytes } from '../xdr/uuid.js';

/**
 * Returns the 16 bytes of a UUID given as text, with or without dashes, or as bytes. @throws UsageError for anything
 * else
 */
export function checkUuid(uuid: string | Uint8Array): Uint8Array {
  if (typeof uuid !== 'string') {
    if (!(uuid instanceof Uint8Array)) {
      throw new UsageError('INVALID_VALUE', `a UUID must be text or 16 bytes, not ${formatValue(uuid)}`);
    }
    if (uuid.length === 16) return uuid;
    throw new UsageError('INVALID_VALUE', `a UUID must have 16 bytes, not ${uuid.length}`);
  }
  if (!isUuid(uuid)) {
    const example = '6695eb01-f6a4-8304-79aa-97f2502e193f';
    throw new UsageError('INVALID_VALUE', `a UUID must be text like ${example}, not ${formatValue(uuid)}`);
  }
  return uuidBytes(uuid);
}
