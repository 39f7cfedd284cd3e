import type { Abortable } from '../abort.js';
import { systemCode } from '../checks.js';
import { ConnectionError } from '../errors.js';
import { ForwardingTransport } from './forwarding-transport.js';
import { connectSocket } from './socket.js';
import type { Transport, TransportEnd, TransportSink } from './transport.js';

/** A host and a port. */
export interface TcpTarget {
  readonly host: string;
  readonly port: number;
}

/** Formats `host:port` for messages, with brackets around an IPv6 address. */
export function targetText({ host, port }: TcpTarget): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Milliseconds per address if there are several. Node's default of 250 ms is too short for some distant hosts. */
const NEXT_ADDRESS_AFTER_MS = 2_000;

/** Options of a TCP socket. */
export interface TcpOptions extends TcpTarget {
  readonly noDelay: true;
  readonly autoSelectFamily: true;
  readonly autoSelectFamilyAttemptTimeout: number;
}

/**
 * Returns options of a TCP socket. Every message is written at once, so delaying small packets would only cost time.
 */
export function tcpOptions({ host, port }: TcpTarget): TcpOptions {
  const addresses = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS } as const;
  return { host, port, noDelay: true, ...addresses };
}

/**
 * Connects over plain TCP, without encryption.
 * @throws ConnectionError with the reason
 */
export async function connectTcp(target: TcpTarget, signal?: Abortable): Promise<Transport> {
  const traits = { description: `tcp:${targetText(target)}`, secure: false, encrypted: false, local: false };
  try {
    return new PlainTransport(await connectSocket(tcpOptions(target), traits, signal), target);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw tcpError(target, error);
  }
}

/** Explains why a host could not be reached. */
export function tcpError(target: TcpTarget, cause: unknown): ConnectionError {
  const code = systemCode(cause);
  const fail = (name: string, words: string): ConnectionError =>
    new ConnectionError(name, `cannot connect to ${targetText(target)}: ${words}`, { cause });
  if (code === 'ENOTFOUND') return fail('HOST_UNKNOWN', `unknown host name ${target.host}`);
  if (code === 'EAI_AGAIN') return fail('HOST_UNKNOWN', `the lookup of ${target.host} timed out; try again`);
  if (code === 'ECONNREFUSED') return fail('REFUSED', 'connection refused; check that the daemon listens on this port');
  if (code === 'ETIMEDOUT') return fail('UNREACHABLE', 'no answer; check for a firewall');
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return fail('UNREACHABLE', 'no route to this host');
  return fail(code === '' ? 'CONNECT_FAILED' : code, cause instanceof Error ? cause.message : String(cause));
}

/** First byte of a TLS alert. As the first byte of a length it would announce an impossible frame. */
const TLS_ALERT = 0x15;
const TLS_MAJOR = 0x03;

/** Detects other servers on a TCP port: a TLS listener answers a frame with an alert, or not at all. */
class PlainTransport extends ForwardingTransport {
  readonly #target: TcpTarget;

  constructor(below: Transport, target: TcpTarget) {
    super(below);
    this.#target = target;
  }

  override start(sink: TransportSink): void {
    let answered = false;
    let over = false;
    const end = (reason: TransportEnd): void => {
      if (!over) sink.ended(reason);
      over = true;
    };
    this.inner.start({
      data: (chunk) => {
        if (over) return;
        if (!answered && chunk[0] === TLS_ALERT && (chunk.length < 2 || chunk[1] === TLS_MAJOR)) {
          end(this.#failure('TLS_EXPECTED', 'answers with TLS; use the transport tls instead of tcp'));
          this.inner.destroy();
          return;
        }
        answered = true;
        sink.data(chunk);
      },
      allocate: () => sink.allocate?.(),
      drained: () => sink.drained(),
      ended: (reason) => end(answered ? reason : this.#unanswered(reason)),
    });
  }

  #unanswered(reason: TransportEnd): Error {
    const words =
      'closed the connection without an answer; it may be a TLS port (transport tls), or not a libvirt daemon';
    return this.#failure('CLOSED', words, reason);
  }

  #failure(code: string, words: string, cause?: Error): ConnectionError {
    const details = cause === undefined ? {} : { cause };
    return new ConnectionError(code, `${targetText(this.#target)} ${words}`, details);
  }
}
