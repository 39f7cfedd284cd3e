import type { DocumentKind } from './document.js';

/** Paths, without indexes, of values that libvirt generates if they are missing. */
const EVERYWHERE: readonly RegExp[] = [/\/alias$/, /\/address$/, /\/@index$/, /\/backingStore$/];

const BY_KIND: Readonly<Partial<Record<DocumentKind, readonly RegExp[]>>> = {
  Domain: [
    /^\/domain\/(@id|uuid|currentMemory|resource|on_poweroff|on_reboot|on_crash|seclabel|clock|pm|features|cpu|vcpu)$/,
    /^\/domain\/vcpu\/@(placement|current)$/,
    /^\/domain\/clock\/@offset$/,
    /^\/domain\/cpu\/(@\w+|model|vendor|topology\/@(dies|clusters))$/,
    /^\/domain\/(memory|currentMemory)\/@unit$/,
    /^\/domain\/os\/(boot|type\/@(machine|arch)|@firmware|firmware|firmware\/feature|loader|loader\/@format)$/,
    /^\/domain\/os\/(nvram|nvram\/@(format|templateFormat))$/,
    /^\/domain\/devices\/(emulator|controller|input|audio|memballoon|watchdog|panic|console|video)$/,
    /^\/domain\/devices\/controller\/(@model|@ports|model|target|driver)$/,
    /^\/domain\/devices\/disk\/(@type|@device|@model|driver|target\/@(bus|tray))$/,
    /^\/domain\/devices\/disk\/driver\/@\w+$/,
    /^\/domain\/devices\/disk\/source\/encryption\/@engine$/,
    /^\/domain\/devices\/hostdev\/@managed$/,
    /^\/domain\/devices\/interface\/(mac|target|model)$/,
    /^\/domain\/devices\/interface\/source\/@(portid|bridge)$/,
    /^\/domain\/devices\/graphics\/(@port|@socket|@autoport|@websocket|@listen|listen|image)$/,
    /^\/domain\/devices\/graphics\/listen\/@\w+$/,
    /^\/domain\/devices\/video\/model\/@\w+$/,
    /^\/domain\/devices\/(serial|console|channel|parallel)\/(@tty|source|target|target\/(@\w+|model))$/,
    /^\/domain\/devices\/(serial|console|channel)\/source\/@\w+$/,
    /^\/domain\/devices\/memballoon\/\w+$/,
  ],
  Network: [/^\/network\/(@connections|uuid|mac|bridge|forward\/(nat|interface)|bridge\/@\w+|ip\/@family)$/],
  StoragePool: [
    /^\/pool\/(uuid|capacity|allocation|available|source|target\/permissions)$/,
    /^\/pool\/target\/permissions\/\w+$/,
  ],
  StorageVol: [
    /^\/volume\/(@type|key|allocation|physical|target|target\/(path|permissions|timestamps|compat|format))$/,
  ],
  Secret: [/^\/secret\/uuid$/],
  NwFilter: [/^\/filter\/(uuid|@priority|@chain)$/],
};

/** Returns true if libvirt generates the value at a path. */
export function isGenerated(kind: DocumentKind, path: string): boolean {
  return (
    EVERYWHERE.some((pattern) => pattern.test(path)) || (BY_KIND[kind]?.some((pattern) => pattern.test(path)) ?? false)
  );
}

/** Returns true if libvirt replaces a value: the alias of a machine type by the machine type. */
export function isResolved(path: string, before: unknown, after: unknown): boolean {
  if (path !== '/domain/os/type/@machine' || typeof before !== 'string' || typeof after !== 'string') return false;
  return after.startsWith(`${before}-`) || after.includes(`-${before}-`);
}
