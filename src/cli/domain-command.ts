import { readFile } from 'node:fs/promises';
import type { Domain } from '../api/domain/domain.js';
import type { CallOptions } from '../api/options.js';
import { printable } from '../debug/printable.js';
import { fileError, UsageError } from '../errors.js';
import { DomainModificationImpact } from '../generated/constants/domain.js';
import type { CommandForm, HostCommand } from './command.js';
import { type Asks, asksText, confirm, confirmPattern } from './confirm.js';
import type { HostContext } from './context.js';
import { GLOBAL } from './globals.js';
import { DOMAIN, many, one, someOf } from './lookup.js';
import { flag, operand, operands, type Parameter } from './parameter.js';

/** One domain. */
export const domain: Parameter<string> = operand('domain', 'Id, UUID or name of the domain', 'domain');

/** One or more domains. */
export const domains: Parameter<readonly string[]> = operands(
  'domain',
  'Ids, UUIDs, names or patterns of domains',
  'domain',
);

export const live: Parameter<boolean> = flag('live', 'Change the running domain');
export const config: Parameter<boolean> = flag('config', 'Change the definition for the next start');
export const current: Parameter<boolean> = flag('current', 'Change the running domain, or the definition if it is off');
/** As in virsh: both the running domain, if it runs, and the definition. */
export const persistent: Parameter<boolean> = flag(
  'persistent',
  'Change the definition, and the domain if it is running',
);

/** Options that select which of the two is changed. */
export const IMPACT: readonly Parameter[] = [live, config, current];

/** Returns the flags of {@link IMPACT}. @throws UsageError for a contradiction */
export function impactOf(context: HostContext): number {
  const { LIVE, CONFIG } = DomainModificationImpact;
  if (context.get(current) && (context.get(live) || context.get(config))) {
    throw new UsageError('INVALID_VALUE', '--current excludes --live and --config');
  }
  return (context.get(live) ? LIVE : 0) | (context.get(config) ? CONFIG : 0);
}

/** Returns the sum of the flags whose options are given. */
export function flagsOf(
  context: Pick<HostContext, 'get'>,
  bits: readonly (readonly [Parameter<boolean>, number])[],
): number {
  // The highest bit makes a number of JavaScript negative.
  return bits.reduce((sum, [option, bit]) => (context.get(option) ? sum | bit : sum), 0) >>> 0;
}

/** Returns the limits of a wait: an interrupt, and `--timeout`, which is for each call otherwise. */
export function waitLimits(context: HostContext): CallOptions {
  return { ...context.options, timeoutMs: context.get(GLOBAL.timeout) };
}

/** Returns the domain that the operand {@link domain} denotes. */
export function domainOf(context: HostContext): Promise<Domain> {
  return one(context, DOMAIN, context.get(domain));
}

/** A command that does something with each of some domains. */
export interface DomainAction extends Omit<CommandForm, 'operands'> {
  /** Past participle for the message: `started`. */
  readonly done: string;
  /** For the question before it is done: `Turn off`. Without one, nothing is asked. */
  readonly question?: string | ((context: HostContext) => string);
  /** When it is asked: before objects that a pattern denotes, always, or always with an option and otherwise never. */
  readonly asks?: Asks | Parameter<boolean>;
  /** Returns another participle, if it has done something else. */
  act(target: Domain, context: HostContext): Promise<string | undefined> | Promise<void>;
}

/** Makes a command of an action on domains. */
export function domainAction(action: DomainAction): HostCommand {
  const { done, act, question, asks = 'pattern', ...form } = action;
  return {
    ...form,
    ...(question === undefined ? {} : { details: [...(form.details ?? []), asksText(asks)] }),
    operands: [domains],
    run: async (context) => actOn(context, action, await many(context, DOMAIN, context.get(domains))),
  };
}

/** Performs an action on the domains that {@link domains} denotes, after asking if the action asks. */
export async function actOn(context: HostContext, action: DomainAction, targets: readonly Domain[]): Promise<void> {
  const { done, question, asks = 'pattern', act } = action;
  const names = targets.map(({ name }) => name);
  if (question !== undefined) {
    const isAlways = typeof asks === 'string' ? asks === 'always' : context.get(asks);
    const text = typeof question === 'string' ? question : question(context);
    if (isAlways) await confirm(context, `${text} ${someOf(names)}`);
    else if (asks === 'pattern') await confirmPattern(context, text, context.get(domains), names);
  }
  await context.each(targets, async (target) => {
    const outcome = (await act(target, context)) ?? done;
    report(context, target, outcome);
  });
}

/** Prints that something has been done with a domain. */
export function report(context: HostContext, { name }: { readonly name: string }, done: string): void {
  context.done(`Domain '${printable(name)}' ${done}`, { domain: name, action: done }, name);
}

/** Of the commands that define or create something from a document. */
export const validate: Parameter<boolean> = flag('validate', 'Have the daemon validate the file against its schema');

/** Reads an XML document from a file, or from standard input if the file is `-`. @throws FileError */
export async function documentIn(file: string, context: HostContext): Promise<string> {
  if (file !== '-') {
    return readFile(file, 'utf8').catch((cause: unknown) => {
      throw fileError(file, 'read', cause);
    });
  }
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of context.terminal.stdin) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
