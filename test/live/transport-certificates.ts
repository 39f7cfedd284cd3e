import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a certificate of a test says. */
export interface Wish {
  readonly name: string;
  /** e.g. `DNS:localhost,IP:127.0.0.1`. */
  readonly alternatives?: string;
  /** Over already. */
  readonly expired?: boolean;
  /** `serverAuth` or `clientAuth`, `critical,clientAuth`; absent: for everything. */
  readonly usage?: string;
  /** e.g. `critical,digitalSignature`; absent: for everything. */
  readonly keyUsage?: string;
  /** `CA:FALSE`, critically, by default. */
  readonly constraints?: string;
  /** An RSA key and not one of an elliptic curve. */
  readonly rsa?: boolean;
}

/** A certificate and its key. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

const AUTHORITY = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n';

/** A certificate authority in a folder, made with openssl. */
export class Authority {
  readonly folder: string;
  readonly ca: string;
  readonly #key: string;
  #count = 0;

  /** @param parent the authority that issues this one's certificate; absent: itself */
  constructor(
    folder: string,
    name = 'Test authority',
    expired = false,
    extensions: string = AUTHORITY,
    parent?: Authority,
  ) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.ca = join(folder, 'cacert.pem');
    this.#key = join(folder, 'cakey.pem');
    const request = this.#request('ca', name, this.#key);
    const signer = parent === undefined ? ['-signkey', this.#key] : parent.#signer();
    this.#sign(request, signer, extensions, this.ca, expired);
  }

  issue({ name, alternatives, expired = false, usage, keyUsage, constraints, rsa = false }: Wish): Pair {
    this.#count += 1;
    const [cert, key] = [join(this.folder, `${this.#count}.pem`), join(this.folder, `${this.#count}.key`)];
    const lines = [
      `basicConstraints=${constraints ?? 'critical,CA:FALSE'}`,
      ...(keyUsage === undefined ? [] : [`keyUsage=${keyUsage}`]),
      ...(alternatives === undefined ? [] : [`subjectAltName=${alternatives}`]),
      ...(usage === undefined ? [] : [`extendedKeyUsage=${usage}`]),
    ];
    this.#sign(
      this.#request(String(this.#count), name, key, rsa),
      this.#signer(),
      `${lines.join('\n')}\n`,
      cert,
      expired,
    );
    return { cert, key };
  }

  /** A list that revokes some certificates. */
  revoke(pairs: readonly Pair[]): string {
    const [config, list] = [join(this.folder, 'ca.cnf'), join(this.folder, 'cacrl.pem')];
    const database = join(this.folder, 'index.txt');
    writeFileSync(database, '');
    writeFileSync(config, `[ca]\ndefault_ca=x\n[x]\ndatabase=${database}\ndefault_md=sha256\ndefault_crl_days=2\n`);
    const ca = ['ca', '-config', config, '-cert', this.ca, '-keyfile', this.#key];
    for (const { cert } of pairs) openssl([...ca, '-revoke', cert]);
    openssl([...ca, '-gencrl', '-out', list]);
    return list;
  }

  #signer(): string[] {
    return ['-CA', this.ca, '-CAkey', this.#key, '-CAcreateserial'];
  }

  #request(file: string, name: string, key: string, rsa = false): string {
    const request = join(this.folder, `${file}.csr`);
    const kind = rsa ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    openssl(['req', '-new', '-newkey', ...kind, '-nodes', '-keyout', key, '-subj', `/CN=${name}`, '-out', request]);
    return request;
  }

  #sign(request: string, signer: readonly string[], extensions: string, to: string, expired: boolean): void {
    const file = `${request}.ext`;
    writeFileSync(file, extensions);
    openssl(['x509', '-req', '-in', request, ...signer, '-days', expired ? '0' : '2', '-extfile', file, '-out', to]);
    // It ends in the second in which it was made.
    if (expired) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
  }
}

function openssl(args: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr}`);
}
