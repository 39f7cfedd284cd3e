export * as hostDriver from './host-driver.js';
export * as info from './info.js';
export * as lifecycle from './lifecycle.js';
