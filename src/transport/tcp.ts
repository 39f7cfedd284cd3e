import { systemCode } from '../checks.js';
import { ConnectionError } from '../errors.js';
import { ForwardingTransport } from './forwarding-transport.js';
import { connectSocket } from './socket.js';
import type { Transport, TransportEnd, TransportSink } from './transport.js';

/** A host and a port of it. */
export interface TcpTarget {
  readonly host: string;
  readonly port: number;
}

/** `host:port` for messages, with brackets around an IPv6 address. */
export function targetText({ host, port }: TcpTarget): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** How long one address of several may take. Node's own quarter of a second is less than some ways round the world. */
const NEXT_ADDRESS_AFTER_MS = 2_000;

/** What a socket to a host is opened with. */
export interface TcpOptions extends TcpTarget {
  readonly noDelay: true;
  readonly autoSelectFamily: true;
  readonly autoSelectFamilyAttemptTimeout: number;
}

/** Options of a socket to a host. Every message is written at once, so waiting for more would only cost time. */
export function tcpOptions({ host, port }: TcpTarget): TcpOptions {
  const addresses = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS } as const;
  return { host, port, noDelay: true, ...addresses };
}

/**
 * Connects over TCP as it is, without encryption.
 * @throws ConnectionError that says why
 */
export async function connectTcp(target: TcpTarget, signal?: AbortSignal): Promise<Transport> {
  const traits = { description: `tcp:${targetText(target)}`, secure: false, encrypted: false, local: false };
  try {
    return new PlainTransport(await connectSocket(tcpOptions(target), traits, signal), target);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw tcpError(target, error);
  }
}

/** Why a host could not be reached, in words that say what to do. */
export function tcpError(target: TcpTarget, cause: unknown): ConnectionError {
  const code = systemCode(cause);
  const fail = (name: string, words: string): ConnectionError =>
    new ConnectionError(name, `cannot connect to ${targetText(target)}: ${words}`, { cause });
  if (code === 'ENOTFOUND') return fail('HOST_UNKNOWN', `the name ${target.host} is not known`);
  if (code === 'EAI_AGAIN') return fail('HOST_UNKNOWN', `no answer about the name ${target.host}; try again`);
  if (code === 'ECONNREFUSED') return fail('REFUSED', 'nobody listens there; does the daemon listen on this port?');
  if (code === 'ETIMEDOUT') return fail('UNREACHABLE', 'no answer; is a firewall in between?');
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return fail('UNREACHABLE', 'there is no way to this host');
  return fail(code === '' ? 'CONNECT_FAILED' : code, cause instanceof Error ? cause.message : String(cause));
}

/** First byte of a TLS alert. As the first byte of a length it would announce more than any frame may have. */
const TLS_ALERT = 0x15;
const TLS_MAJOR = 0x03;

/** Tells a daemon from what else may listen on a TCP port: a TLS listener answers a frame with an alert, or not at all. */
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
      room: () => sink.room?.(),
      drained: () => sink.drained(),
      ended: (reason) => end(answered ? reason : this.#unanswered(reason)),
    });
  }

  #unanswered(reason: TransportEnd): Error {
    const words = 'closed the connection without an answer; is that a TLS port (transport tls), or no libvirt daemon?';
    return this.#failure('CLOSED', words, reason);
  }

  #failure(code: string, words: string, cause?: Error): ConnectionError {
    const details = cause === undefined ? {} : { cause };
    return new ConnectionError(code, `${targetText(this.#target)} ${words}`, details);
  }
}
