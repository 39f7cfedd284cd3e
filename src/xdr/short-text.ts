/** Maximum length of texts that are built from character codes. */
export const SHORT_TEXT = 16;

/** The bits of a word that are set where a byte is not ASCII. */
const NOT_ASCII = 0x80808080;

/**
 * Builds a text of at most {@link SHORT_TEXT} bytes from its character codes in a single call, which is several times
 * as fast as any decoder. Reads whole words, which the padding completes. Returns undefined unless all bytes are ASCII.
 */
export function shortText(view: DataView, at: number, length: number): string | undefined {
  const w0 = length > 0 ? view.getInt32(at) : 0;
  const w1 = length > 4 ? view.getInt32(at + 4) : 0;
  if (((w0 | w1) & NOT_ASCII) !== 0) return undefined;
  if (length <= 8) return upTo8(w0, w1, length);
  const w2 = view.getInt32(at + 8);
  const w3 = length > 12 ? view.getInt32(at + 12) : 0;
  if (((w2 | w3) & NOT_ASCII) !== 0) return undefined;
  return upTo16(w0, w1, w2, w3, length);
}

function upTo8(w0: number, w1: number, length: number): string {
  const a = w0 >>> 24;
  const b = (w0 >>> 16) & 0xff;
  const c = (w0 >>> 8) & 0xff;
  const d = w0 & 0xff;
  const e = w1 >>> 24;
  const f = (w1 >>> 16) & 0xff;
  const g = (w1 >>> 8) & 0xff;
  const h = w1 & 0xff;
  switch (length) {
    case 0:
      return '';
    case 1:
      return String.fromCharCode(a);
    case 2:
      return String.fromCharCode(a, b);
    case 3:
      return String.fromCharCode(a, b, c);
    case 4:
      return String.fromCharCode(a, b, c, d);
    case 5:
      return String.fromCharCode(a, b, c, d, e);
    case 6:
      return String.fromCharCode(a, b, c, d, e, f);
    case 7:
      return String.fromCharCode(a, b, c, d, e, f, g);
    default:
      return String.fromCharCode(a, b, c, d, e, f, g, h);
  }
}

function upTo16(w0: number, w1: number, w2: number, w3: number, length: number): string {
  const a = w0 >>> 24;
  const b = (w0 >>> 16) & 0xff;
  const c = (w0 >>> 8) & 0xff;
  const d = w0 & 0xff;
  const e = w1 >>> 24;
  const f = (w1 >>> 16) & 0xff;
  const g = (w1 >>> 8) & 0xff;
  const h = w1 & 0xff;
  const i = w2 >>> 24;
  const j = (w2 >>> 16) & 0xff;
  const k = (w2 >>> 8) & 0xff;
  const l = w2 & 0xff;
  const m = w3 >>> 24;
  const n = (w3 >>> 16) & 0xff;
  const o = (w3 >>> 8) & 0xff;
  const p = w3 & 0xff;
  switch (length) {
    case 9:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i);
    case 10:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i, j);
    case 11:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k);
    case 12:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l);
    case 13:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m);
    case 14:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    case 15:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    default:
      return String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
  }
}
