/** A host with domains that exist in a fake daemon only. For tests and benchmarks of inventories and fleets. */
import { ConnectListAllDomainsFlags, DomainEventType, DomainState } from '../../src/generated/constants/index.js';
import type { NonnullDomain, TypedParam } from '../../src/generated/remote/common.js';
import {
  connectGetAllDomainStats,
  connectGetHostname,
  connectListAllDomains,
  connectListAllInterfaces,
  connectListAllNetworks,
  connectListAllNodeDevices,
  connectListAllSecrets,
  connectListAllStoragePools,
  connectNumOfDefinedDomains,
  connectNumOfDomains,
} from '../../src/generated/remote/connect.js';
import {
  domainGetAutostart,
  domainGetMetadata,
  domainGetState,
  domainIsPersistent,
  domainLookupByUuid,
} from '../../src/generated/remote/domain.js';
import { domainEventCallbackLifecycle } from '../../src/generated/remote/domain-events.js';
import { DaemonError, FakeDaemon, type ListenAddress, type Listener } from '../../src/testing.js';

interface SimulatedDomain {
  readonly uuid: Uint8Array;
  name: string;
  id: number;
  state: number;
  reason: number;
}

/** A host whose domains a test or benchmark changes. */
export class SimulatedHost {
  readonly daemon: FakeDaemon = new FakeDaemon();
  readonly #domains = new Map<string, SimulatedDomain>();
  #nextId = 1;
  #isSilent = false;

  /** @param domains number of running domains at the start, named `PREFIX-0`, `PREFIX-1`, … */
  constructor(prefix: string, domains: number) {
    for (let i = 0; i < domains; i += 1) this.define(`${prefix}-${i}`, DomainState.RUNNING);
    this.#script();
  }

  /** Adds a domain. Returns its UUID as hexadecimal digits. */
  define(name: string, state: number = DomainState.SHUTOFF, uuid: Uint8Array = uuidOf(name)): string {
    const running = state === DomainState.RUNNING;
    const key = hex(uuid);
    this.#domains.set(key, { uuid, name, id: running ? this.#takeId() : -1, state, reason: running ? 1 : 0 });
    this.#emit(key, DomainEventType.DEFINED);
    return key;
  }

  undefine(key: string): void {
    const domain = this.#domain(key);
    this.#domains.delete(key);
    this.#send(domain, DomainEventType.UNDEFINED);
  }

  /** Starts or stops a domain, whichever it is not. */
  toggle(key: string): void {
    const domain = this.#domain(key);
    const running = domain.state === DomainState.RUNNING;
    domain.state = running ? DomainState.SHUTOFF : DomainState.RUNNING;
    domain.reason = 1;
    domain.id = running ? -1 : this.#takeId();
    this.#emit(key, running ? DomainEventType.STOPPED : DomainEventType.STARTED);
  }

  rename(key: string, name: string): void {
    this.#domain(key).name = name;
    this.#emit(key, DomainEventType.DEFINED);
  }

  /** Sends an event about a domain that no call of the daemon knows. */
  announceUnknown(name: string): void {
    this.#send({ uuid: uuidOf(name), name, id: 7, state: 1, reason: 1 }, DomainEventType.STARTED);
  }

  /** Changes domains without events. */
  silently(change: () => void): void {
    this.#isSilent = true;
    change();
    this.#isSilent = false;
  }

  /** Keys of all domains. */
  get keys(): string[] {
    return [...this.#domains.keys()];
  }

  listen(address: ListenAddress): Promise<Listener> {
    return this.daemon.listen(address);
  }

  #script(): void {
    const none = { ret: 0 };
    const byUuid = ({ dom }: { readonly dom: NonnullDomain }): SimulatedDomain => this.#domain(hex(dom.uuid));
    this.daemon
      .handle(connectGetHostname, () => ({ hostname: 'simulated' }))
      .handle(connectNumOfDomains, () => ({ num: this.#all().filter(isRunning).length }))
      .handle(connectNumOfDefinedDomains, () => ({ num: this.#all().filter((domain) => !isRunning(domain)).length }))
      .handle(connectListAllDomains, ({ flags }) => this.#list(flags))
      .handle(connectGetAllDomainStats, () => ({ retStats: this.#all().map((dom) => statsOf(dom)) }))
      .handle(connectListAllNetworks, () => ({ nets: [], ...none }))
      .handle(connectListAllStoragePools, () => ({ pools: [], ...none }))
      .handle(connectListAllNodeDevices, () => ({ devices: [], ...none }))
      .handle(connectListAllSecrets, () => ({ secrets: [], ...none }))
      .handle(connectListAllInterfaces, () => ({ ifaces: [], ...none }))
      .handle(domainLookupByUuid, ({ uuid }) => ({ dom: wire(this.#domain(hex(uuid))) }))
      .handle(domainGetState, (args) => {
        const { state, reason } = byUuid(args);
        return { state, reason };
      })
      .handle(domainIsPersistent, () => ({ persistent: 1 }))
      .handle(domainGetAutostart, () => ({ autostart: 0 }))
      .handle(domainGetMetadata, () => {
        throw new DaemonError('NO_DOMAIN_METADATA', 'metadata not found', { domain: 'QEMU' });
      });
  }

  #list(flags: number): { domains: NonnullDomain[]; ret: number } {
    const { TRANSIENT, AUTOSTART } = ConnectListAllDomainsFlags;
    const domains = (flags & (TRANSIENT | AUTOSTART)) === 0 ? this.#all().map(wire) : [];
    return { domains, ret: domains.length };
  }

  #all(): SimulatedDomain[] {
    return [...this.#domains.values()];
  }

  #domain(key: string): SimulatedDomain {
    const domain = this.#domains.get(key);
    if (domain === undefined) throw new DaemonError('NO_DOMAIN', 'Domain not found', { domain: 'QEMU' });
    return domain;
  }

  #takeId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  #emit(key: string, event: number): void {
    this.#send(this.#domain(key), event);
  }

  #send(domain: SimulatedDomain, event: number): void {
    if (this.#isSilent) return;
    this.daemon.emit(domainEventCallbackLifecycle, { msg: { dom: wire(domain), event, detail: 0 } });
  }
}

function isRunning({ id }: SimulatedDomain): boolean {
  return id !== -1;
}

function wire({ name, uuid, id }: SimulatedDomain): NonnullDomain {
  return { name, uuid, id };
}

function statsOf(domain: SimulatedDomain): { dom: NonnullDomain; params: TypedParam[] } {
  const { state, reason } = domain;
  return {
    dom: wire(domain),
    params: [
      { field: 'state.state', value: { type: 1, value: state } },
      { field: 'state.reason', value: { type: 1, value: reason } },
    ],
  };
}

function hex(uuid: Uint8Array): string {
  return Buffer.from(uuid).toString('hex');
}

/** A UUID that follows from a name, different for different names. */
export function uuidOf(name: string): Uint8Array {
  const uuid = new Uint8Array(16);
  const words = new DataView(uuid.buffer);
  for (let word = 0; word < 4; word += 1) {
    let hash = 2166136261 + word;
    for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
    words.setUint32(word * 4, hash >>> 0);
  }
  return uuid;
}
