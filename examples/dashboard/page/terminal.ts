import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import { openSocket } from './session.js';
import { SocketView } from './socket-view.js';

/** The serial console of a domain. */
export class TerminalView extends SocketView {
  readonly #terminal: Terminal = new Terminal({
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 13,
    cursorBlink: true,
    scrollback: 5000,
    theme: { background: '#0b0e14', foreground: '#d6deeb', cursor: '#7fdbca', brightBlack: '#7d8799' },
  });
  readonly #fit: FitAddon = new FitAddon();
  #socket: WebSocket | undefined;

  constructor() {
    super('terminal');
    this.#terminal.loadAddon(this.#fit);
    this.#terminal.onData((keys) => this.#send(new TextEncoder().encode(keys)));
    // What is not text, such as reports of the mouse.
    this.#terminal.onBinary((keys) => this.#send(Uint8Array.from(keys, (key) => key.charCodeAt(0))));
    new ResizeObserver(() => this.#resize()).observe(this.content);
  }

  protected override connect(takeOver: boolean): void {
    if (this.#terminal.element === undefined) this.#terminal.open(this.content);
    this.#resize();
    this.#terminal.reset();
    const socket = openSocket(`/api/domains/${this.uuid}/console${takeOver ? '?take-over' : ''}`);
    this.#socket = socket;
    socket.onopen = () => {
      this.connected();
      // A shell that waits for input has already printed its prompt.
      this.#terminal.write('\x1b[90mConnected. Press Enter if nothing is shown.\x1b[0m\r\n');
      this.#terminal.focus();
    };
    socket.onmessage = ({ data }) => this.#terminal.write(new Uint8Array(data));
    socket.onclose = (event) => {
      if (this.#socket === socket) this.ended(event);
    };
  }

  protected override close(): void {
    this.#socket?.close();
    this.#socket = undefined;
  }

  #send(keys: Uint8Array<ArrayBuffer>): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(keys);
  }

  #resize(): void {
    if (this.content.clientWidth > 0 && this.#terminal.element !== undefined) this.#fit.fit();
  }
}
