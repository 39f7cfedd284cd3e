import type { DomainRow, Sample } from '../messages.js';
import { Sparkline } from './chart.js';
import { element, setText } from './dom.js';
import { formatBytes, formatPercent } from './format.js';
import { send } from './session.js';

/** A domain in the list: its screen, state and use of the processor. */
export class DomainCard {
  readonly element: HTMLButtonElement;
  row: DomainRow;
  #samples: readonly Sample[] = [];
  #isVisible = false;
  #hasNews = false;
  readonly #picture: HTMLImageElement = element('img', { alt: '', hidden: true });
  readonly #name: HTMLElement = element('span', { className: 'name' });
  readonly #state: HTMLElement = element('span', { className: 'pill' });
  readonly #figures: HTMLElement = element('span', { className: 'figures' });
  readonly #line: Sparkline = new Sparkline();

  constructor(row: DomainRow, onclick: () => void) {
    this.row = row;
    this.element = element(
      'button',
      { type: 'button', className: 'card', onclick },
      element('span', { className: 'thumbnail' }, this.#picture),
      element('span', { className: 'title' }, this.#name, this.#state),
      this.#figures,
    );
    this.element.append(this.#line.element);
    this.update(row);
  }

  update(row: DomainRow): void {
    this.row = row;
    this.element.dataset['state'] = row.state;
    this.element.title = [row.name, row.title, row.error].filter(Boolean).join('\n');
    setText(this.#name, row.title === '' ? row.name : `${row.name} – ${row.title}`);
    setText(this.#state, row.error === undefined ? row.state : 'unreadable');
    if (!row.active) {
      this.#showPicture(undefined);
      this.setSamples([]);
    }
  }

  setSamples(samples: readonly Sample[]): void {
    this.#samples = samples;
    this.#hasNews = true;
    if (this.#isVisible) this.#draw();
  }

  /** Only cards on the screen are drawn and have pictures. */
  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible;
    if (isVisible && this.#hasNews) this.#draw();
  }

  get wantsPicture(): boolean {
    return this.#isVisible && this.row.active;
  }

  /** Loads a new picture of the screen; a domain without a screen has none. */
  async loadPicture(): Promise<void> {
    const picture = await send('GET', `/api/domains/${this.row.uuid}/screenshot`).then(
      (response) => response.blob(),
      () => undefined,
    );
    this.#showPicture(this.row.active ? picture : undefined);
  }

  #showPicture(picture: Blob | undefined): void {
    if (this.#picture.src !== '') URL.revokeObjectURL(this.#picture.src);
    this.#picture.hidden = picture === undefined;
    if (picture === undefined) this.#picture.removeAttribute('src');
    else this.#picture.src = URL.createObjectURL(picture);
  }

  #draw(): void {
    this.#hasNews = false;
    const last = this.#samples.at(-1);
    setText(this.#figures, last === undefined ? this.row.reason : figuresOf(last));
    this.#line.draw([this.#samples.map(({ cpu }) => cpu)], 100);
  }
}

/** Only what is known: `CPU 12 % · 512 MiB`. */
function figuresOf({ cpu, memory }: Sample): string {
  const known = [
    typeof cpu === 'number' && `CPU ${formatPercent(cpu)}`,
    typeof memory === 'number' && formatBytes(memory),
  ];
  return known.filter(Boolean).join(' · ');
}
