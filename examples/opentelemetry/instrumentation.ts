// Makes OpenTelemetry spans of the diagnostics channels of libvirt-client.
import { tracingChannel } from 'node:diagnostics_channel';
import { context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import {
  type AuthenticateTrace,
  type CallTrace,
  type ConnectTrace,
  type ReconnectTrace,
  type StreamTrace,
  type TracedOperation,
  traceAttributes,
} from 'libvirt-client';

/** Makes a span of each operation that is published on a channel, as a child of the span that is active there. */
function spansOf<Message extends TracedOperation>(
  tracer: Tracer,
  name: string,
  nameOf: (message: Message) => string,
  detailsOf: (message: Message) => Readonly<Record<string, string | number>>,
): () => void {
  const spans = new WeakMap<Message, Span>();
  const ignore = (): void => undefined;
  const subscriber = {
    start: (message: Message): void => {
      spans.set(message, tracer.startSpan(nameOf(message), { kind: SpanKind.CLIENT }, context.active()));
    },
    asyncEnd: (message: Message): void => {
      const span = spans.get(message);
      if (span === undefined) return;
      // Only now the message has all of its fields.
      span.setAttributes({ ...traceAttributes(message), ...detailsOf(message) });
      if (message.error !== undefined) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: String(message.error) });
      }
      span.end();
    },
    end: ignore,
    asyncStart: ignore,
    error: ignore,
  };
  const channel = tracingChannel<Message, Message>(`libvirt-client:${name}`);
  channel.subscribe(subscriber);
  return () => channel.unsubscribe(subscriber);
}

/** Starts to trace all connections of the process. Returns a function that stops it. */
export function instrument(tracer: Tracer = trace.getTracer('libvirt-client')): () => void {
  const stops = [
    spansOf<ConnectTrace>(
      tracer,
      'connect',
      () => 'libvirt connect',
      ({ uri }) => ({ 'libvirt.uri': uri }),
    ),
    spansOf<AuthenticateTrace>(
      tracer,
      'authenticate',
      () => 'libvirt authenticate',
      ({ method }) => ({ 'libvirt.auth': method }),
    ),
    spansOf<ReconnectTrace>(
      tracer,
      'reconnect',
      () => 'libvirt reconnect',
      ({ reason, attempts }) => ({ 'libvirt.reason': reason, 'libvirt.attempts': attempts }),
    ),
    spansOf<CallTrace>(
      tracer,
      'call',
      ({ program, procedure }) => `${program}/${procedure}`,
      ({ queuedMs, requestBytes, replyBytes }) => ({
        'libvirt.queued_ms': queuedMs,
        'libvirt.request_bytes': requestBytes,
        'libvirt.reply_bytes': replyBytes,
      }),
    ),
    spansOf<StreamTrace>(
      tracer,
      'stream',
      ({ procedure }) => `libvirt stream ${procedure}`,
      ({ receivedBytes, sentBytes }) => ({ 'libvirt.received_bytes': receivedBytes, 'libvirt.sent_bytes': sentBytes }),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
