import { integerIn } from '../../checks.js';
import { connectListAllSecrets, connectListSecrets, connectNumOfSecrets } from '../../generated/lazy/remote/connect.js';
import { secretDefineXml, secretLookupByUsage, secretLookupByUuid } from '../../generated/lazy/remote/secret.js';
import { REMOTE_SECRET_LIST_MAX } from '../../generated/remote/limits.js';
import { checkText } from '../checks.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Secret } from '../secret/secret.js';
import { sharedDeadline } from '../shared-deadline.js';
import { checkUuid } from '../uuid.js';
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

export async function getSecretByUuid(
  session: HandleSession,
  uuid: string | Uint8Array,
  options?: CallOptions,
): Promise<Secret> {
  return session.wrap.secret((await session.call(secretLookupByUuid, { uuid: checkUuid(uuid) }, options)).secret);
}

export async function getSecretByUsage(
  session: HandleSession,
  usageType: number,
  usageId: string,
  options?: CallOptions,
): Promise<Secret> {
  const args = { usageType, usageID: checkText(usageId, 'usageId') };
  return session.wrap.secret((await session.call(secretLookupByUsage, args, options)).secret);
}

export async function defineSecret(session: HandleSession, xml: string, options: FlagsOptions = {}): Promise<Secret> {
  const args = { xml, flags: options.flags ?? 0 };
  return session.wrap.secret((await session.call(secretDefineXml, args, options)).secret);
}
