import { element, setText, svg } from './dom.js';

const WIDTH = 120;
const HEIGHT = 36;
const POINTS = 60;

/** One line of a chart: the newest value is on the right. */
export type Series = readonly (number | null)[];

/** Draws lines into a space of 120 by 36, with the area below the first one filled. */
export class Sparkline {
  readonly element: SVGElement = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
    class: 'sparkline',
  });
  readonly #area: SVGElement = svg('path', { class: 'area' });
  readonly #lines: SVGElement[] = [];

  constructor(series = 1) {
    this.element.append(this.#area);
    for (let i = 0; i < series; i += 1) this.#lines.push(svg('path', { class: `line line-${i}` }));
    this.element.append(...this.#lines);
  }

  /** @param top the value at the upper edge; by default the largest one */
  draw(all: readonly Series[], top?: number): void {
    const largest = top ?? Math.max(1, ...all.flat().map((value) => value ?? 0)) * 1.1;
    for (const [i, line] of this.#lines.entries()) line.setAttribute('d', pathOf(all[i] ?? [], largest));
    const outline = pathOf(all[0] ?? [], largest);
    this.#area.setAttribute('d', outline === '' ? '' : `${outline}V${HEIGHT}H${/[\d.]+/.exec(outline)?.[0]}Z`);
  }
}

function pathOf(series: Series, largest: number): string {
  const shown = series.slice(-POINTS);
  const points = shown.flatMap((value, i) => {
    if (value === null) return [];
    const x = ((POINTS - shown.length + i) / (POINTS - 1)) * WIDTH;
    const y = HEIGHT - 1 - Math.min(1, value / largest) * (HEIGHT - 2);
    return [`${x.toFixed(1)} ${y.toFixed(1)}`];
  });
  // A single point is not a line.
  return points.length < 2 ? '' : `M${points.join('L')}`;
}

/** A titled chart with the current values. */
export class Chart {
  readonly element: HTMLElement;
  readonly #value: HTMLElement = element('strong');
  readonly #line: Sparkline;

  constructor(title: string, series = 1) {
    this.#line = new Sparkline(series);
    this.element = element('figure', { className: 'chart' }, element('figcaption', {}, title, this.#value));
    this.element.append(this.#line.element);
  }

  draw(value: string, all: readonly Series[], top?: number): void {
    setText(this.#value, value);
    this.#line.draw(all, top);
  }
}
