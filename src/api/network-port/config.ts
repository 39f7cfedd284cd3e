import {
  networkPortDelete,
  networkPortGetParameters,
  networkPortGetXmlDesc,
  networkPortSetParameters,
} from '../../generated/lazy/remote/network-port.js';
import { networkPortTypes } from '../../generated/parameter-types.js';
import type { NonnullNetworkPort } from '../../generated/remote/common.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';
import { setParameters as sendParameters, type TypedParameterInput } from '../typed-values.js';

export async function getXmlDescription(
  session: Session,
  port: NonnullNetworkPort,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(networkPortGetXmlDesc, { port, flags: options.flags ?? 0 }, options)).xml;
}

export async function remove(session: Session, port: NonnullNetworkPort, options: FlagsOptions = {}): Promise<void> {
  await session.call(networkPortDelete, { port, flags: options.flags ?? 0 }, options);
}

export async function getParameters(
  session: Session,
  port: NonnullNetworkPort,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  // Unlike other getters this one sends all parameters, whatever number is requested.
  const args = { port, nparams: 0, flags: options.flags ?? 0 };
  return typedParameters((await session.call(networkPortGetParameters, args, options)).params);
}

export function setParameters(
  session: Session,
  port: NonnullNetworkPort,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { port, flags: options.flags ?? 0 };
  return sendParameters(session, params, networkPortTypes, options, (wire, step) =>
    session.call(networkPortSetParameters, { ...args, params: wire }, step),
  );
}
