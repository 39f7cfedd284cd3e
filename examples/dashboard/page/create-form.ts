import type { NewDomain, PoolRow } from '../messages.js';
import { choice, FormDialog, field } from './dialogs.js';
import { element } from './dom.js';
import { formatBytes } from './format.js';
import { send } from './session.js';

/** Shows the form for a new virtual machine, which is started as soon as it exists. */
export function openCreateForm(
  pools: readonly PoolRow[],
  networks: readonly string[],
  onCreated: (uuid: string) => void,
): void {
  const number = (name: string, value: number, min: number, max: number): HTMLInputElement =>
    element('input', { type: 'number', name, required: true, value: `${value}`, min: `${min}`, max: `${max}` });
  const name = element('input', { name: 'name', required: true, maxLength: 63, autocomplete: 'off' });
  name.pattern = '[A-Za-z0-9][\\w.\\-]*';
  name.title = 'Letters, digits, dots, dashes and underscores';
  const memory = number('memoryMiB', 1024, 16, 1 << 20);
  const vcpus = number('vcpus', 1, 1, 256);
  const disk = number('diskGiB', 10, 1, 65_536);
  const pool = poolChoice(pools);
  const iso = choice('iso', []);
  const showIsos = (): void => {
    const volumes = pools.find(({ uuid }) => uuid === pool.value)?.volumes ?? [];
    const isos = volumes.filter((volume) => volume.toLowerCase().endsWith('.iso'));
    iso.replaceChildren(element('option', { value: '' }, 'No CD'), ...isos.map((one) => element('option', {}, one)));
    iso.selectedIndex = Math.min(1, isos.length);
  };
  pool.onchange = showIsos;
  showIsos();
  const network = choice('network', [
    ['', 'User network (NAT by QEMU)'],
    ...networks.map((one) => [one, one] as const),
  ]);
  const dialog = new FormDialog(
    'New virtual machine',
    'Create and start',
    field('Name', name),
    element(
      'div',
      { className: 'row' },
      field('Memory (MiB)', memory),
      field('Virtual CPUs', vcpus),
      field('Disk (GiB)', disk),
    ),
    field('Storage pool', pool),
    field('Boot from CD', iso),
    field('Network', network),
  );
  dialog.open(async () => {
    const wanted: NewDomain = {
      name: name.value,
      memoryMiB: memory.valueAsNumber,
      vcpus: vcpus.valueAsNumber,
      diskGiB: disk.valueAsNumber,
      pool: pool.value,
      iso: iso.value,
      network: network.value,
    };
    const { uuid }: { uuid: string } = await (await send('POST', '/api/domains', wanted)).json();
    onCreated(uuid);
  });
}

export function poolChoice(pools: readonly PoolRow[]): HTMLSelectElement {
  const options = pools.map(({ uuid, name, available }) => [uuid, `${name} (${formatBytes(available)} free)`] as const);
  return choice('pool', options);
}
