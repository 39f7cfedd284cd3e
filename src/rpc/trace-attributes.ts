import { LibvirtError, ServerError } from '../errors.js';

/** Attributes of a span, with the names of OpenTelemetry's stable RPC conventions. */
export interface TraceAttributes {
  'rpc.system.name': 'libvirt';
  /** Program and procedure: `remote/DOMAIN_GET_INFO`. */
  'rpc.method'?: string;
  /** The code of an error that the daemon sent: `NO_DOMAIN`. */
  'rpc.status_code'?: string;
  /** The host, or the path of a Unix socket. */
  'server.address'?: string;
  'server.port'?: number;
  'network.transport'?: 'unix' | 'tcp' | 'pipe';
  /** The code of the error: `NO_DOMAIN`. */
  'error.type'?: string;
}

/** The common part of the messages of the tracing channels. */
export interface TracedOperation {
  readonly link: string;
  readonly program?: string;
  readonly procedure?: string;
  readonly error?: unknown;
}

/** `tcp:host:16509`, `libssh2:user@[::1]:22`, `ssh:user@host`. */
const REMOTE = /^(tcp|tls|libssh2?|ssh):(?:[^@]*@)?(\[[^\]]*\]|[^:]*)(?::(\d+))?$/;

/**
 * Returns attributes for a span of a message of the channels `libvirt-client:call`, `connect`, `authenticate`,
 * `reconnect` and `stream`, with the names of OpenTelemetry's stable RPC conventions.
 */
export function traceAttributes({ link, program, procedure, error }: TracedOperation): TraceAttributes {
  const attributes: TraceAttributes = { 'rpc.system.name': 'libvirt' };
  if (procedure !== undefined) {
    attributes['rpc.method'] = program === undefined ? procedure : `${program}/${procedure}`;
  }
  if (link.startsWith('unix:')) {
    attributes['server.address'] = link.slice('unix:'.length);
    attributes['network.transport'] = 'unix';
  } else {
    const found = REMOTE.exec(link);
    if (found?.[2] !== undefined) {
      attributes['server.address'] = found[2].replace(/^\[|\]$/g, '');
      attributes['network.transport'] = found[1] === 'ssh' ? 'pipe' : 'tcp';
      if (found[3] !== undefined) attributes['server.port'] = Number(found[3]);
    }
  }
  if (error instanceof ServerError) attributes['rpc.status_code'] = String(error.code);
  if (error !== undefined) attributes['error.type'] = errorType(error);
  return attributes;
}

function errorType(error: unknown): string {
  if (error instanceof LibvirtError) return String(error.code);
  return error instanceof Error ? error.name : '_OTHER';
}
