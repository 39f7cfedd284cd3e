import { Handle } from '../../src/api/handle.js';

/**
 * A value of ours in the form in which values come from Perl: numbers as text, yes and no as 1 and 0, text with one
 * character for each byte, handles by their names. Keys stay as they are; what they are called in Perl the steps say.
 */
export function normal(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('latin1');
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (value instanceof Handle) {
    const object = `Sys::Virt::${value[Symbol.toStringTag].replace(/^Nw/, 'NW')}`;
    const name = ['name', 'portDev', 'uuid'].map((key) => Reflect.get(value, key)).find((each) => each !== undefined);
    return { object, name: normal(name) };
  }
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, normal(each)]));
  }
  return String(value);
}

/** The bits of some CPUs as Perl has them: 8 to a character. */
export function cpuBits(cpus: readonly number[], bytes: number): Uint8Array {
  const map = new Uint8Array(bytes);
  for (const cpu of cpus) map[cpu >> 3] = (map[cpu >> 3] ?? 0) | (1 << (cpu & 7));
  return map;
}
