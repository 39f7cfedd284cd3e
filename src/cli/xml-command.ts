import { UsageError } from '../errors.js';
import type { CommandForm, HostCommand } from './command.js';
import type { HostContext } from './context.js';
import { type TextOutput, textOutput } from './output/output.js';
import { flag, text } from './parameter.js';

const xpath = text('xpath', 'EXPRESSION', 'Print what an XPath 1.0 expression selects, one result per line');
const wrap = flag('wrap', 'With --xpath: print one XML element that contains the matches');

/** An XML description of the daemon. */
export interface Description {
  readonly xml: string;
  /** Names of the described object, for JSON. */
  readonly names: Readonly<Record<string, string>>;
  /** The line of `--output name`. */
  readonly name: string;
}

/** A command that prints XML. */
interface XmlCommandForm extends CommandForm {
  /** Requests the XML from the daemon. */
  read(context: HostContext): Promise<Description>;
}

/** Makes a command that prints XML, or the part of it that `--xpath` selects. */
export function xmlCommand({ read, options = [], ...form }: XmlCommandForm): HostCommand {
  return {
    ...form,
    options: [...options, xpath, wrap],
    run: async (context) => {
      const [expression, wraps] = [context.get(xpath), context.get(wrap)];
      if (expression !== undefined) return selected(await read(context), expression, wraps);
      if (wraps) throw new UsageError('INVALID_VALUE', '--wrap requires --xpath');
      const { xml, names, name } = await read(context);
      return textOutput(xml, { ...names, xml }, name);
    },
  };
}

async function selected({ xml, names, name }: Description, expression: string, wraps: boolean): Promise<TextOutput> {
  // Loaded on first use, because of its size.
  const { selectXPath, wrapXPath } = await import('./xpath.js');
  if (wraps) {
    const wrapped = wrapXPath(xml, expression);
    return textOutput(wrapped, { ...names, xml: wrapped }, name);
  }
  const matches = selectXPath(xml, expression);
  return textOutput(matches.join('\n'), { ...names, matches }, name);
}
