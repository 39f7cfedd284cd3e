import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from './http-error.js';

/** A request with the values of the `:names` in its path. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  param(name: string): string;
}

/** Returns what is sent as JSON; undefined if the handler has answered itself or there is nothing to say. */
export type Handler = (call: Call) => unknown;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly handler: Handler;
}

/** Finds the handler of a request: `POST /api/domains/:uuid/start`. */
export class Router {
  readonly #routes: Route[] = [];

  add(pattern: `${'GET' | 'POST' | 'PUT'} /${string}`, handler: Handler): this {
    const [method = '', path = ''] = pattern.split(' ');
    const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)');
    this.#routes.push({ method, path: new RegExp(`^${source}$`), handler });
    return this;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?');
    const matching = this.#routes.filter((route) => route.path.test(path));
    const route = matching.find(({ method }) => method === request.method);
    if (matching.length === 0) throw new HttpError(404, `There is no ${path}`);
    if (route === undefined) throw new HttpError(405, `${path} does not accept ${request.method}`);
    const params = route.path.exec(path)?.groups ?? {};
    const result = await route.handler({ request, response, param: (name) => decode(params[name] ?? '') });
    if (response.headersSent) return;
    if (result === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new HttpError(400, `The path is not encoded correctly: ${text}`);
  }
}

const LARGEST_BODY = 65_536;

/** Reads a JSON object from the body. */
export async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new HttpError(413, `The body is longer than ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  const value = parse(Buffer.concat(chunks).toString());
  if (typeof value !== 'object' || value === null) throw new HttpError(400, 'The body has to be a JSON object');
  return { ...value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON');
  }
}

/** Returns the text of a field; throws if it does not match. */
export function textField(body: Readonly<Record<string, unknown>>, name: string, pattern: RegExp): string {
  const value = body[name];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new HttpError(400, `${name} has to match ${pattern.source}, not ${JSON.stringify(value)}`);
}

/** Returns the whole number of a field; throws if it is out of range. */
export function numberField(
  body: Readonly<Record<string, unknown>>,
  name: string,
  smallest: number,
  largest: number,
): number {
  const value = body[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= smallest && value <= largest) return value;
  throw new HttpError(400, `${name} has to be a whole number from ${smallest} to ${largest}, not ${value}`);
}
