import RFB from '@novnc/novnc';
import { button, element } from './dom.js';
import { openSocket } from './session.js';
import { SocketView } from './socket-view.js';

/** The screen of a domain, with keyboard and mouse. */
export class ScreenView extends SocketView {
  #rfb: RFB | undefined;

  constructor() {
    super('screen');
    this.element.append(
      element(
        'div',
        { className: 'tools' },
        button('Ctrl+Alt+Del', () => this.#rfb?.sendCtrlAltDel()),
        button('Full screen', () => void this.content.requestFullscreen()),
      ),
    );
  }

  protected override connect(): void {
    const socket = openSocket(`/api/domains/${this.uuid}/screen`);
    const rfb = new RFB(this.content, socket);
    this.#rfb = rfb;
    rfb.scaleViewport = true;
    rfb.background = 'transparent';
    rfb.addEventListener('connect', () => {
      this.connected();
      rfb.focus();
    });
    socket.addEventListener('close', (event) => {
      if (this.#rfb !== rfb) return;
      this.#rfb = undefined;
      this.ended(event);
    });
  }

  protected override close(): void {
    const rfb = this.#rfb;
    this.#rfb = undefined;
    rfb?.disconnect();
  }
}
