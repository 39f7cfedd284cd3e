// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';

/** `struct remote_connect_open_args` */
export interface ConnectOpenArgs {
  /** `remote_string name` */
  readonly name: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readConnectOpenArgs(r: Reader): ConnectOpenArgs {
  const name = r.present('name') ? r.string(4194304, 'name') : null;
  const flags = r.uint32('flags');
  return { name, flags };
}

export function writeConnectOpenArgs(w: Writer, v: ConnectOpenArgs): void {
  if (v.name === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.name, 4194304, 'name');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct remote_connect_supports_feature_args` */
export interface ConnectSupportsFeatureArgs {
  /** `int feature` */
  readonly feature: number;
}

export function readConnectSupportsFeatureArgs(r: Reader): ConnectSupportsFeatureArgs {
  const feature = r.int32('feature');
  return { feature };
}

export function writeConnectSupportsFeatureArgs(w: Writer, v: ConnectSupportsFeatureArgs): void {
  w.int32(v.feature, 'feature');
}

/** `struct remote_connect_supports_feature_ret` */
export interface ConnectSupportsFeatureRet {
  /** `int supported` */
  readonly supported: number;
}

export function readConnectSupportsFeatureRet(r: Reader): ConnectSupportsFeatureRet {
  const supported = r.int32('supported');
  return { supported };
}

export function writeConnectSupportsFeatureRet(w: Writer, v: ConnectSupportsFeatureRet): void {
  w.int32(v.supported, 'supported');
}

/** `struct remote_connect_get_type_ret` */
export interface ConnectGetTypeRet {
  /** `remote_nonnull_string type` */
  readonly type: string;
}

export function readConnectGetTypeRet(r: Reader): ConnectGetTypeRet {
  const type = r.string(4194304, 'type');
  return { type };
}

export function writeConnectGetTypeRet(w: Writer, v: ConnectGetTypeRet): void {
  w.string(v.type, 4194304, 'type');
}

/** `struct remote_connect_get_lib_version_ret` */
export interface ConnectGetLibVersionRet {
  /** `unsigned hyper lib_ver` */
  readonly lib_ver: bigint;
}

export function readConnectGetLibVersionRet(r: Reader): ConnectGetLibVersionRet {
  const lib_ver = r.uint64('lib_ver');
  return { lib_ver };
}

export function writeConnectGetLibVersionRet(w: Writer, v: ConnectGetLibVersionRet): void {
  w.uint64(v.lib_ver, 'lib_ver');
}

/** `struct remote_connect_get_uri_ret` */
export interface ConnectGetUriRet {
  /** `remote_nonnull_string uri` */
  readonly uri: string;
}

export function readConnectGetUriRet(r: Reader): ConnectGetUriRet {
  const uri = r.string(4194304, 'uri');
  return { uri };
}

export function writeConnectGetUriRet(w: Writer, v: ConnectGetUriRet): void {
  w.string(v.uri, 4194304, 'uri');
}

/** Procedure 1 of program remote, `virConnectOpen`, libvirt 0.0.3 and later, high priority. */
export const connectOpen: Procedure<ConnectOpenArgs, undefined> = {
  program: REMOTE,
  number: 1,
  name: 'CONNECT_OPEN',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeConnectOpenArgs,
  readArgs: readConnectOpenArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 2 of program remote, `virConnectClose`, libvirt 0.0.3 and later, high priority. */
export const connectClose: Procedure<undefined, undefined> = {
  program: REMOTE,
  number: 2,
  name: 'CONNECT_CLOSE',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 3 of program remote, `virConnectGetType`, libvirt 0.0.3 and later, high priority. */
export const connectGetType: Procedure<undefined, ConnectGetTypeRet> = {
  program: REMOTE,
  number: 3,
  name: 'CONNECT_GET_TYPE',
  priority: 'high',
  since: '0.0.3',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectGetTypeRet,
  readRet: readConnectGetTypeRet,
};

/** Procedure 60 of program remote, high priority. */
export const connectSupportsFeature: Procedure<ConnectSupportsFeatureArgs, ConnectSupportsFeatureRet> = {
  program: REMOTE,
  number: 60,
  name: 'CONNECT_SUPPORTS_FEATURE',
  priority: 'high',
  writeArgs: writeConnectSupportsFeatureArgs,
  readArgs: readConnectSupportsFeatureArgs,
  writeRet: writeConnectSupportsFeatureRet,
  readRet: readConnectSupportsFeatureRet,
};

/** Procedure 110 of program remote, `virConnectGetURI`, libvirt 0.3.0 and later, high priority. */
export const connectGetUri: Procedure<undefined, ConnectGetUriRet> = {
  program: REMOTE,
  number: 110,
  name: 'CONNECT_GET_URI',
  priority: 'high',
  since: '0.3.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectGetUriRet,
  readRet: readConnectGetUriRet,
};

/** Procedure 157 of program remote, `virConnectGetLibVersion`, libvirt 0.7.3 and later, high priority. */
export const connectGetLibVersion: Procedure<undefined, ConnectGetLibVersionRet> = {
  program: REMOTE,
  number: 157,
  name: 'CONNECT_GET_LIB_VERSION',
  priority: 'high',
  since: '0.7.3',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeConnectGetLibVersionRet,
  readRet: readConnectGetLibVersionRet,
};
