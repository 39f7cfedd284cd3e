import { integerIn } from '../../checks.js';
import { connectListAllSecrets, connectListSecrets, connectNumOfSecrets } from '../../generated/lazy/remote/connect.js';
import { REMOTE_SECRET_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Secret } from '../secret/secret.js';
import { sharedDeadline } from '../shared-deadline.js';
import { numOf } from './object-names.js';

export async function listAllSecrets(session: HandleSession, options: FlagsOptions = {}): Promise<Secret[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { secrets } = await session.call(connectListAllSecrets, args, options);
  return secrets.map((wire) => session.wrap.secret(wire));
}

export function numOfSecrets(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfSecrets, options);
}

export async function listSecretUuids(
  session: HandleSession,
  maxUuids?: number,
  options?: CallOptions,
): Promise<string[]> {
  const step = sharedDeadline(options);
  const most = maxUuids ?? (await numOfSecrets(session, step()));
  const maxuuids = integerIn(most, 'maxUuids', 0, REMOTE_SECRET_LIST_MAX);
  return [...(await session.call(connectListSecrets, { maxuuids }, step())).uuids];
}
