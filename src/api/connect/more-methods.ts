export * as interfaces from './interfaces.js';
export * as networks from './networks.js';
export * as nodeDevices from './node-devices.js';
export * as memory from './node-memory.js';
export * as nwfilters from './nwfilters.js';
export * as secrets from './secrets.js';
export * as storage from './storage.js';
