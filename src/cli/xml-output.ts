import { UsageError } from '../errors.js';
import type { HostContext } from './context.js';
import { type TextOutput, textOutput } from './output/output.js';
import { flag, type Parameter, text } from './parameter.js';

const xpath = text('xpath', 'EXPRESSION', 'Print what an XPath 1.0 expression selects, one result per line');
const wrap = flag('wrap', 'With --xpath: print one XML element that contains the matches');

/** The options of each command that prints XML. */
export const XML_OPTIONS: readonly Parameter[] = [xpath, wrap];

/**
 * Makes the output of a command that prints XML: all of it, or what `--xpath` selects.
 * @param names what the XML describes, for JSON
 */
export async function xmlOutput(
  context: HostContext,
  xml: string,
  names: Readonly<Record<string, string>>,
  name: string,
): Promise<TextOutput> {
  const expression = context.get(xpath);
  const wraps = context.get(wrap);
  if (expression === undefined) {
    if (wraps) throw new UsageError('INVALID_VALUE', '--wrap requires --xpath');
    return textOutput(xml, { ...names, xml }, name);
  }
  // Loaded where it is used: it is larger than all of the command.
  const { selectXPath, wrapXPath } = await import('./xpath.js');
  if (wraps) {
    const wrapped = wrapXPath(xml, expression);
    return textOutput(wrapped, { ...names, xml: wrapped }, name);
  }
  const matches = selectXPath(xml, expression);
  return textOutput(matches.join('\n'), { ...names, matches }, name);
}
