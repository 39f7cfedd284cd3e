/** Types of values by the pattern of their key, as `src/generated/statistics` has them. */
export interface KeyTable {
  readonly [pattern: string]: string;
}

/** One step of the keys of a table: `block`, `#`, `rd`, `bytes`. */
export interface KeyNode {
  readonly children: ReadonlyMap<string, KeyNode>;
  /** Items by position, if keys continue with one. */
  readonly position: KeyNode | undefined;
  /** Items by an id, if keys continue with one. */
  readonly id: KeyNode | undefined;
  /** Items by a name of the hypervisor's, if keys continue with one. */
  readonly named: KeyNode | undefined;
  /** Type of the value, if a key ends here. */
  readonly type: string | undefined;
  readonly isCounter: boolean;
  /** Name of the property that holds it: `last-update` → `lastUpdate`. */
  readonly property: string;
}

type Building = { children: Map<string, Building>; type: string | undefined };

/** Returns the steps of all keys of a table. */
export function keyTree(table: KeyTable): KeyNode {
  const root: Building = { children: new Map(), type: undefined };
  for (const [pattern, type] of Object.entries(table)) {
    let at = root;
    for (const step of pattern.split('.')) {
      const next = at.children.get(step) ?? { children: new Map(), type: undefined };
      at.children.set(step, next);
      at = next;
    }
    at.type = type;
  }
  return nodeOf('', root);
}

function nodeOf(step: string, { children, type }: Building): KeyNode {
  const nodes = new Map([...children].map(([name, child]) => [name, nodeOf(name, child)]));
  const special = (name: string): KeyNode | undefined => {
    const node = nodes.get(name);
    nodes.delete(name);
    return node;
  };
  return {
    position: special('#'),
    id: special('@'),
    named: special('*'),
    children: nodes,
    type: type?.replace('+', ''),
    isCounter: type?.endsWith('+') ?? false,
    property: propertyName(step),
  };
}

/** `last-update`, `rd_latency_min` → `lastUpdate`, `rdLatencyMin`. */
export function propertyName(step: string): string {
  return step.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}
