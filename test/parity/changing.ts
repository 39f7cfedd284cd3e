import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainMetadataType, KeycodeSet } from '../../src/generated/constants/domain.js';
import { ErrorNumber } from '../../src/generated/constants/error.js';
import { computed } from '../support/computed.js';
import { ask, askConnection, descriptionOf, running, stateOf, stopped, tryTo, until } from './asking.js';
import type { Bench, World } from './bench.js';

/** How the machine is switched. `settled` returns when the guest is as it was at first. */
export async function lifecycle(bench: Bench, world: World, settled: () => Promise<unknown>): Promise<void> {
  const step = bench.step.bind(bench, world);
  const effect = (): Promise<unknown> => stateOf(world);
  await step('suspend', { ours: (domain) => domain.suspend(), effect, after: () => ask(world, 'resume') });
  await step('resume', { before: () => ask(world, 'suspend'), ours: (domain) => domain.resume(), effect });
  await step('reset', { args: [0], ours: (domain) => domain.reset(), effect });
  await settled();
  await step('reboot', { args: [0], ours: (domain) => domain.reboot(), effect: settled });
  const off = async (): Promise<unknown> => {
    await until(
      () => ask(world, 'is_active'),
      (active) => active === '0',
    );
    return stateOf(world);
  };
  const start = async (): Promise<void> => {
    await running(world);
    await settled();
  };
  // The daemon asks the agent first. If the guest is off before the agent has confirmed that, the daemon presses the
  // button of a domain that is not running, and says so.
  const repeatOn = ErrorNumber.OPERATION_INVALID;
  await step('shutdown', { repeatOn, ours: (domain) => domain.shutdown(), effect: off, after: start });
  await step('destroy', { before: () => running(world), ours: (domain) => domain.destroy(), effect: off });
  await step('create', {
    args: [0],
    before: () => stopped(world),
    ours: (domain) => domain.create(),
    effect,
  });
  await settled();
}

/** What undoes a definition, which is then made anew. */
export async function definition(bench: Bench, world: World): Promise<void> {
  const step = bench.step.bind(bench, world);
  const xml = String(await ask(world, 'get_xml_description', [2]));
  await step('undefine', {
    ours: (domain) => domain.undefine(),
    effect: () => ask(world, 'is_persistent'),
    after: () => askConnection(world, 'define_domain', [xml]),
  });
  await step('set_autostart', {
    args: [1],
    ours: (domain) => domain.setAutostart(true),
    effect: () => ask(world, 'get_autostart'),
    after: () => ask(world, 'set_autostart', [0]),
  });
  const { TITLE, ELEMENT } = DomainMetadataType;
  await step('set_metadata', {
    args: [TITLE, 'Ein Titel, größer', null, null, 0],
    ours: (domain) => domain.setMetadata(TITLE, 'Ein Titel, größer', null, null),
    effect: () => ask(world, 'get_metadata', [TITLE, null]),
  });
  await step('get_metadata', { args: [TITLE, null], ours: (domain) => domain.getMetadata(TITLE, null) });
  await step('set_metadata', {
    args: [ELEMENT, '<a x="1">ü</a>', 'p', 'urn:p', 0],
    ours: (domain) => domain.setMetadata(ELEMENT, '<a x="1">ü</a>', 'p', 'urn:p'),
    effect: () => ask(world, 'get_metadata', [ELEMENT, 'urn:p']),
  });
  await step('get_metadata', { args: [ELEMENT, 'urn:p'], ours: (domain) => domain.getMetadata(ELEMENT, 'urn:p') });
}

/** States in files. The folder is one that the daemon may write to. */
export async function saving(bench: Bench, world: World, folder: string): Promise<void> {
  const step = bench.step.bind(bench, world);
  const file = join(folder, 'parity-state');
  const before = (): Promise<unknown> => running(world);
  const written = async (): Promise<unknown> => [await stateOf(world), (await stat(file)).size > 1000];
  await step('save', {
    args: [file],
    before,
    ours: (domain) => domain.save(file),
    effect: async () => [await stateOf(world), (await stat(file)).size > 0],
    after: () => askConnection(world, 'restore_domain', [file]),
  });
  await rm(file, { force: true });
  const images = (): Promise<unknown> => ask(world, 'has_managed_save_image');
  await step('has_managed_save_image', { args: [0], ours: (domain) => domain.hasManagedSaveImage() });
  await step('managed_save', {
    args: [0],
    before,
    ours: (domain) => domain.managedSave(),
    effect: async () => [await stateOf(world), await images()],
  });
  await step('has_managed_save_image', { args: [0], ours: (domain) => domain.hasManagedSaveImage() });
  await step('managed_save_remove', {
    args: [0],
    before: async () => {
      if ((await images()) === '0') {
        await running(world);
        await ask(world, 'managed_save');
      }
    },
    ours: (domain) => domain.managedSaveRemove(),
    effect: images,
  });
  await running(world);
  await step('core_dump', {
    args: [file, 0],
    ours: (domain) => domain.coreDump(file),
    effect: written,
    after: () => rm(file, { force: true }),
  });
}

/** Sizes. The domain has to have two CPUs at most, and a balloon. */
export async function sizes(
  bench: Bench,
  world: World,
  memory: number,
  settled: () => Promise<unknown>,
): Promise<void> {
  const step = bench.step.bind(bench, world);
  const info = (): Promise<unknown> => ask(world, 'get_max_memory');
  await stopped(world);
  await step('set_max_memory', {
    args: [memory + 4096],
    ours: (domain) => domain.setMaxMemory(memory + 4096),
    effect: info,
    after: () => ask(world, 'set_max_memory', [memory]),
  });
  await step('set_vcpus', {
    args: [1, 2],
    ours: (domain) => domain.setVcpus(1, { flags: computed(2) }),
    effect: () => ask(world, 'get_vcpus', [2]),
    after: () => ask(world, 'set_vcpus', [2, 2]),
  });
  await running(world);
  await settled();
  await step('set_memory', {
    args: [memory - 8192],
    ours: (domain) => domain.setMemory(memory - 8192),
    effect: () =>
      until(
        () => currentMemory(world),
        (now) => now === String(memory - 8192),
      ),
    after: async () => {
      await ask(world, 'set_memory', [memory]);
      await until(
        () => currentMemory(world),
        (now) => now === String(memory),
      );
    },
  });
  await step('set_vcpus', {
    args: [2],
    before: () => tryTo(world, 'set_vcpus', [1, 1]),
    ours: (domain) => domain.setVcpus(2),
    effect: () => ask(world, 'get_vcpus', [1]),
  });
}

async function currentMemory(world: World): Promise<unknown> {
  const info = await ask(world, 'get_info');
  return typeof info === 'object' && info !== null ? Reflect.get(info, 'memory') : undefined;
}

/** Devices that are plugged in and out again. `changed` is the same device, changed. */
export async function devices(bench: Bench, world: World, xml: string, changed: string, flags: number): Promise<void> {
  const step = bench.step.bind(bench, world);
  const effect = (): Promise<unknown> => descriptionOf(world, flags === 2 ? 2 : 0);
  const gone = async (): Promise<unknown> => {
    const mark = /(?:<mac address|<target dev)='[^']*'/.exec(xml)?.[0] ?? xml;
    let asked = performance.now();
    const look = async (): Promise<unknown> => {
      // A guest that is still busy with what was plugged in may overlook that it shall go again.
      if (performance.now() - asked > 5000) {
        await tryTo(world, 'detach_device', [xml, flags]);
        asked = performance.now();
      }
      return effect();
    };
    return until(look, (description) => !String(description).includes(mark));
  };
  const unplug = async (): Promise<unknown> => {
    await tryTo(world, 'detach_device', [xml, flags]);
    return gone();
  };
  await step('attach_device', {
    args: [xml, flags],
    ours: (domain) => domain.attachDevice(xml, { flags }),
    effect,
    after: unplug,
  });
  const before = (): Promise<unknown> => ask(world, 'attach_device', [xml, flags]);
  await step('update_device', {
    args: [changed, flags],
    before,
    ours: (domain) => domain.updateDevice(changed, { flags }),
    effect,
    after: unplug,
  });
  await step('detach_device', {
    args: [xml, flags],
    before,
    ours: (domain) => domain.detachDevice(xml, { flags }),
    effect: gone,
  });
}

/** What goes to the machine and leaves no trace that can be seen from outside. */
export async function signals(bench: Bench, world: World): Promise<void> {
  const step = bench.step.bind(bench, world);
  await step('send_key', {
    args: [KeycodeSet.LINUX, 20, [42, 30], 0],
    ours: (domain) => domain.sendKey(KeycodeSet.LINUX, 20, [42, 30]),
  });
  await step('inject_nmi', { args: [0], ours: (domain) => domain.injectNmi() });
  await step('abort_job', { ours: (domain) => domain.abortJob() });
}

/** A snapshot that is made, and goes again. */
export async function makingSnapshots(bench: Bench, world: World, xml: string, flags: number): Promise<void> {
  const step = bench.step.bind(bench, world);
  const names = (): Promise<unknown> => ask(world, 'list_snapshot_names', [100], true);
  await step('create_snapshot', {
    args: [xml, flags],
    ours: (domain) => domain.createSnapshot(xml, { flags }),
    effect: names,
    after: () => world.perl.run({ operation: 'drop', connection: world.connection, domain: world.domain }),
  });
}
