import { posix } from 'node:path';
import { type Declaration, SourceTree } from './source-tree.js';

/** An entry of the package. */
export interface Entry {
  /** As imported: `libvirt-client/xml`. */
  readonly module: string;
  readonly file: string;
  /** Folder of its pages. */
  readonly folder: string;
}

/** The entries of the package. Links prefer the symbols of the first. */
export const ENTRIES: readonly Entry[] = [
  { module: 'libvirt-client', file: 'src/index.ts', folder: 'api' },
  { module: 'libvirt-client/admin', file: 'src/admin.ts', folder: 'api/admin' },
  { module: 'libvirt-client/testing', file: 'src/testing.ts', folder: 'api/testing' },
  { module: 'libvirt-client/vitest', file: 'src/vitest.ts', folder: 'api/vitest' },
  { module: 'libvirt-client/protocol', file: 'src/protocol.ts', folder: 'api/protocol' },
  { module: 'libvirt-client/xml', file: 'src/xml.ts', folder: 'api/xml' },
];

/** How a symbol is described. */
export type SymbolKind =
  | 'class'
  | 'function'
  | 'constants'
  | 'procedure'
  | 'message'
  | 'codec'
  | 'interface'
  | 'type'
  | 'value';

/** A public name of an entry. */
export interface PublicSymbol {
  readonly entry: Entry;
  /** As exported. */
  readonly name: string;
  readonly kind: SymbolKind;
  readonly declarations: readonly Declaration[];
  /** The page that describes it, without ending: `api/domain`. */
  readonly page: string;
  /** Its heading on that page. Undefined for a class, which has a page of its own. */
  readonly anchor: string | undefined;
}

/** The public API: all symbols of all entries, each with its page. */
export class Reference {
  readonly tree: SourceTree = new SourceTree();
  readonly symbols: readonly PublicSymbol[];
  /** Procedures and messages by their name on the wire, `DOMAIN_GET_INFO`. Those of the program remote have priority. */
  readonly procedures: ReadonlyMap<string, PublicSymbol>;
  readonly #byName: ReadonlyMap<string, readonly PublicSymbol[]>;

  constructor() {
    const symbols = ENTRIES.flatMap((entry) =>
      [...this.tree.exportsOf(entry.file)].map(([name, declarations]) => symbolOf(entry, name, declarations)),
    );
    this.symbols = [...groupBy(symbols, ({ page }) => page)].flatMap(([page, all]) => divided(page, all));
    this.#byName = groupBy(this.symbols, ({ name }) => name);
    const procedures = new Map<string, PublicSymbol>();
    for (const symbol of this.symbols) {
      const wireName = wireNameOf(symbol);
      if (wireName !== undefined && !procedures.has(wireName)) procedures.set(wireName, symbol);
    }
    this.procedures = procedures;
  }

  /** The symbol of this name, of the given entry if that has one. */
  find(name: string, entry?: Entry): PublicSymbol | undefined {
    const all = this.#byName.get(name);
    return all?.find((symbol) => symbol.entry === entry) ?? all?.[0];
  }

  /** All pages with their symbols, in the order in which the first symbol is exported. */
  get pages(): ReadonlyMap<string, readonly PublicSymbol[]> {
    return groupBy(this.symbols, ({ page }) => page);
  }
}

const MOST_ON_A_PAGE = 350;
const FEWEST_ON_A_PAGE = 8;

/** Divides a page with too many symbols by the second word of their names: `DomainDiskSource` is with `DomainDisk`. */
function divided(page: string, symbols: readonly PublicSymbol[]): readonly PublicSymbol[] {
  if (symbols.length <= MOST_ON_A_PAGE) return symbols;
  const wordOf = ({ name }: PublicSymbol): string => kebab(name).split('-')[1] ?? '';
  const words = groupBy(symbols, wordOf);
  return symbols.map((symbol) => {
    const word = wordOf(symbol);
    const isOwnPage = word !== 'document' && (words.get(word)?.length ?? 0) >= FEWEST_ON_A_PAGE;
    return isOwnPage ? { ...symbol, page: `${page}-element-${word}` } : symbol;
  });
}

/** Items by a property, in their order. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** `DomainSnapshot` as `domain-snapshot`. */
export function kebab(name: string): string {
  return name.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2-').toLowerCase();
}

/** Name on the wire of a procedure or message; undefined for other symbols. */
export function wireNameOf({ kind, declarations: [first] }: PublicSymbol): string | undefined {
  if ((kind !== 'procedure' && kind !== 'message') || first === undefined) return undefined;
  return /\bname: '(\w+)'/.exec(first.file.source.slice(first.start, first.node.end))?.[1];
}

function symbolOf(entry: Entry, name: string, declarations: readonly Declaration[]): PublicSymbol {
  const [first] = declarations;
  if (first === undefined) throw new Error(`${entry.module}: the declaration of ${name} was not found`);
  const kind = kindOf(name, first);
  const page = kind === 'class' ? `${entry.folder}/${kebab(name)}` : pageOf(entry, kind, first.file.path);
  const anchor = kind === 'class' ? undefined : kind === 'codec' ? name.replace(/^(read|write)/, '') : name;
  return { entry, name, kind, declarations, page, anchor };
}

function kindOf(name: string, { node, file }: Declaration): SymbolKind {
  switch (node.type) {
    case 'ClassDeclaration':
      return 'class';
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return file.path.startsWith('src/generated/') && /^(read|write)[A-Z]/.test(name) ? 'codec' : 'function';
    case 'TSInterfaceDeclaration':
      return 'interface';
    case 'TSTypeAliasDeclaration':
      return 'type';
    default: {
      if (file.path.startsWith('src/generated/constants/')) return 'constants';
      const text = file.source.slice(node.start, node.end);
      if (/^const \w+: Procedure</.test(text)) return 'procedure';
      if (/^const \w+: EventMessage</.test(text)) return 'message';
      return 'value';
    }
  }
}

/** Pages of types that belong to a topic, by the folder of their source. */
const TOPICS: readonly (readonly [folder: string, page: string])[] = [
  ['src/api/domain/', 'domain-types'],
  ['src/api/connection/', 'connection-types'],
  ['src/api/events/', 'event-types'],
  ['src/api/inventory/', 'inventory-types'],
  ['src/api/stream/', 'stream-types'],
  ['src/api/fleet/', 'fleet-types'],
  ['src/api/statistics/', 'statistics-types'],
  ['src/generated/statistics/', 'statistics-types'],
  ['src/connect/', 'connect-types'],
  ['src/uri/', 'connect-types'],
  ['src/transport/', 'connect-types'],
  ['src/sasl/', 'connect-types'],
];

function pageOf({ folder, module }: Entry, kind: SymbolKind, path: string): string {
  const file = posix.basename(path, '.ts');
  if (path.startsWith('src/generated/constants/')) return `${folder}/constants/${file}`;
  if (path.startsWith('src/generated/remote/')) return `api/protocol/${file}`;
  if (path.startsWith('src/generated/xml/')) return `${folder}/${file}`;
  if (/^src\/generated\/\w+\.ts$/.test(path)) return `${folder}/protocol-${file}`;
  if (kind === 'function') return `${folder}/functions`;
  if (module !== 'libvirt-client') return `${folder}/types`;
  return `${folder}/${TOPICS.find(([start]) => path.startsWith(start))?.[1] ?? 'types'}`;
}
