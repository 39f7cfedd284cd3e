export * as config from './config.js';
export * as value from './value.js';
