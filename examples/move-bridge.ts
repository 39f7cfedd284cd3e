// Moves the network cards of all domains from one bridge to another, in their definitions. What else is in a definition
// stays as it is; a domain that runs takes the change when it is started again.
import { connect } from 'libvirt-client';
import { editDefinition } from 'libvirt-client/xml';

const [from = '', to = '', uri] = process.argv.slice(2);

await using connection = await connect(uri);
for (const domain of await connection.listAllDomains()) {
  let moved = 0;
  await editDefinition(connection, domain, ({ devices }) => {
    for (const card of devices?.interface ?? []) {
      if (card.type !== 'bridge' || card.source?.bridge !== from) continue;
      card.source.bridge = to;
      moved += 1;
    }
  });
  console.log(`${domain.name}: ${moved} moved`);
}
