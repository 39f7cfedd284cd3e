import { DomainModificationImpact } from '../../src/generated/constants/domain.js';
import { tryTo } from './asking.js';
import type { Bench, World } from './bench.js';
import type { Outcome } from './sys-virt.js';

/** Names of parameters with values that the driver takes. */
type Values = Readonly<Record<string, number | string>>;

/** What is set; undefined is only read. Each set is read, changed, and put back. */
export interface Tuning {
  readonly scheduler: Values | undefined;
  readonly memory: Values | undefined;
  readonly blkio: Values | undefined;
  readonly numa: Values;
  readonly interface: Values;
  readonly iotune: Values;
  readonly disk: string;
  readonly nic: string;
  /** A `DomainModificationImpact`. */
  readonly flags: number;
}

/** The parameters that belong to the whole domain. */
export async function parameters(bench: Bench, world: World, tuning: Tuning): Promise<void> {
  const step = bench.step.bind(bench, world);
  const options = optionsOf(tuning);
  const { flags, scheduler, memory, blkio, numa } = tuning;
  const restored = async (what: string): Promise<Restoring> =>
    restoring(world, `get_${what}`, `set_${what}`, [], flags);
  await step('get_scheduler_parameters', { args: [flags], ours: (domain) => domain.getSchedulerParameters(options) });
  if (scheduler !== undefined) {
    await step('set_scheduler_parameters', {
      args: [scheduler, flags],
      ours: (domain) => domain.setSchedulerParameters(scheduler, options),
      ...(await restored('scheduler_parameters')),
    });
  }
  await step('get_memory_parameters', { args: [flags], ours: (domain) => domain.getMemoryParameters(options) });
  if (memory !== undefined) {
    await step('set_memory_parameters', {
      args: [memory, flags],
      ours: (domain) => domain.setMemoryParameters(memory, options),
      ...(await restored('memory_parameters')),
    });
  }
  await step('get_blkio_parameters', { args: [flags], ours: (domain) => domain.getBlkioParameters(options) });
  if (blkio !== undefined) {
    await step('set_blkio_parameters', {
      args: [blkio, flags],
      ours: (domain) => domain.setBlkioParameters(blkio, options),
      ...(await restored('blkio_parameters')),
    });
  }
  await step('get_numa_parameters', { args: [flags], ours: (domain) => domain.getNumaParameters(options) });
  await step('set_numa_parameters', {
    args: [numa, flags],
    ours: (domain) => domain.setNumaParameters(numa, options),
    ...(await restored('numa_parameters')),
  });
}

/** The parameters of a disk and of a network card. */
export async function deviceParameters(bench: Bench, world: World, tuning: Tuning): Promise<void> {
  const step = bench.step.bind(bench, world);
  const options = optionsOf(tuning);
  const { flags, disk, nic, iotune } = tuning;
  await step('get_block_iotune', { args: [disk, flags], ours: (domain) => domain.getBlockIotune(disk, options) });
  await step('set_block_iotune', {
    args: [disk, iotune, flags],
    ours: (domain) => domain.setBlockIotune(disk, iotune, options),
    ...(await restoring(world, 'get_block_iotune', 'set_block_iotune', [disk], flags)),
  });
  await step('get_interface_parameters', {
    args: [nic, flags],
    ours: (domain) => domain.getInterfaceParameters(nic, options),
  });
  await step('set_interface_parameters', {
    args: [nic, tuning.interface, flags],
    ours: (domain) => domain.setInterfaceParameters(nic, tuning.interface, options),
    ...(await restoring(world, 'get_interface_parameters', 'set_interface_parameters', [nic], flags)),
  });
}

/** No flags at all are the older call in some methods of both sides. */
function optionsOf({ flags }: Tuning): { flags?: number } {
  return flags === 0 ? {} : { flags };
}

interface Restoring {
  readonly effect: () => Promise<unknown>;
  readonly after: () => Promise<unknown>;
}

/** Looks at what has been set, and sets what was before. */
async function restoring(
  world: World,
  getter: string,
  setter: string,
  path: readonly string[],
  flags: number,
): Promise<Restoring> {
  const get = (): Promise<Outcome> => tryTo(world, getter, [...path, flags]);
  const before = await get();
  return {
    effect: get,
    after: async () => {
      if ('result' in before) await tryTo(world, setter, [...path, Object(before.result), flags]);
    },
  };
}

/** What a driver that has no cgroups can do: change the definition. */
export const DEFINITION: number = DomainModificationImpact.CONFIG;
