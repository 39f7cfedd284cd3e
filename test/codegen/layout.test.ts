import { describe, expect, test } from 'vitest';
import { layoutHash, layoutText, minimumSize } from '../../codegen/layout.js';
import type { Type } from '../../codegen/model.js';
import { contextOf } from './idl.js';

const TEXT = `
  struct pair { int a; hyper b; };
  union u switch (int t) { case 0: void; case 1: pair p; };
  union full switch (bool t) { case 0: int a; case 1: pair p; };
  struct node { int x; node *next; };
  typedef pair pairs[3];
  enum e { A };
`;

function size(declaration: string): number {
  const context = contextOf(`${TEXT} struct s { ${declaration}; };`);
  return minimumSize({ kind: 'ref', name: 's' }, context.types);
}

describe('the fewest bytes', () => {
  test.each([
    ['int x', 4],
    ['char x', 4],
    ['hyper x', 8],
    ['double x', 8],
    ['float x', 4],
    ['quadruple x', 16],
    ['e x', 4],
    ['string x<100>', 4],
    ['opaque x<100>', 4],
    ['opaque x[5]', 8],
    ['char x[5]', 20],
    ['pair x<100>', 4],
    ['pair x[2]', 24],
    ['pair *x', 4],
    ['pairs x', 36],
    ['u x', 4],
    ['full x', 8],
    ['node x', 8],
  ])('%s takes %i', (declaration, wanted) => {
    expect(size(declaration)).toBe(wanted);
  });
});

describe('the layout in words', () => {
  const text = (name: string, idl: string): string => layoutText({ kind: 'ref', name }, contextOf(idl).types);

  test('names fields and limits, but no types', () => {
    expect(text('u', TEXT)).toBe('union(t:int32){0=void,1=p:{a:int32,b:int64}}');
    expect(text('s', 'struct s { string a<5>; opaque b[2]; char c<3>; char d[4]; int e<6>; int f[7]; int *g; };')).toBe(
      '{a:string<5>,b:opaque[2],c:chars<3>,d:chars[4],e:int32<6>,f:int32[7],g:int32?}',
    );
    expect(text('u', 'union u switch (int t) { case 1: void; default: int x; };')).toBe(
      'union(t:int32){1=void,default=x:int32}',
    );
  });

  test('counts the way back where a type contains itself', () => {
    expect(text('node', TEXT)).toBe('{x:int32,next:^1?}');
    expect(text('a', 'struct a { b *x; }; struct b { a *y; b *z; };')).toBe('{x:{y:^2?,z:^1?}?}');
  });

  test('does not change with names of types, typedefs, constants and order', () => {
    const one = 'const N = 4; typedef int t; struct s { t a<N>; };';
    const two = 'struct s { int a<4>; };';
    expect(layoutHash('s', contextOf(one).types)).toBe(layoutHash('s', contextOf(two).types));
  });

  test.each(['struct s { int a<5>; };', 'struct s { unsigned int a<4>; };', 'struct s { int b<4>; };'])(
    'changes for %s',
    (other) => {
      const first = layoutHash('s', contextOf('struct s { int a<4>; };').types);
      expect(first).toMatch(/^[0-9a-f]{16}$/);
      expect(layoutHash('s', contextOf(other).types)).not.toBe(first);
    },
  );

  test('a scalar is its kind', () => {
    const type: Type = { kind: 'uint64' };
    expect(layoutText(type, new Map())).toBe('uint64');
  });
});
