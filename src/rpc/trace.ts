import { type Channel, channel, type TracingChannel, tracingChannel } from 'node:diagnostics_channel';
import type { Procedure } from '../xdr/procedure.js';
import type { FrameHeader } from './frame.js';
import type { CloseReason } from './state.js';

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

/**
 * The message of the channel `libvirt-client:connect`: one link is opened, from dialing to the open driver, and
 * authenticated in between. Reconnecting, `links` and dedicated links of streams open further ones.
 */
export interface ConnectTrace {
  /** The URI without a password; empty for the local daemon. */
  readonly uri: string;
  /** The transport, as in {@link CallTrace}; empty until it is connected. */
  link: string;
  error?: unknown;
}

/** The message of the channel `libvirt-client:authenticate`. */
export interface AuthenticateTrace {
  readonly link: string;
  /** `none`, `sasl` or `polkit`; empty until the daemon has listed what it requires. */
  method: string;
  error?: unknown;
}

/** The message of the channel `libvirt-client:reconnect`: from the loss of the links until they are restored. */
export interface ReconnectTrace {
  /** The transport that was lost. */
  readonly link: string;
  /** Why it was lost. */
  readonly reason: CloseReason;
  /** Number of attempts so far. */
  attempts: number;
  /** Why reconnecting was given up. */
  error?: unknown;
}

/** The message of the channel `libvirt-client:close`: a link was closed. */
export interface CloseTrace {
  readonly link: string;
  readonly reason: CloseReason;
  /** The error of the calls that were pending. */
  readonly error: unknown;
}

/** The message of the channel `libvirt-client:stream`: from the reply that opened a stream until its end. */
export interface StreamTrace {
  readonly link: string;
  readonly program: string;
  readonly procedure: string;
  readonly serial: number;
  receivedBytes: number;
  sentBytes: number;
  error?: unknown;
}

/** Every link that is opened. */
export const connectChannel: TracingChannel<ConnectTrace, ConnectTrace> = /* @__PURE__ */ tracingChannel<
  ConnectTrace,
  ConnectTrace
>('libvirt-client:connect');
/** The authentication of every link. */
export const authenticateChannel: TracingChannel<AuthenticateTrace, AuthenticateTrace> = /* @__PURE__ */ tracingChannel<
  AuthenticateTrace,
  AuthenticateTrace
>('libvirt-client:authenticate');
/** Every time that a connection is restored. */
export const reconnectChannel: TracingChannel<ReconnectTrace, ReconnectTrace> = /* @__PURE__ */ tracingChannel<
  ReconnectTrace,
  ReconnectTrace
>('libvirt-client:reconnect');
/** Every stream. */
export const streamChannel: TracingChannel<StreamTrace, StreamTrace> = /* @__PURE__ */ tracingChannel<
  StreamTrace,
  StreamTrace
>('libvirt-client:stream');
/** Every link that is closed. */
export const closeChannel: Channel = /* @__PURE__ */ channel('libvirt-client:close');

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

/** Returns true if any part of a tracing channel has subscribers. On Bun, a tracing channel has no `hasSubscribers` itself. */
function isObserved<Trace extends object>({
  start,
  end,
  asyncStart,
  asyncEnd,
  error,
}: TracingChannel<Trace, Trace>): boolean {
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

function failed<Trace extends object>(trace: Trace): trace is Trace & { error: unknown } {
  return 'error' in trace;
}

/** Begins the trace of something that takes time; undefined without subscribers. */
export function begin<Trace extends object>(
  traced: TracingChannel<Trace, Trace>,
  create: () => Trace,
): Trace | undefined {
  if (!isObserved(traced)) return undefined;
  const trace = create();
  traced.start.publish(trace);
  traced.end.publish(trace);
  return trace;
}

/** Ends what {@link begin} began. */
export function finish<Trace extends object>(traced: TracingChannel<Trace, Trace>, trace: Trace | undefined): void {
  if (trace === undefined) return;
  if (failed(trace)) traced.error.publish(trace);
  traced.asyncStart.publish(trace);
  traced.asyncEnd.publish(trace);
}

/** Traces an operation until its promise settles. */
export function traceOf<Trace extends { error?: unknown }, T>(
  traced: TracingChannel<Trace, Trace>,
  create: () => Trace,
  run: (trace: Trace | undefined) => Promise<T>,
): Promise<T> {
  const trace = begin(traced, create);
  return trace === undefined ? run(undefined) : finishAfter(traced, trace, run);
}

async function finishAfter<Trace extends { error?: unknown }, T>(
  traced: TracingChannel<Trace, Trace>,
  trace: Trace,
  run: (trace: Trace) => Promise<T>,
): Promise<T> {
  try {
    return await run(trace);
  } catch (error) {
    trace.error = error;
    throw error;
  } finally {
    finish(traced, trace);
  }
}

/** Ends the trace of a call. */
export function endTrace(call: Traced): void {
  const trace = call.trace;
  if (trace === undefined) return;
  call.trace = undefined;
  finish(callChannel, trace);
}

/** Publishes the end of a link. */
export function traceClose(link: string, reason: CloseReason, error: unknown): void {
  if (!closeChannel.hasSubscribers) return;
  const trace: CloseTrace = { link, reason, error };
  closeChannel.publish(trace);
}

/** True if frames are published. Asked before the bytes of a frame are made, which every frame would pay for. */
export function tracesFrames(): boolean {
  return frameChannel.hasSubscribers;
}

/** Publishes a frame, if {@link tracesFrames}. */
export function traceFrame(link: string, direction: 'in' | 'out', header: FrameHeader, bytes: Uint8Array): void {
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
