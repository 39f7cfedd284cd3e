import { expect, it } from 'vitest';
import { signature } from '../../src/describe/signature.js';
import type { TypeDescription, TypeSetDescription } from '../../src/generated/describe/description.js';
import { remote } from '../../src/generated/describe/remote.js';

const TYPES: TypeSetDescription = {
  types: {
    Color: { kind: 'enum', members: { RED: 0, GREEN: 1 } },
    Nothing: { kind: 'struct', fields: [] },
    Alias: { kind: 'typedef', type: { kind: 'bool' } },
    Value: {
      kind: 'union',
      discriminant: { name: 'tag', type: { kind: 'int32' } },
      key: 'value',
      arms: [{ values: [1, 2], type: { kind: 'uint64' } }, { values: [3] }],
      otherwise: { type: { kind: 'chars', max: 5 } },
    },
  },
};

it.each<[TypeDescription, string]>([
  [{ kind: 'ref', name: 'Color' }, 'RED | GREEN'],
  [{ kind: 'ref', name: 'Nothing' }, '{}'],
  [{ kind: 'ref', name: 'Alias' }, 'bool'],
  [{ kind: 'ref', name: 'Value' }, '{ tag: 1 | 2, value: uint64 } | { tag: 3 } | { tag: any, value: base64 }'],
  [{ kind: 'list', max: 5, of: { kind: 'string', max: 5 } }, '[string, ...]'],
  [{ kind: 'array', length: 5, of: { kind: 'int32' } }, '[int32 × 5]'],
  [{ kind: 'fixedOpaque', length: 8 }, 'base64'],
  [{ kind: 'optional', of: { kind: 'float64' } }, 'float64 | null'],
])('writes %o as %s', (type, text) => {
  expect(signature(TYPES, type)).toBe(text);
});

it('writes the arguments of a real procedure in one line', () => {
  expect(signature(remote, { kind: 'ref', name: 'DomainGetXmlDescArgs' })).toBe(
    '{ dom: { name: string, uuid: UUID, id: int32 }, flags: uint32 }',
  );
  expect(signature(remote, { kind: 'ref', name: 'ConnectOpenArgs' })).toBe('{ name?: string, flags: uint32 }');
});

it('has words for every type', () => {
  for (const name of Object.keys(remote.types)) {
    expect(signature(remote, { kind: 'ref', name })).not.toContain('undefined');
  }
});
