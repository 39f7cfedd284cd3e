export * as state from './state.js';
export * as tree from './tree.js';
