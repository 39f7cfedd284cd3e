/** The XML in which libvirt describes its API: `libvirt-api.xml` and its siblings, as libvirt-dev installs them. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { ApiMember, ApiString } from './api.js';

/** A function as `api.json` lists it. */
export interface DescribedFunction {
  readonly name: string;
  readonly module: string;
  readonly file: string;
  /** Absent before libvirt 9.0. */
  readonly since?: string;
  readonly args: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
}

/** No changes. */
export interface DescribedApi {
  /** `12.8.0`. */
  readonly release: string;
  readonly functions: readonly DescribedFunction[];
  readonly enums: ReadonlyMap<string, readonly ApiMember[]>;
  readonly strings: ReadonlyMap<string, ApiString>;
}

const FILE_NAME = /^libvirt(-\w+)?-api\.xml$/;

/** An enum that libvirt has renamed → its name today. */
const RENAMED_ENUMS: ReadonlyMap<string, string> = new Map([['virNodeDeviceXmlflags', 'virNodeDeviceXMLFlags']]);

/** Whether a path is one of these files, and not IDL or a schema. */
export function isApiXml(path: string): boolean {
  return FILE_NAME.test(basename(path));
}

/**
 * Reads the file and its siblings in the same folder (admin, lxc, qemu).
 * @throws Error naming the file that is not a description of an API
 */
export function readApiXml(path: string): DescribedApi {
  const folder = dirname(path);
  const names = readdirSync(folder).filter((name) => FILE_NAME.test(name));
  // The file that was named may be called otherwise.
  const files = new Set([path, ...(isApiXml(path) ? names.sort().map((name) => join(folder, name)) : [])]);
  return describedApi([...files].flatMap((file) => symbolsOf(readFileSync(file, 'utf8'), file)));
}

/** @throws Error when two members refer to one another, or to something that is not there */
export function describedApi(symbols: readonly XmlElement[]): DescribedApi {
  const named = (kind: string): XmlElement[] => symbols.filter((symbol) => symbol.name === kind);
  const macros = named('macro');
  const texts = macros.filter((macro) => macro.attributes['string'] !== undefined);
  return {
    release: releaseOf(macros),
    functions: named('function').map(describedFunction),
    enums: membersByEnum(named('enum')),
    strings: new Map(
      texts.map((macro) => [
        attribute(macro, 'name'),
        { value: attribute(macro, 'string'), ...sinceOf(macro) } satisfies ApiString,
      ]),
    ),
  };
}

function symbolsOf(text: string, file: string): XmlElement[] {
  const { root } = parseXml(text);
  if (root?.name !== 'api') throw new Error(`${file} is not a description of an API: its root is not <api>`);
  return elements(root, 'symbols').flatMap((symbols) => elements(symbols));
}

/** `LIBVIR_VERSION_NUMBER` is 12008000 in 12.8.0. */
function releaseOf(macros: readonly XmlElement[]): string {
  const raw = macros.find((macro) => macro.attributes['name'] === 'LIBVIR_VERSION_NUMBER')?.attributes['raw'];
  const version = Number(raw);
  if (!Number.isSafeInteger(version)) throw new Error('LIBVIR_VERSION_NUMBER is missing: is libvirt-api.xml there?');
  return [version / 1_000_000, (version / 1_000) % 1_000, version % 1_000].map(Math.floor).join('.');
}

function describedFunction(element: XmlElement): DescribedFunction {
  const [result] = elements(element, 'return');
  return {
    name: attribute(element, 'name'),
    module: attribute(element, 'module'),
    file: attribute(element, 'file'),
    ...sinceOf(element),
    args: elements(element, 'arg').map((arg) => ({ name: attribute(arg, 'name'), type: attribute(arg, 'type') })),
    returns: result?.attributes['type'] ?? 'void',
  };
}

/** Members in the order of their values, without the ends of enums (`VIR_..._LAST`), which change with each release. */
function membersByEnum(members: readonly XmlElement[]): Map<string, ApiMember[]> {
  const byName = new Map(members.map((element) => [attribute(element, 'name'), element]));
  const enums = new Map<string, ApiMember[]>();
  for (const [name, element] of byName) {
    if (name.endsWith('_LAST')) continue;
    const type = attribute(element, 'type');
    const cName = RENAMED_ENUMS.get(type) ?? type;
    const list = enums.get(cName) ?? [];
    enums.set(cName, list);
    list.push({ name, value: memberValue(byName, name, 0), ...sinceOf(element) });
  }
  for (const list of enums.values()) list.sort((a, b) => a.value - b.value);
  return enums;
}

/** The value of a member, which may be given as another member. */
function memberValue(byName: ReadonlyMap<string, XmlElement>, name: string, depth: number): number {
  const element = byName.get(name);
  if (element === undefined || depth > 10) throw new Error(`the value of ${name} cannot be found`);
  const written = attribute(element, 'value');
  return /^-?\d+$/.test(written) ? Number(written) : memberValue(byName, written, depth + 1);
}

function sinceOf(element: XmlElement): { readonly since?: string } {
  const since = element.attributes['version'];
  return since === undefined ? {} : { since };
}

function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name} name='${element.attributes['name']}'> has no ${name}`);
  return value;
}

function elements(parent: XmlElement, name?: string): XmlElement[] {
  const all = parent.children.filter((child) => child instanceof XmlElement);
  return name === undefined ? all : all.filter((child) => child.name === name);
}
