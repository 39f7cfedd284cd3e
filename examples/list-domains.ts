// Prints every domain with its state and memory, in one call for all of them.
import { connect, DomainState, DomainStatsTypes } from 'libvirt-client';

const [uri] = process.argv.slice(2);
const words = new Map<number, string>(Object.entries(DomainState).map(([word, state]) => [state, word.toLowerCase()]));

await using connection = await connect(uri, { readOnly: true });
const wanted = DomainStatsTypes.STATE | DomainStatsTypes.BALLOON;
for (const { domain, params } of await connection.getAllDomainStats({ stats: wanted })) {
  const state = words.get(Number(params['state.state'])) ?? 'unknown';
  console.log(domain.uuid, state.padEnd(12), String(params['balloon.current'] ?? '-').padStart(10), 'KiB', domain.name);
}
