import type { Writable } from 'node:stream';
import cliProgress, { type Options } from 'cli-progress';
import { printable } from '../../debug/printable.js';
import { bytesText } from './units.js';

/** A progress bar, or nothing where there is no terminal. */
export interface Progress extends Disposable {
  /** Shows how much is done. */
  update(done: bigint, total: bigint): void;
}

/** Widest bar in columns. */
const BAR_SIZE = 30;
/** The bar counts in steps, because it does not support 64-bit numbers. */
const STEPS = 10_000;

/**
 * Shows a progress bar on standard error if it is a terminal. It is removed when it is disposed, so that Ctrl-C leaves
 * a clean line.
 * @param title the text before the bar
 * @param unit `bytes`, or another unit, whose numbers are shown as they are
 */
export function progressBar(stream: Writable, title: string, unit: 'bytes' | 'percent' = 'bytes'): Progress {
  if (!('isTTY' in stream) || stream.isTTY !== true) {
    return { update: () => undefined, [Symbol.dispose]: () => undefined };
  }
  const format: Options['format'] = (options, { progress, eta, startTime }, payload: Payload) => {
    // Full only when everything is done.
    const bar = cliProgress.Format.BarFormat(Math.floor(progress * BAR_SIZE) / BAR_SIZE, options);
    const percent = `${Math.floor(progress * 100)}`.padStart(3);
    const seconds = (Date.now() - startTime) / 1000;
    const rate = seconds > 0 ? BigInt(Math.round(Number(payload.done) / seconds)) : 0n;
    const amount =
      unit === 'bytes' ? `  ${bytesText(payload.done)} of ${bytesText(payload.total)}  ${bytesText(rate)}/s` : '';
    return `${printable(title)} [${bar}] ${percent}%${amount}  ${timeText(Number(eta))} left`;
  };
  const bar = new cliProgress.SingleBar({
    stream: asTerminal(stream),
    format,
    clearOnComplete: true,
    hideCursor: true,
    barsize: BAR_SIZE,
    barCompleteChar: '#',
    barIncompleteChar: '-',
    linewrap: false,
    // Ctrl-C ends the command, which disposes of the bar.
    gracefulExit: false,
  });
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(STEPS, 0, { done, total });
      started = true;
      bar.update(total === 0n ? STEPS : Number((done * BigInt(STEPS)) / total), { done, total });
    },
    [Symbol.dispose]: () => {
      if (started) bar.stop();
    },
  };
}

/** The values that each update passes to the format. */
interface Payload {
  readonly done: bigint;
  readonly total: bigint;
}

function timeText(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '-';
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The package types the stream as one of Node's, and uses only `write()` and the size of terminals. */
function asTerminal(stream: Writable): NodeJS.WritableStream {
  return stream;
}
