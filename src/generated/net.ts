// Generated from protocol/virnetprotocol.x by `npm run codegen`; do not edit.

import type { Reader } from '../xdr/reader.js';
import type { Writer } from '../xdr/writer.js';

/** `const VIR_NET_MESSAGE_INITIAL` */
export const VIR_NET_MESSAGE_INITIAL = 65536;

/** `const VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX` */
export const VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX = 262120;

/** `const VIR_NET_MESSAGE_MAX` */
export const VIR_NET_MESSAGE_MAX = 33554432;

/** `const VIR_NET_MESSAGE_HEADER_MAX` */
export const VIR_NET_MESSAGE_HEADER_MAX = 24;

/** `const VIR_NET_MESSAGE_PAYLOAD_MAX` */
export const VIR_NET_MESSAGE_PAYLOAD_MAX = 33554408;

/** `const VIR_NET_MESSAGE_LEN_MAX` */
export const VIR_NET_MESSAGE_LEN_MAX = 4;

/** `const VIR_NET_MESSAGE_STRING_MAX` */
export const VIR_NET_MESSAGE_STRING_MAX = 4194304;

/** `const VIR_NET_MESSAGE_NUM_FDS_MAX` */
export const VIR_NET_MESSAGE_NUM_FDS_MAX = 32;

/** `const VIR_NET_MESSAGE_HEADER_XDR_LEN` */
export const VIR_NET_MESSAGE_HEADER_XDR_LEN = 4;

/** `enum virNetMessageType` */
export const VirNetMessageType = {
  /** `VIR_NET_CALL` */
  CALL: 0,
  /** `VIR_NET_REPLY` */
  REPLY: 1,
  /** `VIR_NET_MESSAGE` */
  MESSAGE: 2,
  /** `VIR_NET_STREAM` */
  STREAM: 3,
  /** `VIR_NET_CALL_WITH_FDS` */
  CALL_WITH_FDS: 4,
  /** `VIR_NET_REPLY_WITH_FDS` */
  REPLY_WITH_FDS: 5,
  /** `VIR_NET_STREAM_HOLE` */
  STREAM_HOLE: 6,
} as const;

/** A value of {@link VirNetMessageType}. Fields have type `number`: a newer daemon may send others. */
export type VirNetMessageType = (typeof VirNetMessageType)[keyof typeof VirNetMessageType];

/** `enum virNetMessageStatus` */
export const VirNetMessageStatus = {
  /** `VIR_NET_OK` */
  OK: 0,
  /** `VIR_NET_ERROR` */
  ERROR: 1,
  /** `VIR_NET_CONTINUE` */
  CONTINUE: 2,
} as const;

/** A value of {@link VirNetMessageStatus}. Fields have type `number`: a newer daemon may send others. */
export type VirNetMessageStatus = (typeof VirNetMessageStatus)[keyof typeof VirNetMessageStatus];

/** `struct virNetMessageHeader` */
export interface VirNetMessageHeader {
  /** `unsigned int prog` */
  readonly prog: number;
  /** `unsigned int vers` */
  readonly vers: number;
  /** `int proc` */
  readonly proc: number;
  /** `virNetMessageType type` */
  readonly type: number;
  /** `unsigned int serial` */
  readonly serial: number;
  /** `virNetMessageStatus status` */
  readonly status: number;
}

export function readVirNetMessageHeader(r: Reader): VirNetMessageHeader {
  const prog = r.uint32('prog');
  const vers = r.uint32('vers');
  const proc = r.int32('proc');
  const type = r.int32('type');
  const serial = r.uint32('serial');
  const status = r.int32('status');
  return { prog, vers, proc, type, serial, status };
}

export function writeVirNetMessageHeader(w: Writer, v: VirNetMessageHeader): void {
  w.uint32(v.prog, 'prog');
  w.uint32(v.vers, 'vers');
  w.int32(v.proc, 'proc');
  w.int32(v.type, 'type');
  w.uint32(v.serial, 'serial');
  w.int32(v.status, 'status');
}

/** `typedef opaque virNetMessageUUID[VIR_UUID_BUFLEN]` */
export type VirNetMessageUUID = Uint8Array;

/** `typedef string virNetMessageNonnullString<VIR_NET_MESSAGE_STRING_MAX>` */
export type VirNetMessageNonnullString = string;

/** `typedef virNetMessageNonnullString *virNetMessageString` */
export type VirNetMessageString = string | null;

/** `struct virNetMessageNonnullDomain` */
export interface VirNetMessageNonnullDomain {
  /** `virNetMessageNonnullString name` */
  readonly name: string;
  /** `virNetMessageUUID uuid` */
  readonly uuid: Uint8Array;
  /** `int id` */
  readonly id: number;
}

export function readVirNetMessageNonnullDomain(r: Reader): VirNetMessageNonnullDomain {
  const name = r.string(4194304, 'name');
  const uuid = r.fixedOpaque(16, 'uuid');
  const id = r.int32('id');
  return { name, uuid, id };
}

export function writeVirNetMessageNonnullDomain(w: Writer, v: VirNetMessageNonnullDomain): void {
  w.string(v.name, 4194304, 'name');
  w.fixedOpaque(v.uuid, 16, 'uuid');
  w.int32(v.id, 'id');
}

/** `struct virNetMessageNonnullNetwork` */
export interface VirNetMessageNonnullNetwork {
  /** `virNetMessageNonnullString name` */
  readonly name: string;
  /** `virNetMessageUUID uuid` */
  readonly uuid: Uint8Array;
}

export function readVirNetMessageNonnullNetwork(r: Reader): VirNetMessageNonnullNetwork {
  const name = r.string(4194304, 'name');
  const uuid = r.fixedOpaque(16, 'uuid');
  return { name, uuid };
}

export function writeVirNetMessageNonnullNetwork(w: Writer, v: VirNetMessageNonnullNetwork): void {
  w.string(v.name, 4194304, 'name');
  w.fixedOpaque(v.uuid, 16, 'uuid');
}

/** `typedef virNetMessageNonnullDomain *virNetMessageDomain` */
export type VirNetMessageDomain = VirNetMessageNonnullDomain | null;

/** `typedef virNetMessageNonnullNetwork *virNetMessageNetwork` */
export type VirNetMessageNetwork = VirNetMessageNonnullNetwork | null;

/** `struct virNetMessageError` */
export interface VirNetMessageError {
  /** `int code` */
  readonly code: number;
  /** `int domain` */
  readonly domain: number;
  /** `virNetMessageString message` */
  readonly message: string | null;
  /** `int level` */
  readonly level: number;
  /** `virNetMessageDomain dom` */
  readonly dom: VirNetMessageNonnullDomain | null;
  /** `virNetMessageString str1` */
  readonly str1: string | null;
  /** `virNetMessageString str2` */
  readonly str2: string | null;
  /** `virNetMessageString str3` */
  readonly str3: string | null;
  /** `int int1` */
  readonly int1: number;
  /** `int int2` */
  readonly int2: number;
  /** `virNetMessageNetwork net` */
  readonly net: VirNetMessageNonnullNetwork | null;
}

export function readVirNetMessageError(r: Reader): VirNetMessageError {
  const code = r.int32('code');
  const domain = r.int32('domain');
  const message = r.present('message') ? r.string(4194304, 'message') : null;
  const level = r.int32('level');
  let dom: VirNetMessageNonnullDomain | null = null;
  if (r.present('dom')) {
    r.enter('dom');
    dom = readVirNetMessageNonnullDomain(r);
    r.leave();
  }
  const str1 = r.present('str1') ? r.string(4194304, 'str1') : null;
  const str2 = r.present('str2') ? r.string(4194304, 'str2') : null;
  const str3 = r.present('str3') ? r.string(4194304, 'str3') : null;
  const int1 = r.int32('int1');
  const int2 = r.int32('int2');
  let net: VirNetMessageNonnullNetwork | null = null;
  if (r.present('net')) {
    r.enter('net');
    net = readVirNetMessageNonnullNetwork(r);
    r.leave();
  }
  return { code, domain, message, level, dom, str1, str2, str3, int1, int2, net };
}

export function writeVirNetMessageError(w: Writer, v: VirNetMessageError): void {
  w.int32(v.code, 'code');
  w.int32(v.domain, 'domain');
  if (v.message === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.message, 4194304, 'message');
  }
  w.int32(v.level, 'level');
  if (v.dom === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('dom');
    writeVirNetMessageNonnullDomain(w, v.dom);
    w.leave();
  }
  if (v.str1 === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.str1, 4194304, 'str1');
  }
  if (v.str2 === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.str2, 4194304, 'str2');
  }
  if (v.str3 === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.str3, 4194304, 'str3');
  }
  w.int32(v.int1, 'int1');
  w.int32(v.int2, 'int2');
  if (v.net === null) {
    w.present(false);
  } else {
    w.present(true);
    w.enter('net');
    writeVirNetMessageNonnullNetwork(w, v.net);
    w.leave();
  }
}

/** `struct virNetStreamHole` */
export interface VirNetStreamHole {
  /** `hyper length` */
  readonly length: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readVirNetStreamHole(r: Reader): VirNetStreamHole {
  const length = r.int64('length');
  const flags = r.uint32('flags');
  return { length, flags };
}

export function writeVirNetStreamHole(w: Writer, v: VirNetStreamHole): void {
  w.int64(v.length, 'length');
  w.uint32(v.flags, 'flags');
}
