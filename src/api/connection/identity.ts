import { UsageError } from '../../errors.js';
import { connectSetIdentity } from '../../generated/lazy/remote/connect.js';
import type { TypedParam } from '../../generated/remote/common.js';
import { formatValue } from '../../option-checks.js';
import { type IntegerLike, toBigInt } from '../argument-checks.js';
import type { FlagsOptions } from '../options.js';
import { flagsOf } from '../options.js';
import type { Session } from '../session.js';

/** The identity of a caller. The keys are those of the constants `Identity`. */
export interface IdentityParameters {
  'user-name'?: string | undefined;
  'unix-user-id'?: IntegerLike | undefined;
  'group-name'?: string | undefined;
  'unix-group-id'?: IntegerLike | undefined;
  'process-id'?: IntegerLike | undefined;
  /** Start time of the process, as the kernel counts it: detects a reused process id. */
  'process-time'?: IntegerLike | undefined;
  'sasl-user-name'?: string | undefined;
  'x509-distinguished-name'?: string | undefined;
  'selinux-context'?: string | undefined;
}

const LLONG = 3;
const ULLONG = 4;
const STRING = 7;

/** Wire types of the keys: the daemon rejects others. */
const TYPES: ReadonlyMap<string, 3 | 4 | 7> = new Map([
  ['user-name', STRING],
  ['unix-user-id', ULLONG],
  ['group-name', STRING],
  ['unix-group-id', ULLONG],
  ['process-id', LLONG],
  ['process-time', ULLONG],
  ['sasl-user-name', STRING],
  ['x509-distinguished-name', STRING],
  ['selinux-context', STRING],
]);

export async function setIdentity(
  session: Session,
  identity: IdentityParameters,
  options: FlagsOptions = {},
): Promise<void> {
  if (typeof identity !== 'object' || identity === null) {
    throw new UsageError('INVALID_VALUE', `parameters must be an object, not ${formatValue(identity)}`);
  }
  const params = Object.entries(identity).flatMap(([field, value]) =>
    value === undefined ? [] : [param(field, value)],
  );
  await session.call(connectSetIdentity, { params, flags: flagsOf(options) }, options);
}

function param(field: string, value: string | IntegerLike): TypedParam {
  const type = TYPES.get(field);
  if (type === undefined) {
    const known = [...TYPES.keys()].join(', ');
    throw new UsageError(
      'INVALID_VALUE',
      `identity: ${JSON.stringify(field)} is not part of an identity; use ${known}`,
    );
  }
  if (type === STRING) {
    if (typeof value === 'string') return { field, value: { type, value } };
    throw new UsageError('INVALID_VALUE', `identity: ${field} must be a string, not ${formatValue(value)}`);
  }
  if (typeof value !== 'string') return { field, value: { type, value: toBigInt(value, field) } };
  throw new UsageError('INVALID_VALUE', `identity: ${field} must be an integer, not a string`);
}
