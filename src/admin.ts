/**
 * Administration of a daemon itself: its servers, their workers and their clients. With the procedures of the admin
 * program for `AdminConnect.call()`.
 */

export { AdminClient } from './api/admin/admin-client.js';
export { AdminConnect } from './api/admin/admin-connect.js';
export type { ClientLimits, ThreadpoolSettings } from './api/admin/admin-server.js';
export { AdminServer } from './api/admin/admin-server.js';
export type { CallOptions, FlagsOptions } from './api/options.js';
export type { TypedParameters, TypedParameterValue } from './api/typed-parameters.js';
export { connectAdmin } from './connect/connect-admin.js';
export type { AdminConnectOptions } from './connect/connect-options.js';
export * from './generated/admin.js';
export * from './generated/constants/admin.js';
export { ADMIN } from './generated/programs.js';
export type { Procedure, Program } from './xdr/procedure.js';
