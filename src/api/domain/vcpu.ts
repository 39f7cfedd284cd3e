import { cpuListNumbers } from '../cpu-map.js';
import type { TypedParameters } from '../typed-parameters.js';

/** The guest's view of its CPUs, by their numbers. */
export interface GuestVcpus {
  readonly vcpus: readonly number[];
  readonly online: readonly number[];
  /** Those that the guest could do without. */
  readonly offlinable: readonly number[];
}

export function cpusOf(params: TypedParameters, name: string): number[] {
  const text = params[name];
  return typeof text === 'string' ? cpuListNumbers(text) : [];
}
