/**
 * `connect()`, the errors, the constants, and functions over values: the part of `index` that an application loads at
 * once. The classes are loaded by `connect()` (ARCHITECTURE.md, decision 20).
 */

export { toJson } from './api/bigint-json.js';
export { WaitError } from './api/domain/waiting/wait-error.js';
export { memoryUsed } from './api/statistics/memory-used.js';
export { rates } from './api/statistics/rates.js';
export { typed } from './api/typed-values.js';
export { connect } from './connect/connect.js';
export { nameOf } from './constant.js';
export {
  AuthError,
  ConnectionError,
  EventGapError,
  FileError,
  isServerError,
  isTimeout,
  LibvirtError,
  ProtocolError,
  ServerError,
  StreamError,
  TimeoutError,
  UsageError,
} from './errors.js';
export { Fleet } from './fleet/fleet.js';
export { FleetHost } from './fleet/fleet-host.js';
export * from './generated/constants/index.js';
export { traceAttributes } from './rpc/trace-attributes.js';
export { resolveUri } from './uri/resolve-uri.js';
export { systemEnvironment } from './uri/system-environment.js';
