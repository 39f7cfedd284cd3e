import { LibvirtError } from '../../../errors.js';

/** Name of the reason why an awaited event will not happen. */
export type WaitErrorCode =
  | 'REMOVAL_FAILED'
  | 'JOB_FAILED'
  | 'JOB_CANCELED'
  | 'NO_JOB'
  | 'DOMAIN_STOPPED'
  | 'NOT_SHUT_DOWN'
  | 'OUTCOME_UNKNOWN';

/** Details of a {@link WaitError}. */
export interface WaitErrorDetails {
  /** True if a call that changes something was sent. */
  readonly sent: boolean;
  /** The last observation; empty if there was none. */
  readonly lastSeen: string;
}

/**
 * An awaited event will not happen: the daemon reported a failure, the domain stopped, or the outcome was lost with the
 * connection.
 */
export class WaitError extends LibvirtError {
  /** Name of the reason. */
  declare readonly code: WaitErrorCode;
  /** True if a call that changes something was sent. */
  readonly sent: boolean;
  /** The last observation: `net0 is still attached`; empty if there was none. */
  readonly lastSeen: string;

  constructor(code: WaitErrorCode, message: string, { sent, lastSeen }: WaitErrorDetails) {
    super(code, message);
    this.sent = sent;
    this.lastSeen = lastSeen;
  }

  override get name(): string {
    return 'WaitError';
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), sent: this.sent, lastSeen: this.lastSeen };
  }
}
