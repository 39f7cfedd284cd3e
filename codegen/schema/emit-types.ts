import { Lines } from '../emit/file.js';
import { DOCUMENT_KINDS } from './documents.js';
import type { Notes } from './notes.js';
import type { FormModel, PropertyModel, TypeModel, TypeUse } from './type-model.js';

const HEAD = '// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.\n\n';

/** Writes the types, a file for each document. Keys are paths below `src/generated/xml/`. */
export function emitTypes(
  models: readonly TypeModel[],
  notes: Notes,
  devices: readonly PropertyModel[],
): Map<string, string> {
  const files = new Map<string, string>([['raw.ts', rawTypes()]]);
  const names = new Set(models.map((model) => model.document));
  for (const document of names) {
    const own = models.filter((model) => model.document === document);
    files.set(`${fileName(document)}.ts`, emitFile(own, notes));
  }
  files.set('types.ts', emitIndex(models, devices));
  return files;
}

function fileName(document: string): string {
  return document.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function emitFile(models: readonly TypeModel[], notes: Notes): string {
  const [first] = models;
  const imports = new Map<string, Set<string>>();
  const code = new Lines();
  for (const model of models) {
    emitFamily(code, model, notes, false);
    if (model.differs) emitFamily(code, model, notes, true);
    for (const { use } of model.forms.flatMap((form) => form.properties)) {
      if (use.kind !== 'named' || use.type.document === first?.document) continue;
      const names = imports.get(use.type.document) ?? new Set();
      names.add(use.type.name);
      if (use.type.differs) names.add(`${use.type.name}Input`);
      imports.set(use.type.document, names);
    }
  }
  const lines = [...imports].map(
    ([document, names]) => `import type { ${[...names].sort().join(', ')} } from './${fileName(document)}.js';`,
  );
  return `${HEAD}${[...lines, "import type { RawContent } from './raw.js';"].sort().join('\n')}\n\n${code.text()}`;
}

function emitFamily(code: Lines, model: TypeModel, notes: Notes, isInput: boolean): void {
  const suffix = isInput ? 'Input' : '';
  const described = notes.element(model.path);
  const note = isInput ? [...described, `The written form; \`${model.name}\` is the parsed form.`] : described;
  const [only] = model.forms;
  if (only !== undefined && model.forms.length === 1) {
    emitForm(code, only, note, notes, isInput, model.name + suffix);
    return;
  }
  for (const form of model.forms) emitForm(code, form, note, notes, isInput, form.name + suffix);
  code.doc(...note);
  code.add(`export type ${model.name}${suffix} =`).indent(() => {
    code.add(...model.forms.map((form, i) => `| ${form.name}${suffix}${i === model.forms.length - 1 ? ';' : ''}`));
  });
  code.add('');
}

function emitForm(
  code: Lines,
  form: FormModel,
  note: readonly string[],
  notes: Notes,
  isInput: boolean,
  name: string,
): void {
  code.doc(...note);
  code.block(`export interface ${name} {`, '}', () => {
    for (const property of form.properties) {
      const lines = notes.property(property);
      if (lines.length > 0) code.doc(...lines);
      code.add(`${key(property.name)}${property.isOptional ? '?' : ''}: ${typeText(property, isInput)};`);
    }
    code.add('$raw?: RawContent;');
  });
  code.add('');
}

function typeText({ use, isArray }: PropertyModel, isInput: boolean): string {
  const text = useText(use, isInput);
  if (!isArray) return text;
  return /[ |]/.test(text) ? `(${text})[]` : `${text}[]`;
}

function useText(use: TypeUse, isInput: boolean): string {
  if (use.kind === 'text') return isInput ? use.written : use.read;
  return isInput && use.type.differs ? `${use.type.name}Input` : use.type.name;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** The maps from kinds of documents and devices to their types, and all types by name. */
function emitIndex(models: readonly TypeModel[], devices: readonly PropertyModel[]): string {
  const code = new Lines();
  const used = new Map<string, Set<string>>();
  const named = (use: TypeUse, isInput: boolean): string => {
    if (use.kind === 'named') {
      const names = used.get(use.type.document) ?? new Set();
      used.set(use.type.document, names.add(useText(use, isInput)));
    }
    return useText(use, isInput);
  };
  const documents = DOCUMENT_KINDS.flatMap((kind) => {
    const type = models.find((model) => model.name === `${kind.name}Document`);
    return type === undefined ? [] : [{ name: kind.name, use: { kind: 'named', type } as const }];
  });
  const block = (
    name: string,
    note: string,
    entries: readonly { name: string; use: TypeUse }[],
    isInput: boolean,
  ): void => {
    code.doc(note);
    code.block(`export interface ${name} {`, '}', () => {
      for (const entry of entries) code.add(`${key(entry.name)}: ${named(entry.use, isInput)};`);
    });
    code.add('');
  };
  block('Documents', 'The parsed type of each kind of document.', documents, false);
  block('DocumentInputs', 'The written type of each kind of document.', documents, true);
  block('Devices', 'The parsed type of each device of a domain, by the name of its element.', devices, false);
  block('DeviceInputs', 'The written type of each device of a domain, by the name of its element.', devices, true);
  const files = [...new Set(models.map((model) => model.document))].map(fileName);
  const imports = [...used].map(
    ([document, names]) => `import type { ${[...names].sort().join(', ')} } from './${fileName(document)}.js';`,
  );
  const exports = [...files, 'raw'].sort().map((file) => `export type * from './${file}.js';`);
  return `${HEAD}${imports.sort().join('\n')}\n\n${exports.join('\n')}\n\n${code.text()}`;
}

function rawTypes(): string {
  return `${HEAD}/** Content outside the types: unknown elements and attributes, and custom XML of applications. */
export interface RawContent {
  attributes?: RawAttribute[];
  children?: RawElement[];
  /** Text in a place where the schema does not allow text. */
  text?: string;
  /** Unknown content of children that are scalars, by property or \`property[index]\`. */
  inside?: { [property: string]: RawContent };
  /**
   * Names of all children in their order, where the order of different names has a meaning (rules and references of a
   * network filter) and is not that of the schema. Items that it does not list are written behind.
   */
  order?: string[];
}

/** An attribute that the types do not describe. */
export interface RawAttribute {
  /** Qualified name, with its prefix. */
  name: string;
  /** Namespace URI of the prefix. */
  namespace?: string;
  value: string;
}

/** An element that the types do not describe. */
export interface RawElement {
  /** Qualified name, with its prefix. */
  name: string;
  /** Namespace URI of the element. */
  namespace?: string;
  attributes?: RawAttribute[];
  /** Elements and text in document order. */
  children?: (RawElement | string)[];
  /** The sibling after which it is written: \`name\` or \`name[index]\`; empty to write it first. */
  after?: string;
}
`;
}
