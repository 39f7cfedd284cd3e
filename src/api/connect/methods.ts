export * as cpu from './cpu.js';
export * as files from './domain-files.js';
export * as stats from './domain-stats.js';
export * as domains from './domains.js';
export * as host from './host.js';
export * as identity from './identity.js';
export * as node from './node.js';
