/**
 * The errors of this library, one class per cause. There is no class per error code: `code` is the bare name. Only
 * types are imported here, so that every layer can throw errors.
 */

import type { ErrorCode, ErrorDomainName, ErrorLevelName } from './generated/error-names.js';

const BRAND = Symbol.for('libvirt-client.error');

/** Details of an error besides its message. */
export interface ErrorDetails {
  /** The underlying error. */
  cause?: unknown;
}

/** Base class of all errors of this library. `instanceof` also works across two copies of the package. */
export class LibvirtError extends Error {
  /** Stable name of the error, without prefix: `'NO_DOMAIN'`, `'TIMEOUT'`, `'SOCKET_MISSING'`. */
  readonly code: string;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    Object.defineProperty(this, BRAND, { value: this.name, enumerable: false });
  }

  // A getter, because a minifier may change the class's own name.
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

  /** Returns the error as plain data, for logs. The cause is included as its message. */
  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = { name: this.name, code: this.code, message: this.message };
    if (this.cause !== undefined) json['cause'] = causeText(this.cause);
    return json;
  }
}

/**
 * Returns the text of a cause, which may be any value: vitest, for example, replaces errors with objects without a
 * prototype.
 */
function causeText(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  const message: unknown = Reflect.get(cause, 'message');
  return typeof message === 'string' ? message : Object.prototype.toString.call(cause);
}

/** An error in the caller's code: an invalid value, or a call in the wrong state. Nothing has been sent. */
export class UsageError extends LibvirtError {
  override get name(): string {
    return 'UsageError';
  }
}

/** The transport failed: no socket, refused, lost. The link is closed. */
export class ConnectionError extends LibvirtError {
  override get name(): string {
    return 'ConnectionError';
  }
}

/** Authentication failed. A rejection by the daemon is the `cause`. */
export class AuthError extends LibvirtError {
  override get name(): string {
    return 'AuthError';
  }
}

/** A deadline expired. The daemon may still be working: the protocol cannot cancel a call. */
export class TimeoutError extends LibvirtError {
  override get name(): string {
    return 'TimeoutError';
  }
}

/**
 * Returns true if a deadline expired: for a TimeoutError of this library, and for the reason of an
 * `AbortSignal.timeout()`, with which an aborted call rejects.
 */
export function isTimeout(error: unknown): error is Error {
  if (error instanceof TimeoutError) return true;
  return typeof error === 'object' && error !== null && Reflect.get(error, 'name') === 'TimeoutError';
}

/** A stream failed. */
export class StreamError extends LibvirtError {
  override get name(): string {
    return 'StreamError';
  }
}

/** Events were lost, and the iteration was not started with markers. */
export class EventGapError extends LibvirtError {
  override get name(): string {
    return 'EventGapError';
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

/** Details of a protocol error. */
export interface ProtocolErrorDetails extends ErrorDetails {
  /** Path of the field, e.g. `domains[3].name`; empty for the message as a whole. */
  path?: string;
  /** Byte offset in the frame, counted from its length word. */
  offset?: number;
}

/** The peer violated the protocol. */
export class ProtocolError extends LibvirtError {
  /** Path of the field, e.g. `domains[3].name`; empty for the message as a whole. */
  readonly path: string;
  /** Byte offset in the frame, counted from its length word; -1 if no single byte is affected. */
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

/** An object that an old daemon may include in its error; current ones omit it. */
export interface ErrorObject {
  readonly name: string;
  readonly uuid: Uint8Array;
  /** Domains only. */
  readonly id?: number;
}

/** The eleven fields of an error from the daemon, in wire order (docs/protocol.md, "Errors"). */
export interface ServerErrorFields {
  /** `VIR_ERR_*`. */
  readonly code: number;
  /** `VIR_FROM_*`: the part of libvirt that raised the error. */
  readonly domain: number;
  readonly message: string | null;
  /** 1 warning, 2 error. */
  readonly level: number;
  readonly dom: ErrorObject | null;
  readonly str1: string | null;
  readonly str2: string | null;
  readonly str3: string | null;
  /** The errno for `SYSTEM_ERROR`, otherwise usually -1. */
  readonly int1: number;
  readonly int2: number;
  readonly net: ErrorObject | null;
}

/** Name of a libvirt error; for an error that a newer libvirt has added, its number as text, e.g. `'4711'`. */
export type ServerErrorCode = ErrorCode | `${number}`;

/** Names for the numbers of an error; a number without a name is formatted as text, e.g. `'4711'`. */
export interface ServerErrorNames {
  readonly code: ServerErrorCode;
  readonly domain: ErrorDomainName | `${number}`;
  readonly level: ErrorLevelName | `${number}`;
}

/** The daemon refused the call, or the call failed. Contains all fields that the daemon sent. */
export class ServerError extends LibvirtError {
  /** Name of the libvirt error, without `VIR_ERR_`: `'NO_DOMAIN'`; the number as text if it does not have a name. */
  declare readonly code: ServerErrorCode;
  /** `VIR_ERR_*` as a number; `code` is its name. */
  readonly number: number;
  /** Name of the part of libvirt that failed: `'QEMU'`; the number as text when it has no name. */
  readonly domain: ServerErrorNames['domain'];
  /** `'WARNING'` or `'ERROR'`. */
  readonly level: ServerErrorNames['level'];
  /** The failed call: `'DOMAIN_CREATE'`. */
  readonly procedure: string;
  /** All fields as received. */
  readonly fields: ServerErrorFields;

  /** @param message default: the daemon's own message */
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
 * Returns true for an error of the daemon, optionally with a specific code: `isServerError(error, 'NO_DOMAIN')`.
 * Unknown codes do not compile; the code of an error added by a newer libvirt is its number as text: `'4711'`.
 */
export function isServerError<Code extends ServerErrorCode = ServerErrorCode>(
  error: unknown,
  code?: Code,
): error is ServerError & { readonly code: Code } {
  return error instanceof ServerError && (code === undefined || error.code === code);
}
