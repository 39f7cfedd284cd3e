const WIDE =
  /^(?:\p{Emoji_Presentation}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6])/u;

const characters: Intl.Segmenter = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Node's segmenter takes quadratic time, so long texts are counted in chunks. */
const PIECE = 512;

/** Returns the number of terminal columns of a text. A character across two chunks may count twice. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE);
    for (const { segment } of characters.segment(piece)) columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}
