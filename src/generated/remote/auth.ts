// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';

/** `struct remote_auth_list_ret` */
export interface AuthListRet {
  /** `remote_auth_type types<REMOTE_AUTH_TYPE_LIST_MAX>` */
  readonly types: readonly number[];
}

export function readAuthListRet(r: Reader): AuthListRet {
  const count = r.list(20, 4, 'types');
  const types: number[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    types.push(r.int32(''));
  }
  r.leaveList();
  return { types };
}

export function writeAuthListRet(w: Writer, v: AuthListRet): void {
  w.list(v.types, 20, 'types');
  let i = 0;
  for (const item of v.types) {
    w.item(i);
    w.int32(item, '');
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_auth_sasl_init_ret` */
export interface AuthSaslInitRet {
  /** `remote_nonnull_string mechlist` */
  readonly mechlist: string;
}

export function readAuthSaslInitRet(r: Reader): AuthSaslInitRet {
  const mechlist = r.string(4194304, 'mechlist');
  return { mechlist };
}

export function writeAuthSaslInitRet(w: Writer, v: AuthSaslInitRet): void {
  w.string(v.mechlist, 4194304, 'mechlist');
}

/** `struct remote_auth_sasl_start_args` */
export interface AuthSaslStartArgs {
  /** `remote_nonnull_string mech` */
  readonly mech: string;
  /** `int nil` */
  readonly nil: number;
  /** `char data<REMOTE_AUTH_SASL_DATA_MAX>` */
  readonly data: Uint8Array;
}

export function readAuthSaslStartArgs(r: Reader): AuthSaslStartArgs {
  const mech = r.string(4194304, 'mech');
  const nil = r.int32('nil');
  const data = r.chars(65536, 'data');
  return { mech, nil, data };
}

export function writeAuthSaslStartArgs(w: Writer, v: AuthSaslStartArgs): void {
  w.string(v.mech, 4194304, 'mech');
  w.int32(v.nil, 'nil');
  w.chars(v.data, 65536, 'data');
}

/** `struct remote_auth_sasl_start_ret` */
export interface AuthSaslStartRet {
  /** `int complete` */
  readonly complete: number;
  /** `int nil` */
  readonly nil: number;
  /** `char data<REMOTE_AUTH_SASL_DATA_MAX>` */
  readonly data: Uint8Array;
}

export function readAuthSaslStartRet(r: Reader): AuthSaslStartRet {
  const complete = r.int32('complete');
  const nil = r.int32('nil');
  const data = r.chars(65536, 'data');
  return { complete, nil, data };
}

export function writeAuthSaslStartRet(w: Writer, v: AuthSaslStartRet): void {
  w.int32(v.complete, 'complete');
  w.int32(v.nil, 'nil');
  w.chars(v.data, 65536, 'data');
}

/** `struct remote_auth_sasl_step_args` */
export interface AuthSaslStepArgs {
  /** `int nil` */
  readonly nil: number;
  /** `char data<REMOTE_AUTH_SASL_DATA_MAX>` */
  readonly data: Uint8Array;
}

export function readAuthSaslStepArgs(r: Reader): AuthSaslStepArgs {
  const nil = r.int32('nil');
  const data = r.chars(65536, 'data');
  return { nil, data };
}

export function writeAuthSaslStepArgs(w: Writer, v: AuthSaslStepArgs): void {
  w.int32(v.nil, 'nil');
  w.chars(v.data, 65536, 'data');
}

/** `struct remote_auth_sasl_step_ret` */
export interface AuthSaslStepRet {
  /** `int complete` */
  readonly complete: number;
  /** `int nil` */
  readonly nil: number;
  /** `char data<REMOTE_AUTH_SASL_DATA_MAX>` */
  readonly data: Uint8Array;
}

export function readAuthSaslStepRet(r: Reader): AuthSaslStepRet {
  const complete = r.int32('complete');
  const nil = r.int32('nil');
  const data = r.chars(65536, 'data');
  return { complete, nil, data };
}

export function writeAuthSaslStepRet(w: Writer, v: AuthSaslStepRet): void {
  w.int32(v.complete, 'complete');
  w.int32(v.nil, 'nil');
  w.chars(v.data, 65536, 'data');
}

/** `struct remote_auth_polkit_ret` */
export interface AuthPolkitRet {
  /** `int complete` */
  readonly complete: number;
}

export function readAuthPolkitRet(r: Reader): AuthPolkitRet {
  const complete = r.int32('complete');
  return { complete };
}

export function writeAuthPolkitRet(w: Writer, v: AuthPolkitRet): void {
  w.int32(v.complete, 'complete');
}

/** Procedure 66 of program remote, high priority. */
export const authList: Procedure<undefined, AuthListRet> = {
  program: REMOTE,
  number: 66,
  name: 'AUTH_LIST',
  priority: 'high',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeAuthListRet,
  readRet: readAuthListRet,
};

/** Procedure 67 of program remote, high priority. */
export const authSaslInit: Procedure<undefined, AuthSaslInitRet> = {
  program: REMOTE,
  number: 67,
  name: 'AUTH_SASL_INIT',
  priority: 'high',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeAuthSaslInitRet,
  readRet: readAuthSaslInitRet,
};

/** Procedure 68 of program remote, high priority. */
export const authSaslStart: Procedure<AuthSaslStartArgs, AuthSaslStartRet> = {
  program: REMOTE,
  number: 68,
  name: 'AUTH_SASL_START',
  priority: 'high',
  writeArgs: writeAuthSaslStartArgs,
  readArgs: readAuthSaslStartArgs,
  writeRet: writeAuthSaslStartRet,
  readRet: readAuthSaslStartRet,
};

/** Procedure 69 of program remote, high priority. */
export const authSaslStep: Procedure<AuthSaslStepArgs, AuthSaslStepRet> = {
  program: REMOTE,
  number: 69,
  name: 'AUTH_SASL_STEP',
  priority: 'high',
  writeArgs: writeAuthSaslStepArgs,
  readArgs: readAuthSaslStepArgs,
  writeRet: writeAuthSaslStepRet,
  readRet: readAuthSaslStepRet,
};

/** Procedure 70 of program remote, high priority. */
export const authPolkit: Procedure<undefined, AuthPolkitRet> = {
  program: REMOTE,
  number: 70,
  name: 'AUTH_POLKIT',
  priority: 'high',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeAuthPolkitRet,
  readRet: readAuthPolkitRet,
};
