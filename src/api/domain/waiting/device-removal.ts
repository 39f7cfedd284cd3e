import { isServerError } from '../../../errors.js';
import { DomainDeviceModifyFlags } from '../../../generated/constants/domain.js';
import { DomainEventType } from '../../../generated/constants/domain-event.js';
import { domainGetXmlDesc } from '../../../generated/lazy/remote/domain.js';
import {
  domainDetachDevice,
  domainDetachDeviceAlias,
  domainDetachDeviceFlags,
} from '../../../generated/lazy/remote/domain-device.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import { checkText } from '../../argument-checks.js';
import type { EventMap } from '../../events/event-types.js';
import type { HandleSession } from '../../handles.js';
import type { FlagsOptions } from '../../options.js';
import { awaitOutcome, type Plan, Progress, type Settled } from './await-outcome.js';
import { aliasOf, findDevice, type LiveDevices, liveDevices } from './live-devices.js';

/** A device, by its XML or its alias. */
export type DeviceChoice = { readonly xml: string } | { readonly alias: string };

type Events = 'domain-device-removed' | 'domain-device-removal-failed' | 'domain-lifecycle';

/** Removes a device, and waits until the running domain no longer has it. */
export async function detachAndWait(
  session: HandleSession,
  dom: NonnullDomain,
  device: DeviceChoice,
  { flags, ...wait }: FlagsOptions,
): Promise<void> {
  if ('xml' in device) checkText(device.xml, 'xml');
  else checkText(device.alias, 'alias');
  const removal = new DeviceRemoval(session, dom, device, flags);
  const { LIVE, CONFIG } = DomainDeviceModifyFlags;
  // The definition is changed at once.
  if (flags !== undefined && (flags & CONFIG) !== 0 && (flags & LIVE) === 0) await removal.detach(wait);
  else await awaitOutcome(session, dom, removal, wait);
}

class DeviceRemoval implements Plan<Events, undefined> {
  readonly progress: Progress = new Progress();
  readonly events = ['domain-device-removed', 'domain-device-removal-failed', 'domain-lifecycle'] as const;
  /** A guest that refuses within the daemon's five seconds makes the call fail as well. */
  readonly explainsRefusal = true;
  readonly #session: HandleSession;
  readonly #dom: NonnullDomain;
  readonly #device: DeviceChoice;
  readonly #flags: number | undefined;
  #alias: string | undefined;
  #before: LiveDevices | undefined;

  constructor(session: HandleSession, dom: NonnullDomain, device: DeviceChoice, flags: number | undefined) {
    this.#session = session;
    this.#dom = dom;
    this.#device = device;
    this.#flags = flags;
    this.#alias = 'alias' in device ? device.alias : undefined;
  }

  get #name(): string {
    return this.#alias ?? 'the device';
  }

  awaited(): string {
    return `${this.#name} to be removed from ${this.#dom.name}`;
  }

  async act(signal: AbortSignal): Promise<void> {
    this.#before = await this.#liveDevices(signal);
    if ('xml' in this.#device) this.#alias = aliasOf(findDevice(this.#before.devices, this.#device.xml));
    await this.detach({ signal });
  }

  async detach(options: FlagsOptions): Promise<void> {
    const [session, dom, device, flags, progress] = [
      this.#session,
      this.#dom,
      this.#device,
      this.#flags,
      this.progress,
    ] as const;
    if ('alias' in device) {
      const args = { dom, alias: device.alias, flags: flags ?? 0 };
      await progress.sending('DOMAIN_DETACH_DEVICE_ALIAS', () => session.call(domainDetachDeviceAlias, args, options));
    } else if (flags === undefined) {
      const args = { dom, xml: device.xml };
      await progress.sending('DOMAIN_DETACH_DEVICE', () => session.call(domainDetachDevice, args, options));
    } else {
      const args = { dom, xml: device.xml, flags };
      await progress.sending('DOMAIN_DETACH_DEVICE_FLAGS', () => session.call(domainDetachDeviceFlags, args, options));
    }
  }

  judge(event: EventMap[Events]): Settled<undefined> | 'irrelevant' | undefined {
    if (event.type === 'domain-lifecycle') {
      if (event.event !== DomainEventType.STOPPED) return 'irrelevant';
      throw this.#stopped(event.detailName);
    }
    if (this.#alias !== undefined && event.devAlias !== this.#alias) return 'irrelevant';
    if (event.type === 'domain-device-removed') return this.#alias === undefined ? undefined : { value: undefined };
    throw this.progress.error(
      'REMOVAL_FAILED',
      `${event.devAlias} was not removed from ${this.#dom.name}: the guest refused`,
    );
  }

  async look(signal: AbortSignal): Promise<Settled<undefined> | undefined> {
    // A domain that does not run has only its definition.
    if (this.#before?.id === undefined) return { value: undefined };
    const now = await this.#liveDevices(signal);
    if (now.id !== this.#before.id) throw this.#stopped();
    if (this.#isGone(this.#before, now)) return { value: undefined };
    this.progress.lastSeen = `${this.#name} is still attached`;
    return undefined;
  }

  #isGone(before: LiveDevices, now: LiveDevices): boolean {
    const aliases = new Set(now.devices.map(aliasOf));
    if (this.#alias !== undefined) return !aliases.has(this.#alias);
    // The daemon recognised a device by a description that did not match any here: one of those must be missing.
    return before.devices.some((device) => !aliases.has(aliasOf(device)));
  }

  async #liveDevices(signal: AbortSignal): Promise<LiveDevices> {
    try {
      const { xml } = await this.#session.call(domainGetXmlDesc, { dom: this.#dom, flags: 0 }, { signal });
      return liveDevices(xml);
    } catch (error) {
      // A transient domain is gone when it stops.
      if (this.#before !== undefined && isServerError(error, 'NO_DOMAIN')) throw this.#stopped();
      throw error;
    }
  }

  #stopped(how = 'unknown'): Error {
    const { name } = this.#dom;
    return this.progress.error('DOMAIN_STOPPED', `${name} stopped (${how}) before ${this.#name} was removed from it`);
  }
}
