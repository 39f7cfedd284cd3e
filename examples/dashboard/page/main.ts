import '@xterm/xterm/css/xterm.css';
import './style.css';
import type { HostRow, PoolRow } from '../messages.js';
import { openCreateForm } from './create-form.js';
import { Details } from './details.js';
import { FormDialog, field, notify } from './dialogs.js';
import { element, find, setText } from './dom.js';
import { DomainList } from './domain-list.js';
import { followFeed, setToken, takeToken } from './session.js';
import { openUploadForm } from './upload-form.js';

let pools: readonly PoolRow[] = [];
let networks: readonly string[] = [];
let isConnected = false;

const list = new DomainList(find('domains', HTMLElement), select);
const details = new Details(find('details', HTMLElement), () => select(undefined));

function select(uuid: string | undefined): void {
  const row = uuid === undefined ? undefined : list.get(uuid);
  list.select(row?.uuid);
  if (row === undefined) details.hide();
  else details.show(row, list.samples.get(row.uuid) ?? []);
}

/** Shows what has changed of the selected domain. */
function updateDetails(): void {
  const { uuid } = details;
  if (uuid === undefined) return;
  const row = list.get(uuid);
  if (row === undefined) select(undefined);
  else details.update(row, isConnected);
}

function showHost({ name, state, error, unavailable }: HostRow): void {
  isConnected = state === 'connected';
  document.title = `${name} – virtual machines`;
  setText(find('host-name', HTMLElement), name);
  showState(state, isConnected ? unavailable.join('\n') : `libvirt cannot be reached: ${error ?? state}`);
  updateDetails();
}

function showState(state: string, problem: string): void {
  const pill = find('host-state', HTMLElement);
  setText(pill, state);
  pill.dataset['state'] = state;
  const banner = find('banner', HTMLElement);
  banner.hidden = problem === '';
  setText(banner, problem);
}

function withPool(open: () => void): void {
  if (pools.length > 0) open();
  else notify('There is no active storage pool. Create one first: virsh pool-define-as default dir', 'error');
}

find('filter', HTMLInputElement).oninput = ({ target }) => {
  if (target instanceof HTMLInputElement) list.setFilter(target.value);
};
find('upload', HTMLButtonElement).onclick = () => withPool(() => openUploadForm(pools));
/** Selected as soon as the server reports it. */
let created: string | undefined;
find('create', HTMLButtonElement).onclick = () =>
  withPool(() =>
    openCreateForm(pools, networks, (uuid) => {
      created = uuid;
    }),
  );

// A new link that is opened in this tab changes only the fragment.
window.addEventListener('hashchange', () => {
  takeToken();
  location.reload();
});

function askForToken(): void {
  showState('no access', '');
  const token = element('input', { name: 'token', required: true, autocomplete: 'off', type: 'password' });
  const text = element('p', {}, 'Open the link that the dashboard has printed, or enter its token.');
  const dialog = new FormDialog('No access', 'Continue', text, field('Token', token));
  dialog.open(async () => {
    setToken(token.value.trim().replace(/^.*#token=/, ''));
    void run();
  });
}

async function run(): Promise<void> {
  await followFeed(
    {
      host: showHost,
      pools: (rows) => {
        pools = rows;
      },
      networks: (names) => {
        networks = names;
      },
      domains: (changes) => {
        list.update(changes);
        updateDetails();
        if (created === undefined || list.get(created) === undefined) return;
        select(created);
        created = undefined;
      },
      samples: (samples) => {
        list.addSamples(samples);
        const { uuid } = details;
        if (uuid !== undefined && Object.hasOwn(samples, uuid)) details.draw(list.samples.get(uuid) ?? []);
      },
    },
    (reason) => {
      isConnected = false;
      showState('disconnected', reason);
    },
  );
  askForToken();
}

takeToken();
void run();
