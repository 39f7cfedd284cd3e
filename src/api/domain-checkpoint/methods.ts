export * as changes from './changes.js';
export * as tree from './tree.js';
