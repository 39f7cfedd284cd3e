// Starts a domain and waits, for a minute at most, until it runs. Prints where its screens are.
import { connect, DomainState, isServerError } from 'libvirt-client';
import { parseDomain } from 'libvirt-client/xml';

const [name = '', uri] = process.argv.slice(2);

await using connection = await connect(uri);
const domain = await connection.getDomainByName(name);
try {
  await domain.create();
} catch (error) {
  // The daemon says this when the domain runs already, which is all that we want.
  if (!isServerError(error, 'OPERATION_INVALID')) throw error;
}
await domain.waitForState(DomainState.RUNNING, { timeoutMs: 60_000 });
console.log(`${name} runs, its id is ${domain.id}`);

const { devices } = parseDomain(await domain.getXmlDescription());
for (const graphics of devices?.graphics ?? []) {
  if (graphics.type === 'vnc' || graphics.type === 'spice') console.log(`${graphics.type} at port ${graphics.port}`);
}
