export * as config from './config.js';
export * as info from './info.js';
export * as lifecycle from './lifecycle.js';
