/** The example dashboard as a process of its own, and what a client of it needs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { FeedEvents } from '../../examples/dashboard/messages.js';
import { ROOT } from './node-program.js';

/** A dashboard that runs. */
export interface RunningDashboard extends AsyncDisposable {
  /** As printed, with the token. */
  readonly url: string;
  readonly origin: string;
  readonly token: string;
  /** Sends a request with the token. */
  request(method: string, path: string, body?: unknown): Promise<Response>;
  /** Opens a WebSocket with the token. */
  socket(path: string): DashboardSocket;
}

/** Starts `examples/dashboard/main.ts` for a host. */
export async function startDashboardProcess(uri: string): Promise<RunningDashboard> {
  const args = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'examples/tsconfig.json'];
  const child = spawn(process.execPath, [...args, 'examples/dashboard/main.ts', uri, '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the dashboard ended with ${code}`)));
  });
  const { origin, hash } = new URL(url);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  return {
    url,
    origin,
    token,
    request: (method, path, body) =>
      fetch(origin + path, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body !== undefined && {
          body: body instanceof Uint8Array ? new Blob([copyOf(body)]) : JSON.stringify(body),
        }),
      }),
    socket: (path) => new DashboardSocket(origin + path, ['dashboard', `token.${token}`]),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** A WebSocket that remembers what it received. */
export class DashboardSocket implements Disposable {
  readonly socket: WebSocket;
  /** Everything received, as Latin-1. */
  text = '';
  /** Code and reason of the close, or the error of a refused opening. */
  readonly closed: Promise<string>;

  constructor(url: string, protocols: readonly string[], headers: Readonly<Record<string, string>> = {}) {
    this.socket = new WebSocket(url.replace('http:', 'ws:'), [...protocols], { headers });
    this.socket.on('message', (data: Buffer) => {
      this.text += data.toString('latin1');
    });
    this.closed = new Promise((resolve) => {
      this.socket.once('error', (error) => resolve(error.message));
      this.socket.once('close', (code, reason) => resolve(`${code} ${reason.toString()}`));
    });
  }

  async opened(): Promise<void> {
    await once(this.socket, 'open');
  }

  send(text: string): void {
    this.socket.send(Buffer.from(text));
  }

  [Symbol.dispose](): void {
    this.socket.terminate();
  }
}

/** What the events of a dashboard add up to. */
export class FeedReader implements Disposable {
  readonly domains: Map<string, FeedEvents['domains']['changed'][number]> = new Map();
  readonly samples: Map<string, FeedEvents['samples'][string][number]> = new Map();
  /** Number of events with rows. */
  rowEvents = 0;
  /** All states of the host, in order. */
  readonly states: string[] = [];
  pools: FeedEvents['pools'] = [];
  readonly #stop = new AbortController();

  constructor(dashboard: RunningDashboard) {
    void this.#read(dashboard).catch(() => undefined);
  }

  /** State of the domain with a name. */
  stateOf(wanted: string): string | undefined {
    return [...this.domains.values()].find(({ name }) => name === wanted)?.state;
  }

  [Symbol.dispose](): void {
    this.#stop.abort();
  }

  async #read({ origin, token }: RunningDashboard): Promise<void> {
    const headers = { authorization: `Bearer ${token}` };
    const { body } = await fetch(`${origin}/api/events`, { headers, signal: this.#stop.signal });
    let rest = '';
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, name, data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        this.#take(name, JSON.parse(data));
      }
    }
  }

  #take(name: string | undefined, data: unknown): void {
    if (name === 'host' && isEvent<'host'>(data)) this.states.push(data.state);
    if (name === 'pools' && isEvent<'pools'>(data)) this.pools = data;
    if (name === 'domains' && isEvent<'domains'>(data)) {
      this.rowEvents += 1;
      for (const row of data.changed) this.domains.set(row.uuid, row);
      for (const uuid of data.removed) this.domains.delete(uuid);
    }
    if (name === 'samples' && isEvent<'samples'>(data)) {
      for (const [uuid, samples] of Object.entries(data)) {
        for (const sample of samples) this.samples.set(uuid, sample);
      }
    }
  }
}

/** The name says the type; the example's compiler has checked what is sent under it. */
function isEvent<Name extends keyof FeedEvents>(data: unknown): data is FeedEvents[Name] {
  return typeof data === 'object';
}
