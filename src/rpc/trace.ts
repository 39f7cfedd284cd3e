import { type Channel, channel, type TracingChannel, tracingChannel } from 'node:diagnostics_channel';
import type { Procedure } from '../xdr/procedure.js';
import type { FrameHeader } from './frame.js';

/**
 * The message of the channel `libvirt-client:call`. Arguments and results are omitted: they may contain secrets.
 * Published as `start`, `end`, `asyncStart`, `asyncEnd` and `error`, as Node's tracing channels do.
 */
export interface CallTrace {
  /** The transport: `unix:/run/libvirt/libvirt-sock`. */
  readonly link: string;
  /** `remote`, `qemu`, `lxc` or `admin`. */
  readonly program: string;
  /** `DOMAIN_GET_INFO`. */
  readonly procedure: string;
  readonly number: number;
  readonly serial: number;
  /** Milliseconds for which the call was queued. */
  queuedMs: number;
  requestBytes: number;
  replyBytes: number;
  /** Number of tolerated protocol deviations in the reply. */
  oddities: number;
  error?: unknown;
}

/** The message of the channel `libvirt-client:frame`. The bytes contain everything, secrets included. */
export interface FrameTrace {
  readonly link: string;
  readonly direction: 'in' | 'out';
  readonly header: FrameHeader;
  /** A copy of the whole frame. */
  readonly bytes: Uint8Array;
}

/** The message of the channel `libvirt-client:dropped`: a frame that was not expected. */
export interface DroppedTrace {
  readonly link: string;
  readonly header: FrameHeader;
  readonly why: string;
}

/** Every call. Both type parameters are the same, because `@types/node` 26 swapped their order. */
export const callChannel: TracingChannel<CallTrace, CallTrace> = /* @__PURE__ */ tracingChannel<CallTrace, CallTrace>(
  'libvirt-client:call',
);
/** Every frame in both directions. */
export const frameChannel: Channel = /* @__PURE__ */ channel('libvirt-client:frame');
/** Every dropped frame. */
export const droppedChannel: Channel = /* @__PURE__ */ channel('libvirt-client:dropped');

/** A call that may have a trace. */
interface Traced {
  readonly procedure: Procedure<unknown, unknown>;
  readonly serial: number;
  trace: CallTrace | undefined;
}

/** Returns true if any channel of a call has subscribers. On Bun, a tracing channel has no `hasSubscribers` itself. */
function isObserved({ start, end, asyncStart, asyncEnd, error }: TracingChannel<CallTrace, CallTrace>): boolean {
  return (
    start.hasSubscribers ||
    end.hasSubscribers ||
    asyncStart.hasSubscribers ||
    asyncEnd.hasSubscribers ||
    error.hasSubscribers
  );
}

/** Begins the trace of a call, if there are subscribers. */
export function startTrace(call: Traced, link: string, requestBytes: number): void {
  if (!isObserved(callChannel)) return;
  const { program, name, number } = call.procedure;
  const counts = { queuedMs: 0, requestBytes, replyBytes: 0, oddities: 0 };
  call.trace = { link, program: program.name, procedure: name, number, serial: call.serial, ...counts };
  callChannel.start.publish(call.trace);
  callChannel.end.publish(call.trace);
}

function failed(trace: CallTrace): trace is CallTrace & { error: unknown } {
  return 'error' in trace;
}

/** Ends the trace of a call. */
export function endTrace(call: Traced): void {
  const trace = call.trace;
  if (trace === undefined) return;
  call.trace = undefined;
  if (failed(trace)) callChannel.error.publish(trace);
  callChannel.asyncStart.publish(trace);
  callChannel.asyncEnd.publish(trace);
}

/** Publishes a frame; free without subscribers. */
export function traceFrame(link: string, direction: 'in' | 'out', header: FrameHeader, bytes: Uint8Array): void {
  if (!frameChannel.hasSubscribers) return;
  const { program, version, procedure, type, serial, status } = header;
  const trace: FrameTrace = {
    link,
    direction,
    header: { program, version, procedure, type, serial, status },
    bytes: Uint8Array.from(bytes),
  };
  frameChannel.publish(trace);
}

/** Publishes a dropped frame. */
export function traceDropped(link: string, header: FrameHeader, why: string): void {
  if (!droppedChannel.hasSubscribers) return;
  const { program, version, procedure, type, serial, status } = header;
  const trace: DroppedTrace = { link, header: { program, version, procedure, type, serial, status }, why };
  droppedChannel.publish(trace);
}
