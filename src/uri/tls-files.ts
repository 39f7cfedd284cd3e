import { type Environment, homebrewPrefixes } from './local-sockets.js';

/** Paths of the certificates of a TLS connection. */
export interface TlsFiles {
  /** CA certificates for daemons. */
  readonly ca: string;
  /** Certificate revocation list. */
  readonly crl: string | undefined;
  /** The client certificate; undefined without its key. */
  readonly cert: string | undefined;
  readonly key: string | undefined;
  /** All possible paths of the CA certificates, best first. */
  readonly caPlaces: readonly string[];
  /** All possible paths of the client certificate, best first. */
  readonly certPlaces: readonly string[];
}

/** The files of one location. */
interface Place {
  readonly ca: string;
  readonly crl: string;
  readonly cert: string;
  readonly key: string;
}

/**
 * Locates the certificates.
 * @param folder `pkipath`: the only directory used
 */
export function tlsFiles(folder: string | undefined, host: Environment): TlsFiles {
  const places = folder === undefined ? defaultPlaces(host) : [oneFolder(folder)];
  const there = (path: string): boolean => host.exists(path);
  const pair = places.find(({ cert, key }) => there(cert) && there(key));
  return {
    ca: places.map(({ ca }) => ca).find(there) ?? places.at(-1)?.ca ?? '',
    crl: places.map(({ crl }) => crl).find(there),
    cert: pair?.cert,
    key: pair?.key,
    caPlaces: places.map(({ ca }) => ca),
    certPlaces: places.map(({ cert }) => cert),
  };
}

function defaultPlaces(host: Environment): Place[] {
  const user = oneFolder(`${host.home}/.pki/libvirt`);
  if (host.platform === 'win32') return [user];
  const prefixes = host.platform === 'darwin' ? homebrewPrefixes(host) : [];
  const system = [...prefixes.map((prefix) => systemPlace(`${prefix}/etc/pki`)), systemPlace('/etc/pki')];
  return host.uid === 0 ? system : [user, ...system];
}

function oneFolder(folder: string): Place {
  return {
    ca: `${folder}/cacert.pem`,
    crl: `${folder}/cacrl.pem`,
    cert: `${folder}/clientcert.pem`,
    key: `${folder}/clientkey.pem`,
  };
}

function systemPlace(folder: string): Place {
  return {
    ca: `${folder}/CA/cacert.pem`,
    crl: `${folder}/CA/cacrl.pem`,
    cert: `${folder}/libvirt/clientcert.pem`,
    key: `${folder}/libvirt/private/clientkey.pem`,
  };
}
