import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll } from 'vitest';
import { answerCalls, Listening, NO_CONNECTION, type Standstill, testStage } from '../connect/connect-stages.js';
import { describeLive } from '../support/daemon.js';
import { Authority, type Pair } from './transport-certificates.js';

const NO_AUTH = 0;

// No daemon is needed, only the certificates, which are made with a program.
describeLive('connecting over TLS comes to a standstill at', () => {
  let folder: string;
  let own: Pair;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvs-'));
    own = new Authority(folder).issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const standstill = async (
    arrange: (reached: () => void) => Promise<Listening>,
    version = '1.3',
  ): Promise<Standstill> => {
    let done = (): void => undefined;
    const reached: Promise<void> = new Promise((resolve) => {
      done = resolve;
    });
    const listening = await arrange(done);
    const query = `pkipath=${folder}&tls_priority=NORMAL:-VERS-ALL:%2BVERS-TLS${version}`;
    return {
      uri: `test+tls://127.0.0.1:${listening.port}/default?${query}`,
      reached,
      [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
    };
  };

  const tlsServer = (serve: (socket: tls.TLSSocket) => void): Promise<Listening> => {
    const server = tls.createServer({ cert: readFileSync(own.cert), key: readFileSync(own.key) }, (socket) => {
      socket.on('error', () => undefined);
      serve(socket);
    });
    return Listening.start(server);
  };

  testStage('the handshake', NO_CONNECTION, () =>
    standstill((reached) => Listening.start(createServer((socket) => socket.once('data', reached)))),
  );

  for (const version of ['1.2', '1.3']) {
    testStage(`the byte that lets us in, TLS ${version}`, NO_CONNECTION, () =>
      standstill((reached) => tlsServer(() => reached()), version),
    );
  }

  testStage('the list of authentication', 'AUTH_LIST was not answered', () =>
    standstill((reached) =>
      tlsServer((socket) => {
        socket.write(Uint8Array.of(1));
        answerCalls(socket, 0, NO_AUTH, reached);
      }),
    ),
  );
});
