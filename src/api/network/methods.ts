export * as config from './config.js';
export * as leases from './leases.js';
export * as lifecycle from './lifecycle.js';
export * as ports from './ports.js';
