/**
 * Every error of this library, by whose fault it is. No class per error code: `code` is the bare name.
 * Nothing is imported here but types, so that every layer may throw.
 */

import type { ErrorCode, ErrorDomainName, ErrorLevelName } from './generated/error-names.js';

const BRAND = Symbol.for('libvirt-client.error');

/** What an error knows beside its message. */
export interface ErrorDetails {
  /** The error below this one. */
  cause?: unknown;
}

/** Base of all errors of this library. `instanceof` also holds across two copies of the package. */
export class LibvirtError extends Error {
  /** Stable name of what went wrong, without prefix: `'NO_DOMAIN'`, `'TIMEOUT'`, `'SOCKET_MISSING'`. */
  readonly code: string;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    Object.defineProperty(this, BRAND, { value: this.name, enumerable: false });
  }

  // A getter and not the class's own name, which a minifier may change.
  override get name(): string {
    return 'LibvirtError';
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    if (typeof value !== 'object' || value === null) return false;
    const brand: unknown = Reflect.get(value, BRAND);
    const wanted: unknown = Reflect.get(this.prototype, 'name');
    return typeof brand === 'string' && (wanted === 'LibvirtError' || wanted === brand);
  }

  /** The error as plain data, for logs. The cause is printed as its message. */
  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = { name: this.name, code: this.code, message: this.message };
    if (this.cause !== undefined) json['cause'] = causeText(this.cause);
    return json;
  }
}

/** The text of a cause, which may be anything: vitest for one puts objects without a prototype in the place of errors. */
function causeText(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  const message: unknown = Reflect.get(cause, 'message');
  return typeof message === 'string' ? message : Object.prototype.toString.call(cause);
}

/** The caller's fault: a value that cannot be sent, a call in the wrong state. Nothing has been sent. */
export class UsageError extends LibvirtError {
  override get name(): string {
    return 'UsageError';
  }
}

/** The way to the daemon: no socket, refused, lost. After it the link is gone. */
export class ConnectionError extends LibvirtError {
  override get name(): string {
    return 'ConnectionError';
  }
}

/** Who we are was not accepted. A refusal by the server is the `cause`. */
export class AuthError extends LibvirtError {
  override get name(): string {
    return 'AuthError';
  }
}

/** A deadline passed. The daemon may still be at work: the protocol cannot cancel a call. */
export class TimeoutError extends LibvirtError {
  override get name(): string {
    return 'TimeoutError';
  }
}

/** A stream ended badly. */
export class StreamError extends LibvirtError {
  override get name(): string {
    return 'StreamError';
  }
}

/** A local file could not be opened, read or written. `code` is the system's: `'ENOENT'`, `'ENOSPC'`. */
export class FileError extends LibvirtError {
  /** The file, as the caller named it. */
  readonly path: string;

  constructor(code: string, message: string, path: string, details: ErrorDetails = {}) {
    super(code, message, details);
    this.path = path;
  }

  override get name(): string {
    return 'FileError';
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), path: this.path };
  }
}

/**
 * Makes an error of a failed system call.
 * @param participle what could not be done: `opened`, `written`
 */
export function fileError(path: string, participle: string, cause: unknown): FileError {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return new FileError(
    typeof code === 'string' ? code : 'FILE_FAILED',
    `${path} cannot be ${participle}: ${systemMessage(cause)}`,
    path,
    { cause },
  );
}

/** The message of a failed system call: `no such file or directory (ENOENT)`, without the call and its arguments. */
export function systemMessage(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, code, text] = /^([A-Z0-9]+): ([^,]+), \w+/.exec(message) ?? [];
  return text === undefined ? message : `${text} (${code})`;
}

/** Where and why received bytes did not make sense. */
export interface ProtocolErrorDetails extends ErrorDetails {
  /** Path of the field, e.g. `domains[3].name`; empty for the message as a whole. */
  path?: string;
  /** Byte offset in the frame, counted from its length word. */
  offset?: number;
}

/** The peer sent what the protocol does not allow. */
export class ProtocolError extends LibvirtError {
  /** Path of the field, e.g. `domains[3].name`; empty for the message as a whole. */
  readonly path: string;
  /** Byte offset in the frame, counted from its length word; -1 when it concerns no single place. */
  readonly offset: number;

  constructor(code: string, message: string, details: ProtocolErrorDetails = {}) {
    super(code, message, details);
    this.path = details.path ?? '';
    this.offset = details.offset ?? -1;
  }

  override get name(): string {
    return 'ProtocolError';
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), path: this.path, offset: this.offset };
  }
}

/** An object that an old daemon may name in its error; today's leave it out. */
export interface ErrorObject {
  readonly name: string;
  readonly uuid: Uint8Array;
  /** Domains only. */
  readonly id?: number;
}

/** The eleven fields of an error as the daemon sends it, in their wire order (docs/protocol.md, "Errors"). */
export interface ServerErrorFields {
  /** `VIR_ERR_*`. */
  readonly code: number;
  /** `VIR_FROM_*`: the part of libvirt that failed. */
  readonly domain: number;
  readonly message: string | null;
  /** 1 warning, 2 error. */
  readonly level: number;
  readonly dom: ErrorObject | null;
  readonly str1: string | null;
  readonly str2: string | null;
  readonly str3: string | null;
  /** The errno for `SYSTEM_ERROR`, else mostly -1. */
  readonly int1: number;
  readonly int2: number;
  readonly net: ErrorObject | null;
}

/** Name of a libvirt error; for an error that a newer libvirt has added, its number as text, e.g. `'4711'`. */
export type ServerErrorCode = ErrorCode | `${number}`;

/** Names for the numbers of an error; a number without a name is printed as text, e.g. `'4711'`. */
export interface ServerErrorNames {
  readonly code: ServerErrorCode;
  readonly domain: ErrorDomainName | `${number}`;
  readonly level: ErrorLevelName | `${number}`;
}

/** The daemon refused or failed. All that it sent is here. */
export class ServerError extends LibvirtError {
  /** Name of the libvirt error, without `VIR_ERR_`: `'NO_DOMAIN'`; the number as text when it has no name. */
  declare readonly code: ServerErrorCode;
  /** `VIR_ERR_*` as a number; `code` is its name. */
  readonly number: number;
  /** Name of the part of libvirt that failed: `'QEMU'`; the number as text when it has no name. */
  readonly domain: ServerErrorNames['domain'];
  /** `'WARNING'` or `'ERROR'`. */
  readonly level: ServerErrorNames['level'];
  /** The call that failed: `'DOMAIN_CREATE'`. */
  readonly procedure: string;
  /** All fields as they came. */
  readonly fields: ServerErrorFields;

  /** @param message default: the daemon's own */
  constructor(
    procedure: string,
    names: ServerErrorNames,
    fields: ServerErrorFields,
    message: string = fields.message ?? 'Unknown error',
  ) {
    super(names.code, message);
    this.procedure = procedure;
    this.number = fields.code;
    this.domain = names.domain;
    this.level = names.level;
    this.fields = fields;
  }

  override get name(): string {
    return 'ServerError';
  }

  override toJSON(): Record<string, unknown> {
    const { number, domain, level, procedure, fields } = this;
    return { ...super.toJSON(), number, domain, level, procedure, int1: fields.int1, int2: fields.int2 };
  }
}

/**
 * Whether the daemon refused or failed, and with which code if one is given: `isServerError(error, 'NO_DOMAIN')`.
 * A code that does not exist does not compile; one that a newer libvirt has added is its number as text: `'4711'`.
 */
export function isServerError<Code extends ServerErrorCode = ServerErrorCode>(
  error: unknown,
  code?: Code,
): error is ServerError & { readonly code: Code } {
  return error instanceof ServerError && (code === undefined || error.code === code);
}
