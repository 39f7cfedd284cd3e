import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { SingleWrites } from '../../src/transport/single-writes.js';

/** A stream that joins what waits, and takes a piece when the test says so. */
class Slow extends Writable {
  readonly taken: string[] = [];
  #done: ((error?: Error) => void) | undefined;

  constructor() {
    super({ highWaterMark: 6 });
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.taken.push(String(chunk));
    this.#done = done;
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), '', done);
  }

  async take(error?: Error): Promise<void> {
    this.#done?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function queueOf(output: Writable): { single: SingleWrites; drained: () => number } {
  let count = 0;
  const single = new SingleWrites(output, () => {
    count += 1;
  });
  return { single, drained: () => count };
}

describe('writes that are not joined', () => {
  it('hands over one piece at a time, in order, although the stream would join them', async () => {
    const output = new Slow();
    const { single, drained } = queueOf(output);
    expect(['a', 'b', 'c'].map((text) => single.write(Buffer.from(text)))).toEqual([true, true, true]);
    expect(output.taken).toEqual(['a']);
    await output.take();
    expect(output.taken).toEqual(['a', 'b']);
    single.write(Buffer.from('d'));
    for (let i = 0; i < 3; i += 1) await output.take();
    expect(output.taken).toEqual(['a', 'b', 'c', 'd']);
    expect(drained()).toBe(0);
  });

  it('says when to wait, and once when that is over', async () => {
    const output = new Slow();
    const { single, drained } = queueOf(output);
    expect(['abc', 'def', 'g'].map((text) => single.write(Buffer.from(text)))).toEqual([true, false, false]);
    await output.take();
    await output.take();
    expect(drained()).toBe(0);
    await output.take();
    expect(drained()).toBe(1);
    expect(single.write(Buffer.from('h'))).toBe(true);
  });

  it('says when nothing is queued any more', async () => {
    const output = new Slow();
    const { single } = queueOf(output);
    let times = 0;
    const empty = (): void => {
      times += 1;
    };
    single.whenEmpty(empty);
    expect(times).toBe(1);
    single.write(Buffer.from('a'));
    single.write(Buffer.from('b'));
    single.whenEmpty(empty);
    await output.take();
    expect(times).toBe(1);
    await output.take();
    expect(times).toBe(2);
  });

  it('writes nothing behind a piece that failed', async () => {
    const output = new Slow().on('error', () => undefined);
    const { single } = queueOf(output);
    single.write(Buffer.from('a'));
    single.write(Buffer.from('b'));
    await output.take(new Error('gone'));
    expect(output.taken).toEqual(['a']);
    expect(output.destroyed).toBe(true);
  });
});
