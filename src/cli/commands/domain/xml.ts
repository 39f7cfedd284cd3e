export { command } from './dumpxml.js';
