/** A number that is another one at every call, and why. */
export interface Movement {
  /** A counter lies between what Sys::Virt got before and after; of a gauge only the form is compared. */
  readonly kind: 'counter' | 'gauge';
  readonly because: string;
}

/** A number that only grows. */
export function counter(because: string): Movement {
  return { kind: 'counter', because };
}

/** A number that goes up and down. */
export function gauge(because: string): Movement {
  return { kind: 'gauge', because };
}

/** What Sys::Virt got before and after our call. They are the same where nothing moves. */
export interface Bracket {
  readonly before: unknown;
  readonly after: unknown;
}

/** Movements by the key of the number, `*` for all. */
export type Movements = Readonly<Record<string, Movement>>;

/** Where our value is not what Sys::Virt got, a line for each place; empty when they are equal. */
export function differences(theirs: Bracket, ours: unknown, movements: Movements = {}, path = ''): string[] {
  const movement = movements[path.split('.').at(-1) ?? ''] ?? (isTree(ours) ? undefined : movements['*']);
  if (movement !== undefined) return moved(theirs, ours, movement) ? [] : [said(path, theirs.before, ours)];
  if (!isTree(theirs.before) || !isTree(ours) || Array.isArray(theirs.before) !== Array.isArray(ours)) {
    return Object.is(theirs.before, ours) ? [] : [said(path, theirs.before, ours)];
  }
  const keys = new Set([...Object.keys(theirs.before), ...Object.keys(ours)]);
  return [...keys].flatMap((key) => {
    const bracket = { before: child(theirs.before, key), after: child(theirs.after, key) };
    return differences(bracket, child(ours, key), movements, path === '' ? key : `${path}.${key}`);
  });
}

function moved({ before, after }: Bracket, ours: unknown, { kind }: Movement): boolean {
  const numbers = [before, ours, after].map((value) =>
    typeof value === 'string' && /^-?\d+$/.test(value) ? value : '',
  );
  if (numbers.includes('')) return false;
  const [low = 0n, middle = 0n, high = 0n] = numbers.map(BigInt);
  return kind === 'gauge' || (low <= middle && middle <= high);
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function child(value: unknown, key: string): unknown {
  return isTree(value) ? Reflect.get(value, key) : undefined;
}

function said(path: string, theirs: unknown, ours: unknown): string {
  return `${path === '' ? '' : `${path}: `}${formatResult(theirs)} in Perl, ${formatResult(ours)} here`;
}

/** A value on one line, cut where it is long. */
export function formatResult(value: unknown, length = 60): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  const plain = text.replace(/[^\x20-\x7e]/g, '.');
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
}
