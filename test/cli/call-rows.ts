/** A command line with options that change what is sent. */
export interface CallRow {
  readonly ours: readonly string[];
  /** The words of virsh, if they differ. */
  readonly theirs?: readonly string[];
  /** The calls that are compared; those that look something up are not, unless this names them. */
  readonly calls?: RegExp;
}

const STATS = /ALL_DOMAIN_STATS$/;
const DEST = 'qemu+tcp://127.0.0.1:1/system';

/** Flags of one command, one at a time: what follows each flag are its other words. */
function each(words: readonly string[], options: readonly string[], more: Omit<CallRow, 'ours'> = {}): CallRow[] {
  return options.map((option) => ({ ...more, ours: [...words, ...option.split(' ')] }));
}

/**
 * Rows for a daemon that has the domains `run`, which runs and has checkpoints, and `off`, which has snapshots, a pool
 * `images` with the volume `v`, and, in a folder, documents of all kinds.
 */
export function callRows(folder: string): readonly CallRow[] {
  const file = (name: string): string => `${folder}/${name}.xml`;
  return [
    ...domainRows(folder, file),
    ...jobRows(folder, file),
    ...readRows(),
    ...definitionRows(file),
    ...volumeRows(file),
  ];
}

function domainRows(folder: string, file: (name: string) => string): CallRow[] {
  const disk = ['attach-disk', 'run', `${folder}/spare.img`, 'sdx', '--targetbus', 'scsi'];
  const nic = ['attach-interface', 'run', 'direct', 'lo', '--mac', '52:54:00:11:22:33'];
  const noNic = ['detach-interface', 'run', 'user', '--mac', '52:54:00:6d:90:01'];
  const impact = ['--live', '--config', '--current', '--persistent'];
  return [
    ...each(['attach-device', 'run', file('device')], impact),
    ...each(['detach-device', 'run', file('device')], impact),
    ...each(['update-device', 'run', file('device')], [...impact, '--force']),
    ...each(disk, [
      '--live --type cdrom',
      '--live --sourcetype block',
      '--live --driver qemu --subdriver raw --cache none --serial ABC --mode readonly',
      '--live --mode shareable',
      ...impact,
    ]),
    ...each(['detach-disk', 'run', 'vda'], ['--config', '--current']),
    ...each(nic, ['--live --target lvc0 --model virtio', ...impact]),
    // virsh detaches in two steps for --persistent.
    ...each(noNic, ['--live', '--config', '--current']),
    ...each(['setmem', 'run', '40M'], ['--live', '--config', '--current']),
    ...each(['setmaxmem', 'off', '64M'], ['--live', '--config', '--current']),
    ...each(
      ['setvcpus', 'off', '1'],
      ['--live', '--current', '--maximum --config', '--guest', '--hotpluggable --config'],
    ),
    ...each(['define', file('domain')], ['--validate']),
    ...each(['create', file('domain')], ['--validate', '--paused']),
    ...each(['destroy', 'run'], ['--graceful', '--remove-logs']),
    ...each(['start', 'off'], ['--paused', '--bypass-cache', '--force-boot']),
    ...each(['managedsave', 'run'], ['--bypass-cache', '--running', '--paused']),
    ...each(['save', 'run', `${folder}/saved`], ['--bypass-cache', '--running', '--paused']),
    { ours: ['save', 'run', `${folder}/saved`, '--xml', file('domain')] },
    ...each(['restore', `${folder}/saved`], ['--bypass-cache', '--running', '--paused']),
    { ours: ['restore', `${folder}/saved`, '--xml', file('domain')] },
    ...each(
      ['reboot', 'run'],
      ['--mode acpi', '--mode agent', '--mode initctl', '--mode signal', '--mode paravirt', '--mode acpi,agent'],
      {},
    ),
    ...each(
      ['undefine', 'off'],
      ['--snapshots-metadata --nvram --tpm', '--checkpoints-metadata --keep-nvram --keep-tpm --snapshots-metadata'],
    ),
    ...each(['domtime', 'run'], ['--now', '--time 5', '--sync', '--pretty'], { calls: /DOMAIN_[GS]ET_TIME/ }),
    ...each(['domifaddr', 'run', 'vnet0', '--full'], ['--source agent', '--source arp', '--source lease'], {
      calls: /INTERFACE_ADDRESSES/,
    }),
    ...each(['dumpxml', 'run'], ['--inactive', '--security-info', '--migratable', '--update-cpu'], {
      calls: /GET_XML_DESC/,
    }),
    ...each(
      ['send-key', 'run', '30'],
      ['--codeset atset1', '--codeset xt', '--codeset win32', '--codeset usb', '--holdtime 7'],
    ),
  ];
}

/** Command lines about copies of disks, snapshots, checkpoints and migration. */
function jobRows(folder: string, file: (name: string) => string): CallRow[] {
  const copy = ['blockcopy', 'run', 'vda', `${folder}/copy.img`];
  const snapshot = ['snapshot-create-as', 'run', 'made'];
  const flags = ['--halt', '--disk-only --atomic', '--disk-only --quiesce', '--live', '--validate'];
  const p2p = ['migrate', 'run', DEST, '--p2p'];
  const calls = /MIGRATE_PERFORM/;
  return [
    ...each(
      ['blockcommit', 'run', 'vda'],
      ['--base b', '--top t', '--shallow', '--delete', '--keep-relative', '--bandwidth 3', '--active --wait --verbose'],
    ),
    ...each(copy, [
      '--format raw --transient-job',
      // virsh has an older call for the others alone.
      '--transient-job --blockdev',
      '--transient-job --shallow',
      '--transient-job --reuse-external',
      '--synchronous-writes',
      '--transient-job --bandwidth 3',
      '--transient-job --wait --verbose',
    ]),
    {
      ours: ['blockcopy', 'run', 'vda', '--xml', file('copy')],
    },
    ...each(['blockpull', 'run', 'vda'], ['--base b', '--bandwidth 3', '--wait --verbose']),
    ...each(['blockjob', 'run', 'vda'], ['--abort', '--abort --async', '--pivot']),
    ...each(snapshot, [
      ...flags,
      '--disk-only --no-metadata --reuse-external',
      `--memspec ${folder}/memory --diskspec vda,file=${folder}/over`,
      `--memspec file=${folder}/memory,snapshot=external --diskspec vda,snapshot=no`,
    ]),
    ...each(
      ['snapshot-create', 'run', file('snapshot')],
      [...flags.filter((flag) => flag !== '--validate'), '--disk-only --no-metadata --reuse-external'],
    ),
    ...each(['snapshot-create', 'off', file('s1')], ['--redefine', '--redefine --current']),
    ...each(['snapshot-revert', 'off', 's1'], ['--running', '--paused']),
    { ours: ['snapshot-revert', 'off', '--current'] },
    { ours: ['snapshot-delete', 'off', '--current', '--metadata'] },
    ...each(['snapshot-delete', 'off', 's2'], ['--metadata', '--children --metadata', '--children-only --metadata']),
    ...each(['snapshot-dumpxml', 'off', 's1'], ['--security-info'], { calls: /SNAPSHOT_GET_XML/ }),
    ...each(['checkpoint-delete', 'run', 'c2'], ['--metadata', '--children --metadata', '--children-only --metadata']),
    ...each(['checkpoint-create-as', 'run', 'c3', 'third'], ['--quiesce']),
    ...each(['backup-begin', 'run', file('backup')], ['--reuse-external']),
    ...each(
      p2p,
      [
        '--tunnelled',
        '--persistent --undefinesource --suspend',
        '--copy-storage-all --change-protection',
        '--copy-storage-inc --unsafe',
        '--compressed --abort-on-error',
        '--auto-converge --live',
        '--postcopy --tls --parallel --verbose',
        '--dname other --bandwidth 5',
        `--xml ${file('domain')}`,
        '--offline --persistent',
      ],
      { calls },
    ),
  ];
}

function readRows(): CallRow[] {
  const agent = ['qemu-agent-command', 'run', '{"execute":"guest-ping"}'];
  const xml = ['--inactive', '--security-info', '--migratable', '--update-cpu'];
  return [
    ...each(
      ['domstats'],
      [
        '--state --cpu-total --balloon --vcpu',
        '--interface --block --perf --iothread',
        '--memory --dirtyrate --vm',
        '--list-active --list-inactive',
        '--list-persistent --list-transient',
        '--list-running --list-paused --list-shutoff',
        '--block --backing --enforce',
      ],
      { calls: STATS },
    ),
    { ours: ['domstats', 'run', 'off', '--nowait', '--backing'], calls: STATS },
    ...xml.map((option) => ({
      ours: ['xml', 'run', option],
      theirs: ['dumpxml', 'run', option],
      calls: /DOMAIN_GET_XML/,
    })),
    ...each(['checkpoint-list', 'run'], ['--roots', '--leaves', '--no-leaves'], {
      calls: /DOMAIN_LIST_ALL_CHECKPOINTS/,
    }),
    { ours: ['nodecpustats', '--cpu', '1'], calls: /CPU_STATS/ },
    { ours: ['nodememstats', '--cell', '0'], calls: /MEMORY_STATS/ },
    { ours: [...agent, '--agent-timeout', '7'], theirs: [...agent, '--timeout', '7'] },
    { ours: ['screenshot', 'run', '/dev/null', '--screen', '1'], calls: /SCREENSHOT/ },
  ];
}

/** Definitions of other objects, and pools that are built. */
function definitionRows(file: (name: string) => string): CallRow[] {
  const validated = ['net-define', 'net-create', 'nwfilter-define', 'pool-define', 'secret-define'];
  const builds = ['--build', '--build --overwrite', '--build --no-overwrite'];
  return [
    ...validated.map((name) => ({ ours: [name, file(name), '--validate'] })),
    ...each(['pool-build', 'images'], ['--overwrite', '--no-overwrite']),
    ...each(['pool-start', 'images'], builds),
    ...each(['pool-create', file('pool-define')], builds),
  ];
}

function volumeRows(file: (name: string) => string): CallRow[] {
  const pool = ['--pool', 'images'];
  return [
    ...each(
      ['vol-create-as', 'images', 'x', '64k'],
      ['--allocation 0', '--format qcow2 --backing-vol v --backing-vol-format raw --prealloc-metadata'],
    ),
    { ours: ['vol-create', 'images', file('volume'), '--prealloc-metadata'] },
    { ours: ['vol-clone', 'v', 'x', ...pool, '--reflink'] },
    { ours: ['vol-delete', 'w', ...pool, '--delete-snapshots'] },
    ...each(['vol-resize', 'v', '128k', ...pool], ['--allocate', '--delta', '--shrink']),
    ...each(
      ['vol-wipe', 'v', ...pool],
      ['zero', 'nnsa', 'dod', 'bsi', 'gutmann', 'schneier', 'pfitzner7', 'pfitzner33', 'random', 'trim'].map(
        (algorithm) => `--algorithm ${algorithm}`,
      ),
    ),
  ];
}
