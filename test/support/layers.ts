import { hasDefaultExport, type Import, importsOf, type SourceTree, withoutComments } from './imports.js';

/** What each part of the project may import at run time beside itself. `src/cli` may import all of `src`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  xdr: ['errors'],
  generated: ['xdr'],
  'generated/describe': ['generated', 'xdr'],
  describe: ['generated/describe', 'xdr', 'errors'],
  uri: ['errors'],
  transport: ['uri', 'errors'],
  sasl: ['errors'],
  rpc: ['generated', 'xdr', 'errors'],
  api: ['rpc', 'transport', 'uri', 'sasl', 'generated', 'xdr', 'errors'],
  connect: ['api', 'rpc', 'transport', 'uri', 'sasl', 'generated', 'xdr', 'errors'],
  fleet: ['connect', 'api', 'rpc', 'uri', 'generated', 'xdr', 'errors'],
  testing: ['rpc', 'transport', 'generated', 'generated/describe', 'describe', 'xdr', 'errors'],
  // Its tables are generated for it alone.
  'generated/xml': [],
  xml: ['generated/xml', 'errors'],
  'xml door': ['xml', 'generated/xml', 'errors'],
  // Prints frames, for the command and for NODE_DEBUG.
  debug: ['testing', 'rpc', 'describe', 'generated', 'generated/describe', 'xdr', 'errors'],
  cli: [
    'door',
    'xml door',
    'fleet',
    'connect',
    'api',
    'debug',
    'testing',
    'rpc',
    'transport',
    'uri',
    'describe',
    'generated',
    'generated/describe',
    'xdr',
    'errors',
  ],
  core: ['fleet', 'connect', 'api', 'rpc', 'transport', 'uri', 'generated', 'xdr', 'errors'],
  door: ['core', 'fleet', 'connect', 'api', 'rpc', 'transport', 'uri', 'generated', 'xdr', 'errors'],
  'testing door': ['testing', 'fleet', 'connect', 'api', 'transport', 'uri', 'errors'],
  codegen: [],
};

/** What may be imported for its types alone, in addition. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  // The names of error codes are a table of libvirt's.
  errors: ['generated'],
  // Constants are branded with the name of their group.
  generated: ['errors'],
  // The link is handed a transport; it makes none.
  rpc: ['transport', 'sasl'],
  // A layer of SASL stands between a transport and its socket.
  transport: ['sasl'],
  // What `connect()` takes for recordings.
  connect: ['testing'],
};

/** What may be loaded by `import()` by those who need it, in addition. */
const MAY_IMPORT_LATER: Readonly<Record<string, readonly string[]>> = {
  // Recordings are for tests, frames are printed for debugging: other programs do not load the code for them.
  connect: ['testing', 'debug'],
};

/** Files directly in `src` that a package entry points at. All but these have a folder. */
const TESTING_DOORS: readonly string[] = ['src/testing.ts', 'src/vitest.ts'];

/** Errors, and checks that every layer makes. */
const GROUND_FLOOR: readonly string[] = [
  'src/errors.ts',
  'src/nearest.ts',
  'src/release.ts',
  'src/option-checks.ts',
  'src/option-kinds.ts',
  'src/abort.ts',
  'src/caller-stack.ts',
  'src/deadline.ts',
  'src/checks.ts',
  'src/constant.ts',
  'src/runtime.ts',
  'src/json-fault.ts',
  'src/user-text.ts',
];

/** The independent second codec; only what compares against it may touch it. */
const SECOND_CODEC = /^(@stellar\/)?js-xdr(\/|$)/;
const SECOND_CODEC_USERS = /^(test\/conformance|bench)\//;

/** npm packages that files of `src` may import beside Node's own modules. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/vitest.ts': ['@vitest/runner'],
  'src/xml/tree.ts': ['@rgrove/parse-xml'],
  'src/transport/ssh/ssh-library.ts': ['ssh2'],
  // Bundled into the command's files.
  'src/cli/command-line.ts': ['commander'],
  'src/cli/output/width.ts': ['fast-string-width'],
  'src/cli/output/progress.ts': ['cli-progress'],
  'src/cli/xpath.ts': ['@xmldom/xmldom', 'xpath'],
};

const LONGEST_FILE = 600;

/** Everything that is wrong with a tree of files, one line for each fault. */
export function architectureFaults(tree: SourceTree): string[] {
  const imports = [...tree].flatMap(([path, source]) => importsOf(path, source));
  return [
    ...imports.map((edge) => wrongImport(edge, tree)).filter((fault) => fault !== undefined),
    ...cycles(imports).map((cycle) => `cycle: ${cycle.join(' → ')}`),
    ...[...tree].flatMap(([path, source]) => fileFaults(path, source)),
    ...tooManyBindingFiles(tree),
    ...[...tree]
      .filter(([path, source]) => isMisnamedLiveTest(path, source))
      .map(([path]) => `${path} uses a real daemon; its name has to end in .live.test.ts`),
  ];
}

/** The part of the project that a file belongs to, or undefined for tests and tools. */
export function layerOf(path: string): string | undefined {
  const [top, folder, inner] = path.split('/');
  if (top === 'codegen') return 'codegen';
  if (top !== 'src' || folder === undefined) return undefined;
  if (inner === undefined) {
    if (GROUND_FLOOR.includes(path)) return 'errors';
    if (folder === 'xml.ts') return 'xml door';
    if (folder === 'core.ts') return 'core';
    return TESTING_DOORS.includes(path) ? 'testing door' : 'door';
  }
  if (folder === 'generated' && (inner === 'describe' || inner === 'xml')) return `generated/${inner}`;
  return folder;
}

function wrongImport(edge: Import, tree: SourceTree): string | undefined {
  const { from, to, typeOnly, later } = edge;
  if (SECOND_CODEC.test(to)) return SECOND_CODEC_USERS.test(from) ? undefined : `${from} imports ${to}`;
  const layer = layerOf(from);
  if (layer === undefined) return undefined;
  if (!tree.has(to)) return wrongPackage(layer, edge);
  const target = layerOf(to) ?? to;
  if (target === layer && layer !== 'door') return undefined;
  const inAddition = typeOnly ? MAY_IMPORT_TYPES : later ? MAY_IMPORT_LATER : {};
  const allowed = [...(MAY_IMPORT[layer] ?? []), ...(inAddition[layer] ?? [])];
  if (allowed.includes(target)) return undefined;
  return `${from} imports ${to}: ${layer} may not import ${target}${typeOnly ? ', not even its types' : ''}`;
}

/** What is no file of the project: a module of Node, a package, or a mistake. */
function wrongPackage(layer: string, { from, to }: Import): string | undefined {
  if (to.startsWith('node:') || PACKAGES[from]?.includes(to) === true) return undefined;
  if (/^(src|codegen|test|bench)\//.test(to)) return `${from} imports ${to}, which does not exist`;
  return layer === 'codegen'
    ? undefined
    : `${from} imports the package ${to}: the library has no dependencies but its XML parser`;
}

/** Cycles of imports that are there at run time, each from its first file back to it. */
function cycles(imports: readonly Import[]): string[][] {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const seen = way.indexOf(file);
    if (seen >= 0) found.push([...way.slice(seen), file]);
    if (seen >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}

function fileFaults(path: string, source: string): string[] {
  if (layerOf(path) === undefined) return [];
  const faults: string[] = [];
  // A declaration file describes what a package exports.
  if (!path.endsWith('.d.ts') && hasDefaultExport(path, source)) faults.push(`${path} has a default export`);
  const lines = source.split('\n').length - 1;
  if (lines > LONGEST_FILE && !mayBeLong(path)) faults.push(`${path} has ${lines} lines, more than ${LONGEST_FILE}`);
  return faults;
}

/** Generated files, and the handle classes `api/<object>/<object>.ts`, which are tables of contents. */
function mayBeLong(path: string): boolean {
  return path.startsWith('src/generated/') || /^src\/api\/([^/]+)\/\1\.ts$/.test(path);
}

/** Node's internal bindings are a risk that one file takes for all. */
function tooManyBindingFiles(tree: SourceTree): string[] {
  const users = [...tree]
    .filter(([path]) => path.startsWith('src/'))
    .filter(([path, source]) => usesBinding(withoutComments(path, source)))
    .map(([path]) => path);
  return users.length > 1 ? [`process.binding is used in more than one file: ${users.join(', ')}`] : [];
}

function usesBinding(text: string): boolean {
  return /\bprocess\b[^;]*\bbinding\b/.test(text) || /\bbinding\b[^;]*=\s*process\b/.test(text);
}

/** The projects of vitest tell live tests by their place or name. */
function isMisnamedLiveTest(path: string, source: string): boolean {
  const isLive = path.startsWith('test/live/') || path.endsWith('.live.test.ts');
  return path.endsWith('.test.ts') && !isLive && /import \{[^}]*\b(?:describeLive|startDaemon)\b/.test(source);
}
