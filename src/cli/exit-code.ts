import {
  AuthError,
  ConnectionError,
  LibvirtError,
  ProtocolError,
  ServerError,
  StreamError,
  TimeoutError,
  UsageError,
} from '../errors.js';

/** What the command ends with; scripts rely on these numbers (docs/cli.md). */
export const ExitCode = {
  DONE: 0,
  /** The daemon was reached and refused, or failed at it. */
  REFUSED: 1,
  /** The command line is wrong; nothing was sent. */
  USAGE: 2,
  /** No daemon, no permission, or the connection was lost. */
  NO_CONNECTION: 3,
  /** `--timeout` has passed. */
  TIMEOUT: 4,
  /** The daemon's answer makes no sense, or this program has a bug. */
  INTERNAL: 70,
  /** The output cannot be written: the disk is full. */
  OUTPUT_FAILED: 74,
  /** SIGINT (Ctrl-C), as shells count it. */
  INTERRUPTED: 130,
  /** SIGTERM, as shells count it. */
  TERMINATED: 143,
} as const;

/** A value of {@link ExitCode}. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Which number an error ends the command with. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return ExitCode.USAGE;
  if (error instanceof TimeoutError) return ExitCode.TIMEOUT;
  if (error instanceof ConnectionError || error instanceof AuthError) return ExitCode.NO_CONNECTION;
  if (error instanceof ServerError || error instanceof StreamError) return ExitCode.REFUSED;
  if (error instanceof ProtocolError) return ExitCode.INTERNAL;
  return error instanceof LibvirtError ? ExitCode.REFUSED : ExitCode.INTERNAL;
}
