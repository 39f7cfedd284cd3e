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

/** Exit codes of the command. Scripts rely on these numbers (docs/cli.md). */
export const ExitCode = {
  DONE: 0,
  /** The daemon refused the call, or the call failed. */
  REFUSED: 1,
  /** The command line is wrong; nothing was sent. */
  USAGE: 2,
  /** No daemon, no permission, or the connection was lost. */
  NO_CONNECTION: 3,
  /** `--timeout` has expired. */
  TIMEOUT: 4,
  /** The daemon sent an invalid reply, or this program has a bug. */
  INTERNAL: 70,
  /** The output cannot be written, for example because the disk is full. */
  OUTPUT_FAILED: 74,
  /** SIGINT (Ctrl-C), as shells report it. */
  INTERRUPTED: 130,
  /** SIGTERM, as shells report it. */
  TERMINATED: 143,
} as const;

/** A value of {@link ExitCode}. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Returns the exit code for an error. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return ExitCode.USAGE;
  if (error instanceof TimeoutError) return ExitCode.TIMEOUT;
  if (error instanceof ConnectionError || error instanceof AuthError) return ExitCode.NO_CONNECTION;
  if (error instanceof ServerError || error instanceof StreamError) return ExitCode.REFUSED;
  if (error instanceof ProtocolError) return ExitCode.INTERNAL;
  return error instanceof LibvirtError ? ExitCode.REFUSED : ExitCode.INTERNAL;
}
