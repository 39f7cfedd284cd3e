import { inspect } from 'node:util';
import { printable } from '../debug/printable.js';
import { ConnectionError, isServerError, LibvirtError } from '../errors.js';
import { noDaemonLines } from './no-daemon.js';
import { OutputRedactor } from './output-redactor.js';

const NAME = 'libvirt-client';

/** Codes of connection errors raised by the socket itself. */
const NOBODY_THERE = new Set(['SOCKET_MISSING', 'REFUSED']);

/** Returns true if no daemon is listening on this machine. A refusal by another host is a different failure. */
export function isNobodyThere(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError && NOBODY_THERE.has(error.code) && attempts(error).every(wasOnThisMachine);
}

/** A system error of a Unix socket has an address and no port. */
function wasOnThisMachine(attempt: unknown): boolean {
  const cause = attempt instanceof Error ? attempt.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'address' in cause && !('port' in cause);
}

/** Returns the failed attempts of a connection error. */
export function attempts(error: ConnectionError): readonly unknown[] {
  return error.cause instanceof AggregateError ? error.cause.errors : [error];
}

/** Context that completes the message of an error. */
export interface FailureContext {
  readonly uri?: string | undefined;
  /** The domain, which not every driver names in its errors. */
  readonly subject?: string | undefined;
  /** Redacts the secrets of the command's own arguments. */
  readonly redactor?: OutputRedactor | undefined;
  /** The host, if there are several. */
  readonly host?: string | undefined;
}

/** Formats an error for standard error, without secrets: one line, or a short text if there is no daemon. */
export function failureLines(error: unknown, context: FailureContext = {}): string[] {
  const { redactor = new OutputRedactor() } = context;
  return linesOf(error, context).map((line) => redactor.text(line));
}

function linesOf(error: unknown, { uri = '', subject, host }: FailureContext): string[] {
  // The hint to install a daemon is not meant for one of many hosts.
  if (host !== undefined) return [`${NAME}: ${printable(host)}: ${subjectOf(error, subject)}${codeOf(error)}`];

  const ownSocket = /[?&]socket=/i.test(uri);
  if (isNobodyThere(error) && !ownSocket) {
    const tried = attempts(error).map((attempt) => oneLine(messageOf(attempt)));
    const [head, ...rest] = noDaemonLines(tried, uri);
    return [`${NAME}: ${head}`, ...rest];
  }
  return [`${NAME}: ${subjectOf(error, subject)}${codeOf(error)}`];
}

/** The message; a daemon's error begins with the object, which not every driver names. */
function subjectOf(error: unknown, subject: string | undefined): string {
  const message = messageOf(error);
  const about = isServerError(error) && subject !== undefined && !message.includes(subject) ? `${subject}: ` : '';
  return oneLine(about + message);
}

/** Formats all details of an error, without secrets: stack, fields, causes. */
export function debugLines(thrown: unknown, redactor: OutputRedactor = new OutputRedactor()): string[] {
  const lines = inspect(redactor.error(thrown), { depth: 6 }).split('\n');
  if (!isServerError(thrown)) return lines;
  return [...lines, `fields: ${inspect(redactor.error(thrown.fields), { breakLength: 1000 })}`];
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Any other error is a bug; its class and stack are more useful than its message.
  return error instanceof LibvirtError ? error.message : String(error);
}

/** Messages may change, so the code is shown next to it. */
function codeOf(error: unknown): string {
  return error instanceof LibvirtError ? ` [${error.code}]` : '';
}

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return printable(lines.filter((line) => line !== '').join(' '));
}
