import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { deferred } from '../../src/rpc/deferred.js';
import {
  CONTINUE,
  ERROR,
  errorPayload,
  frame,
  hex,
  i32,
  i64,
  optional,
  parseFrame,
  REPLY,
  reply,
  STREAM,
  STREAM_HOLE,
  serveOpening,
  startFakePeer,
  str,
  u32,
  u64,
} from './fake-peer.js';

/** Everything that a socket receives until its end. */
async function readAll(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks);
}

it('writes the frames of docs/protocol.md, "Example frames"', () => {
  expect(frame({ procedure: 66 })).toEqual(hex('0000001c 20008086 00000001 00000042 00000000 00000000 00000000'));
  const open = Buffer.concat([optional(str('test:///default')), u32(0)]);
  expect(frame({ procedure: 1, serial: 2, payload: open })).toEqual(
    hex(`00000038 20008086 00000001 00000001 00000000 00000002 00000000
         00000001 0000000f 746573743a2f2f2f64656661756c7400 00000000`),
  );
  const text = 'Domain not found';
  const error = errorPayload({ code: 42, domain: 12, message: text, str1: text });
  expect(frame({ procedure: 22, type: REPLY, serial: 4, status: ERROR, payload: error })).toEqual(
    hex(`00000070 20008086 00000001 00000016 00000001 00000004 00000001 0000002a 0000000c
         00000001 00000010 446f6d61696e206e6f7420666f756e64 00000002 00000000
         00000001 00000010 446f6d61696e206e6f7420666f756e64 00000000 00000000 ffffffff ffffffff 00000000`),
  );
  const hole = Buffer.concat([i64(4096n), u32(0)]);
  expect(frame({ procedure: 208, type: STREAM_HOLE, serial: 10, status: CONTINUE, payload: hole })).toEqual(
    hex('00000028 20008086 00000001 000000d0 00000006 0000000a 00000002 0000000000001000 00000000'),
  );
  expect(frame({ procedure: 208, type: STREAM, serial: 10, status: CONTINUE, payload: Buffer.from('abc') })).toEqual(
    hex('0000001f 20008086 00000001 000000d0 00000003 0000000a 00000002 616263'),
  );
});

it('writes scalars big-endian, pads text and can lie about a length', () => {
  expect(u64(2n ** 64n - 1n)).toEqual(hex('ffffffffffffffff'));
  expect(i32(-1)).toEqual(hex('ffffffff'));
  expect(str('abcd')).toEqual(hex('00000004 61626364'));
  expect(str('ä')).toEqual(hex('00000002 c3a4 0000'));
  expect(frame({ procedure: 1, length: 3 }).readUInt32BE(0)).toBe(3);
  expect(() => hex('0')).toThrow('not hexadecimal');
});

it('lets a script read frames that come in pieces and answer them', async () => {
  await using peer = await startFakePeer(async (connection) => {
    const call = await connection.readParsed();
    await connection.write(reply(call, str('yes')));
    expect(await connection.readFrame()).toBeUndefined();
    connection.close();
  });
  const socket = connect(peer.path);
  const bytes = frame({ procedure: 3, serial: 7 });
  socket.write(bytes.subarray(0, 2));
  await new Promise((resolve) => setImmediate(resolve));
  socket.end(bytes.subarray(2));
  const answer = parseFrame(await readAll(socket));
  expect(answer).toMatchObject({ procedure: 3, serial: 7, type: REPLY, payload: str('yes') });
  expect(peer.connections).toBe(1);
  expect(peer.uri()).toBe(`test+unix:///default?socket=${peer.path}`);
});

it('answers the opening and hands over what follows', async () => {
  await using peer = await startFakePeer(async (connection) => {
    const call = await serveOpening(connection, { auth: [0], withoutFeatures: [15] });
    await connection.write(reply(call ?? parseFrame(frame({ procedure: 0 }))));
    connection.close();
  });
  const socket = connect(peer.path);
  for (const [procedure, payload] of [[66], [60, i32(10)], [1, Buffer.concat([optional(str('')), u32(0)])]] as const) {
    socket.write(frame({ procedure, ...(payload && { payload }) }));
  }
  socket.write(frame({ procedure: 60, payload: i32(15) }));
  socket.write(frame({ procedure: 23, serial: 9 }));
  const answer = await readAll(socket);
  expect(answer.length).toBe(36 + 32 + 28 + 32 + 28);
  expect(answer.subarray(36 + 32 + 28, 36 + 32 + 28 + 32).readInt32BE(28)).toBe(0);
  expect(parseFrame(answer.subarray(-28))).toMatchObject({ procedure: 23, serial: 9 });
});

it('reports what a script throws, and cuts that connection', async () => {
  const peer = await startFakePeer(async (connection) => {
    await connection.readBytes(1);
    throw new Error('not what I expected');
  });
  const socket = connect(peer.path);
  socket.write('x');
  await readAll(socket).catch(() => undefined);
  await expect(peer.stop()).rejects.toThrow('not what I expected');
  expect(existsSync(peer.path)).toBe(false);
});

it('does not report that a client left while it was written to', async () => {
  const failed = deferred<unknown>();
  const peer = await startFakePeer(async (connection) => {
    try {
      while (true) await connection.write(Buffer.alloc(1 << 16));
    } catch (error) {
      failed.resolve(error);
      throw error;
    }
  });
  const socket = connect(peer.path, () => socket.destroy());
  expect(await failed.promise).toBeInstanceOf(Error);
  // What a script throws after the stop is not reported in any case.
  await new Promise((resolve) => setImmediate(resolve));
  await peer.stop();
});

it('stops while a script still waits', async () => {
  const peer = await startFakePeer(async (connection) => {
    await connection.readParsed();
  });
  const socket = connect(peer.path);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await peer.stop();
  expect(peer.connections).toBe(1);
});
