import type { WatchOptions } from '../api/inventory/inventory.js';
import { watchOptions } from '../api/option-tables.js';
import { isUrl } from '../checks.js';
import { connectOptions } from '../connect/connect-option-tables.js';
import type { ConnectOptions, ReconnectOptions } from '../connect/connect-options.js';
import { UsageError } from '../errors.js';
import { checkOptions, type OptionTable } from '../option-checks.js';
import { abortSignal, anyOf, bool, count, list, milliseconds, object } from '../option-kinds.js';

/** Options of the connection to one host. The fleet itself reconnects, and reports states. */
export type FleetConnectOptions = Omit<ConnectOptions, 'signal' | 'onState' | 'reconnect'>;

/** A host of a fleet, with options of its own. */
export interface FleetHostConfig {
  /** URI of the host, which also identifies it in the fleet. */
  uri: string | URL;
  /** Options of its connection, which replace those of the fleet. */
  options?: FleetConnectOptions | undefined;
}

/** Options of `Fleet`. */
export interface FleetOptions {
  /** The hosts: URIs, or URIs with options. More can be added later. */
  hosts?: readonly (string | URL | FleetHostConfig)[] | undefined;
  /** Maximum number of attempts to connect at the same time, and default of `map()`. Default 32. */
  concurrency?: number | undefined;
  /** Delays and limits for hosts that are down, at the start or later. Default: as `reconnect: true` of `connect()`. */
  reconnect?: Omit<ReconnectOptions, 'initial'> | undefined;
  /** Options of the connections to all hosts. */
  connect?: FleetConnectOptions | undefined;
  /** Options of the inventories of all hosts; false for none. */
  watch?: Omit<WatchOptions, 'signal'> | false | undefined;
  /** Closes the fleet. */
  signal?: AbortSignal | undefined;
}

/** Options of `Fleet.call()`. */
export interface FleetCallOptions {
  /** Milliseconds that each host may take; 0, the default, for no deadline. */
  timeoutMs?: number | undefined;
  /** Ends the wait for all hosts: those that have not been called yet, or not answered, fail with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of `Fleet.map()`. */
export interface FleetMapOptions extends FleetCallOptions {
  /** Maximum number of hosts at the same time. Default: `concurrency` of the fleet. */
  concurrency?: number | undefined;
}

/** Options of `Fleet.changes()`. */
export interface FleetChangesOptions {
  /** Starts with an `added` for each host and object that is already known. Default false. */
  initial?: boolean | undefined;
  /** Ends the iteration with the signal's reason. */
  signal?: AbortSignal | undefined;
}

// What is inside of them is checked by the tables of `connect()` and `watch()`.
export const fleetOptions: OptionTable<FleetOptions> = {
  hosts: /* @__PURE__ */ list('an array of URIs or of { uri, options }'),
  concurrency: count,
  reconnect: /* @__PURE__ */ object(),
  connect: /* @__PURE__ */ object(),
  watch: /* @__PURE__ */ anyOf('an object or false', isFalseOrObject),
  signal: abortSignal,
};

export const fleetHostConfig: OptionTable<FleetHostConfig> = {
  uri: /* @__PURE__ */ anyOf('a string or a URL', isTextOrUrl),
  options: /* @__PURE__ */ object(),
};

export const fleetCallOptions: OptionTable<FleetCallOptions> = { timeoutMs: milliseconds, signal: abortSignal };

export const fleetMapOptions: OptionTable<FleetMapOptions> = {
  concurrency: count,
  timeoutMs: milliseconds,
  signal: abortSignal,
};

export const fleetChangesOptions: OptionTable<FleetChangesOptions> = { initial: bool, signal: abortSignal };

/** Options of a connection that the fleet sets itself, and what serves in their place. */
const SIGNAL = 'the option `signal` of the fleet';
const SET_BY_FLEET = [
  ['signal', SIGNAL],
  ['onState', 'fleet.onChange()'],
  ['reconnect', 'the option `reconnect` of the fleet'],
] as const;

function refuseSetByFleet(path: string, name: string, instead: string): never {
  const message = `option \`${path}.${name}\` cannot be set in a fleet; use ${instead}`;
  throw new UsageError('UNKNOWN_OPTION', message);
}

/** Checks the options of a connection. @throws UsageError for an unknown one, and for one that the fleet sets itself */
export function checkFleetConnectOptions(options: object | undefined, path: string): void {
  checkOptions(options, connectOptions, path);
  for (const [name, instead] of SET_BY_FLEET) {
    if (options !== undefined && Reflect.get(options, name) !== undefined) refuseSetByFleet(path, name, instead);
  }
}

/** Checks the parts of the options that have tables of their own. @throws UsageError with the option */
export function checkFleetParts({ reconnect, connect, watch }: FleetOptions): void {
  checkOptions(reconnect === undefined ? undefined : { reconnect }, connectOptions);
  checkFleetConnectOptions(connect, 'connect');
  if (watch === false || watch === undefined) return;
  checkOptions(watch, watchOptions, 'watch');
  if ('signal' in watch && watch.signal !== undefined) refuseSetByFleet('watch', 'signal', SIGNAL);
}

function isFalseOrObject(value: unknown): boolean {
  return value === false || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function isTextOrUrl(value: unknown): boolean {
  return typeof value === 'string' || isUrl(value);
}
