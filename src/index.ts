export { Connect } from './api/connect/connect.js';
export { type ConnectOptions, connect } from './api/connect/open.js';
export { Domain } from './api/domain/domain.js';
export type { CallOptions, FlagsOptions } from './api/options.js';
export { type JsonValue, toJson } from './api/to-json.js';
export * from './errors.js';
