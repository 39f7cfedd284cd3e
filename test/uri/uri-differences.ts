/** Where another way than virsh's was chosen. */
export interface Deliberate {
  readonly why: string;
  /** The code of our error, or the first socket that is tried. */
  readonly ours: string;
}

const LIBRARY = 'virsh has this driver inside its C library; it has no daemon that could be asked';
const EARLY = 'virsh connects first and then refuses; a URI that cannot be served is refused before anything is opened';
const NO_TEST_DAEMON = 'virsh runs the test driver inside its C library; here it is that of a daemon';
const AUTH = '/home/alice/.config/libvirt/auth.conf: [credentials-x]';

const refused = (why: string, ours: string): Deliberate => ({ why, ours });

const NEWER =
  'virsh 9.0.0 drops mode= and socket= on the way to the helper; newer ones hand them over (ssh-newer.json)';

/** Rows of fixtures/uris/virsh.json that come out differently here, by name, reviewed one by one. */
export const DELIBERATE: ReadonlyMap<string, Deliberate> = new Map([
  ...['socket=/run/other-sock&proxy=native', 'socket=/run/other-sock&proxy=auto', 'mode=legacy', 'mode=auto'].map(
    (query): [string, Deliberate] => [`qemu+ssh://host/system?${query}`, { why: NEWER, ours: 'ssh' }],
  ),
  ['test:///default', { why: NO_TEST_DAEMON, ours: '/run/user/1000/libvirt/libvirt-sock' }],
  ['test:///system?mode=direct', { why: NO_TEST_DAEMON, ours: '/run/user/1000/libvirt/libvirt-sock' }],
  ...['esx://host.example/', 'vpx://host.example/x', 'gsx://host.example/'].map((uri): [string, Deliberate] => [
    uri,
    refused(LIBRARY, 'UNSUPPORTED_DRIVER'),
  ]),
  ...['dance', '', 'none', 'sasl.', 'polkit.x'].map((auth): [string, Deliberate] => [
    `qemu+unix:///system?socket=/run/other/a&auth=${auth} · ${AUTH}`,
    refused(EARLY, 'INVALID_URI'),
  ]),
  [
    'qemu+unix:///system?socket=/run/other/a&command=x&auth=&sshauth=&netcat=y&keyfile=k&known_hosts=h&pkipath=p&no_sanity=0',
    refused(EARLY, 'INVALID_URI'),
  ],
  [
    'qemu+tcp://192.0.2.1:70000/system',
    refused('virsh takes the port modulo 65536 and so knocks at another door', 'INVALID_URI'),
  ],
  [
    'qemu+unix:///system?socket=/run/other/a&foo=%ff',
    refused('a byte that is no text can be no value of a driver; it is more likely a slip', 'INVALID_URI'),
  ],
  [
    '(no URI) · root · /run/libvirt/virtlxcd-sock · /run/libvirt/libvirt-sock',
    {
      why: "what counts without a URI was decided when virsh was built; this Debian's prefers libvirtd, others do not",
      ours: '/var/run/libvirt/virtxend-sock',
    },
  ],
  [
    '(no URI) · /run/user/1000/libvirt/virtqemud-sock',
    {
      why: 'as above; virsh goes to a libvirtd that is not there, and we to the daemon that is',
      ours: '/run/user/1000/libvirt/virtqemud-sock',
    },
  ],
]);
