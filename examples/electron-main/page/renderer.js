// The page knows only the two functions of preload.cjs.
const { libvirt: bridge } = window;
const statusLine = document.getElementById('status');

/** Text, because it is a 64-bit number. The test driver does not report it. */
function memory({ balloon }) {
  return balloon?.current === undefined ? '–' : `${BigInt(balloon.current) / 1024n} MiB`;
}

function row(domain) {
  const cells = [domain.name, domain.state.toLowerCase(), memory(domain)].map((text) => {
    const cell = document.createElement('td');
    // Never as HTML: names come from the host.
    cell.textContent = text;
    return cell;
  });
  const action = domain.state === 'SHUTOFF' ? 'start' : 'shutdown';
  const button = document.createElement('button');
  button.textContent = action;
  button.addEventListener('click', () => void perform(() => bridge.act(domain.uuid, action)));
  const last = document.createElement('td');
  last.append(button);
  const line = document.createElement('tr');
  line.append(...cells, last);
  return line;
}

async function perform(action) {
  try {
    await action();
    const domains = await bridge.listDomains();
    document.getElementById('domains').replaceChildren(...domains.map(row));
    statusLine.textContent = `${domains.length} domains`;
  } catch (error) {
    statusLine.textContent = error.message;
  }
}

void perform(async () => undefined);
setInterval(() => void perform(async () => undefined), 2000);
