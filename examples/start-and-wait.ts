// Starts a domain and waits, for a minute at most, until it runs.
import { setTimeout as delay } from 'node:timers/promises';
import { connect, DomainState, isServerError } from 'libvirt-client';

const [name = '', uri] = process.argv.slice(2);
const signal = AbortSignal.timeout(60_000);

await using connection = await connect(uri, { signal });
const domain = await connection.getDomainByName(name, { signal });
try {
  await domain.create({ signal });
} catch (error) {
  // The daemon says this when the domain runs already, which is all that we want.
  if (!isServerError(error, 'OPERATION_INVALID')) throw error;
}
while ((await domain.getState({ signal })).state !== DomainState.RUNNING) await delay(200, undefined, { signal });
console.log(`${name} runs, its id is ${(await connection.getDomainByName(name, { signal })).id}`);
