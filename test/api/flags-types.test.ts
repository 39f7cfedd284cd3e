import { describe, expect, it } from 'vitest';
import { enumName } from '../../codegen/constant-names.js';
import { publicFunctions } from '../support/public-functions.js';
import { FLAGS_OF_FUNCTIONS } from './flags-of-functions.js';

/** Enums whose members LIVE and CONFIG are those of `virDomainModificationImpact`, so that these are accepted as well. */
const WITH_IMPACT: readonly string[] = [
  'virDomainDeviceModifyFlags',
  'virDomainMemoryModFlags',
  'virDomainSetVcpuFlags',
  'virDomainVcpuFlags',
];

const GENERIC = /\b(?:StreamFlags|Emulator|Flags)Options(?:<([^>]*)>)?/;

/** Names of the types that flags may have, from the C functions that a doc comment names. */
function documented(doc: string): string[] {
  const functions = [...doc.matchAll(/`(vir\w+)`/g)].map(([, name = '']) => name);
  const enums = functions.flatMap((name) => FLAGS_OF_FUNCTIONS[name] ?? []);
  const impact = enums.some((name) => WITH_IMPACT.includes(name)) ? ['virDomainModificationImpact'] : [];
  const names = [...new Set([...enums, ...impact])].map(enumName).sort();
  return names.length === 0 ? ['never'] : names;
}

const methods = publicFunctions().flatMap(({ owner, name, parameters, doc }) => {
  const type = parameters.map((parameter) => GENERIC.exec(parameter.type)).find((match) => match !== null);
  if (type === undefined || type === null) return [];
  return [{ method: `${owner}.${name}`, doc, flags: (type[1] ?? '').split('|').map((part) => part.trim()) }];
});

describe('the flags of a method', () => {
  it.each(methods)('$method are those of its C function', ({ doc, flags }) => {
    expect(flags.sort()).toEqual(documented(doc));
  });

  it('are found in the sources', () => {
    expect(methods.length).toBeGreaterThan(200);
    expect(methods.filter(({ flags }) => !flags.includes('never')).length).toBeGreaterThan(100);
  });
});
