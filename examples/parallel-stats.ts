// Asks every domain for its information, all at once, over several links. A daemon works on five calls of one link at
// a time; more links are the way to have it work on more.
import { connect } from 'libvirt-client';

const [uri, links = '4'] = process.argv.slice(2);

await using connection = await connect(uri === '' ? undefined : uri, { links: Number(links), timeoutMs: 30_000 });
const domains = await connection.listAllDomains();
const begin = performance.now();
const results = await Promise.allSettled(domains.map((domain) => domain.getInfo()));
const took = performance.now() - begin;

let memoryKiB = 0n;
for (const [index, result] of results.entries()) {
  // A domain may end between the list and the question.
  if (result.status === 'fulfilled') memoryKiB += result.value.memory;
  else console.error(`${domains[index]?.name}: ${result.reason}`);
}
console.log(
  `${results.length} domains have ${memoryKiB / 1024n} MiB; asking took ${took.toFixed(0)} ms over ${links} links`,
);
