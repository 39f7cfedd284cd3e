/**
 * Short names of the members of an enum: each C name without the longest prefix that ends in `_` and that all share.
 * `_NONE` and `_LAST` say nothing about the prefix, as some enums spell theirs differently there.
 * @returns undefined when nothing is left of a name, or nothing that can stand alone
 */
export function shortNames(members: readonly string[]): string[] | undefined {
  const telling = members.filter((member) => !/_(NONE|LAST)$/.test(member));
  const prefix = commonPrefix(telling.length > 0 ? telling : members);
  const names = members.map((member) => {
    return member.startsWith(prefix) ? member.slice(prefix.length) : member.slice(member.lastIndexOf('_') + 1);
  });
  return names.every((name) => /^[A-Za-z]/.test(name)) ? names : undefined;
}

/** The longest common beginning that ends in `_`. */
export function commonPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = first.lastIndexOf('_') + 1;
  while (length > 0 && !others.every((name) => name.startsWith(first.slice(0, length)))) {
    length = first.lastIndexOf('_', length - 2) + 1;
  }
  return first.slice(0, length);
}
