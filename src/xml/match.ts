/** The new items of a list, each with the old item that it replaces, if any. */
export interface Match<Old, Fresh> {
  readonly pairs: readonly { readonly fresh: Fresh; readonly old: Old | undefined }[];
  readonly gone: readonly Old[];
}

/**
 * Matches new items with old ones.
 * @param isSame returns true if two items are certainly the same
 * @param mayBe returns true if an old item may otherwise become a new one
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
