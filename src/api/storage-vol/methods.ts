export * as content from './content.js';
export * as info from './info.js';
export * as transfer from './transfer.js';
