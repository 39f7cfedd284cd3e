import { Pacer } from '../../rpc/pacer.js';
import type { ChunkIterator } from './source.js';
import type { Stream } from './stream.js';

/**
 * Consumes chunks until there are none. If the stream ends in the meantime, the source is no longer waited for.
 * @throws the error of the source or of `take`; otherwise the error of the stream
 */
export async function pump(
  stream: Stream,
  source: ChunkIterator,
  take: (chunk: Uint8Array) => Promise<void>,
): Promise<void> {
  let wake = (): void => {};
  void stream.closed.then(() => wake());
  const pacer = new Pacer();
  while (true) {
    const chunk = await new Promise<Uint8Array | undefined>((resolve, reject) => {
      wake = () => resolve(undefined);
      source.next().then(resolve, reject);
    });
    // Sending on an ended stream reports the reason.
    if (stream.status !== 'open') await stream.send(new Uint8Array(0));
    if (chunk === undefined) return;
    await take(chunk);
    // A source that is always ready, and of which nothing is sent, must not keep the event loop busy.
    await pacer.step();
  }
}
