import type { Module, ProcedureModel, ProgramModel, TypeDefinition } from './model.js';

/** Words that cannot name a variable in strict mode code, with the names that every function sees. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const continue debugger declare default delete ' +
    'do else enum eval export extends false finally for from function get if implements import in infer instanceof ' +
    'interface is keyof let module namespace never new null number object of package private protected public readonly ' +
    'require return set static string super switch symbol this throw true try type typeof undefined unique unknown var ' +
    'void while with yield bigint Infinity NaN globalThis'
  ).split(' '),
);

/** Contextual words of that list that are fine as the name of a constant. */
const FINE_AS_VARIABLE: ReadonlySet<string> = new Set(
  (
    'abstract any as async boolean declare from get infer is keyof module namespace never number object of readonly ' +
    'require set string symbol type unique unknown bigint'
  ).split(' '),
);

/** Names of the language and of what generated files import; a type of such a name would hide them. */
const TAKEN: readonly string[] = (
  'Array Boolean BigInt Date Error Function Map Number Object Promise RegExp Set String Symbol Uint8Array Reader Writer ' +
  'Procedure EventMessage Program readNothing writeNothing REMOTE QEMU LXC ADMIN KEEPALIVE'
).split(' ');

/** What the generated code calls the things of one IDL file. */
export interface ModuleNames {
  /** IDL name of a type → its TypeScript name. `read` and `write` before it name the codec. */
  readonly types: ReadonlyMap<string, string>;
  /** Name of a procedure → the name of its descriptor. */
  readonly descriptors: ReadonlyMap<string, string>;
}

/** Names the types and procedures of a file. Where two would get one name, the later one gets a `$`. */
export function nameModule(module: Module): ModuleNames {
  const taken = new Set(TAKEN);
  for (const constant of module.constants) taken.add(constant.name);
  const types = new Map<string, string>();
  for (const type of module.types) {
    if (type.name === module.procedureEnum) continue;
    const name = free([typeName(type), pascalCase(type.name)], taken, (base) => [base, `read${base}`, `write${base}`]);
    types.set(type.name, name);
  }
  const descriptors = new Map<string, string>();
  for (const program of module.programs) {
    for (const procedure of program.procedures) {
      const name = descriptorName(program, procedure);
      descriptors.set(
        procedure.name,
        free([name], taken, (base) => [base]),
      );
    }
  }
  return { types, descriptors };
}

function typeName(type: TypeDefinition): string {
  // The remote program's names are unprefixed.
  const name = type.file === 'remote_protocol.x' ? type.name.replace(/^remote_/, '') : type.name;
  return pascalCase(name);
}

function descriptorName(program: ProgramModel, procedure: ProcedureModel): string {
  const name = pascalCase(program.name === 'remote' ? procedure.name : `${program.name}_${procedure.name}`);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Takes the first candidate of which all names are free; the last candidate gets `$` until they are. */
function free(candidates: readonly string[], taken: Set<string>, namesOf: (base: string) => string[]): string {
  const isFree = (base: string): boolean => !RESERVED.has(base) && namesOf(base).every((name) => !taken.has(name));
  let name = candidates.find(isFree) ?? `${candidates[0] ?? ''}$`;
  while (!isFree(name)) name += '$';
  for (const used of namesOf(name)) taken.add(used);
  return name;
}

/** `remote_domain` → `RemoteDomain`, `DOMAIN_GET_INFO` → `DomainGetInfo`, `virNetStreamHole` → `VirNetStreamHole`. */
export function pascalCase(name: string): string {
  const words = name.split('_').filter((word) => word !== '');
  const text = words
    .map((word) => (/[a-z]/.test(word) ? word : word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[0-9]/.test(text) ? `$${text}` : text;
}

/** Hands out the names of local variables of one function. */
export class LocalNames {
  readonly #used: Set<string>;

  constructor(used: Iterable<string>) {
    this.#used = new Set(used);
  }

  /** The wanted name, or one like it that is neither a keyword nor in use. */
  take(wanted: string): string {
    let name = isReservedVariable(wanted) ? `${wanted}$` : wanted;
    for (let i = 2; this.#used.has(name); i += 1) name = `${wanted}${i}`;
    this.#used.add(name);
    return name;
  }

  /** Gives a name back whose scope has ended. */
  release(name: string): void {
    this.#used.delete(name);
  }
}

function isReservedVariable(name: string): boolean {
  return RESERVED.has(name) && !FINE_AS_VARIABLE.has(name);
}
