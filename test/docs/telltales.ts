/** A phrase that marks wording to be rewritten: an English maintainer would not use it. */
interface Telltale {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A place where a phrase is right. */
export interface Exception {
  /** Part of the line. */
  readonly text: string;
  readonly why: string;
}

/** Phrases that are rejected wherever people read: source, docs and messages. */
export const TELLTALES: readonly Telltale[] = [
  // "There is no X" is plain English; "X is no Y" is not.
  { name: 'is no', pattern: /(?<!\b[Tt]here )\bis no (?!longer\b|more\b)[a-z]/ },
  { name: 'are no', pattern: /(?<!\b[Tt]here )\bare no (?!longer\b|more\b)/ },
  { name: 'headless Who', pattern: /(?:^|[.:;] )Who (?!\w+ (?:is|are)\b.*\?)/ },
  { name: 'of yours', pattern: /\bof yours\b/ },
  { name: 'in vain', pattern: /\bin vain\b/ },
  { name: 'whoever', pattern: /\bwhoever\b/i },
  { name: 'somebody', pattern: /\bsomebody\b/i },
  { name: 'nobody', pattern: /\bnobody\b/i },
  { name: 'goes on', pattern: /\b(?:go|goes|went) on\b/ },
  { name: 'knows no', pattern: /\bknows? no(?! (?:longer|more))\b/ },
  { name: 'stands behind', pattern: /\bstands? (?:behind|before)\b/ },
  { name: 'his', pattern: /\b(?:his|he|him)\b/i },
];

/** Doc comments begin with a verb in the third person or a noun phrase, not with a question. */
const HEADLESS = /^\/\*\*\s+(?:\* )?(?:What|Whether|How|Where|Who|Which)\b/;

/** Text of comments joined across lines, so that a phrase is found although it is wrapped. */
function joined(text: string): string {
  return text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/|>)?[ \t]*/g, ' ');
}

/** Every telltale phrase in a text, as `phrase: excerpt`. */
export function telltales(text: string, exceptions: readonly Exception[]): string[] {
  const line = joined(text);
  const found: string[] = [];
  for (const { name, pattern } of TELLTALES) {
    for (const match of line.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const excerpt = line.slice(Math.max(0, match.index - 50), match.index + 60);
      if (exceptions.every((exception) => !excerpt.includes(exception.text))) found.push(`${name}: ${excerpt.trim()}`);
    }
  }
  return found;
}

/** The first words of every doc comment that begins with a question word. */
export function headlessComments(source: string): string[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .map(([comment]) => comment)
    .filter((comment) => HEADLESS.test(comment))
    .map((comment) => comment.replace(/\s+(?:\*(?!\/)\s*)?/g, ' ').slice(0, 80));
}
