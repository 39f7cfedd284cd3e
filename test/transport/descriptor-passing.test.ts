import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeDescriptors } from '../../src/transport/descriptor-passing.js';
import type { IncomingDescriptor, Transport, TransportEnd } from '../../src/transport/transport.js';
import { connectUnix } from '../../src/transport/unix.js';

const PEER: string = fileURLToPath(new URL('descriptor-peer.py', import.meta.url));
const RECEIVER: string = fileURLToPath(new URL('descriptor-receiver.ts', import.meta.url));

interface Peer {
  readonly path: string;
  /** The next line that it prints. */
  line(): Promise<unknown>;
}

interface Delivered {
  readonly transport: Transport;
  /** Bytes and descriptors, in their order. */
  readonly got: (string | IncomingDescriptor)[];
  readonly ended: Promise<TransportEnd>;
  /** Resolves when so much has come. */
  until(condition: () => boolean): Promise<void>;
}

/** Connects so that descriptors can be passed, and collects what comes. */
async function connected(path: string): Promise<Delivered> {
  const transport = await connectUnix(path, undefined, true);
  const got: (string | IncomingDescriptor)[] = [];
  let wake = (): void => undefined;
  const ended = new Promise<TransportEnd>((resolve) => {
    transport.start({
      data: (chunk) => {
        got.push(Buffer.from(chunk).toString('latin1'));
        wake();
      },
      descriptor: (descriptor) => got.push(descriptor),
      drained: () => undefined,
      ended: resolve,
    });
  });
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { transport, got, ended, until };
}

describe.runIf(process.platform === 'linux' && existsSync('/usr/bin/python3'))(
  'a socket that carries descriptors',
  () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'lvf-'));
      writeFileSync(join(folder, 'file'), 'content of the file');
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    async function startPeer(name: string, answer: 'nothing' | 'wait' | 'socket' | 'file'): Promise<Peer> {
      const path = join(folder, name);
      const child = spawn('/usr/bin/python3', [PEER, path, answer], { stdio: ['ignore', 'pipe', 'ignore'] });
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const line = async (): Promise<unknown> => {
        const next = await lines.next();
        return next.done === true ? 'end' : JSON.parse(next.value);
      };
      expect(await line()).toBe('listening');
      return { path, line };
    }

    it('hands over files and sockets, each behind what was written before, and they stay ours', async () => {
      const peer = await startPeer('out', 'nothing');
      const { transport, ended } = await connected(peer.path);
      const fd = openSync(join(folder, 'file'), 'r+');
      const file = await open(join(folder, 'file'), 'r');
      // Without the pause Node would read what is meant for the new owner.
      const server = createServer({ pauseOnConnect: true });
      server.listen(join(folder, 'server'));
      await once(server, 'listening');
      const viewer = connect(join(folder, 'server'));
      viewer.write('howdy');
      const [socket]: Socket[] = await once(server, 'connection');
      if (socket === undefined) throw new Error('no connection');
      transport.write(Buffer.from('one'));
      for (const descriptor of takeDescriptors([fd, file])) transport.descriptors?.send(descriptor);
      transport.write(Buffer.from('two'));
      for (const descriptor of takeDescriptors([socket])) transport.descriptors?.send(descriptor);
      transport.write(Buffer.from('three'));
      expect([await peer.line(), await peer.line(), await peer.line()]).toEqual([
        { behind: 'one\0', read: 'conte' },
        { behind: 'one\0\0', read: 'conte' },
        { behind: 'one\0\0two\0', read: 'howdy' },
      ]);
      // Ours are still open, and nobody has read in them.
      expect(readSync(fd, Buffer.alloc(100), 0, 100, null)).toBe(19);
      expect((await file.read(Buffer.alloc(100), 0, 100, null)).bytesRead).toBe(19);
      closeSync(fd);
      await file.close();
      socket.destroy();
      viewer.destroy();
      server.close();
      transport.close();
      expect(await ended).toBeUndefined();
      expect(await peer.line()).toEqual({ all: 'one\0\0two\0three' });
    });

    it('what was written before the close still leaves', async () => {
      const peer = await startPeer('close', 'wait');
      const { transport, ended } = await connected(peer.path);
      const write = (): boolean => transport.write(Buffer.alloc(3_000_000, 'x'));
      expect(write()).toBe(false);
      transport.close();
      await setImmediate();
      // Nobody but the transport holds the memory, which would go back to the system now.
      setFlagsFromString('--expose-gc');
      const collect: unknown = runInNewContext('gc');
      for (let i = 0; i < 2 && typeof collect === 'function'; i += 1) collect();
      await ended;
      expect(await peer.line()).toEqual({ all: 'x'.repeat(3_000_000) });
    });

    it('receives a socket in front of the bytes that came with it', async () => {
      const peer = await startPeer('in', 'socket');
      const { transport, got, until } = await connected(peer.path);
      await until(() => got.join('').endsWith('after'));
      const [descriptor] = got.filter((part) => typeof part !== 'string');
      expect(got.map((part) => (typeof part === 'string' ? part : '#')).join('')).toMatch(
        /^(before#\0|#before\0)after$/,
      );
      const socket = descriptor?.toSocket();
      expect(String(await new Promise((resolve) => socket?.once('data', resolve)))).toBe('hello');
      socket?.end('and back');
      expect(await peer.line()).toEqual({ through: 'and back' });
      transport.destroy();
    });

    it('refuses what is no open file, and takes none of several then', () => {
      const fd = openSync(join(folder, 'file'), 'r');
      for (const source of [-1, 0.5, 'file', undefined, {}]) {
        // @ts-expect-error: a caller without types
        expect(() => takeDescriptors([fd, source])).toThrow(/must be an open file/);
      }
      closeSync(fd);
      expect(() => takeDescriptors([4711])).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
      expect(() =>
        takeDescriptors([
          connect('/nowhere')
            .on('error', () => undefined)
            .destroy(),
        ]),
      ).toThrow(/no longer connected/);
    });

    it('fails to connect like any socket', async () => {
      await expect(connectUnix(join(folder, 'missing'), undefined, true)).rejects.toMatchObject({
        name: 'ConnectionError',
        code: 'SOCKET_MISSING',
      });
      await expect(connectUnix(join(folder, 'file'), undefined, true)).rejects.toMatchObject({ code: 'NOT_A_SOCKET' });
      const reason = new Error('enough');
      await expect(connectUnix(join(folder, 'file'), AbortSignal.abort(reason), true)).rejects.toBe(reason);
    });

    // Why the option is off by default: this is done by Node itself, before any code of ours sees the descriptor.
    it('Node ends the whole process when a descriptor comes that is neither a socket nor a pipe', async () => {
      const peer = await startPeer('abort', 'file');
      const child = spawn(process.execPath, ['--import', 'tsx', RECEIVER, peer.path], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const output: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
      const [code, signal]: unknown[] = await once(child, 'close');
      const said = Buffer.concat(output).toString();
      expect([code, signal]).toEqual([null, 'SIGABRT']);
      expect(said).toContain('Assertion failed');
      expect(said).not.toContain('survived');
    }, 60_000);
  },
);
