import type { SnapshotRow } from '../messages.js';
import { attempt, confirmed, FormDialog, field, notify } from './dialogs.js';
import { button, element } from './dom.js';
import { send } from './session.js';

/** The snapshots of a domain. */
export class SnapshotView {
  readonly #list: HTMLElement = element('ul');
  readonly element: HTMLElement = element('div', { className: 'snapshots' }, this.#list);
  #uuid = '';

  async show(uuid: string): Promise<void> {
    this.#uuid = uuid;
    this.#list.replaceChildren(element('li', {}, 'Reading'));
    await attempt('The snapshots cannot be read', async () => {
      const rows: SnapshotRow[] = await (await send('GET', `/api/domains/${uuid}/snapshots`)).json();
      // The user may have chosen another domain in the meantime.
      if (this.#uuid === uuid) this.#fill(rows);
    });
  }

  #fill(rows: readonly SnapshotRow[]): void {
    if (rows.length === 0) this.#list.replaceChildren(element('li', {}, 'There are no snapshots yet.'));
    else this.#list.replaceChildren(...rows.map((row) => this.#item(row)));
  }

  #item({ name, current }: SnapshotRow): HTMLElement {
    const mark = current ? [element('span', { className: 'pill' }, 'current')] : [];
    const revert = button('Revert', () => void this.#revert(this.#uuid, name));
    return element('li', {}, element('span', { className: 'name' }, name), ...mark, revert);
  }

  async #revert(uuid: string, name: string): Promise<void> {
    const explanation = 'The virtual machine returns to that state. What has changed since then is lost.';
    if (!(await confirmed(`Revert to ${name}?`, explanation, 'Revert'))) return;
    const path = `/api/domains/${uuid}/snapshots/${encodeURIComponent(name)}/revert`;
    if (await attempt(`Reverting to ${name}`, () => send('POST', path))) notify(`Reverted to ${name}`);
    if (this.#uuid === uuid) await this.show(uuid);
  }
}

/** Asks for a name and takes a snapshot. */
export function openSnapshotForm(uuid: string, domainName: string, onTaken: () => void): void {
  const time = new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const name = element('input', { name: 'name', required: true, value: `snapshot-${time}`, maxLength: 63 });
  name.pattern = '[A-Za-z0-9][\\w.\\-]*';
  const text = element('p', {}, 'Memory and disks are stored. A running virtual machine pauses while that happens.');
  const dialog = new FormDialog(`Take a snapshot of ${domainName}?`, 'Take snapshot', text, field('Name', name));
  dialog.open(async () => {
    await send('POST', `/api/domains/${uuid}/snapshots`, { name: name.value });
    notify(`Snapshot ${name.value} of ${domainName} has been taken`);
    onTaken();
  });
}
