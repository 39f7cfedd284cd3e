import type { FeedEvents } from '../messages.js';

const TOKEN = 'token';
const RETRY_MS = 1000;

/** A request that the server refused. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Moves the token from the address bar to this tab's storage, which other origins and ports cannot read. */
export function takeToken(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get(TOKEN);
  if (token === null) return;
  sessionStorage.setItem(TOKEN, token);
  history.replaceState(null, '', location.pathname);
}

export function setToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

export function authorization(): { readonly authorization: string } {
  return { authorization: `Bearer ${sessionStorage.getItem(TOKEN) ?? ''}` };
}

/** Sends a request and returns the response, whose status is one of success. */
export async function send(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const headers = { ...authorization(), ...(body !== undefined && { 'content-type': 'application/json' }) };
  const response = await fetch(path, {
    method,
    headers,
    signal: signal ?? null,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new RequestError(response.status, errorText(await response.text(), response.status));
  return response;
}

/** The message of a response with an error. */
export function errorText(body: string, status: number): string {
  try {
    const { error }: { error?: string } = JSON.parse(body);
    return error ?? `status ${status}`;
  } catch {
    return `status ${status}`;
  }
}

/** Opens a WebSocket. Browsers cannot set its headers, so the token is offered as the name of a protocol. */
export function openSocket(path: string): WebSocket {
  const url = new URL(path, location.href);
  url.protocol = 'ws:';
  const socket = new WebSocket(url, ['dashboard', `token.${sessionStorage.getItem(TOKEN) ?? ''}`]);
  socket.binaryType = 'arraybuffer';
  return socket;
}

/** Functions that receive the events. */
export type FeedHandlers = { readonly [Name in keyof FeedEvents]: (data: FeedEvents[Name]) => void };

/**
 * Follows the server-sent events, again and again while the server cannot be reached. `EventSource` would be shorter but
 * cannot send the token. Returns when the server refuses the token.
 */
export async function followFeed(handlers: FeedHandlers, onLost: (reason: string) => void): Promise<void> {
  for (;;) {
    try {
      const { body } = await send('GET', '/api/events');
      if (body !== null) for await (const { name, data } of eventsOf(body)) dispatch(handlers, name, data);
      onLost('The dashboard has ended');
    } catch (error) {
      if (error instanceof RequestError && error.status === 401) return;
      onLost('The dashboard cannot be reached');
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

function dispatch(handlers: FeedHandlers, name: string, data: string): void {
  const isKnown = (text: string): text is keyof FeedHandlers => Object.hasOwn(handlers, text);
  if (isKnown(name)) handlers[name](JSON.parse(data));
}

/** Events as the server writes them: a line with the name, a line with the data, and an empty line. */
async function* eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<{ name: string; data: string }> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, name = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      yield { name, data };
    }
  }
}
