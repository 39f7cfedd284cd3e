import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { DroppedTrace, FrameTrace } from '../rpc/trace.js';
import { KnownSecrets } from '../testing/redact/known-secrets.js';
import { Redactor } from '../testing/redact/redactor.js';
import { frameText } from './frame-text.js';

/** Stops a trace. */
export type StopTrace = () => void;

/**
 * Prints a line for every frame in both directions, and for every dropped one, with the milliseconds since the start.
 * @param print takes a line without its line break
 * @param known collects the secrets in the frames
 */
export function traceTo(print: (line: string) => void, known: KnownSecrets = new KnownSecrets()): StopTrace {
  const redactor = new Redactor({}, known);
  const begin = performance.now();
  const stamped = (text: string): void => print(`${(performance.now() - begin).toFixed(1).padStart(8)} ms ${text}`);
  const onFrame = (message: unknown): void => {
    if (isFrameTrace(message)) stamped(frameText(message, redactor));
  };
  const onDropped = (message: unknown): void => {
    if (isDroppedTrace(message)) stamped(`dropped #${message.header.serial}: ${message.why}`);
  };
  subscribe('libvirt-client:frame', onFrame);
  subscribe('libvirt-client:dropped', onDropped);
  return () => {
    unsubscribe('libvirt-client:frame', onFrame);
    unsubscribe('libvirt-client:dropped', onDropped);
  };
}

// Any code in the process may publish on a channel of this name.
function isFrameTrace(message: unknown): message is FrameTrace {
  return typeof message === 'object' && message !== null && 'bytes' in message && message.bytes instanceof Uint8Array;
}

function isDroppedTrace(message: unknown): message is DroppedTrace {
  return typeof message === 'object' && message !== null && 'why' in message && 'header' in message;
}
