import { namingCaller } from '../caller-stack.js';
import type { WireType, WireTypes } from '../generated/parameter-types.js';
import type { TypedParam } from '../generated/remote/common.js';
import type { Loadable } from '../xdr/lazy.js';
import type { IntegerLike } from './argument-checks.js';
import { copyArguments } from './copy-arguments.js';
import type { CallOptions } from './options.js';
import type { Session } from './session.js';
import type { TypedParameterValue } from './typed-parameters.js';

/** Names of the wire types of one value. */
export type SingleType = Exclude<WireType, 'string[]'>;

/** A value with its wire type, made by {@link typed}. */
export interface TypedValue {
  readonly type: SingleType;
  readonly value: TypedParameterValue;
}

/** Sets the wire type of a parameter: `{ new_parameter: typed.ullong(5) }`. Required for unknown names. */
export const typed: {
  /** Returns an integer from -2^31 to 2^31 - 1. */
  int(value: IntegerLike): TypedValue;
  /** Returns an integer from 0 to 2^32 - 1. */
  uint(value: IntegerLike): TypedValue;
  /** Returns an integer from -2^63 to 2^63 - 1. */
  llong(value: IntegerLike): TypedValue;
  /** Returns an integer from 0 to 2^64 - 1. */
  ullong(value: IntegerLike): TypedValue;
  double(value: number): TypedValue;
  boolean(value: boolean): TypedValue;
  string(value: string): TypedValue;
} = {
  int: (value) => ({ type: 'int', value }),
  uint: (value) => ({ type: 'uint', value }),
  llong: (value) => ({ type: 'llong', value }),
  ullong: (value) => ({ type: 'ullong', value }),
  double: (value) => ({ type: 'double', value }),
  boolean: (value) => ({ type: 'boolean', value }),
  string: (value) => ({ type: 'string', value }),
};

/** The value of a parameter; a list is sent by repeating its name. */
export type ParameterValue = TypedParameterValue | TypedValue | readonly (TypedParameterValue | TypedValue)[];

/**
 * Parameters to set, by libvirt's names. Results of getters can be passed unchanged. The type argument lists the names
 * for completion; others may be passed with {@link typed}.
 */
export type TypedParameterInput<Known extends string = never> = { readonly [Name in Known]?: ParameterValue } & {
  readonly [name: string]: ParameterValue;
};

/** The conversion of parameters, and the wire types of all calls. Loaded when parameters are first set. */
const encoding: Loadable<typeof import('./parameter-encoding.js')> = { load: () => import('./parameter-encoding.js') };

/** Selects the wire types of a call. */
export type WireTypesOf = (types: typeof import('../generated/parameter-types.js')) => WireTypes;

/** Makes the call, with the rest of the caller's deadline. */
export type SendParameters = (params: readonly TypedParam[], options: CallOptions) => Promise<unknown>;

/**
 * Sets parameters. Strings are rejected if the driver is too old for them. If the daemon rejects a wire type, the error
 * also explains how to set another one.
 * @param what name of the call, for errors
 * @throws UsageError with the parameter
 */
export function setParameters(
  session: Session,
  what: string,
  params: TypedParameterInput,
  typesOf: WireTypesOf,
  options: CallOptions,
  send: SendParameters,
): Promise<void> {
  const given = copyArguments(params);
  const sent = session.whenLoaded(what, encoding, options, (code, rest) =>
    code.sendParameters(session, given, typesOf(code.types), rest, send),
  );
  return namingCaller(sent, options.signal);
}
