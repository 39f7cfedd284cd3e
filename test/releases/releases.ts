/** A Debian release whose libvirt, QEMU and tools the live tests can run against. */
export interface Release {
  /** The suite's name, as in `npm run test:live -- --release sid`. */
  readonly name: string;
  /** Packages that only this release has under this name. */
  readonly packages: readonly string[];
}

/** Newest first. Each stands for the libvirt in parentheses, which a suite under development outgrows. */
export const RELEASES: readonly Release[] = [
  /** libvirt 12.8, QEMU 11.1. */
  {
    name: 'sid',
    packages: [
      ...['polkitd', 'libvirt-daemon-driver-interface'],
      // Firmware, TPM, shared folders and screens of the realistic domains (test/live/realistic-domains.ts).
      ...['ovmf', 'swtpm', 'swtpm-tools', 'virtiofsd', 'qemu-system-modules-spice'],
    ],
  },
  /** libvirt 11.3, QEMU 10.0. */
  { name: 'trixie', packages: ['polkitd', 'libvirt-daemon-driver-interface'] },
  /** libvirt 9.0, QEMU 7.2. */
  { name: 'bookworm', packages: ['polkitd'] },
  /** libvirt 7.0, QEMU 5.2. */
  { name: 'bullseye', packages: ['policykit-1'] },
];

/** What every release needs: the daemon and its tools, the bindings, and the programs that live tests start. */
export const PACKAGES: readonly string[] = [
  ...['libvirt-daemon-system', 'libvirt-daemon-driver-qemu', 'libvirt-clients', 'libvirt-dev'],
  ...['qemu-system-x86', 'qemu-utils', 'python3-libvirt', 'libsys-virt-perl'],
  ...['openssh-client', 'openssh-server', 'netcat-openbsd', 'libsasl2-modules', 'sasl2-bin', 'dbus', 'openssl'],
  ...[
    'busybox-static',
    'xz-utils',
    'e2fsprogs',
    'kmod',
    'strace',
    'iproute2',
    'iptables',
    'dnsmasq-base',
    'procps',
    'tmux',
  ],
  // Of Node.js, which comes from the machine.
  ...['libstdc++6', 'libatomic1'],
];

/** What shows within minutes that a release works: lists, a life, events, streams, Sys::Virt beside us. */
export const SMOKE: readonly string[] = [
  ...[
    'connect-domains',
    'domain-lifecycle',
    'events-kinds',
    'events-qemu',
    'stream-volumes',
    'stream-ends',
    'guest',
  ].map((name) => `test/live/${name}.test.ts`),
  'test/parity/parity.live.test.ts',
];
