import { lookUp, type Module, type TypeTable } from './model.js';
import { parts, references } from './recursion.js';

/** Into which file of `src/generated/remote/` a procedure goes; the first rule that fits decides. */
const REMOTE_FILES: readonly (readonly [RegExp, string])[] = [
  [/^AUTH_/, 'auth'],
  [/^CONNECT_(OPEN|CLOSE|SUPPORTS_FEATURE|GET_(TYPE|URI|LIB_VERSION))$/, 'opening'],
  [/^DOMAIN_EVENT(_|$)/, 'domain-events'],
  [/^CONNECT_.*(EVENT|CLOSE_CALLBACK)/, 'connect-events'],
  [/_EVENT_/, 'object-events'],
  [/^CONNECT_/, 'connect'],
  [/^NODE_DEVICE_|^NODE_(LIST|NUM_OF)_DEVICES$/, 'node-device'],
  [/^NODE_/, 'node'],
  [/^NETWORK_(PORT_|LIST_ALL_PORTS)/, 'network-port'],
  [/^NETWORK_/, 'network'],
  [/^INTERFACE_/, 'interface'],
  [/^STORAGE_POOL_/, 'storage-pool'],
  [/^STORAGE_VOL_/, 'storage-vol'],
  [/^SECRET_/, 'secret'],
  [/^NWFILTER_BINDING_/, 'nwfilter-binding'],
  [/^NWFILTER_/, 'nwfilter'],
  [/^DOMAIN_.*SNAPSHOT/, 'domain-snapshot'],
  [/^DOMAIN_(.*CHECKPOINT|BACKUP)/, 'domain-checkpoint'],
  [/^DOMAIN_MIGRATE_/, 'domain-migrate'],
  [/^DOMAIN_.*(BLOCK|DISK|THROTTLE_GROUP)/, 'domain-block'],
  [/^DOMAIN_.*(VCPU|PIN_|IOTHREAD|CPU_STATS|PERF_EVENTS)/, 'domain-cpu'],
  [/^DOMAIN_.*(SCHEDULER|MEMORY|BLKIO|NUMA|INTERFACE_(PARAMETERS|STATS))/, 'domain-tuning'],
  [/^DOMAIN_(GET_FSINFO|FS|.*GUEST|AGENT|.*SSH_KEYS|[GS]ET_TIME|SET_USER|GET_HOSTNAME|INTERFACE_ADDR)/, 'domain-guest'],
  [/^DOMAIN_(ATTACH|DETACH|UPDATE|OPEN|SCREENSHOT|SEND|INJECT|GRAPHICS|FD_|ANNOUNCE)/, 'domain-device'],
  [/^DOMAIN_/, 'domain'],
];

/** Where the generated code of one IDL file goes. Paths are below `src/generated/` and have no extension. */
export interface Placement {
  /** IDL name of a type → file. */
  readonly types: ReadonlyMap<string, string>;
  /** Name of a procedure → file. */
  readonly procedures: ReadonlyMap<string, string>;
  /** File for the constants. */
  readonly constants: string;
}

/** Files of the IDL files that have one to themselves. */
const SINGLE_FILES: ReadonlyMap<string, string> = new Map([
  ['qemu_protocol.x', 'qemu'],
  ['lxc_protocol.x', 'lxc'],
  ['admin_protocol.x', 'admin'],
  ['virnetprotocol.x', 'net'],
  ['virkeepaliveprotocol.x', 'keepalive'],
]);

export function placeModule(module: Module, types: TypeTable): Placement {
  if (module.file !== 'remote_protocol.x') {
    const file = SINGLE_FILES.get(module.file) ?? module.file.replace(/\.x$/, '').replaceAll('_', '-');
    return {
      types: new Map(module.types.map((type) => [type.name, file])),
      procedures: new Map(
        module.programs.flatMap((program) => program.procedures.map((procedure) => [procedure.name, file] as const)),
      ),
      constants: file,
    };
  }
  const procedures = new Map<string, string>();
  const payloads = new Map<string, string>();
  for (const procedure of module.programs.flatMap((program) => program.procedures)) {
    const file = `remote/${REMOTE_FILES.find(([pattern]) => pattern.test(procedure.name))?.[1] ?? 'other'}`;
    procedures.set(procedure.name, file);
    for (const name of [procedure.args, procedure.ret, procedure.payload]) {
      if (name !== undefined) payloads.set(name, file);
    }
  }
  return { types: shareCommonTypes(module, payloads, types), procedures, constants: 'remote/limits' };
}

/**
 * Payloads go where their procedure is, all else to `common`, and so does a payload that another file needs. Thus
 * every file imports from `common` alone and there is no cycle.
 */
function shareCommonTypes(
  module: Module,
  payloads: ReadonlyMap<string, string>,
  types: TypeTable,
): Map<string, string> {
  const COMMON = 'remote/common';
  const places = new Map(module.types.map((type) => [type.name, payloads.get(type.name) ?? COMMON]));
  const share = (name: string): void => {
    places.set(name, COMMON);
    for (const used of usedBy(name, types)) if (places.get(used) !== COMMON) share(used);
  };
  for (const { name } of module.types) {
    for (const used of usedBy(name, types)) {
      if (places.has(used) && places.get(used) !== places.get(name)) share(used);
    }
  }
  return places;
}

function usedBy(name: string, types: TypeTable): string[] {
  return parts(lookUp(types, name)).flatMap(references);
}
