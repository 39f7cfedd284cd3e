import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/index.js';
import { runCommand } from '../cli/fake-terminal.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';

const UUID = '5a1b0a1e-7d0f-4b0e-9a39-0d9fd2f1c001';

describeLive('the overview of drivers without domains', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
    await using conn = await connect(daemon.uri('qemu:///system'));
    await conn.defineNetwork(`<network><name>inner</name><uuid>${UUID}</uuid></network>`);
    const path = `${daemon.folder}/pool`;
    mkdirSync(path);
    const pool = await conn.defineStoragePool(
      `<pool type='dir'><name>images</name><target><path>${path}</path></target></pool>`,
    );
    await pool.create();
    await conn.defineSecret(
      `<secret><uuid>${UUID}</uuid><usage type='ceph'><name>client.admin</name></usage></secret>`,
    );
    await conn.defineNwfilter(`<filter name='quiet'><uuid>${UUID}</uuid></filter>`);
  });

  afterAll(() => daemon?.stop());

  it.each<[string, RegExp, string, object]>([
    ['network', /^Networks:\nNAME +UUID +STATE\ninner +5a1b0a1e\S+ +inactive\n/m, 'networks', { name: 'inner' }],
    [
      'storage',
      /^Storage pools:\n.*\nimages +running +\d\S* \w+ /m,
      'storagePools',
      { name: 'images', state: 'running' },
    ],
    ['secret', /^Secrets:\n.*\n5a1b0a1e\S+ +ceph +client\.admin\n/m, 'secrets', { uuid: UUID, usageType: 'ceph' }],
    ['nwfilter', /^Network filters:\n.*\nquiet +5a1b0a1e/m, 'nwfilters', { name: 'quiet' }],
    ['nodedev', /^Node devices:\nNAME\n/m, 'nodeDevices', { name: expect.any(String) }],
    ['interface', /^Interfaces:\nNAME +MAC +STATE\n/m, 'interfaces', { name: expect.any(String) }],
  ])('%s:///system lists what the driver has', async (driver, lines, kind, record) => {
    const uri = daemon.uri(`${driver}:///system`);
    const text = await runCommand(['--uri', uri]);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(lines);
    expect(text.stdout).not.toContain('No domains');
    const json = await runCommand(['--uri', uri, '--json']);
    const printed: unknown = JSON.parse(json.stdout);
    expect(printed).toMatchObject({ domains: null, [kind]: expect.arrayContaining([expect.objectContaining(record)]) });
  });
});
