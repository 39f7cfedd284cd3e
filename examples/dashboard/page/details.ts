import type { DomainRow, Sample } from '../messages.js';
import { Chart } from './chart.js';
import { attempt, confirmed } from './dialogs.js';
import { button, element, setText } from './dom.js';
import { formatBytes, formatPercent, formatRates } from './format.js';
import { ScreenView } from './screen.js';
import { send } from './session.js';
import { openSnapshotForm, SnapshotView } from './snapshots.js';
import { TerminalView } from './terminal.js';

type Tab = 'Console' | 'Screen' | 'Snapshots';

/** The panel of the selected domain: charts, actions, console, screen and snapshots. */
export class Details {
  readonly #panel: HTMLElement;
  readonly #name: HTMLElement = element('h2');
  readonly #state: HTMLElement = element('span', { className: 'pill' });
  readonly #charts = {
    cpu: new Chart('CPU'),
    memory: new Chart('Memory'),
    disk: new Chart('Disk', 2),
    network: new Chart('Network', 2),
  };
  readonly #terminal: TerminalView = new TerminalView();
  readonly #screen: ScreenView = new ScreenView();
  readonly #snapshots: SnapshotView = new SnapshotView();
  readonly #tabs = new Map<Tab, HTMLButtonElement>();
  readonly #start: HTMLButtonElement = button('Start', () => void this.#act('start', 'Starting'), 'primary');
  readonly #whenActive: readonly HTMLButtonElement[] = [
    button('Shut down', () => void this.#ask('shutdown', 'Shut down', 'The guest is asked to shut down.')),
    button('Reboot', () => void this.#ask('reboot', 'Reboot', 'The guest is asked to restart.')),
    button('Force off', () => void this.#ask('force-off', 'Force off', 'Data that is not on disk is lost.'), 'danger'),
  ];
  #row: DomainRow | undefined;
  #tab: Tab = 'Console';

  constructor(panel: HTMLElement, onClose: () => void) {
    this.#panel = panel;
    const close = button('✕', onClose, 'close');
    close.ariaLabel = 'Close';
    const snapshot = button('Snapshot', () => this.#takeSnapshot());
    const tabs = element('div', { className: 'tabs', role: 'tablist' });
    for (const tab of ['Console', 'Screen', 'Snapshots'] as const) {
      const tabButton = element('button', { type: 'button', role: 'tab', onclick: () => this.#choose(tab) }, tab);
      this.#tabs.set(tab, tabButton);
      tabs.append(tabButton);
    }
    panel.append(
      element('div', { className: 'heading' }, this.#name, this.#state, close),
      element('div', { className: 'actions' }, this.#start, ...this.#whenActive, snapshot),
      element('div', { className: 'charts' }, ...Object.values(this.#charts).map((chart) => chart.element)),
      tabs,
      ...[this.#terminal, this.#screen, this.#snapshots].map((view) => view.element),
    );
  }

  get uuid(): string | undefined {
    return this.#row?.uuid;
  }

  show(row: DomainRow, samples: readonly Sample[]): void {
    const isOther = row.uuid !== this.uuid;
    this.#panel.hidden = false;
    this.#describe(row);
    this.draw(samples);
    if (isOther) this.#choose(this.#tab);
  }

  /** Shows what has changed of the domain or of the connection to its host. */
  update(row: DomainRow, isConnected: boolean): void {
    this.#describe(row);
    if (this.#tab === 'Console') this.#terminal.update(row, isConnected);
    if (this.#tab === 'Screen') this.#screen.update(row, isConnected);
  }

  draw(samples: readonly Sample[]): void {
    const { cpu, memory, disk, network } = this.#charts;
    const last = samples.at(-1);
    cpu.draw(formatPercent(last?.cpu), [samples.map((one) => one.cpu)], 100);
    memory.draw(formatBytes(last?.memory), [samples.map((one) => one.memory)], last?.memoryTotal ?? undefined);
    disk.draw(formatRates('R', last?.read, 'W', last?.written), [
      samples.map((one) => one.read),
      samples.map((one) => one.written),
    ]);
    network.draw(formatRates('↓', last?.received, '↑', last?.sent), [
      samples.map((one) => one.received),
      samples.map((one) => one.sent),
    ]);
  }

  hide(): void {
    this.#row = undefined;
    this.#panel.hidden = true;
    this.#terminal.hide();
    this.#screen.hide();
  }

  #describe(row: DomainRow): void {
    this.#row = row;
    setText(this.#name, row.name);
    setText(this.#state, row.state);
    this.#panel.dataset['state'] = row.state;
    this.#start.hidden = row.active;
    for (const each of this.#whenActive) each.hidden = !row.active;
  }

  #choose(tab: Tab): void {
    const row = this.#row;
    if (row === undefined) return;
    this.#tab = tab;
    for (const [name, tabButton] of this.#tabs) tabButton.ariaSelected = String(name === tab);
    this.#terminal.element.hidden = tab !== 'Console';
    this.#screen.element.hidden = tab !== 'Screen';
    this.#snapshots.element.hidden = tab !== 'Snapshots';
    // A console has room for one client: it is given up when it is not looked at.
    this.#terminal.hide();
    this.#screen.hide();
    if (tab === 'Console') this.#terminal.show(row);
    else if (tab === 'Screen') this.#screen.show(row);
    else void this.#snapshots.show(row.uuid);
  }

  async #act(action: string, description: string): Promise<void> {
    const row = this.#row;
    if (row === undefined) return;
    await attempt(`${description} ${row.name}`, () => send('POST', `/api/domains/${row.uuid}/${action}`));
  }

  async #ask(action: string, label: string, explanation: string): Promise<void> {
    if (await confirmed(`${label} ${this.#row?.name}?`, explanation, label)) await this.#act(action, label);
  }

  #takeSnapshot(): void {
    const row = this.#row;
    if (row === undefined) return;
    openSnapshotForm(row.uuid, row.name, () => {
      if (this.uuid === row.uuid && this.#tab === 'Snapshots') void this.#snapshots.show(row.uuid);
    });
  }
}
