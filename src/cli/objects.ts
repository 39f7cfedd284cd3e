import { readFile } from 'node:fs/promises';
import type { Connection } from '../api/connection/connection.js';
import type { Network } from '../api/network/network.js';
import type { NodeDevice } from '../api/node-device/node-device.js';
import type { NwFilter } from '../api/nwfilter/nwfilter.js';
import type { CallOptions } from '../api/options.js';
import type { Secret } from '../api/secret/secret.js';
import type { StoragePool } from '../api/storage-pool/storage-pool.js';
import type { StorageVol } from '../api/storage-vol/storage-vol.js';
import { printable } from '../debug/printable.js';
import { fileError } from '../errors.js';
import { isUuid } from '../xdr/uuid.js';
import type { CommandForm, HostCommand } from './command.js';
import { type Asks, asksText, confirm, confirmPattern } from './confirm.js';
import type { HostContext } from './context.js';
import { many, type ObjectKind, one, orNull, someOf } from './lookup.js';
import { operand, operands, type Parameter } from './parameter.js';

/** Networks by UUID or name, as in virsh. */
export const NETWORK: ObjectKind<Network> = {
  word: 'network',
  missing: 'NO_NETWORK',
  list: (connection, options) => connection.listAllNetworks(options),
  find: async (connection, text, options) =>
    (isUuid(text) ? await orNull(connection.getNetworkByUuid(text, options), 'NO_NETWORK') : null) ??
    connection.getNetworkByName(text, options),
};

/** Storage pools by UUID or name, as in virsh. */
export const POOL: ObjectKind<StoragePool> = {
  word: 'storage pool',
  missing: 'NO_STORAGE_POOL',
  list: (connection, options) => connection.listAllStoragePools(options),
  find: async (connection, text, options) =>
    (isUuid(text) ? await orNull(connection.getStoragePoolByUuid(text, options), 'NO_STORAGE_POOL') : null) ??
    connection.getStoragePoolByName(text, options),
};

/** Devices of the host by name. */
export const NODE_DEVICE: ObjectKind<NodeDevice> = {
  word: 'device',
  missing: 'NO_NODE_DEVICE',
  list: (connection, options) => connection.listAllNodeDevices(options),
  find: (connection, text, options) => connection.getNodeDeviceByName(text, options),
};

/** Network filters by UUID or name. */
export const NWFILTER: ObjectKind<NwFilter> = {
  word: 'network filter',
  missing: 'NO_NWFILTER',
  list: (connection, options) => connection.listAllNwfilters(options),
  find: async (connection, text, options) =>
    (isUuid(text) ? await orNull(connection.getNwfilterByUuid(text, options), 'NO_NWFILTER') : null) ??
    connection.getNwfilterByName(text, options),
};

/** Finds a secret by its UUID. @throws LibvirtError */
export async function secretOf({ connection, options }: HostContext, uuid: string): Promise<Secret> {
  return connection.getSecretByUuid(uuid, options);
}

/** One storage volume. */
export const volume: Parameter<string> = operand('vol', 'Name, key or path of the volume', 'volume');

/** Finds a volume by name in a pool; without a pool by key or path. @throws LibvirtError */
export async function volumeOf(context: HostContext, pool: string | undefined, text: string): Promise<StorageVol> {
  const { connection, options } = context;
  if (pool !== undefined) {
    const found = await one(context, POOL, pool);
    return one(context, volumesIn(found), text);
  }
  const byKey = await orNull(connection.getStorageVolumeByKey(text, options), 'NO_STORAGE_VOL');
  return byKey ?? connection.getStorageVolumeByPath(text, options);
}

/** Volumes of a pool by name, key or path. */
export function volumesIn(pool: StoragePool): ObjectKind<StorageVol> {
  const find = async (connection: Connection, text: string, options: CallOptions): Promise<StorageVol> => {
    const byName = await orNull(pool.getVolumeByName(text, options), 'NO_STORAGE_VOL');
    if (byName !== null) return byName;
    const byPath = text.startsWith('/')
      ? await orNull(connection.getStorageVolumeByPath(text, options), 'NO_STORAGE_VOL')
      : null;
    return byPath ?? pool.getVolumeByName(text, options);
  };
  return { word: 'volume', missing: 'NO_STORAGE_VOL', list: (_, options) => pool.listAllVolumes(options), find };
}

/** A command that does something with each of some objects. */
export interface ObjectAction<T extends { readonly name: string }> extends Omit<CommandForm, 'operands'> {
  readonly kind: ObjectKind<T>;
  /** Name of the operand. */
  readonly operand: 'network' | 'pool' | 'device' | 'nwfilter';
  /** Past participle for the message: `started`. */
  readonly done: string;
  /** For the question before it is done. Without one, nothing is asked. */
  readonly question?: string;
  /** When it is asked: before objects that a pattern denotes, always, or always with an option and otherwise never. */
  readonly asks?: Asks | Parameter<boolean>;
  /** Refuses options that contradict each other, before anything is looked up or asked. @throws UsageError */
  check?(context: HostContext): void;
  /** Returns another participle, if it has done something else. */
  act(target: T, context: HostContext): Promise<string | undefined> | Promise<void>;
}

const COMPLETIONS = { network: 'network', pool: 'pool', device: 'nodedev', nwfilter: 'nwfilter' } as const;

/** Makes a command of an action on objects. */
export function objectAction<T extends { readonly name: string }>(action: ObjectAction<T>): HostCommand {
  const { kind, operand: word, done, question, asks = 'pattern', check, act, ...form } = action;
  const names = operands(word, `Names or patterns of ${kind.word}s`, COMPLETIONS[word]);
  return {
    ...form,
    ...(question === undefined ? {} : { details: [...(form.details ?? []), asksText(asks)] }),
    operands: [names],
    run: async (context) => {
      check?.(context);
      const given = context.get(names);
      const targets = await many(context, kind, given);
      const all = targets.map(({ name }) => name);
      if (question !== undefined) {
        const isAlways = typeof asks === 'string' ? asks === 'always' : context.get(asks);
        if (isAlways) await confirm(context, `${question} ${someOf(all)}`);
        else if (asks === 'pattern') await confirmPattern(context, question, given, all);
      }
      await context.each(targets, async (target) => {
        const outcome = (await act(target, context)) ?? done;
        announce(context, word, kind.word, target.name, outcome);
      });
    },
  };
}

/** Prints that something has been done with an object. */
export function announce(context: HostContext, key: string, word: string, name: string, done: string): void {
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  context.done(`${title} '${printable(name)}' ${done}`, { [key]: name, action: done }, name);
}

/** Reads the bytes of a file. @throws FileError */
export async function bytesIn(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    throw fileError(file, 'read', cause);
  });
}
