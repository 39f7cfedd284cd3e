/** A terminal's output as a picture: text with colours, on a dark background, readable in both colour schemes. */

const COLUMN = 8.4;
const ROW = 19;
const PADDING = 16;
/** The bar at the top, as a window has it. */
const BAR = 32;

/** Colours of the SGR codes that the command uses. */
const COLOURS: ReadonlyMap<string, string> = new Map([
  ['31', '#ff7b72'],
  ['32', '#56d364'],
  ['33', '#e3b341'],
  ['34', '#79c0ff'],
  ['35', '#d2a8ff'],
  ['36', '#76e3ea'],
  ['90', '#8b949e'],
]);

/** Draws lines with the escape sequences of colours. @param title names the picture for those who cannot see it */
export function terminalSvg(lines: readonly string[], title: string): string {
  const columns = Math.max(...lines.map((line) => plainText(line).length));
  const width = Math.ceil(columns * COLUMN + 2 * PADDING);
  const height = BAR + lines.length * ROW + PADDING;
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (colour, index) => `<circle cx="${PADDING + 6 + index * 20}" cy="16" r="6" fill="${colour}"/>`,
  );
  const rows = lines.map((line, index) => `<text x="${PADDING}" y="${BAR + 14 + index * ROW}">${spans(line)}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    ...dots,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Removes the escape sequences of colours. */
export function plainText(line: string): string {
  return parts(line)
    .map(({ text }) => text)
    .join('');
}

interface Part {
  readonly text: string;
  readonly colour: string | undefined;
  readonly bold: boolean;
}

function parts(line: string): Part[] {
  const found: Part[] = [];
  let colour: string | undefined;
  let bold = false;
  const [start = '', ...pieces] = line.split('\u001b[');
  if (start !== '') found.push({ text: start, colour, bold });
  for (const piece of pieces) {
    // The codes of a sequence, then text.
    const end = piece.indexOf('m');
    for (const code of piece.slice(0, end).split(';')) {
      if (code === '' || code === '0') [colour, bold] = [undefined, false];
      else if (code === '1') bold = true;
      else if (code === '22') bold = false;
      else if (code === '39') colour = undefined;
      else colour = COLOURS.get(code);
    }
    if (end + 1 < piece.length) found.push({ text: piece.slice(end + 1), colour, bold });
  }
  return found;
}

function spans(line: string): string {
  let column = 0;
  const drawn = parts(line).map(({ text, colour, bold }) => {
    // Each part at its column, whatever the width of the font.
    const x = (PADDING + column * COLUMN).toFixed(1);
    const length = (text.length * COLUMN).toFixed(1);
    column += text.length;
    const style = `${colour === undefined ? '' : ` fill="${colour}"`}${bold ? ' font-weight="bold"' : ''}`;
    return `<tspan x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${escaped(text)}</tspan>`;
  });
  return drawn.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '\u00a0');
}
