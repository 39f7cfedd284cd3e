import { describe, expect, test } from 'vitest';
import { wireParameters } from '../../src/api/parameter-encoding.js';
import { typedParameters } from '../../src/api/typed-parameters.js';
import { typed } from '../../src/api/typed-values.js';
import { UsageError } from '../../src/errors.js';
import type { WireTypes } from '../../src/generated/parameter-types.js';

const TYPES: WireTypes = {
  int: 'int',
  uint: 'uint',
  llong: 'llong',
  ullong: 'ullong',
  double: 'double',
  boolean: 'boolean',
  string: 'string',
  list: 'string[]',
};

/** Why parameters are refused. */
function refusal(params: Parameters<typeof wireParameters>[0], types: WireTypes = TYPES): string {
  try {
    wireParameters(params, types);
  } catch (error) {
    if (error instanceof UsageError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('they were taken');
}

describe('parameters to be set', () => {
  test('get the wire type of the table', () => {
    const params = { int: -1, uint: 1n, llong: -(2n ** 63n), ullong: 7, double: 0.5, boolean: true, string: 'é' };
    expect(wireParameters({ ...params, list: ['a', 'b'] }, TYPES)).toEqual([
      { field: 'int', value: { type: 1, value: -1 } },
      { field: 'uint', value: { type: 2, value: 1 } },
      { field: 'llong', value: { type: 3, value: -(2n ** 63n) } },
      { field: 'ullong', value: { type: 4, value: 7n } },
      { field: 'double', value: { type: 5, value: 0.5 } },
      { field: 'boolean', value: { type: 6, value: 1 } },
      { field: 'string', value: { type: 7, value: 'é' } },
      { field: 'list', value: { type: 7, value: 'a' } },
      { field: 'list', value: { type: 7, value: 'b' } },
    ]);
  });

  test('one value is enough for a name that may come several times', () => {
    expect(wireParameters({ list: 'a' }, TYPES)).toEqual([{ field: 'list', value: { type: 7, value: 'a' } }]);
    expect(wireParameters({ list: [] }, TYPES)).toEqual([]);
  });

  test('get the type that is said, also against the table and for unknown names', () => {
    const params = { uint: typed.ullong(5), new: typed.boolean(false), many: [typed.int(1), typed.string('x')] };
    expect(wireParameters(params, TYPES)).toEqual([
      { field: 'uint', value: { type: 4, value: 5n } },
      { field: 'new', value: { type: 6, value: 0 } },
      { field: 'many', value: { type: 1, value: 1 } },
      { field: 'many', value: { type: 7, value: 'x' } },
    ]);
  });

  test('are what was got', () => {
    const wire = wireParameters({ ...LIMITS, string: '', boolean: false, double: -0, list: ['a', 'b', 'c'] }, TYPES);
    expect(wireParameters(typedParameters(wire), TYPES)).toEqual(wire);
  });
});

const LIMITS = { int: -(2 ** 31), uint: 2 ** 32 - 1, llong: 2n ** 63n - 1n, ullong: 2n ** 64n - 1n };

test('the limits of every type are taken, and nothing beyond them', () => {
  expect(wireParameters(LIMITS, TYPES)).toHaveLength(4);
  const beyond = {
    int: [-(2 ** 31) - 1, 2 ** 31, 2n ** 31n],
    uint: [-1, 2 ** 32, -1n],
    llong: [2n ** 63n, -(2n ** 63n) - 1n],
    ullong: [-1, 2n ** 64n],
  };
  for (const [name, values] of Object.entries(beyond)) {
    for (const value of values) expect(refusal({ [name]: value })).toContain(`${name}: must be`);
  }
});

describe('what is refused', () => {
  test.each<[string, Parameters<typeof wireParameters>[0], string]>([
    ['a fraction', { uint: 0.5 }, 'uint: must be an integer from 0 to 4294967295 (uint), not 0.5'],
    ['a number that is not exact', { ullong: 2 ** 53 }, 'ullong: must be an integer'],
    ['no number at all', { int: Number.NaN }, 'int: must be an integer from -2147483648 to 2147483647 (int), not NaN'],
    ['text for a number', { int: '1' }, 'int: must be an integer'],
    ['a truth for a number', { int: true }, 'int: must be an integer from -2147483648 to 2147483647 (int), not true'],
    ['a number for text', { string: 1 }, 'string: must be a string (string), not 1'],
    ['a number for a truth', { boolean: 1 }, 'boolean: must be true or false (boolean), not 1'],
    ['a bigint for a double', { double: 1n }, 'double: must be a number (double), not 1'],
    ['a list for one value', { int: [1, 2] }, 'int: must be a single int, not a list'],
    ['a bad item', { list: ['a', 1] }, 'list[1]: must be a string'],
    ['a said type that does not fit', { new: typed.uint(-1) }, 'new: must be an integer from 0'],
    ['NUL in text', { string: 'a\0' }, 'string: NUL character at position 1'],
    [
      'a text of more than 4 MiB',
      { string: 'é'.repeat(2 ** 21 + 1) },
      "string: the text exceeds the protocol's limit of 4194304 bytes",
    ],
    ['a name of more than 79 bytes', { ['é'.repeat(40)]: typed.int(1) }, "a parameter's name has at most 79 bytes"],
  ])('%s', (_, params, message) => {
    expect(refusal(params)).toContain(`INVALID_VALUE ${message.startsWith('a par') ? 'é' : message}`);
    expect(refusal(params)).toContain(message);
  });

  test('an unknown name without a type, with the list of known ones', () => {
    const known = 'known are int, uint, llong, ullong, double, boolean, string, list';
    const hint = 'pass its wire type with typed.int, uint, llong, ullong, double, boolean or string';
    expect(refusal({ int: 1, cpu_share: 5 })).toBe(
      `UNKNOWN_PARAMETER cpu_share is not a known parameter: ${known}; ${hint}`,
    );
    expect(refusal({ x: [1] }, {})).toContain('none is known');
    // Names that every object has are no parameters.
    expect(refusal({ constructor: 5 })).toContain('UNKNOWN_PARAMETER constructor');
  });

  test.each([undefined, null, {}, { type: 'int' }, { type: 'toString', value: 1 }, Symbol('s')])(
    '%s as a value',
    (value) => {
      expect(refusal(JSON.parse('{}', () => ({ int: value })))).toContain('INVALID_VALUE int: ');
    },
  );

  test.each([[[]], [null], ['x'], [undefined]])('%j instead of an object', (params) => {
    expect(refusal(JSON.parse('1', () => params))).toContain(
      'INVALID_VALUE params must be an object of parameters by name',
    );
  });
});
