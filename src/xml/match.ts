/** How the items of a list are to become other items: each with the old one that it was, if any. */
export interface Match<Old, Fresh> {
  readonly pairs: readonly { readonly fresh: Fresh; readonly old: Old | undefined }[];
  readonly gone: readonly Old[];
}

/**
 * Finds which new items are which old ones.
 * @param isSame whether two are surely the same
 * @param mayBe whether an old one may become a new one otherwise
 */
export function matchItems<Old, Fresh>(
  olds: readonly Old[],
  freshes: readonly Fresh[],
  isSame: (old: Old, fresh: Fresh) => boolean,
  mayBe: (old: Old, fresh: Fresh) => boolean = () => true,
): Match<Old, Fresh> {
  const left = new Set(olds);
  const found = freshes.map((fresh) => {
    for (const old of left) {
      if (!isSame(old, fresh)) continue;
      left.delete(old);
      return old;
    }
    return undefined;
  });
  const pairs = freshes.map((fresh, i) => {
    const old = found[i] ?? [...left].find((other) => mayBe(other, fresh));
    if (old !== undefined) left.delete(old);
    return { fresh, old };
  });
  return { pairs, gone: [...left] };
}
