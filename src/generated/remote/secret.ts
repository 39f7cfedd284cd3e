// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import { type NonnullSecret, readNonnullSecret, writeNonnullSecret } from './common.js';

/** `struct remote_secret_lookup_by_uuid_args` */
export interface SecretLookupByUuidArgs {
  /** `remote_uuid uuid` */
  readonly uuid: Uint8Array;
}

export function readSecretLookupByUuidArgs(r: Reader): SecretLookupByUuidArgs {
  const uuid = r.fixedOpaque(16, 'uuid');
  return { uuid };
}

export function writeSecretLookupByUuidArgs(w: Writer, v: SecretLookupByUuidArgs): void {
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `struct remote_secret_lookup_by_uuid_ret` */
export interface SecretLookupByUuidRet {
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
}

export function readSecretLookupByUuidRet(r: Reader): SecretLookupByUuidRet {
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  return { secret };
}

export function writeSecretLookupByUuidRet(w: Writer, v: SecretLookupByUuidRet): void {
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
}

/** `struct remote_secret_define_xml_args` */
export interface SecretDefineXmlArgs {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readSecretDefineXmlArgs(r: Reader): SecretDefineXmlArgs {
  const xml = r.string(4194304, 'xml');
  const flags = r.uint32('flags');
  return { xml, flags };
}

export function writeSecretDefineXmlArgs(w: Writer, v: SecretDefineXmlArgs): void {
  w.string(v.xml, 4194304, 'xml');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_secret_define_xml_ret` */
export interface SecretDefineXmlRet {
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
}

export function readSecretDefineXmlRet(r: Reader): SecretDefineXmlRet {
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  return { secret };
}

export function writeSecretDefineXmlRet(w: Writer, v: SecretDefineXmlRet): void {
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
}

/** `struct remote_secret_get_xml_desc_args` */
export interface SecretGetXmlDescArgs {
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readSecretGetXmlDescArgs(r: Reader): SecretGetXmlDescArgs {
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  const flags = r.uint32('flags');
  return { secret, flags };
}

export function writeSecretGetXmlDescArgs(w: Writer, v: SecretGetXmlDescArgs): void {
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_secret_get_xml_desc_ret` */
export interface SecretGetXmlDescRet {
  /** `remote_nonnull_string xml` */
  readonly xml: string;
}

export function readSecretGetXmlDescRet(r: Reader): SecretGetXmlDescRet {
  const xml = r.string(4194304, 'xml');
  return { xml };
}

export function writeSecretGetXmlDescRet(w: Writer, v: SecretGetXmlDescRet): void {
  w.string(v.xml, 4194304, 'xml');
}

/** `struct remote_secret_set_value_args` */
export interface SecretSetValueArgs {
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
  /** `opaque value<REMOTE_SECRET_VALUE_MAX>` */
  readonly value: Uint8Array;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readSecretSetValueArgs(r: Reader): SecretSetValueArgs {
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  const value = r.opaque(65536, 'value');
  const flags = r.uint32('flags');
  return { secret, value, flags };
}

export function writeSecretSetValueArgs(w: Writer, v: SecretSetValueArgs): void {
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
  w.opaque(v.value, 65536, 'value');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_secret_get_value_args` */
export interface SecretGetValueArgs {
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readSecretGetValueArgs(r: Reader): SecretGetValueArgs {
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  const flags = r.uint32('flags');
  return { secret, flags };
}

export function writeSecretGetValueArgs(w: Writer, v: SecretGetValueArgs): void {
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct remote_secret_get_value_ret` */
export interface SecretGetValueRet {
  /** `opaque value<REMOTE_SECRET_VALUE_MAX>` */
  readonly value: Uint8Array;
}

export function readSecretGetValueRet(r: Reader): SecretGetValueRet {
  const value = r.opaque(65536, 'value');
  return { value };
}

export function writeSecretGetValueRet(w: Writer, v: SecretGetValueRet): void {
  w.opaque(v.value, 65536, 'value');
}

/** `struct remote_secret_undefine_args` */
export interface SecretUndefineArgs {
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
}

export function readSecretUndefineArgs(r: Reader): SecretUndefineArgs {
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  return { secret };
}

export function writeSecretUndefineArgs(w: Writer, v: SecretUndefineArgs): void {
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
}

/** `struct remote_secret_lookup_by_usage_args` */
export interface SecretLookupByUsageArgs {
  /** `int usageType` */
  readonly usageType: number;
  /** `remote_nonnull_string usageID` */
  readonly usageID: string;
}

export function readSecretLookupByUsageArgs(r: Reader): SecretLookupByUsageArgs {
  const usageType = r.int32('usageType');
  const usageID = r.string(4194304, 'usageID');
  return { usageType, usageID };
}

export function writeSecretLookupByUsageArgs(w: Writer, v: SecretLookupByUsageArgs): void {
  w.int32(v.usageType, 'usageType');
  w.string(v.usageID, 4194304, 'usageID');
}

/** `struct remote_secret_lookup_by_usage_ret` */
export interface SecretLookupByUsageRet {
  /** `remote_nonnull_secret secret` */
  readonly secret: NonnullSecret;
}

export function readSecretLookupByUsageRet(r: Reader): SecretLookupByUsageRet {
  r.enter('secret');
  const secret = readNonnullSecret(r);
  r.leave();
  return { secret };
}

export function writeSecretLookupByUsageRet(w: Writer, v: SecretLookupByUsageRet): void {
  w.enter('secret');
  writeNonnullSecret(w, v.secret);
  w.leave();
}

/** Procedure 141 of program remote, `virSecretLookupByUUID`, libvirt 0.7.1 and later, high priority. */
export const secretLookupByUuid: Procedure<SecretLookupByUuidArgs, SecretLookupByUuidRet> = {
  program: REMOTE,
  number: 141,
  name: 'SECRET_LOOKUP_BY_UUID',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeSecretLookupByUuidArgs,
  readArgs: readSecretLookupByUuidArgs,
  writeRet: writeSecretLookupByUuidRet,
  readRet: readSecretLookupByUuidRet,
};

/** Procedure 142 of program remote, `virSecretDefineXML`, libvirt 0.7.1 and later, high priority. */
export const secretDefineXml: Procedure<SecretDefineXmlArgs, SecretDefineXmlRet> = {
  program: REMOTE,
  number: 142,
  name: 'SECRET_DEFINE_XML',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeSecretDefineXmlArgs,
  readArgs: readSecretDefineXmlArgs,
  writeRet: writeSecretDefineXmlRet,
  readRet: readSecretDefineXmlRet,
};

/** Procedure 143 of program remote, `virSecretGetXMLDesc`, libvirt 0.7.1 and later, high priority. */
export const secretGetXmlDesc: Procedure<SecretGetXmlDescArgs, SecretGetXmlDescRet> = {
  program: REMOTE,
  number: 143,
  name: 'SECRET_GET_XML_DESC',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeSecretGetXmlDescArgs,
  readArgs: readSecretGetXmlDescArgs,
  writeRet: writeSecretGetXmlDescRet,
  readRet: readSecretGetXmlDescRet,
};

/** Procedure 144 of program remote, `virSecretSetValue`, libvirt 0.7.1 and later, high priority. */
export const secretSetValue: Procedure<SecretSetValueArgs, undefined> = {
  program: REMOTE,
  number: 144,
  name: 'SECRET_SET_VALUE',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeSecretSetValueArgs,
  readArgs: readSecretSetValueArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 145 of program remote, `virSecretGetValue`, libvirt 0.7.1 and later, high priority. */
export const secretGetValue: Procedure<SecretGetValueArgs, SecretGetValueRet> = {
  program: REMOTE,
  number: 145,
  name: 'SECRET_GET_VALUE',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeSecretGetValueArgs,
  readArgs: readSecretGetValueArgs,
  writeRet: writeSecretGetValueRet,
  readRet: readSecretGetValueRet,
};

/** Procedure 146 of program remote, `virSecretUndefine`, libvirt 0.7.1 and later, high priority. */
export const secretUndefine: Procedure<SecretUndefineArgs, undefined> = {
  program: REMOTE,
  number: 146,
  name: 'SECRET_UNDEFINE',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeSecretUndefineArgs,
  readArgs: readSecretUndefineArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 147 of program remote, `virSecretLookupByUsage`, libvirt 0.7.1 and later, high priority. */
export const secretLookupByUsage: Procedure<SecretLookupByUsageArgs, SecretLookupByUsageRet> = {
  program: REMOTE,
  number: 147,
  name: 'SECRET_LOOKUP_BY_USAGE',
  priority: 'high',
  forwardedTo: 'secret',
  since: '0.7.1',
  writeArgs: writeSecretLookupByUsageArgs,
  readArgs: readSecretLookupByUsageArgs,
  writeRet: writeSecretLookupByUsageRet,
  readRet: readSecretLookupByUsageRet,
};
