import { UsageError } from '../errors.js';
import type { HostContext } from './context.js';
import { flagsOf } from './domain-command.js';
import { flag, type Parameter } from './parameter.js';

/** It asks first. */
export const overwrite: Parameter<boolean> = flag(
  'overwrite',
  'Build also where a file system or a partition table is found, and lose it',
);
const noOverwrite = flag('no-overwrite', 'Fail where a file system or a partition table is found');

/** Of the commands that build pools. */
export const OVERWRITING: readonly Parameter<boolean>[] = [overwrite, noOverwrite];

/** Bits of the call for {@link OVERWRITING}. */
export interface OverwriteFlags {
  readonly OVERWRITE: number;
  readonly NO_OVERWRITE: number;
}

/** Returns the flag of {@link OVERWRITING}. @throws UsageError for a contradiction */
export function overwriteFlags(context: HostContext, { OVERWRITE, NO_OVERWRITE }: OverwriteFlags): number {
  if (context.get(overwrite) && context.get(noOverwrite)) {
    throw new UsageError('INVALID_VALUE', '--overwrite and --no-overwrite exclude each other');
  }
  return flagsOf(context, [
    [overwrite, OVERWRITE],
    [noOverwrite, NO_OVERWRITE],
  ]);
}

const build = flag('build', 'Build the pool first: create the directory, or format the device');

/** Of the commands that start pools. */
export const STARTING: readonly Parameter<boolean>[] = [build, ...OVERWRITING];

/** Bits of a call that starts a pool. */
export interface StartFlags {
  readonly WITH_BUILD: number;
  readonly WITH_BUILD_OVERWRITE: number;
  readonly WITH_BUILD_NO_OVERWRITE: number;
}

/** Returns the flags of {@link STARTING}. @throws UsageError for a contradiction */
export function startFlags(context: HostContext, bits: StartFlags): number {
  const how = overwriteFlags(context, {
    OVERWRITE: bits.WITH_BUILD_OVERWRITE,
    NO_OVERWRITE: bits.WITH_BUILD_NO_OVERWRITE,
  });
  if (how !== 0 && !context.get(build)) {
    throw new UsageError('INVALID_VALUE', '--overwrite and --no-overwrite require --build');
  }
  return context.get(build) ? bits.WITH_BUILD | how : 0;
}
