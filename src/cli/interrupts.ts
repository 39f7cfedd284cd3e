/** Takes the Ctrl-C of the process away from its other listeners until it is disposed of. */
export class InterruptHold implements Disposable {
  readonly #others = process.listeners('SIGINT');
  readonly #listener: () => void;

  /** @param listener handles Ctrl-C; by default it is ignored, because another program has the terminal */
  constructor(listener: () => void = () => undefined) {
    this.#listener = listener;
    process.removeAllListeners('SIGINT');
    process.on('SIGINT', this.#listener);
  }

  [Symbol.dispose](): void {
    for (const other of this.#others) process.on('SIGINT', other);
    process.off('SIGINT', this.#listener);
  }
}
