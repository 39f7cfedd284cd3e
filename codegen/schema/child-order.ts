import { type CompiledGrammar, partsOf } from './compile.js';

/**
 * Puts names of children in an order that the groups of all forms of an element agree with, else in that of their first
 * appearance. Where forms contradict one another, the earlier form wins.
 */
export function childOrder(grammar: CompiledGrammar, elements: readonly number[], names: readonly string[]): string[] {
  const before = new Map(names.map((name) => [name, new Set<string>()]));
  for (const [first, second] of elements.flatMap((element) => [...precedences(grammar, element)])) {
    if (!reaches(before, first, second)) before.get(second)?.add(first);
  }
  const left = new Set(names);
  const ordered: string[] = [];
  while (left.size > 0) {
    const next = [...left].find((name) => ![...(before.get(name) ?? [])].some((other) => left.has(other)));
    if (next === undefined) throw new Error(`the order of ${[...left].join(', ')} contradicts itself`);
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

/** Whether `name` has to be before `other` by what is known. */
function reaches(before: ReadonlyMap<string, ReadonlySet<string>>, other: string, name: string): boolean {
  const seen = new Set<string>();
  const visit = (at: string): boolean => {
    if (at === name) return true;
    if (seen.has(at)) return false;
    seen.add(at);
    return [...(before.get(at) ?? [])].some(visit);
  };
  return visit(other);
}

/** Pairs of names of which the first comes before the second in a group. */
export function* precedences(grammar: CompiledGrammar, element: number): Generator<readonly [string, string]> {
  const pairs: [string, string][] = [];
  const visit = (number: number): Set<string> => {
    const node = grammar.nodes[number];
    switch (node?.[0]) {
      case 'element':
        return new Set([grammar.elements[node[1]]?.name ?? '']);
      case 'oneOrMore':
        return visit(node[1]);
      case 'choice':
      case 'interleave':
        return new Set(partsOf(node).flatMap((part) => [...visit(part)]));
      case 'group': {
        const all = new Set<string>();
        for (const part of partsOf(node)) {
          const names = visit(part);
          for (const name of names) for (const other of all) if (other !== name) pairs.push([other, name]);
          for (const name of names) all.add(name);
        }
        return all;
      }
      default:
        return new Set();
    }
  };
  visit(grammar.elements[element]?.content ?? -1);
  yield* pairs;
}
