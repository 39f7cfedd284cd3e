/** A graphical display of a domain. */
export interface Display {
  readonly type: string;
  readonly uri: string;
}

/** First port of VNC; display 1 is the next. */
const VNC_PORT = 5900;

/** Addresses that mean every interface of the host. */
const ANY = new Set(['0.0.0.0', '::']);

/**
 * Returns the URIs of displays, as virsh prints them.
 * @param graphics elements of the XML description
 * @param uri of the connection; its host replaces an address that means every interface
 */
export function displaysOf(graphics: readonly object[], uri: string): Display[] {
  return graphics.flatMap((element) => {
    const { type, port, tlsPort, passwd, listen, listenAttribute }: Record<string, unknown> = { ...element };
    const listens = Array.isArray(listen) ? listen : [];
    const first: unknown = listens[0];
    const { socket, address }: Record<string, unknown> =
      typeof first === 'object' && first !== null ? { ...first } : {};
    if (typeof socket === 'string')
      return [{ type: String(type), uri: `${String(type)}+unix://${secret(passwd)}${socket}` }];
    const open = [port, tlsPort].find((one) => typeof one === 'number' && one > 0);
    if (typeof open !== 'number') return [];
    const given = typeof address === 'string' ? address : typeof listenAttribute === 'string' ? listenAttribute : '';
    const host = given === '' || ANY.has(given) ? hostIn(uri) : given;
    const shown = host.includes(':') ? `[${host}]` : host;
    const place = type === 'vnc' ? `${shown}:${open - VNC_PORT}` : `${shown}:${open}`;
    const tls =
      type === 'spice' && typeof tlsPort === 'number' && tlsPort > 0 && open !== tlsPort ? `?tls-port=${tlsPort}` : '';
    return [{ type: String(type), uri: `${String(type)}://${secret(passwd)}${place}${tls}` }];
  });
}

function secret(passwd: unknown): string {
  return typeof passwd === 'string' ? `:${encodeURIComponent(passwd)}@` : '';
}

function hostIn(uri: string): string {
  const [, host = ''] = /^[^:/]+:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^/:?#]*)/.exec(uri) ?? [];
  return host === '' ? 'localhost' : host.replace(/^\[|\]$/g, '');
}
