import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, compare, type Result } from '../compare.js';
import type { Environment } from '../environment.js';
import { type Participant, PEERS } from '../participant.js';
import { recordTask } from './alone.js';
import { statsNode } from './stats.js';

/** Codecs, and where those live that the project itself does not depend on. */
const CODECS: readonly (readonly [name: string, folder: string | undefined])[] = [
  ['ours', undefined],
  ['js-xdr-3', 'js-xdr'],
  ['js-xdr-4', undefined],
  ['js-xdr-5', '@stellar/js-xdr'],
];
const RIVALS: string = join(import.meta.dirname, '../node_modules');

/** Decoding alone: replies of a real daemon, in memory, with the codecs of the library and of js-xdr. */
export async function codec(environment: Environment): Promise<Result[]> {
  const { listed, statsDomains, decoded } = environment.sizes;
  const daemon = await environment.daemon(5);
  const list = await recordTask(environment, daemon.writeTestNode({ domains: listed }), { do: 'list' });
  const stats = await recordTask(environment, await statsNode(daemon, statsDomains), { do: 'stats' });
  return [
    await decoding(environment, 'list', list.received, decoded, `a list of ${listed.toLocaleString('en')} domains`),
    await decoding(
      environment,
      'stats',
      stats.received,
      Math.ceil(decoded / 10),
      `statistics of ${statsDomains.toLocaleString('en')} domains`,
    ),
  ];
}

async function decoding(
  environment: Environment,
  what: 'list' | 'stats',
  file: string,
  count: number,
  of: string,
): Promise<Result> {
  const { fewRounds: rounds } = environment.sizes;
  const participants: Participant[] = [];
  try {
    const contenders: Contender[] = [];
    for (const [name, folder] of CODECS) {
      if (folder !== undefined && !existsSync(join(RIVALS, folder))) {
        environment.say(`${name} is missing (npm ci in bench/): nothing is compared with it`);
        continue;
      }
      const one = environment.startProgram(name, process.execPath, ['--import', 'tsx', join(PEERS, 'codec.mjs'), name]);
      participants.push(one);
      await one.ask({ do: 'load', file, what });
      contenders.push({ name, run: () => one.ask({ do: what, count }) });
    }
    const first = (await contenders[0]?.run()) ?? {};
    const { ms: _ms, cpuMs: _cpuMs, ...expected } = first;
    const title = `Decode ${of}, ${count} times`;
    return await compare({ name: `codec-${what}`, title, rounds, expected }, contenders);
  } finally {
    for (const one of participants) await one[Symbol.asyncDispose]();
  }
}
