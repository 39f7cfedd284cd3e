import dns from 'node:dns';
import { createServer, type Socket } from 'node:net';
import { describe, vi } from 'vitest';
import {
  answerCalls,
  deafPort,
  Listening,
  NO_CONNECTION,
  OPENING_CALLS,
  type Standstill,
  testStage,
} from './connect-stages.js';

const POLKIT = 2;

/** A turn of the event loop is enough for a socket to be on its way. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('connecting comes to a standstill at', () => {
  testStage('the name of the host', NO_CONNECTION, async () => {
    let reached = (): void => undefined;
    const standstill: Promise<void> = new Promise((resolve) => {
      reached = resolve;
    });
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation(() => reached());
    return {
      uri: 'test+tcp://host.example/default',
      reached: standstill,
      [Symbol.asyncDispose]: async () => lookup.mockRestore(),
    };
  });

  testStage('the host', NO_CONNECTION, async () => {
    const deaf = await deafPort();
    return {
      uri: `test+tcp://127.0.0.1:${deaf.port}/default`,
      // Counted from when the test asks, which is after it has called connect().
      get reached() {
        return turns();
      },
      [Symbol.asyncDispose]: () => deaf[Symbol.asyncDispose](),
    };
  });

  const daemon = async (query: string, serve: (socket: Socket, reached: () => void) => void): Promise<Standstill> => {
    let reached = (): void => undefined;
    const standstill: Promise<void> = new Promise((resolve) => {
      reached = resolve;
    });
    const listening = await Listening.start(createServer((socket) => serve(socket, reached)));
    return {
      uri: `remote+tcp://127.0.0.1:${listening.port}/${query}`,
      reached: standstill,
      [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
    };
  };

  for (const [index, [what, name]] of OPENING_CALLS.entries()) {
    // A name that is empty makes us ask for the one that was chosen.
    testStage(what, `${name} was not answered`, () =>
      daemon('', (socket, reached) => answerCalls(socket, index, POLKIT, reached)),
    );
  }

  testStage('one of several links', 'CONNECT_OPEN was not answered', async () => {
    let links = 0;
    const peer = await daemon('', (socket, reached) => {
      links += 1;
      answerCalls(socket, links === 2 ? 3 : OPENING_CALLS.length, POLKIT, reached);
    });
    return { ...peer, options: { links: 3 } };
  });
});
