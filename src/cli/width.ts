const WIDE =
  /^(?:\p{Emoji_Presentation}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6])/u;
const CONTROL = /\p{Cc}|\p{Cs}|[\u2028\u2029]|\p{Bidi_Control}/gu;

const characters: Intl.Segmenter = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Node's segmenter takes time in proportion to the square of the length, so long texts are counted in pieces. */
const PIECE = 512;

/** How many columns of a terminal a text takes. A character between two pieces may count twice. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE);
    for (const { segment } of characters.segment(piece)) columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}

/**
 * A text that may come from anywhere, fit for a line of a terminal: what could move the cursor, change colours or turn
 * the line around is shown as its code.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
