import type { DomainChanges, DomainRow, Sample } from '../messages.js';
import { element } from './dom.js';
import { DomainCard } from './domain-card.js';

const PICTURE_EVERY_MS = 4000;
const KEPT_SAMPLES = 60;
const byName = new Intl.Collator('en', { numeric: true });

/** All domains, sorted by name. Only what is on the screen is drawn, so a thousand are fast, too. */
export class DomainList {
  readonly samples: Map<string, readonly Sample[]> = new Map();
  readonly #container: HTMLElement;
  readonly #onSelect: (uuid: string) => void;
  readonly #cards = new Map<string, DomainCard>();
  readonly #cardOf = new Map<Element, DomainCard>();
  readonly #empty: HTMLElement = element('p', { className: 'empty' }, 'There are no virtual machines yet.');
  readonly #visibility: IntersectionObserver;
  #filter = '';

  constructor(container: HTMLElement, onSelect: (uuid: string) => void) {
    this.#container = container;
    this.#onSelect = onSelect;
    this.#visibility = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.#cardOf.get(target)?.setVisible(isIntersecting);
    });
    void this.#loadPictures();
  }

  get(uuid: string): DomainRow | undefined {
    return this.#cards.get(uuid)?.row;
  }

  update({ changed, removed, complete }: DomainChanges): void {
    const before = [...this.#cards.values()].map(({ row }) => row.name).join('/');
    const existing = new Set(changed.map(({ uuid }) => uuid));
    const gone = complete ? [...this.#cards.keys()].filter((uuid) => !existing.has(uuid)) : removed;
    for (const uuid of gone) this.#remove(uuid);
    // All that the server has is sent again.
    if (complete) this.samples.clear();
    for (const row of changed) {
      const card = this.#cards.get(row.uuid);
      if (card === undefined) this.#add(row);
      else card.update(row);
    }
    const after = [...this.#cards.values()].map(({ row }) => row.name).join('/');
    if (before !== after) this.#sort();
    this.setFilter(this.#filter);
  }

  addSamples(samples: Readonly<Record<string, readonly Sample[]>>): void {
    for (const [uuid, news] of Object.entries(samples)) {
      const all = [...(this.samples.get(uuid) ?? []), ...news].slice(-KEPT_SAMPLES);
      this.samples.set(uuid, all);
      this.#cards.get(uuid)?.setSamples(all);
    }
  }

  setFilter(text: string): void {
    this.#filter = text;
    const wanted = text.toLowerCase();
    for (const { element: card, row } of this.#cards.values()) {
      card.hidden = !`${row.name} ${row.title} ${row.state}`.toLowerCase().includes(wanted);
    }
    this.#empty.hidden = this.#cards.size > 0;
  }

  select(uuid: string | undefined): void {
    for (const [key, { element: card }] of this.#cards) card.classList.toggle('selected', key === uuid);
  }

  #add(row: DomainRow): void {
    const card = new DomainCard(row, () => this.#onSelect(row.uuid));
    this.#cards.set(row.uuid, card);
    this.#cardOf.set(card.element, card);
    this.#visibility.observe(card.element);
  }

  #remove(uuid: string): void {
    const card = this.#cards.get(uuid);
    if (card === undefined) return;
    this.#visibility.unobserve(card.element);
    this.#cardOf.delete(card.element);
    this.#cards.delete(uuid);
    this.samples.delete(uuid);
    card.element.remove();
  }

  #sort(): void {
    const sorted = [...this.#cards.values()].sort((a, b) => byName.compare(a.row.name, b.row.name));
    this.#container.replaceChildren(this.#empty, ...sorted.map(({ element: card }) => card));
  }

  /** One picture after the other, so that they never compete with what the user does. */
  async #loadPictures(): Promise<void> {
    for (;;) {
      const wanted = document.hidden ? [] : [...this.#cards.values()].filter((card) => card.wantsPicture);
      for (const card of wanted) await card.loadPicture();
      await new Promise((resolve) => setTimeout(resolve, wanted.length === 0 ? 500 : PICTURE_EVERY_MS));
    }
  }
}
