import type { World } from './bench.js';
import type { Outcome, PerlValue } from './sys-virt.js';

/** Calls a method of the world's domain in Perl, outside of any comparison; it has to succeed. */
export function ask(world: World, method: string, args: readonly PerlValue[] = [], list = false): Promise<unknown> {
  return world.perl.run({ connection: world.connection, domain: world.domain, method, args, list });
}

/** The same, where to be refused is all right. */
export function tryTo(world: World, method: string, args: readonly PerlValue[] = []): Promise<Outcome> {
  return world.perl.attempt({ connection: world.connection, domain: world.domain, method, args });
}

/** Calls a method of the world's connection in Perl. */
export function askConnection(world: World, method: string, args: readonly PerlValue[] = []): Promise<unknown> {
  return world.perl.run({ connection: world.connection, method, args });
}

/** State and reason, as Perl has them. */
export function stateOf(world: World): Promise<unknown> {
  return ask(world, 'get_state', [], true);
}

/** The description of the domain, without what differs in each of its lives. */
export async function descriptionOf(world: World, flags = 0): Promise<string> {
  const xml = String(await ask(world, 'get_xml_description', [flags]));
  return xml.replace(/ id='\d+'/, '').replace(/pid='\d+'/g, '');
}

/** Starts the domain unless it runs. */
export async function running(world: World): Promise<void> {
  if ((await ask(world, 'is_active')) === '0') await ask(world, 'create');
}

/** Ends the domain unless it has ended. */
export async function stopped(world: World): Promise<void> {
  if ((await ask(world, 'is_active')) === '1') await ask(world, 'destroy');
}

/** A value of what Perl gave as a hash or a list. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Asks until the answer is that. @throws when that takes longer than a minute */
export async function until(ask: () => Promise<unknown>, wanted: (answer: unknown) => boolean): Promise<unknown> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`waited in vain: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
