import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { TmuxTerminal } from './tmux.js';

/** Size of an upload that is not interrupted. */
const UPLOAD_MIB = Number(process.env['LIBVIRT_CLIENT_UPLOAD_MIB'] ?? 64);

const XML =
  "<domain type='test'><name>edited</name><title>Before</title><memory>8192</memory><os><type>hvm</type></os></domain>";

describeLive('the command on a terminal, without a guest', () => {
  let daemon: Daemon;
  let kept: Connection;
  let terminal: TmuxTerminal;
  let qemu: string;
  beforeAll(async () => {
    daemon = await startDaemon();
    qemu = daemon.uri('qemu:///system');
    // The test driver forgets its objects when the last connection is closed.
    kept = await connect(daemon.uri());
    await kept.defineDomain(XML);
    terminal = await TmuxTerminal.start(daemon.folder, daemon.uri());
  });
  afterAll(async () => {
    await terminal?.stop();
    await kept?.close();
    await daemon?.stop();
  });

  it('leaves Ctrl-C to the editor; if it does not handle it, nothing is changed and the text is kept', async () => {
    const editor = join(daemon.folder, 'editor');
    const go = join(daemon.folder, 'go');
    const sed = `sed -i 's#<title>[^<]*#<title>Interrupted#' "$1"`;
    writeFileSync(
      editor,
      `#!/bin/sh\ntrap 'echo "still editing"' INT\necho editing\nuntil [ -e '${go}' ]; do sleep 0.1; done\n${sed}\n`,
    );
    chmodSync(editor, 0o755);
    await terminal.succeeds(`VISUAL='${editor}' libvirt-client edit edited`, async () => {
      await terminal.see(/^editing$/m);
      await terminal.type('C-c');
      await terminal.see(/^(\^C)?still editing$/m);
      writeFileSync(go, '');
      await terminal.see(/Domain 'edited' has a new definition/);
    });
    const definition = (): Promise<string> => virsh(daemon, ['dumpxml', 'edited', '--inactive']);
    const before = await definition();
    expect(before).toContain('<title>Interrupted</title>');
    writeFileSync(editor, `#!/bin/sh\n${sed.replace('Interrupted', 'Lost')}\necho editing\nsleep 1000\n`);
    await terminal.start(`VISUAL='${editor}' libvirt-client edit edited; echo ended with $?`);
    await terminal.see(/^editing$/m);
    await terminal.type('C-c');
    const screen = await terminal.see(
      /Your text is in \S+edited\.xml[\s\S]*interrupted; nothing was changed\nended with 130/,
    );
    const [, file = ''] = /Your text is in (\S+)/.exec(screen) ?? [];
    expect(readFileSync(file, 'utf8')).toContain('<title>Lost</title>');
    await terminal.expectClean();
    // At the question after an error.
    writeFileSync(editor, `#!/bin/sh\n${sed.replace('#<title>Interrupted', '#<titel>')}\n`);
    await terminal.start(`VISUAL='${editor}' libvirt-client edit edited; echo ended with $?`);
    await terminal.see(/Edit again\? \[Y\/n\]/);
    await terminal.type('C-c');
    await terminal.see(/Your text is in \S+edited\.xml[\s\S]*interrupted\nended with 130/);
    await terminal.expectClean();
    expect(await definition()).toBe(before);
  });

  it('asks for the value of a secret without showing it', async () => {
    const uuid = '1a81f5b2-8403-7b23-c8d6-21ccc2f80d6f';
    const xml = join(daemon.folder, 'secret.xml');
    const usage = "<usage type='ceph'><name>asked</name></usage>";
    writeFileSync(xml, `<secret ephemeral='no' private='no'><uuid>${uuid}</uuid>${usage}</secret>`);
    await virsh(daemon, ['secret-define', xml], qemu);
    await terminal.succeeds(`libvirt-client secret-set-value ${uuid} --interactive -c '${qemu}'`, async () => {
      await terminal.see(/Value of the secret/);
      await terminal.type('-l', 'open sesame');
      await terminal.type('Enter');
      expect(await terminal.see(/Secret \S+ has a value/)).not.toContain('sesame');
    });
    const value = (await virsh(daemon, ['secret-get-value', uuid, '--plain'], qemu)).trim();
    expect(value).toBe('open sesame');
  });

  describe('an upload', () => {
    const folder = (): string => join(daemon.folder, 'bar');
    beforeAll(async () => {
      const xml = `<pool type='dir'><name>bar</name><target><path>${folder()}</path></target></pool>`;
      writeFileSync(`${folder()}.xml`, xml);
      for (const words of [
        ['pool-define', `${folder()}.xml`],
        ['pool-build', 'bar'],
        ['pool-start', 'bar'],
      ]) {
        await virsh(daemon, words, qemu);
      }
    });

    it(`of ${UPLOAD_MIB} MiB has a bar that ends, and the volume has every byte`, { timeout: 900_000 }, async () => {
      const file = join(daemon.folder, 'upload');
      execFileSync('sh', ['-c', `yes 'not a hole' | head -c ${UPLOAD_MIB}M >'${file}'`]);
      await virsh(daemon, ['vol-create-as', 'bar', 'whole', `${UPLOAD_MIB}M`], qemu);
      const seen = new Set<string>();
      await terminal.succeeds(`libvirt-client vol-upload whole '${file}' --pool bar -c '${qemu}'`, async () => {
        let screen = '';
        while (!/ended with \d+$/m.test(screen)) {
          screen = await terminal.screen();
          for (const [bar] of screen.matchAll(/Uploading whole \[[#-]+\] +\d+% +[\d.]+ \S+ of [\d.]+ \S+/g))
            seen.add(bar);
        }
        expect(screen).not.toMatch(/\[#/);
      });
      if (UPLOAD_MIB >= 1024) expect(seen.size).toBeGreaterThan(2);
      for (const bar of seen) process.stdout.write(`${bar}\n`);
      execFileSync('cmp', [file, join(folder(), 'whole')]);
    });

    it('that Ctrl-C ends leaves a clean line, and can be continued from what it prints', {
      timeout: 900_000,
    }, async () => {
      // Large enough that the key is pressed in the middle; `--sparse` would skip its hole.
      const file = join(daemon.folder, 'interrupted');
      const bytes = Math.max(UPLOAD_MIB, 512) << 20;
      execFileSync('sh', ['-c', `yes 'not a hole' | head -c 16M >'${file}'; truncate -s ${bytes - 8} '${file}'`]);
      appendFileSync(file, 'the end\n');
      await virsh(daemon, ['vol-create-as', 'bar', 'part', String(bytes)], qemu);
      await terminal.start(`libvirt-client vol-upload part '${file}' --pool bar -c '${qemu}'; echo ended with $?`);
      await terminal.see(/Uploading part \[[#-]+\] +\d+% +[\d.]+ \S+ of \S+ [MG]iB/);
      await terminal.type('C-c');
      const screen = await terminal.see(/ended with \d+$/m);
      const [, sent = ''] =
        /^(?:\^C)?(\d+) bytes of \S+ were sent; see --resume-from\nlibvirt-client: interrupted\nended with 130$/m.exec(
          screen.replace(/(?<=\S{150})\n/g, ''),
        ) ?? [];
      expect(screen).not.toMatch(/\[#/);
      expect(Number(sent), screen).toBeGreaterThan(0);
      expect(Number(sent)).toBeLessThan(bytes);
      await terminal.expectClean();
      // The daemon has written what it was sent, but for the last packets, and goes on working.
      const from = Math.max(Number(sent) - (64 << 20), 0);
      execFileSync('cmp', ['-n', String(from), file, join(folder(), 'part')]);
      const words = `--pool bar --sparse --resume-from ${from} -c '${qemu}'`;
      await terminal.succeeds(`libvirt-client vol-upload part '${file}' ${words}`, () =>
        terminal.see(/Volume 'part' has the content of/),
      );
      execFileSync('cmp', [file, join(folder(), 'part')]);
    });
  });
}, ['tmux', 'qemu']);
