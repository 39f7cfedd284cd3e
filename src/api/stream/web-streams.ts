import type { ReadableStream as WebReadable, WritableStream as WebWritable } from 'node:stream/web';
import { addAbortListener } from '../../abort.js';
import type { StreamReader, StreamWriter } from './ends.js';

export function createWebReadable(end: StreamReader): WebReadable<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller): Promise<void> {
        const chunk = await end.next();
        if (chunk === undefined) {
          await end.finish();
          controller.close();
        } else {
          controller.enqueue(chunk);
        }
      },
      cancel: (reason) => end.abort(reason),
    },
    // Nothing is read ahead: the stream below has its own buffer.
    { highWaterMark: 0 },
  );
}

export function createWebWritable(end: StreamWriter): WebWritable<Uint8Array> {
  return new WritableStream<Uint8Array>({
    start(controller): void {
      // The sink's own abort would wait for a write that may never be through.
      const signal = 'signal' in controller ? controller.signal : undefined;
      if (!(signal instanceof AbortSignal)) return;
      addAbortListener(signal, () => void end.abort(signal.reason));
    },
    write: (chunk) => end.send(chunk),
    close: () => end.finish(),
    abort: (reason) => end.abort(reason),
  });
}
