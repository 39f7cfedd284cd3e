import { type DomainStatistics, domainStatisticsKeys } from '../../generated/statistics/domain-statistics.js';
import { type GuestInformation, guestInformationKeys } from '../../generated/statistics/guest-information.js';
import { type JobStatistics, jobStatisticsKeys } from '../../generated/statistics/job-statistics.js';
import type { TypedParameters, TypedParameterValue } from '../typed-parameters.js';
import { type KeyNode, type KeyTable, keyTree, propertyName } from './key-tree.js';

/** Numbers above this are not positions: a list with such a gap would take more memory than it is worth. */
const LAST_POSITION = 65_535;
const NUMBER = /^(0|[1-9]\d{0,9})$/;
/** Names of a hypervisor's own statistics; others are left flat. */
const NAME = /^[A-Za-z][\w-]*$/;

type Value = TypedParameters[string];
type Nested = { [property: string]: unknown };

/** Nests flat keys by a table of them. */
class Nest {
  readonly #tree: KeyNode;
  readonly #stepsOf: (key: string) => readonly string[];

  constructor(table: KeyTable, stepsOf: (key: string) => readonly string[] = (key) => key.split('.')) {
    this.#tree = keyTree(table);
    this.#stepsOf = stepsOf;
  }

  nest(params: TypedParameters): Nested {
    const result: Nested = {};
    const other: [string, Value][] = [];
    for (const [key, value] of Object.entries(params)) {
      const steps = this.#stepsOf(key);
      const typed = this.#typed(steps, value);
      if (typed === undefined) other.push([key, value]);
      else store(result, this.#tree, steps, typed);
    }
    if (other.length > 0) result['other'] = Object.fromEntries(other);
    return result;
  }

  /** Returns the value of a known key in its type; undefined for another key and for an invalid value. */
  #typed(steps: readonly string[], value: Value): TypedParameterValue | undefined {
    let at: KeyNode | undefined = this.#tree;
    for (const [i, step] of steps.entries()) at = at && nextNode(at, step, i === steps.length - 1);
    return at?.type === undefined ? undefined : converted(value, at.type);
  }
}

function nextNode(node: KeyNode, step: string, isLast: boolean): KeyNode | undefined {
  const child = node.children.get(step);
  // A hypervisor may give the name of a value to a statistic of its own: `vcpu.0.halted` and `vcpu.0.halted.sum`.
  if (child !== undefined && (isLast || child.type === undefined)) return child;
  if (NUMBER.test(step)) return node.id ?? (Number(step) <= LAST_POSITION ? node.position : undefined);
  return NAME.test(step) ? node.named : undefined;
}

/** Drivers differ in the width of a number: it takes the width of the table if it fits. */
function converted(value: Value, type: string): TypedParameterValue | undefined {
  if (typeof value === 'object') return undefined;
  if (type.split('|').includes(typeof value)) return value;
  if (type === 'number' && typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
  if (type === 'bigint' && typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined;
  return undefined;
}

/** Stores the value of a known key, creating its parents. */
function store(holder: Nested, node: KeyNode, [step = '', ...rest]: readonly string[], value: unknown): void {
  const next = nextNode(node, step, rest.length === 0);
  if (next === undefined) return;
  if (next === node.named) {
    const names = node.children.size === 0 ? holder : objectIn(holder, 'custom');
    store(objectIn(names, step), next, rest, value);
  } else if (rest.length === 0) holder[next.property] = value;
  else if (next.position !== undefined || next.id !== undefined) storeItem(holder, next, step, rest, value);
  else store(objectIn(holder, next.property), next, rest, value);
}

function storeItem(holder: Nested, list: KeyNode, name: string, steps: readonly string[], value: unknown): void {
  const [number = '', ...rest] = steps;
  const item = nextNode(list, number, rest.length === 0);
  if (item === undefined) return;
  if (item === list.position) store(itemAt(holder, list.property, Number(number)), item, rest, value);
  else if (item === list.id) store(itemOf(holder, list.property, Number(number)), item, rest, value);
  // A value beside the items: `block.count` is `blockCount`.
  else holder[propertyName(`${name}-${number}`)] = value;
}

function objectIn(holder: Nested, property: string): Nested {
  const found = holder[property];
  if (isNested(found)) return found;
  const made: Nested = {};
  holder[property] = made;
  return made;
}

function itemAt(holder: Nested, property: string, position: number): Nested {
  const found = holder[property];
  const list: unknown[] = Array.isArray(found) ? found : [];
  holder[property] = list;
  while (list.length <= position) list.push(undefined);
  const item = list[position];
  if (isNested(item)) return item;
  const made: Nested = {};
  list[position] = made;
  return made;
}

function itemOf(holder: Nested, property: string, id: number): Nested {
  const found = holder[property];
  const items: Map<number, unknown> = found instanceof Map ? found : new Map();
  holder[property] = items;
  const item = items.get(id);
  if (isNested(item)) return item;
  const made: Nested = {};
  items.set(id, made);
  return made;
}

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

/** The tree is made when the first statistics are nested. */
let domainNest: Nest | undefined;
let guestNest: Nest | undefined;
let jobNest: Nest | undefined;

/**
 * Nests the statistics of a domain: `block.0.rd.bytes` becomes `block[0].rd.bytes`, `vcpu.3.time` becomes
 * `vcpu.get(3).time`. What is absent stays absent; unknown keys are in `other` under their flat names.
 */
export function nestDomainStats(params: TypedParameters): DomainStatistics {
  domainNest ??= new Nest(domainStatisticsKeys);
  return domainNest.nest(params);
}

/** Nests guest information: `user.0.name` becomes `user[0].name`. Unknown keys are in `other` under their flat names. */
export function nestGuestInfo(params: TypedParameters): GuestInformation {
  guestNest ??= new Nest(guestInformationKeys);
  return guestNest.nest(params);
}

/** Nests the statistics of a job: `memory_total` becomes `memory.total`. Unknown keys are in `other` under their names. */
export function nestJobStats(params: TypedParameters): JobStatistics {
  jobNest ??= new Nest(jobStatisticsKeys, jobSteps);
  return jobNest.nest(params);
}

/** Keys of jobs do not have dots: the table has them after the beginning that several keys share. */
function jobSteps(key: string): readonly string[] {
  const end = key.indexOf('_');
  const steps = [key.slice(0, end), key.slice(end + 1)];
  return end > 0 && Object.hasOwn(jobStatisticsKeys, steps.join('.')) ? steps : [key];
}
