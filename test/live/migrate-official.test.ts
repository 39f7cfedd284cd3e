import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { DomainMigrateFlags as Flag } from '../../src/generated/constants/domain-migrate.js';
import { PROGRAMS, secondCodec } from '../conformance/programs.js';
import { fromSecond } from '../conformance/second.js';
import type { Value } from '../conformance/value.js';
import { describeLive, python } from '../support/daemon.js';
import { CALL, parseFrame, REMOTE } from '../support/frame.js';
import { TwoHosts } from './migrate-hosts.js';

/*
 * The same migrations by the official client and by ours, with somebody listening in on both: the calls and what they
 * say have to be the same, but for what differs from one migration to the next.
 */

const ABOUT_MIGRATION = /^DOMAIN_(MIGRATE_|GET_STATE|GET_INFO|LOOKUP_BY_NAME)/;

/** Listens in on what clients say to a daemon. */
class Wiretap implements AsyncDisposable {
  readonly heard: [procedure: string, args: Value][] = [];
  readonly socket: string;
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  constructor(socket: string, target: string) {
    this.socket = socket;
    this.#server = createServer((client) => this.#serve(client, dial(target)));
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.socket, resolve));
    return this;
  }

  get uri(): string {
    return `qemu+unix:///system?socket=${this.socket}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(client: Socket, daemon: Socket): void {
    let unread = Buffer.alloc(0);
    for (const socket of [client, daemon]) {
      this.#open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        daemon.destroy();
      });
    }
    daemon.pipe(client);
    client.on('data', (chunk: Buffer) => {
      unread = Buffer.concat([unread, chunk]);
      while (unread.length >= 4 && unread.length >= unread.readUInt32BE(0)) {
        const length = unread.readUInt32BE(0);
        this.#hear(unread.subarray(0, length));
        unread = unread.subarray(length);
      }
      daemon.write(chunk);
    });
  }

  #hear(bytes: Buffer): void {
    const call = parseFrame(bytes);
    if (call.program !== REMOTE.program || call.type !== CALL) return;
    const remote = PROGRAMS.find(({ description }) => description.number === REMOTE.program);
    const found = Object.entries(remote?.description.procedures ?? {}).find(([, one]) => one.number === call.procedure);
    if (remote === undefined || found === undefined) throw new Error(`no procedure ${call.procedure}`);
    const [name, types] = found;
    if (!ABOUT_MIGRATION.test(name) || types.kind !== 'call' || types.args === undefined) return;
    const args = secondCodec(remote, types.args).fromXDR(Buffer.from(call.payload));
    this.heard.push([name, lasting(fromSecond(remote, { kind: 'ref', name: types.args }, args))]);
  }
}

/** A value without what differs from one migration to the next: identities, cookies, ports, the XML of guests. */
function lasting(value: Value, key = ''): Value {
  if (value instanceof Uint8Array) return value.length === 0 ? 'empty' : 'not empty';
  if (Array.isArray(value)) return value.map((item: Value) => lasting(item));
  if (typeof value === 'string') {
    const text = value.replace(/guest\d+/g, 'guest').replace(/(tcp:[^:]*\d):\d+$/, '$1:port');
    return text.includes('<domain') && !text.includes('mine') ? 'XML' : text;
  }
  if (typeof value !== 'object' || value === null) return key === 'id' ? 'any' : value;
  return Object.fromEntries(Object.entries(value).map(([name, item]: [string, Value]) => [name, lasting(item, name)]));
}

interface Case {
  readonly what: string;
  /** With `dom` and `dest`. */
  readonly official: string;
  readonly ours: (domain: Domain, destination: Connection) => Promise<unknown>;
  readonly stopped?: boolean;
  readonly fails?: boolean;
}

const PEERS = Flag.LIVE | Flag.PEER2PEER;
const MANY = Flag.LIVE | Flag.PERSIST_DEST | Flag.AUTO_CONVERGE | Flag.ABORT_ON_ERROR | Flag.CHANGE_PROTECTION;

/** The destination listens on the port; the source does not find the host. */
const NOWHERE = 'tcp://no.such.host.invalid:48123';

const CASES: readonly Case[] = [
  {
    what: 'fixed arguments',
    official: `dom.migrate(dest, ${MANY}, 'other', None, 100)`,
    ours: (domain, to) => domain.migrate(to, { flags: MANY, dname: 'other', bandwidth: 100 }),
  },
  {
    what: 'fixed arguments, without any',
    official: 'dom.migrate(dest)',
    ours: (domain, to) => domain.migrate(to),
  },
  {
    what: 'a URI for the hypervisor',
    official: `dom.migrate2(dest, None, ${Flag.LIVE}, None, 'tcp://127.0.0.1')`,
    ours: (domain, to) => domain.migrate2(to, null, { flags: Flag.LIVE, uri: 'tcp://127.0.0.1' }),
  },
  {
    what: 'params',
    official: `dom.migrate3(dest, {'destination_name': 'other', 'bandwidth': 100, 'auto_converge.initial': 30}, ${MANY})`,
    ours: (domain, to) =>
      domain.migrate(to, {
        flags: MANY,
        params: { destination_name: 'other', bandwidth: 100, 'auto_converge.initial': 30 },
      }),
  },
  {
    what: 'no params, and a URI that is replaced',
    official: `dom.migrate3(dest, {'migrate_uri': 'tcp://127.0.0.1'}, 0)`,
    ours: (domain, to) => domain.migrate(to, { params: { migrate_uri: 'tcp://127.0.0.1' } }),
  },
  {
    what: 'offline, with params',
    official: `dom.migrate3(dest, {}, ${Flag.OFFLINE | Flag.PERSIST_DEST})`,
    ours: (domain, to) => domain.migrate(to, { flags: Flag.OFFLINE | Flag.PERSIST_DEST, params: {} }),
    stopped: true,
  },
  {
    what: 'offline, with fixed arguments',
    official: `dom.migrate(dest, ${Flag.OFFLINE | Flag.PERSIST_DEST})`,
    ours: (domain, to) => domain.migrate(to, { flags: Flag.OFFLINE | Flag.PERSIST_DEST }),
    stopped: true,
  },
  {
    what: 'what the destination refuses, with params',
    official: `dom.migrate3(dest, {'migrate_uri': 'pigeon://there'}, ${Flag.LIVE})`,
    ours: (domain, to) => domain.migrate(to, { flags: Flag.LIVE, params: { migrate_uri: 'pigeon://there' } }),
    fails: true,
  },
  {
    what: 'what the destination refuses, with fixed arguments',
    official: `dom.migrate(dest, ${Flag.LIVE}, None, 'pigeon://there')`,
    ours: (domain, to) => domain.migrate(to, { flags: Flag.LIVE, uri: 'pigeon://there' }),
    fails: true,
  },
  {
    what: 'a transfer to nowhere, with params',
    official: `dom.migrate3(dest, {'migrate_uri': '${NOWHERE}'}, ${Flag.LIVE})`,
    ours: (domain, to) => domain.migrate(to, { flags: Flag.LIVE, params: { migrate_uri: NOWHERE } }),
    fails: true,
  },
  {
    what: 'a transfer to nowhere, with fixed arguments',
    official: `dom.migrate(dest, ${Flag.LIVE}, None, '${NOWHERE}')`,
    ours: (domain, to) => domain.migrate(to, { flags: Flag.LIVE, uri: NOWHERE }),
    fails: true,
  },
  {
    what: 'between peers, to the URI of the destination',
    official: `dom.migrate(dest, ${PEERS}, 'other')`,
    ours: (domain, to) => domain.migrate(to, { flags: PEERS, dname: 'other' }),
  },
  {
    what: 'between peers, to a URI for the daemon',
    official: `dom.migrate(dest, ${PEERS}, None, dest.getURI() + '&one=1', 5)`,
    ours: (domain, to) => domain.migrate(to, { flags: PEERS, uri: `${to.uri}&one=1`, bandwidth: 5 }),
  },
  {
    what: 'between peers, to a URI for the hypervisor',
    official: `dom.migrate2(dest, None, ${PEERS}, None, 'tcp://127.0.0.1', 0)`,
    ours: (domain, to) => domain.migrate2(to, null, { flags: PEERS, uri: 'tcp://127.0.0.1' }),
  },
  {
    what: 'migrateToURI',
    official: `dom.migrateToURI(dest.getURI(), ${PEERS}, 'other', 7)`,
    ours: (domain, to) => domain.migrateToUri(to.uri, { flags: PEERS, dname: 'other', bandwidth: 7 }),
  },
  {
    what: 'migrateToURI2',
    official: `dom.migrateToURI2(dest.getURI(), 'tcp://127.0.0.1', None, ${PEERS}, 'other', 0)`,
    ours: (domain, to) => domain.migrateToUri2(to.uri, 'tcp://127.0.0.1', null, { flags: PEERS, dname: 'other' }),
  },
  {
    what: 'migrateToURI3',
    official: `dom.migrateToURI3(dest.getURI(), {'destination_name': 'other'}, ${PEERS})`,
    ours: (domain, to) => domain.migrateToUri(to.uri, { flags: PEERS, params: { destination_name: 'other' } }),
  },
];

// Guests start and move slowly on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

describeLive('what daemons are told by the official client, and by ours', () => {
  let hosts: TwoHosts;
  let taps: { source: Wiretap; destination: Wiretap };
  let from: Connection;
  let to: Connection;

  beforeAll(async () => {
    hosts = await TwoHosts.start();
    const tap = (daemon: TwoHosts['source']): Promise<Wiretap> =>
      new Wiretap(join(daemon.folder, 'tap'), daemon.socket).listen();
    taps = { source: await tap(hosts.source), destination: await tap(hosts.destination) };
    from = await connect(taps.source.uri);
    to = await connect(taps.destination.uri);
  });
  afterEach(() => hosts.clear());
  afterAll(async () => {
    await Promise.all([from?.close(), to?.close()]);
    await Promise.all([taps?.source[Symbol.asyncDispose](), taps?.destination[Symbol.asyncDispose]()]);
    await hosts?.[Symbol.asyncDispose]();
  });

  /** What both daemons are told while something is done with a guest. */
  async function told(stopped: boolean, act: (guest: Domain) => Promise<unknown>): Promise<Wiretap['heard'][]> {
    await hosts.clear();
    const guest = await hosts.guest({ fills: 1, busy: false }, true);
    if (stopped) await guest.destroy();
    const found = await from.getDomainByName(guest.name);
    for (const tap of Object.values(taps)) tap.heard.length = 0;
    await act(found);
    return Object.values(taps).map((tap: Wiretap) => [...tap.heard]);
  }

  it.each(CASES)('$what', async ({ official, ours, stopped = false, fails = false }) => {
    const here = await told(stopped, async (guest) => {
      const outcome: unknown = await ours(guest, to).then(
        () => 'migrated',
        () => 'failed',
      );
      expect(outcome).toBe(fails ? 'failed' : 'migrated');
    });
    const there = await told(stopped, async (guest) => {
      const script = `
          dest = libvirt.open('${taps.destination.uri}')
          dom = conn.lookupByName('${guest.name}')
          try:
            ${official}
            result = 'migrated'
          except libvirt.libvirtError:
            result = 'failed'`;
      expect(await python(hosts.source, script, taps.source.uri)).toBe(fails ? 'failed' : 'migrated');
    });
    // The official client has looked for the domain first, by itself.
    expect(here).toEqual([there[0]?.slice(1), there[1]]);
  });
}, ['qemu', 'namespace', 'python']);
