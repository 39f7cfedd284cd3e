import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/node-program.js';

/** libvirt's own description of its functions and macros. */
const LIBVIRT = '/usr/share/libvirt/api/libvirt-api.xml';
const FUNCTIONS = ['virConnectGetAllDomainStats', 'virDomainGetGuestInfo'];
const isMissing = !existsSync(LIBVIRT);
if (isMissing) process.stderr.write(`SKIPPED, there is no ${LIBVIRT} (install libvirt-dev): units of statistics\n`);

const UNIT = /\b(nanoseconds|ns|milliseconds|ms|seconds|bytes|[kK]iB|MiB\/s)\b/i;
const NAMES: Readonly<Record<string, string>> = { ns: 'nanoseconds', ms: 'milliseconds', kib: 'KiB', 'mib/s': 'MiB/s' };
/** Its text names bytes, but it counts pages: those that are filled with one byte. */
const NOT_A_UNIT = new Set(['memory_constant']);

/** The unit of each key that libvirt's texts name one for: `block.N.rd.bytes`. */
function documentedUnits(): Map<string, string> {
  const xml = readFileSync(LIBVIRT, 'utf8');
  const ofFunctions = FUNCTIONS.flatMap((name) => {
    const [info = ''] = new RegExp(`<function name='${name}'.*?</info>`, 's').exec(xml) ?? [];
    return [...info.matchAll(/^\s*"([a-z][^"\n]*)"(.*?)(?=^\s*"|^VIR_|^\s*$)/gms)];
  });
  const ofJobs = [...xml.matchAll(/<macro name='VIR_DOMAIN_JOB_\w+'[^>]* string='(\w+)'[^>]*>(.*?)<\/macro>/gs)];
  const all = [...ofFunctions, ...ofJobs].map(([, key = '', text = '']) => {
    const unit = UNIT.exec(text.replace(/\bas (VIR_TYPED_PARAM|unsigned).*/s, ''))?.[1]?.toLowerCase();
    return [key.replaceAll(/<\w+>/g, 'N'), unit === undefined ? '' : (NAMES[unit] ?? unit)] as const;
  });
  return new Map(all.filter(([key, unit]) => unit !== '' && !NOT_A_UNIT.has(key)));
}

/** The unit in the doc comment of each field of nested statistics; empty where it names none. */
function unitsInDocComments(): Map<string, string> {
  const folder = join(ROOT, 'src/generated/statistics');
  const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const types = code.flatMap((text) => text.split(/^export interface /m)).filter((text) => !/^\w+Rates /.test(text));
  const comments = types.flatMap((text) => [...text.matchAll(/\/\*\*((?:(?!\*\/).)*)`([^`\s]+)`\s*\*\/\s+readonly/gs)]);
  return new Map(comments.map(([, text = '', key = '']) => [key, /\. In ([^.]*)\./.exec(text)?.[1] ?? '']));
}

it.skipIf(isMissing)('the doc comment of a nested field has the unit that libvirt documents', () => {
  const documented = documentedUnits();
  expect(documented.size).toBeGreaterThan(40);
  const ours = unitsInDocComments();
  // `seconds since 1970` and `bytes per second` are more exact.
  const wrong = [...documented].filter(([key, unit]) => ours.has(key) && !ours.get(key)?.startsWith(unit));
  expect(wrong).toEqual([]);
  expect([...documented.keys()].filter((key) => !ours.has(key))).toEqual([]);
});

it('docs/statistics.md lists each unit with all its keys, and no others', () => {
  const page = readFileSync(join(ROOT, 'docs/statistics.md'), 'utf8');
  const [, section = ''] = /^## Units\n(.*?)^## /ms.exec(page) ?? [];
  const listed = [...section.matchAll(/^- ([^:]*):(.*?)(?=^- |^$)/gms)].flatMap(([, unit = '', text = '']) =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, pattern = '']) => ({ unit, pattern })),
  );
  const expected = [...unitsInDocComments()];
  for (const { pattern, unit } of listed) {
    const matches = expected.filter(([key]) => isMatch(pattern, key));
    expect(new Set(matches.map(([, found]) => found)), pattern).toEqual(new Set([unit]));
  }
  const unlisted = expected.filter(
    ([key, unit]) => unit !== '' && !listed.some(({ pattern }) => isMatch(pattern, key)),
  );
  expect(unlisted).toEqual([]);
});

function isMatch(pattern: string, key: string): boolean {
  const source = pattern.split('*').map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, String.raw`\$&`));
  return new RegExp(`^${source.join('.*')}$`).test(key);
}
