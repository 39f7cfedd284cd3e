import type { Domain } from '../api/domain/domain.js';
import type { DomainSnapshot } from '../api/domain-snapshot/domain-snapshot.js';
import { UsageError } from '../errors.js';
import { parseDomainSnapshot } from '../xml.js';
import type { HostContext } from './context.js';
import { type ObjectKind, one } from './lookup.js';
import { optionalOperand, type Parameter } from './parameter.js';

/** The name of a snapshot. */
export const snapshot: Parameter<string | undefined> = optionalOperand(
  'snapshotname',
  'Name of the snapshot',
  'snapshot',
);

/** A snapshot in a list. */
export interface SnapshotEntry {
  readonly name: string;
  readonly created: string;
  readonly state: string;
  /** `internal` if everything is inside the images of the domain. */
  readonly location: 'internal' | 'external';
  readonly parent: string | null;
  readonly description: string;
}

/** Snapshots of a domain by name. */
export function snapshotsOf(domain: Domain): ObjectKind<DomainSnapshot> {
  return {
    word: 'snapshot',
    missing: 'NO_DOMAIN_SNAPSHOT',
    list: (_, options) => domain.listAllSnapshots(options),
    find: (_, text, options) => domain.getSnapshotByName(text, options),
  };
}

/** Finds the snapshot that the command line names, or the current one. @throws UsageError if neither is named */
export async function snapshotOf(
  context: HostContext,
  domain: Domain,
  name: string | undefined,
  isCurrent: boolean,
): Promise<DomainSnapshot> {
  if (name !== undefined) return one(context, snapshotsOf(domain), name);
  if (isCurrent) return domain.currentSnapshot(context.options);
  throw new UsageError('INVALID_VALUE', 'a snapshot is required: SNAPSHOTNAME or --current');
}

/** Returns what a snapshot says about itself. */
export async function snapshotEntry(found: DomainSnapshot, { options }: HostContext): Promise<SnapshotEntry> {
  const snapshot = parseDomainSnapshot(await found.getXmlDescription(options));
  const { creationTime, state, parent, description } = snapshot;
  const parts = [snapshot.memory?.snapshot, ...(snapshot.disks?.disk ?? []).map((disk) => disk.snapshot)];
  return {
    name: found.name,
    created: creationTime === undefined ? '' : new Date(Number(creationTime) * 1000).toISOString(),
    state: state ?? '',
    location: state === 'disk-snapshot' || parts.includes('external') ? 'external' : 'internal',
    parent: parent?.name ?? null,
    description: description ?? '',
  };
}

/** Formats names as trees, each child below its parent. */
export function treeLines(entries: readonly { readonly name: string; readonly parent: string | null }[]): string[] {
  const names = new Set(entries.map(({ name }) => name));
  const children = new Map<string, { readonly name: string }[]>();
  for (const entry of entries) {
    const parent = entry.parent !== null && names.has(entry.parent) ? entry.parent : '';
    children.set(parent, [...(children.get(parent) ?? []), entry]);
  }
  const lines: string[] = [];
  const visit = (parent: string, indent: string): void => {
    const own = children.get(parent) ?? [];
    for (const [index, { name }] of own.entries()) {
      const isLast = index === own.length - 1;
      if (parent === '') lines.push(name);
      else lines.push(`${indent}${isLast ? '`-- ' : '|-- '}${name}`);
      visit(name, parent === '' ? '' : `${indent}${isLast ? '    ' : '|   '}`);
    }
  };
  visit('', '');
  return lines;
}
