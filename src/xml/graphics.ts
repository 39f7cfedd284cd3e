import type { Documents } from '../generated/xml/types.js';
import type { CallSettings } from './definition.js';
import { parseDocument } from './document.js';

/** Screen of a domain, and where it is reached. */
export interface GraphicsAddress {
  /** `vnc`, `spice`, `rdp`, `dbus`, ... */
  readonly type: string;
  /** Address on which the hypervisor listens; undefined for a socket, and if it does not listen. */
  readonly address: string | undefined;
  /** Port, also an automatically chosen one; undefined while the domain is not running or without one. */
  readonly port: number | undefined;
  /** TLS port of SPICE. */
  readonly tlsPort: number | undefined;
  /** WebSocket port of VNC. */
  readonly websocket: number | undefined;
  /** Path of a Unix socket. */
  readonly socket: string | undefined;
}

interface Described {
  getXmlDescription(options?: CallSettings): Promise<string>;
}

/**
 * Returns the screens of a domain with addresses, ports and sockets, in the order of its XML. Ports that the hypervisor
 * chooses are known while the domain runs.
 */
export async function graphicsOf(domain: Described, options: CallSettings = {}): Promise<GraphicsAddress[]> {
  const { devices } = parseDocument('Domain', await domain.getXmlDescription(options));
  return (devices?.graphics ?? []).map(addressOf);
}

type Graphics = NonNullable<NonNullable<Documents['Domain']['devices']>['graphics']>[number];

function addressOf(graphics: Graphics): GraphicsAddress {
  const listens = 'listen' in graphics ? (graphics.listen ?? []) : [];
  const texts = new Map(listens.flatMap((listen) => Object.entries(listen)));
  return {
    type: graphics.type,
    address: text(texts.get('address')) ?? text(valueIn(graphics, 'listenAttribute')),
    port: port(valueIn(graphics, 'port')),
    tlsPort: port(valueIn(graphics, 'tlsPort')),
    websocket: port(valueIn(graphics, 'websocket')),
    socket: text(texts.get('socket')) ?? text(valueIn(graphics, 'socket')),
  };
}

/** Variants of graphics differ in what they have. */
function valueIn(graphics: object, property: string): unknown {
  return Reflect.get(graphics, property);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Not -1, which asks for a port to be chosen, nor 0. */
function port(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
