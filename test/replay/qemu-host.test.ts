import { describe, expect } from 'vitest';
import { DomainXMLFlags } from '../../src/index.js';
import { test } from '../../src/vitest.js';
import { computed } from '../support/computed.js';
import { IMAGES, PLANTED_VALUE, UUIDS } from './host.js';

/** Recorded from `qemu:///system` on the host that `host.ts` furnishes: a guest in software emulation runs on it. */
describe('a QEMU host', () => {
  test('has a guest that runs and one that does not', async ({ connection }) => {
    const domains = await connection.listAllDomains();
    const states = await Promise.all(domains.map(async (domain) => [domain.name, (await domain.getState()).state]));
    expect(new Map(states.map(([name, state]) => [name, state]))).toEqual(
      new Map([
        ['demo', 1],
        ['archive', 5],
      ]),
    );
    expect(await connection.getHostname()).toBe('demo-host');
  });

  test('counts what its guests use', async ({ connection }) => {
    const stats = await connection.getAllDomainStats();
    const demo = stats.find(({ domain }) => domain.name === 'demo');
    expect(demo?.params['state.state']).toBe(1);
    expect(demo?.params['cpu.time']).toBeTypeOf('bigint');
    expect(demo?.params['block.0.name']).toBe('hda');
  });

  test('describes itself and its guest without secrets', async ({ connection }) => {
    const capabilities = await connection.getCapabilities();
    expect(capabilities).toContain('<capabilities>');
    const domain = await connection.getDomainByUuid(UUIDS.demo);
    const { SECURE } = DomainXMLFlags;
    expect(await domain.getXmlDescription({ flags: SECURE })).toMatch(/passwd='[^']+'/);
    const secret = await connection.getSecretByUuid(UUIDS.secret);
    await secret.setValue(Buffer.from(PLANTED_VALUE));
    expect((await secret.getValue()).length).toBeGreaterThan(0);
    await expect(domain.setUserPassword('root', PLANTED_VALUE)).rejects.toMatchObject({ code: 'ARGUMENT_UNSUPPORTED' });
  });

  test('tells of a guest that is suspended and resumed', async ({ connection }) => {
    const domain = await connection.getDomainByUuid(UUIDS.demo);
    const seen: number[] = [];
    const listening = await domain.on('domain-lifecycle', (event) => seen.push(event.event));
    await domain.suspend();
    await expect.poll(() => seen).toEqual([3]);
    await domain.resume();
    await expect.poll(() => seen).toEqual([3, 4]);
    await listening.stop();
  });

  test('gives and takes what its volumes hold', async ({ connection }) => {
    const pool = await connection.getStoragePoolByName('images');
    const notes = await pool.getVolumeByName('notes');
    expect(await notes.getPath()).toBe(`${IMAGES}/notes`);
    const download = await notes.download(0, 0);
    expect(Buffer.from(await download.bytes()).toString()).toBe('A line of notes.\n'.repeat(177).slice(0, 3000));
    const upload = await notes.upload(0, 17);
    await upload.send(Buffer.from('A line '));
    await upload.send(Buffer.from('of notes.\n'));
    await upload.finish();
    const disk = await pool.getVolumeByName('disk');
    const sparse = await disk.download(0, 0, { flags: computed(1) });
    let holes = 0n;
    for await (const item of sparse.items()) if (item.type === 'hole') holes += item.length;
    expect(holes).toBe(1_048_576n);
  });

  test('has a console that answers', async ({ connection }) => {
    const domain = await connection.getDomainByUuid(UUIDS.demo);
    const console = await domain.openConsole(null, { flags: computed(1) });
    await console.send(Buffer.from('hello\r'));
    let shown = '';
    for await (const chunk of console) {
      shown += Buffer.from(chunk).toString('latin1');
      if (shown.includes('hello\r\n> ')) break;
    }
    expect(shown).toContain('hello\r\n> ');
  });

  test('refuses what cannot be', async ({ connection }) => {
    const archive = await connection.getDomainByUuid(UUIDS.archive);
    await expect(archive.suspend()).rejects.toMatchObject({ code: 'OPERATION_INVALID', domain: 'DOMAIN' });
    await expect(connection.createDomain("<domain type='nothing'/>")).rejects.toMatchObject({ level: 'ERROR' });
  });
});
