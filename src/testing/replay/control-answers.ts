import type { FrameHeader } from '../../rpc/frame.js';
import type { CallEntry } from '../catalog.js';
import { decode, encode, formOf } from '../session/payload.js';
import type { ControlCall } from './control-calls.js';
import type { ReplayConnection } from './replay-connection.js';
import type { ReplayState } from './replay-state.js';

/** A call that controls the session. */
export interface ReceivedControlCall {
  readonly header: FrameHeader;
  readonly payload: Uint8Array;
  readonly control: ControlCall;
  readonly procedure: CallEntry;
}

/**
 * Events carry the id of their callback, and the daemon reports a lost driver: both are required to open a connection.
 */
const ALWAYS_SUPPORTED: readonly number[] = [14, 15];

/** Answers a control call. */
export function answerControlCall(replay: ReplayState, connection: ReplayConnection, call: ReceivedControlCall): void {
  const { header, control } = call;
  if (control.kind === 'register') {
    register(replay, connection, call);
  } else if (control.kind === 'open') {
    open(replay, connection, call);
  } else {
    if (control.kind === 'deregister') {
      replay.callbacks.deregister(control.space, numberIn(call, 'callbackID'), connection.number);
    }
    const value = answerOf(replay, call);
    connection.reply(header, value === undefined ? undefined : encoded(call, value));
    if (control.kind === 'close') connection.end();
  }
}

/** Returns the result of a call that follows from its arguments; undefined if it does not have one. */
function answerOf(replay: ReplayState, call: ReceivedControlCall): object | undefined {
  switch (call.control.kind) {
    case 'auth-list':
      return { types: [0] };
    case 'polkit':
      return { complete: 1 };
    case 'feature':
      return { supported: supported(replay, call) };
    case 'uri':
      return { uri: replay.script.uri };
    case 'legacy':
      return call.procedure.ret === undefined ? undefined : { cb_registered: 0 };
    default:
      return undefined;
  }
}

function open(replay: ReplayState, connection: ReplayConnection, { header }: ReceivedControlCall): void {
  const recorded = replay.script.open?.reply;
  connection.opened();
  if (recorded?.status === 'error' && recorded.withheld === undefined) connection.replay(header, recorded);
  else connection.reply(header);
}

/** A feature that was not queried in the recording is not supported. */
function supported(replay: ReplayState, call: ReceivedControlCall): number {
  const feature = numberIn(call, 'feature');
  return replay.script.features.get(feature) ?? (ALWAYS_SUPPORTED.includes(feature) ? 1 : 0);
}

function register(replay: ReplayState, connection: ReplayConnection, call: ReceivedControlCall): void {
  const form = formOf(call.procedure, { from: 'client', type: 'call', status: 'ok' });
  const value = form && replay.redactor.value(form, call.procedure.name, decode(form, call.payload));
  const answer = replay.callbacks.register(call.procedure.name, form?.toJson(value), connection.number);
  const refusal = answer.kind === 'refused' ? answer.registration.reply : undefined;
  if (refusal !== undefined) connection.replay(call.header, refusal);
  else if (answer.kind === 'callback') connection.reply(call.header, encoded(call, { callbackID: answer.id }));
}

function encoded({ procedure: known }: ReceivedControlCall, value: unknown): Uint8Array {
  const form = formOf(known, { from: 'daemon', type: 'reply', status: 'ok' });
  return form === undefined ? new Uint8Array() : encode(form, value);
}

function numberIn({ procedure: known, payload }: ReceivedControlCall, name: string): number {
  const form = formOf(known, { from: 'client', type: 'call', status: 'ok' });
  const value = form && decode(form, payload);
  const number: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof number === 'number' ? number : -1;
}
