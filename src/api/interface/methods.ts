export * as config from './config.js';
export * as lifecycle from './lifecycle.js';
