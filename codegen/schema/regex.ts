/**
 * Translates a pattern of XML Schema to JavaScript. It matches the whole text; `^` and `$` are ordinary characters
 * outside of brackets, and libvirt's patterns use no other construct that differs.
 * @throws Error for a construct that JavaScript reads differently
 */
export function javascriptPattern(pattern: string): string {
  let result = '';
  let isInBrackets = false;
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern.charAt(i);
    if (character === '\\') {
      const next = pattern.charAt(i + 1);
      if (/[icICpP]/.test(next)) throw new Error(`the pattern ${pattern} has \\${next}, which JavaScript lacks`);
      result += character + next;
      i += 1;
      continue;
    }
    if (character === '[' && isInBrackets) result += '\\[';
    else if (!isInBrackets && (character === '^' || character === '$')) result += `\\${character}`;
    else result += character;
    if (character === '[') isInBrackets = true;
    if (character === ']') isInBrackets = false;
  }
  return `^(?:${result})$`;
}
