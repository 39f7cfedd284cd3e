// The long tests: `npm run test:long`, or `npm run test:long -- <step> ...` for some of them.
import { register } from 'tsx/esm/api';

register();
const { runSteps } = await import('./steps.ts');
process.exitCode = await runSteps(process.argv.slice(2));
