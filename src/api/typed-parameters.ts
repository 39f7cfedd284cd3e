import { UsageError } from '../errors.js';
import type { TypedParam } from '../generated/remote/common.js';
import { type CallOptions, type FlagsOptions, sharedDeadline } from './options.js';
import type { Session } from './session.js';

/** A value in the form of its wire type: 64-bit numbers are bigints, all other numbers are numbers. */
export type TypedParameterValue = number | bigint | boolean | string;

/**
 * Typed parameters by libvirt's names, e.g. `'vcpu.0.time'`. A name that occurs more than once has a list of its
 * values.
 */
export interface TypedParameters {
  readonly [name: string]: TypedParameterValue | readonly TypedParameterValue[];
}

/** Parameters while they are being read. */
export type MutableParameters = Record<string, TypedParameterValue | TypedParameterValue[]>;

/** The bit of `flags` that lets the daemon put strings into replies which once had none. */
const STRING_OKAY = 4;

/** Feature: the driver supports {@link STRING_OKAY}. */
const FEATURE_TYPED_STRINGS = 9;

const BOOLEAN = 6;

function decoded({ value }: TypedParam): TypedParameterValue {
  return value.type === BOOLEAN ? value.value !== 0 : value.value;
}

/** Makes an object of the parameters of a reply. */
export function typedParameters(params: readonly TypedParam[]): TypedParameters {
  const result: MutableParameters = {};
  for (const param of params) addParameter(result, param.field, decoded(param));
  return result;
}

/** Adds one value. A name that occurs again gets a list. */
export function addParameter(result: MutableParameters, name: string, value: TypedParameterValue): void {
  const before = Object.hasOwn(result, name) ? result[name] : undefined;
  if (Array.isArray(before)) before.push(value);
  else if (before !== undefined) result[name] = [before, value];
  // Assigning to this name would change the prototype and not make a property.
  else if (name === '__proto__') Object.defineProperty(result, name, { value, ...PLAIN });
  else result[name] = value;
}

const PLAIN = { enumerable: true, writable: true, configurable: true } as const;

/** @throws UsageError when the driver is too old for strings among the parameters that it is sent */
export async function checkStrings(session: Session, options?: CallOptions): Promise<void> {
  if (await session.supports(FEATURE_TYPED_STRINGS, options)) return;
  throw new UsageError('ARGUMENT_UNSUPPORTED', 'this driver does not support string parameters');
}

/** The result of a two-step getter. */
interface Counted {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

/**
 * Queries the number of parameters, then as many as both sides support.
 * @param limit maximum number that the protocol allows
 * @param ask makes the call
 */
export async function countedParameters(
  session: Session,
  options: FlagsOptions,
  limit: number,
  ask: (nparams: number, flags: number, options: CallOptions) => Promise<Counted>,
): Promise<TypedParameters> {
  const step = sharedDeadline(options);
  const flags = await stringFlags(session, options.flags, step());
  const { nparams } = await ask(0, flags, step());
  if (nparams <= 0) return {};
  return typedParameters((await ask(Math.min(nparams, limit), flags, step())).params);
}

/** Returns the flags of a call that omits strings from its reply unless a flag is set. */
export async function stringFlags(session: Session, flags: number | undefined, options?: CallOptions): Promise<number> {
  const strings = await session.supports(FEATURE_TYPED_STRINGS, options);
  return strings ? ((flags ?? 0) | STRING_OKAY) >>> 0 : (flags ?? 0);
}
