import { CloseCode, type DomainRow } from '../messages.js';
import { button, element } from './dom.js';

/**
 * The frame of a terminal or screen: while there is no connection, it covers the content with the reason and what can be
 * done about it.
 */
export abstract class SocketView {
  readonly element: HTMLElement;
  protected readonly content: HTMLElement = element('div', { className: 'content' });
  protected uuid = '';
  readonly #cover: HTMLElement = element('div', { className: 'cover', role: 'status' });
  /** True if the view connects by itself as soon as the guest and the daemon are there. */
  #waits = false;

  constructor(className: string) {
    this.element = element('div', { className: `socket-view ${className}` }, this.content, this.#cover);
  }

  /** Shows a domain. */
  show(row: DomainRow): void {
    this.uuid = row.uuid;
    if (row.active) this.open();
    else this.#wait('The virtual machine is not running');
  }

  /** Called when the domain or the connection to its host has changed. */
  update(row: DomainRow, isConnected: boolean): void {
    if (this.#waits && row.uuid === this.uuid && row.active && isConnected) this.open();
  }

  hide(): void {
    this.#waits = false;
    this.uuid = '';
    this.close();
  }

  protected open(takeOver = false): void {
    this.#waits = false;
    this.#show('Connecting');
    this.close();
    this.connect(takeOver);
  }

  protected connected(): void {
    this.#cover.hidden = true;
  }

  /** Shows why the server has closed the WebSocket. */
  protected ended({ code, reason }: CloseEvent): void {
    const reconnect = button('Connect again', () => this.open());
    if (code === CloseCode.STOPPED) this.#wait('The virtual machine has stopped');
    else if (code === CloseCode.CONNECTION_LOST) this.#wait('The connection to libvirt was lost');
    else if (code === CloseCode.BUSY)
      this.#show(
        'Another client uses this console',
        button('Take over', () => this.open(true), 'primary'),
      );
    else if (code === CloseCode.TAKEN_OVER)
      this.#show(
        'Another client has taken over this console',
        button('Take back', () => this.open(true)),
      );
    else this.#show(reason === '' ? 'The connection has ended' : reason, reconnect);
  }

  /** Opens the WebSocket. */
  protected abstract connect(takeOver: boolean): void;
  /** Closes the WebSocket, if there is one, without a call of {@link ended}. */
  protected abstract close(): void;

  #wait(text: string): void {
    this.#show(text);
    this.#waits = true;
  }

  #show(text: string, ...actions: HTMLElement[]): void {
    this.#cover.hidden = false;
    this.#cover.replaceChildren(element('p', {}, text), ...actions);
  }
}
