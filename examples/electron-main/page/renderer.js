// The page knows only the two functions of preload.cjs.
const { libvirt } = window;
const status = document.getElementById('status');

function row(domain) {
  const cells = [domain.name, domain.state.toLowerCase(), domain.balloon?.current ?? ''].map((text) => {
    const cell = document.createElement('td');
    // Never as HTML: names come from the host.
    cell.textContent = text;
    return cell;
  });
  const action = domain.state === 'SHUTOFF' ? 'start' : 'shutdown';
  const button = document.createElement('button');
  button.textContent = action;
  button.addEventListener('click', () => void perform(() => libvirt.act(domain.uuid, action)));
  const last = document.createElement('td');
  last.append(button);
  const line = document.createElement('tr');
  line.append(...cells, last);
  return line;
}

async function perform(action) {
  try {
    await action();
    const domains = await libvirt.listDomains();
    document.getElementById('domains').replaceChildren(...domains.map(row));
    status.textContent = `${domains.length} domains`;
  } catch (error) {
    status.textContent = error.message;
  }
}

await perform(async () => undefined);
setInterval(() => void perform(async () => undefined), 2000);
