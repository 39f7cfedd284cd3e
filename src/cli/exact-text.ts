import { type ExactJson, exactJsonText } from '../api/bigint-json.js';

/** Formats the answer of a monitor or an agent: text as it is, all else as JSON with every digit. */
export function exactText(answer: ExactJson, isPretty: boolean): string {
  if (typeof answer === 'string') return answer;
  const text = typeof answer === 'object' && answer !== null ? exactJsonText(answer) : String(answer);
  return isPretty ? indented(text) : text;
}

/** Adds line breaks without reading the numbers, which would lose digits. */
function indented(json: string): string {
  let depth = 0;
  return json.replace(/"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],:]/g, (token) => {
    if (token === ',') return `,\n${'  '.repeat(depth)}`;
    if (token === ':') return ': ';
    if (token === '{' || token === '[') {
      depth += 1;
      return `${token}\n${'  '.repeat(depth)}`;
    }
    if (token === '}' || token === ']') {
      depth -= 1;
      return `\n${'  '.repeat(depth)}${token}`;
    }
    return token;
  });
}
