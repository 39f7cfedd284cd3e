import { describe, expect, it } from 'vitest';
import { failureLines } from '../../src/cli/failure.js';
import { noDaemonLines } from '../../src/cli/no-daemon.js';
import { ConnectionError } from '../../src/errors.js';

const FOLDER = '/var/run/libvirt';

function missing(...names: string[]): string[] {
  return names.map((name) => `cannot connect to ${FOLDER}/${name}: no such socket; check that the daemon is running`);
}

/** A machine with these sockets. */
function having(...names: string[]): (path: string) => boolean {
  return (path) => names.includes(path.replace(`${FOLDER}/`, ''));
}

describe('a driver of a part of the host', () => {
  it.each(['network', 'storage', 'secret', 'nodedev', 'nwfilter', 'interface'])('%s names its own daemon', (driver) => {
    const daemon = { storage: 'virtstoraged', interface: 'virtinterfaced' }[driver] ?? `virt${driver}d`;
    const tried = missing(`${daemon}-sock`, 'libvirt-sock');
    const text = noDaemonLines(tried, `${driver}:///system`, having('virtqemud-sock')).join('\n');
    expect(text).toMatch(new RegExp(`^no daemon with the ${driver} driver is listening on this machine`));
    expect(text).toContain(`\n  ${FOLDER}/${daemon}-sock: no such socket\n`);
    expect(text).toContain(`Other daemons are running here, without the ${driver} driver: virtqemud.`);
    expect(text).toContain(`dnf install libvirt-daemon-driver-${driver} && sudo systemctl start ${daemon}.socket`);
    expect(text).not.toContain('virtqemud.socket');
  });
});

describe('what is advised', () => {
  it.each<[string, string[], string[], string, string]>([
    ['qemu:///system', ['virtqemud-sock', 'libvirt-sock'], [], '--uri qemu+ssh://HOST/system', '--uri qemu:///system'],
    ['', ['virtqemud-sock', 'libvirt-sock'], [], '--uri qemu+ssh://HOST/system', '--uri qemu:///system'],
    ['lxc:///system', ['virtlxcd-sock', 'libvirt-sock'], [], '--uri qemu+ssh://HOST/system', '--uri qemu:///system'],
    ['lxc:///system', ['virtlxcd-sock'], ['virtqemud-sock'], '--uri qemu:///system', 'HOST'],
    ['network:///system', ['virtnetworkd-sock'], ['virtqemud-sock'], '--uri qemu:///system', 'HOST'],
  ])('for %j has not failed just now', (uri, tried, sockets, wanted, unwanted) => {
    const text = noDaemonLines(missing(...tried), uri, having(...sockets)).join('\n');
    expect(text).toContain(wanted);
    expect(text).not.toContain(unwanted);
  });

  it('is about the daemon of the driver', () => {
    expect(noDaemonLines(missing('virtlxcd-sock'), 'lxc:///system', having()).join('\n')).toContain(
      'dnf install libvirt-daemon-lxc && sudo systemctl start virtlxcd.socket',
    );
  });

  it('is printed by the command', () => {
    const path = `${FOLDER}/virtnetworkd-sock`;
    const cause = Object.assign(new Error('x'), { code: 'ENOENT', address: path });
    const error = new ConnectionError('SOCKET_MISSING', missing('virtnetworkd-sock').join(''), { cause });
    const lines = failureLines(error, { uri: 'network:///system' });
    expect(lines[0]).toMatch(/^libvirt-client: no daemon with the network driver/);
    expect(lines.join('\n')).toContain('virtnetworkd.socket');
  });
});
