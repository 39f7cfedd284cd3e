import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backUp } from '../../examples/backup/backup.js';
import { connect } from '../../src/connect/connect.js';
import { DomainJobOperation } from '../../src/generated/constants/domain.js';
import {
  domainBackupBegin,
  domainCheckpointDelete,
  domainEventCallbackJobCompleted,
  domainFsfreeze,
  domainFsthaw,
  domainGetJobStats,
  domainGetXmlDesc,
  domainListAllCheckpoints,
  domainLookupByName,
} from '../../src/protocol.js';
import { DaemonError, FakeDaemon } from '../../src/testing.js';

vi.mock('libvirt-client', () => import('../../src/index.js'));
vi.mock('libvirt-client/xml', () => import('../../src/xml.js'));

const DOM = { name: 'web', uuid: new Uint8Array(16), id: 1 };
const XML = `<domain type='kvm'><name>web</name><memory>1048576</memory><os><type>hvm</type></os><devices>
  <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/images/web.qcow2'/><target dev='vda'/></disk>
  <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/images/raw.img'/><target dev='vdb'/></disk>
  <disk type='file' device='cdrom'><target dev='sda'/><readonly/></disk>
</devices></domain>`;

/** A host on which backups end as a test says; it writes their files as QEMU does. */
class BackupHost {
  readonly daemon: FakeDaemon = new FakeDaemon();
  readonly checkpoints = new Set<string>();
  readonly calls: string[] = [];
  backupXml = '';
  agent = true;
  succeeds = true;
  #ended = false;

  constructor() {
    this.daemon
      .handle(domainLookupByName, () => ({ dom: DOM }))
      .handle(domainGetXmlDesc, () => ({ xml: XML }))
      .handle(domainGetJobStats, ({ flags }) => {
        // There is no job before this one.
        if (flags !== 0 || this.#ended) return { type: 0, params: [] };
        return { type: 2, params: [] };
      })
      .handle(domainListAllCheckpoints, () => ({
        checkpoints: [...this.checkpoints].map((name) => ({ name, dom: DOM })),
        ret: this.checkpoints.size,
      }))
      .handle(domainCheckpointDelete, ({ checkpoint }) => {
        this.checkpoints.delete(checkpoint.name);
        return undefined;
      })
      .handle(domainFsfreeze, () => {
        if (!this.agent) throw new DaemonError('AGENT_UNRESPONSIVE', 'no agent', { domain: 'QEMU' });
        this.calls.push('freeze');
        return { filesystems: 1 };
      })
      .handle(domainFsthaw, () => {
        this.calls.push('thaw');
        return { filesystems: 1 };
      })
      .handle(domainBackupBegin, ({ backup_xml, checkpoint_xml }) => {
        this.calls.push('begin');
        this.#begin(backup_xml, checkpoint_xml ?? '');
        return undefined;
      });
  }

  #begin(backupXml: string, checkpointXml: string): void {
    this.backupXml = backupXml;
    this.checkpoints.add(/<name>(.*)<\/name>/.exec(checkpointXml)?.[1] ?? '');
    for (const [, file = ''] of backupXml.matchAll(/<target file=['"](.*?)['"]/g)) writeFileSync(file, 'disk');
    setTimeout(() => {
      this.#ended = true;
      const params = [
        { field: 'operation', value: { type: 1, value: DomainJobOperation.BACKUP } as const },
        { field: 'success', value: { type: 6, value: this.succeeds ? 1 : 0 } as const },
      ];
      this.daemon.emit(domainEventCallbackJobCompleted, { dom: DOM, params });
    }, 50);
  }
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lvc-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('backs up the disks whose changes can be tracked, while the file systems are frozen', {
  timeout: 120_000,
}, async () => {
  const host = new BackupHost();
  await using connection = await connect('qemu:///system', { daemon: host.daemon });
  const backup = await backUp(await connection.getDomainByName('web'), folder);
  expect(host.calls).toEqual(['freeze', 'begin', 'thaw']);
  expect(host.backupXml.match(/name=['"]\w+['"] backup=['"]no['"]/g)).toHaveLength(2);
  const [name = ''] = host.checkpoints;
  const { backups }: { backups: unknown } = JSON.parse(readFileSync(join(folder, 'backups.json'), 'utf8'));
  expect(backups).toEqual([backup]);
  expect([backup]).toEqual([
    {
      checkpoint: name,
      since: null,
      frozen: true,
      files: [{ disk: 'vda', file: `${name}-vda.qcow2`, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    },
  ]);
});

it('a backup that fails leaves no checkpoint, file or entry', { timeout: 120_000 }, async () => {
  const host = new BackupHost();
  host.succeeds = false;
  host.agent = false;
  await using connection = await connect('qemu:///system', { daemon: host.daemon });
  const domain = await connection.getDomainByName('web');
  await expect(backUp(domain, folder)).rejects.toThrow('the job BACKUP of web failed');
  expect(host.calls).toEqual(['begin']);
  expect([...host.checkpoints]).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  expect(existsSync(join(folder, 'backups.json'))).toBe(false);
});
