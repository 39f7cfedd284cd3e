import { FrameDecoder } from '../../src/rpc/frame.js';
import { frameBytes } from '../../src/testing/server/frame-bytes.js';
import { KIND_NUMBERS, OUTCOME_NUMBERS } from '../../src/testing/session/line.js';
import type { Session, SessionFrame } from '../../src/testing/session/session.js';
import type { Transport } from '../../src/transport/transport.js';

const PATIENCE_MS = 5000;

/** A recorded frame as it stood on the wire. */
export function wireBytes(frame: SessionFrame): Buffer {
  const { program, version, number: procedure, serial } = frame;
  const [type, status] = [KIND_NUMBERS[frame.type], OUTCOME_NUMBERS[frame.status]];
  return frameBytes({ program, version, procedure, type, serial, status }, frame.payload);
}

/** A frame for comparison, with what its place among others depends on: streams and events keep their order. */
interface Shape {
  readonly series: string;
  readonly text: string;
}

function shape(link: number, bytes: Buffer): Shape {
  const [program, procedure, type, serial] = [4, 12, 16, 20].map((at) => bytes.readUInt32BE(at));
  const text = `${bytes.subarray(4, 28).toString('hex')} ${bytes.subarray(28).toString('base64')}`;
  // The client of a recording may have gone before the reply to its goodbye came.
  const isGoodbye = program === 0x20008086 && procedure === 2;
  const series = type === 2 ? 'events' : type === 1 ? `reply to ${serial}` : `stream ${serial}`;
  return { series: isGoodbye ? '' : `link ${link}, ${series}`, text };
}

/** Frames by their series. */
export type Heard = Readonly<Record<string, readonly string[]>>;

function heardOf(shapes: readonly Shape[]): Heard {
  const heard: Record<string, string[]> = {};
  for (const { series, text } of shapes.filter((one) => one.series !== '')) {
    heard[series] = [...(heard[series] ?? []), text];
  }
  return heard;
}

/** One link of a client that says again, frame by frame, what the client of a recording said. */
class RawLink {
  readonly received: Shape[] = [];
  readonly #transport: Transport;
  #wake: () => void = () => undefined;

  constructor(transport: Transport, number: number) {
    this.#transport = transport;
    const decoder = new FrameDecoder(({ bytes, start, end }) => {
      this.received.push(shape(number, Buffer.from(bytes.subarray(start, end))));
      this.#wake();
    });
    transport.start({ data: (chunk) => decoder.push(chunk), drained: () => undefined, ended: () => this.#wake() });
  }

  say(frame: SessionFrame): void {
    this.#transport.write(wireBytes(frame));
  }

  /** Resolves when so many frames have come. */
  async heard(count: number): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (this.received.length < count) {
      const left = end - performance.now();
      if (left <= 0) throw new Error(`${this.received.length} frames came, ${count} were recorded`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  close(): void {
    this.#transport.destroy();
  }
}

/**
 * Says what the client of a recording said, waiting for the daemon's frames where it had got them, and returns what the
 * daemon says now and what it said when it was recorded.
 */
export async function sayAgain(session: Session, dial: () => Transport): Promise<{ now: Heard; recorded: Heard }> {
  const links = new Map<number, RawLink>();
  const counts = new Map<number, number>();
  const recorded: Shape[] = [];
  for (const frame of session.frames) {
    const link = links.get(frame.link) ?? new RawLink(dial(), frame.link);
    links.set(frame.link, link);
    const count = counts.get(frame.link) ?? 0;
    if (frame.from === 'daemon') {
      counts.set(frame.link, count + 1);
      recorded.push(shape(frame.link, wireBytes(frame)));
    } else {
      await link.heard(count);
      link.say(frame);
    }
  }
  for (const [number, link] of links) await link.heard(counts.get(number) ?? 0);
  const now = heardOf([...links.values()].flatMap((link) => link.received));
  for (const link of links.values()) link.close();
  return { now, recorded: heardOf(recorded) };
}
