// Incremental backups: `npm start -- backup DOMAIN FOLDER [URI]`, `list FOLDER`, `restore FOLDER INTO [CHECKPOINT]`.
import { connect } from 'libvirt-client';
import { backUp, restore } from './backup.js';
import { readHistory } from './history.js';

const [command, first = '', second = '', third] = process.argv.slice(2);

if (command === 'backup') {
  await using connection = await connect(third);
  const { checkpoint, since, frozen, files } = await backUp(await connection.getDomainByName(first), second);
  console.log(`${checkpoint}: ${since === null ? 'full' : `changes since ${since}`}, ${files.length} disks`);
  if (!frozen) console.log('the guest agent did not freeze the file systems: as after a power failure');
} else if (command === 'list') {
  for (const { checkpoint, since } of (await readHistory(first))?.backups ?? []) {
    console.log(checkpoint, since === null ? 'full' : `changes since ${since}`);
  }
} else if (command === 'restore') {
  for (const image of await restore(first, second, third)) console.log(image);
} else {
  console.error('commands: backup DOMAIN FOLDER [URI], list FOLDER, restore FOLDER INTO [CHECKPOINT]');
  process.exitCode = 2;
}
