import { writeFileSync } from 'node:fs';
import { commandIndex, INDEX } from './command-index.js';

writeFileSync(INDEX, commandIndex());
// The pages are made from the commands, which the new index names.
const { writePages } = await import('./pages.js');
await writePages();
