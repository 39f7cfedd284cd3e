// Generated from protocol/admin_protocol.x by `npm run codegen`; do not edit.

import { type Procedure, readNothing, writeNothing } from '../xdr/procedure.js';
import type { Reader } from '../xdr/reader.js';
import type { Writer } from '../xdr/writer.js';
import { ADMIN } from './programs.js';

/** `const ADMIN_STRING_MAX` */
export const ADMIN_STRING_MAX = 4194304;

/** `const ADMIN_SERVER_LIST_MAX` */
export const ADMIN_SERVER_LIST_MAX = 16384;

/** `const ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX` */
export const ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX = 32;

/** `const ADMIN_CLIENT_LIST_MAX` */
export const ADMIN_CLIENT_LIST_MAX = 16384;

/** `const ADMIN_CLIENT_INFO_PARAMETERS_MAX` */
export const ADMIN_CLIENT_INFO_PARAMETERS_MAX = 64;

/** `const ADMIN_SERVER_CLIENT_LIMITS_MAX` */
export const ADMIN_SERVER_CLIENT_LIMITS_MAX = 32;

/** `typedef string admin_nonnull_string<ADMIN_STRING_MAX>` */
export type AdminNonnullString = string;

/** `typedef admin_nonnull_string *admin_string` */
export type AdminString = string | null;

/**
 * ```
 * union admin_typed_param_value switch (int type) {
 *   case 1: int i;
 *   case 2: unsigned int ui;
 *   case 3: hyper l;
 *   case 4: unsigned hyper ul;
 *   case 5: double d;
 *   case 6: int b;
 *   case 7: admin_nonnull_string s;
 * }
 * ```
 */
export type AdminTypedParamValue =
  | { readonly type: 1; readonly value: number }
  | { readonly type: 2; readonly value: number }
  | { readonly type: 3; readonly value: bigint }
  | { readonly type: 4; readonly value: bigint }
  | { readonly type: 5; readonly value: number }
  | { readonly type: 6; readonly value: number }
  | { readonly type: 7; readonly value: string };

export function readAdminTypedParamValue(r: Reader): AdminTypedParamValue {
  const type = r.int32('type');
  switch (type) {
    case 1:
      return { type: 1, value: r.int32('value') };
    case 2:
      return { type: 2, value: r.uint32('value') };
    case 3:
      return { type: 3, value: r.int64('value') };
    case 4:
      return { type: 4, value: r.uint64('value') };
    case 5:
      return { type: 5, value: r.float64('value') };
    case 6:
      return { type: 6, value: r.int32('value') };
    case 7:
      return { type: 7, value: r.string(4194304, 'value') };
    default:
      throw r.unknownArm(type, 'type');
  }
}

export function writeAdminTypedParamValue(w: Writer, v: AdminTypedParamValue): void {
  w.int32(v.type, 'type');
  const given: unknown = v.type;
  switch (v.type) {
    case 1:
      w.int32(v.value, 'value');
      break;
    case 2:
      w.uint32(v.value, 'value');
      break;
    case 3:
      w.int64(v.value, 'value');
      break;
    case 4:
      w.uint64(v.value, 'value');
      break;
    case 5:
      w.float64(v.value, 'value');
      break;
    case 6:
      w.int32(v.value, 'value');
      break;
    case 7:
      w.string(v.value, 4194304, 'value');
      break;
    default:
      throw w.unknownArm(given, 'type');
  }
}

/** `struct admin_typed_param` */
export interface AdminTypedParam {
  /** `admin_nonnull_string field` */
  readonly field: string;
  /** `admin_typed_param_value value` */
  readonly value: AdminTypedParamValue;
}

export function readAdminTypedParam(r: Reader): AdminTypedParam {
  const field = r.name(4194304, 'field');
  r.enter('value');
  const value = readAdminTypedParamValue(r);
  r.leave();
  return { field, value };
}

export function writeAdminTypedParam(w: Writer, v: AdminTypedParam): void {
  w.string(v.field, 4194304, 'field');
  w.enter('value');
  writeAdminTypedParamValue(w, v.value);
  w.leave();
}

/** `struct admin_nonnull_server` */
export interface AdminNonnullServer {
  /** `admin_nonnull_string name` */
  readonly name: string;
}

export function readAdminNonnullServer(r: Reader): AdminNonnullServer {
  const name = r.string(4194304, 'name');
  return { name };
}

export function writeAdminNonnullServer(w: Writer, v: AdminNonnullServer): void {
  w.string(v.name, 4194304, 'name');
}

/** `struct admin_nonnull_client` */
export interface AdminNonnullClient {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `unsigned hyper id` */
  readonly id: bigint;
  /** `hyper timestamp` */
  readonly timestamp: bigint;
  /** `unsigned int transport` */
  readonly transport: number;
}

export function readAdminNonnullClient(r: Reader): AdminNonnullClient {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const id = r.uint64('id');
  const timestamp = r.int64('timestamp');
  const transport = r.uint32('transport');
  return { srv, id, timestamp, transport };
}

export function writeAdminNonnullClient(w: Writer, v: AdminNonnullClient): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.uint64(v.id, 'id');
  w.int64(v.timestamp, 'timestamp');
  w.uint32(v.transport, 'transport');
}

/** `struct admin_connect_open_args` */
export interface AdminConnectOpenArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectOpenArgs(r: Reader): AdminConnectOpenArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeAdminConnectOpenArgs(w: Writer, v: AdminConnectOpenArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_get_lib_version_ret` */
export interface AdminConnectGetLibVersionRet {
  /** `unsigned hyper libVer` */
  readonly libVer: bigint;
}

export function readAdminConnectGetLibVersionRet(r: Reader): AdminConnectGetLibVersionRet {
  const libVer = r.uint64('libVer');
  return { libVer };
}

export function writeAdminConnectGetLibVersionRet(w: Writer, v: AdminConnectGetLibVersionRet): void {
  w.uint64(v.libVer, 'libVer');
}

/** `struct admin_connect_list_servers_args` */
export interface AdminConnectListServersArgs {
  /** `unsigned int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectListServersArgs(r: Reader): AdminConnectListServersArgs {
  const need_results = r.uint32('need_results');
  const flags = r.uint32('flags');
  return { need_results, flags };
}

export function writeAdminConnectListServersArgs(w: Writer, v: AdminConnectListServersArgs): void {
  w.uint32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_list_servers_ret` */
export interface AdminConnectListServersRet {
  /** `admin_nonnull_server servers<ADMIN_SERVER_LIST_MAX>` */
  readonly servers: readonly AdminNonnullServer[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readAdminConnectListServersRet(r: Reader): AdminConnectListServersRet {
  const count = r.list(16384, 4, 'servers');
  const servers: AdminNonnullServer[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    servers.push(readAdminNonnullServer(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { servers, ret };
}

export function writeAdminConnectListServersRet(w: Writer, v: AdminConnectListServersRet): void {
  w.list(v.servers, 16384, 'servers');
  let i = 0;
  for (const item of v.servers) {
    w.item(i);
    writeAdminNonnullServer(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct admin_connect_lookup_server_args` */
export interface AdminConnectLookupServerArgs {
  /** `admin_nonnull_string name` */
  readonly name: string;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectLookupServerArgs(r: Reader): AdminConnectLookupServerArgs {
  const name = r.string(4194304, 'name');
  const flags = r.uint32('flags');
  return { name, flags };
}

export function writeAdminConnectLookupServerArgs(w: Writer, v: AdminConnectLookupServerArgs): void {
  w.string(v.name, 4194304, 'name');
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_lookup_server_ret` */
export interface AdminConnectLookupServerRet {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
}

export function readAdminConnectLookupServerRet(r: Reader): AdminConnectLookupServerRet {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  return { srv };
}

export function writeAdminConnectLookupServerRet(w: Writer, v: AdminConnectLookupServerRet): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
}

/** `struct admin_server_get_threadpool_parameters_args` */
export interface AdminServerGetThreadpoolParametersArgs {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminServerGetThreadpoolParametersArgs(r: Reader): AdminServerGetThreadpoolParametersArgs {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const flags = r.uint32('flags');
  return { srv, flags };
}

export function writeAdminServerGetThreadpoolParametersArgs(
  w: Writer,
  v: AdminServerGetThreadpoolParametersArgs,
): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct admin_server_get_threadpool_parameters_ret` */
export interface AdminServerGetThreadpoolParametersRet {
  /** `admin_typed_param params<ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX>` */
  readonly params: readonly AdminTypedParam[];
}

export function readAdminServerGetThreadpoolParametersRet(r: Reader): AdminServerGetThreadpoolParametersRet {
  const count = r.list(32, 12, 'params');
  const params: AdminTypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readAdminTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeAdminServerGetThreadpoolParametersRet(w: Writer, v: AdminServerGetThreadpoolParametersRet): void {
  w.list(v.params, 32, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeAdminTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct admin_server_set_threadpool_parameters_args` */
export interface AdminServerSetThreadpoolParametersArgs {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `admin_typed_param params<ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX>` */
  readonly params: readonly AdminTypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminServerSetThreadpoolParametersArgs(r: Reader): AdminServerSetThreadpoolParametersArgs {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const count = r.list(32, 12, 'params');
  const params: AdminTypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readAdminTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { srv, params, flags };
}

export function writeAdminServerSetThreadpoolParametersArgs(
  w: Writer,
  v: AdminServerSetThreadpoolParametersArgs,
): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.list(v.params, 32, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeAdminTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct admin_server_list_clients_args` */
export interface AdminServerListClientsArgs {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `unsigned int need_results` */
  readonly need_results: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminServerListClientsArgs(r: Reader): AdminServerListClientsArgs {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const need_results = r.uint32('need_results');
  const flags = r.uint32('flags');
  return { srv, need_results, flags };
}

export function writeAdminServerListClientsArgs(w: Writer, v: AdminServerListClientsArgs): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.uint32(v.need_results, 'need_results');
  w.uint32(v.flags, 'flags');
}

/** `struct admin_server_list_clients_ret` */
export interface AdminServerListClientsRet {
  /** `admin_nonnull_client clients<ADMIN_CLIENT_LIST_MAX>` */
  readonly clients: readonly AdminNonnullClient[];
  /** `unsigned int ret` */
  readonly ret: number;
}

export function readAdminServerListClientsRet(r: Reader): AdminServerListClientsRet {
  const count = r.list(16384, 24, 'clients');
  const clients: AdminNonnullClient[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    clients.push(readAdminNonnullClient(r));
  }
  r.leaveList();
  const ret = r.uint32('ret');
  return { clients, ret };
}

export function writeAdminServerListClientsRet(w: Writer, v: AdminServerListClientsRet): void {
  w.list(v.clients, 16384, 'clients');
  let i = 0;
  for (const item of v.clients) {
    w.item(i);
    writeAdminNonnullClient(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.ret, 'ret');
}

/** `struct admin_server_lookup_client_args` */
export interface AdminServerLookupClientArgs {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `unsigned hyper id` */
  readonly id: bigint;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminServerLookupClientArgs(r: Reader): AdminServerLookupClientArgs {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const id = r.uint64('id');
  const flags = r.uint32('flags');
  return { srv, id, flags };
}

export function writeAdminServerLookupClientArgs(w: Writer, v: AdminServerLookupClientArgs): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.uint64(v.id, 'id');
  w.uint32(v.flags, 'flags');
}

/** `struct admin_server_lookup_client_ret` */
export interface AdminServerLookupClientRet {
  /** `admin_nonnull_client clnt` */
  readonly clnt: AdminNonnullClient;
}

export function readAdminServerLookupClientRet(r: Reader): AdminServerLookupClientRet {
  r.enter('clnt');
  const clnt = readAdminNonnullClient(r);
  r.leave();
  return { clnt };
}

export function writeAdminServerLookupClientRet(w: Writer, v: AdminServerLookupClientRet): void {
  w.enter('clnt');
  writeAdminNonnullClient(w, v.clnt);
  w.leave();
}

/** `struct admin_client_get_info_args` */
export interface AdminClientGetInfoArgs {
  /** `admin_nonnull_client clnt` */
  readonly clnt: AdminNonnullClient;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminClientGetInfoArgs(r: Reader): AdminClientGetInfoArgs {
  r.enter('clnt');
  const clnt = readAdminNonnullClient(r);
  r.leave();
  const flags = r.uint32('flags');
  return { clnt, flags };
}

export function writeAdminClientGetInfoArgs(w: Writer, v: AdminClientGetInfoArgs): void {
  w.enter('clnt');
  writeAdminNonnullClient(w, v.clnt);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct admin_client_get_info_ret` */
export interface AdminClientGetInfoRet {
  /** `admin_typed_param params<ADMIN_CLIENT_INFO_PARAMETERS_MAX>` */
  readonly params: readonly AdminTypedParam[];
}

export function readAdminClientGetInfoRet(r: Reader): AdminClientGetInfoRet {
  const count = r.list(64, 12, 'params');
  const params: AdminTypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readAdminTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeAdminClientGetInfoRet(w: Writer, v: AdminClientGetInfoRet): void {
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeAdminTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct admin_client_close_args` */
export interface AdminClientCloseArgs {
  /** `admin_nonnull_client clnt` */
  readonly clnt: AdminNonnullClient;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminClientCloseArgs(r: Reader): AdminClientCloseArgs {
  r.enter('clnt');
  const clnt = readAdminNonnullClient(r);
  r.leave();
  const flags = r.uint32('flags');
  return { clnt, flags };
}

export function writeAdminClientCloseArgs(w: Writer, v: AdminClientCloseArgs): void {
  w.enter('clnt');
  writeAdminNonnullClient(w, v.clnt);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct admin_server_get_client_limits_args` */
export interface AdminServerGetClientLimitsArgs {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminServerGetClientLimitsArgs(r: Reader): AdminServerGetClientLimitsArgs {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const flags = r.uint32('flags');
  return { srv, flags };
}

export function writeAdminServerGetClientLimitsArgs(w: Writer, v: AdminServerGetClientLimitsArgs): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct admin_server_get_client_limits_ret` */
export interface AdminServerGetClientLimitsRet {
  /** `admin_typed_param params<ADMIN_SERVER_CLIENT_LIMITS_MAX>` */
  readonly params: readonly AdminTypedParam[];
}

export function readAdminServerGetClientLimitsRet(r: Reader): AdminServerGetClientLimitsRet {
  const count = r.list(32, 12, 'params');
  const params: AdminTypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readAdminTypedParam(r));
  }
  r.leaveList();
  return { params };
}

export function writeAdminServerGetClientLimitsRet(w: Writer, v: AdminServerGetClientLimitsRet): void {
  w.list(v.params, 32, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeAdminTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct admin_server_set_client_limits_args` */
export interface AdminServerSetClientLimitsArgs {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `admin_typed_param params<ADMIN_SERVER_CLIENT_LIMITS_MAX>` */
  readonly params: readonly AdminTypedParam[];
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminServerSetClientLimitsArgs(r: Reader): AdminServerSetClientLimitsArgs {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const count = r.list(32, 12, 'params');
  const params: AdminTypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readAdminTypedParam(r));
  }
  r.leaveList();
  const flags = r.uint32('flags');
  return { srv, params, flags };
}

export function writeAdminServerSetClientLimitsArgs(w: Writer, v: AdminServerSetClientLimitsArgs): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.list(v.params, 32, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeAdminTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
  w.uint32(v.flags, 'flags');
}

/** `struct admin_server_update_tls_files_args` */
export interface AdminServerUpdateTlsFilesArgs {
  /** `admin_nonnull_server srv` */
  readonly srv: AdminNonnullServer;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminServerUpdateTlsFilesArgs(r: Reader): AdminServerUpdateTlsFilesArgs {
  r.enter('srv');
  const srv = readAdminNonnullServer(r);
  r.leave();
  const flags = r.uint32('flags');
  return { srv, flags };
}

export function writeAdminServerUpdateTlsFilesArgs(w: Writer, v: AdminServerUpdateTlsFilesArgs): void {
  w.enter('srv');
  writeAdminNonnullServer(w, v.srv);
  w.leave();
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_get_logging_outputs_args` */
export interface AdminConnectGetLoggingOutputsArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectGetLoggingOutputsArgs(r: Reader): AdminConnectGetLoggingOutputsArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeAdminConnectGetLoggingOutputsArgs(w: Writer, v: AdminConnectGetLoggingOutputsArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_get_logging_outputs_ret` */
export interface AdminConnectGetLoggingOutputsRet {
  /** `admin_nonnull_string outputs` */
  readonly outputs: string;
  /** `unsigned int noutputs` */
  readonly noutputs: number;
}

export function readAdminConnectGetLoggingOutputsRet(r: Reader): AdminConnectGetLoggingOutputsRet {
  const outputs = r.string(4194304, 'outputs');
  const noutputs = r.uint32('noutputs');
  return { outputs, noutputs };
}

export function writeAdminConnectGetLoggingOutputsRet(w: Writer, v: AdminConnectGetLoggingOutputsRet): void {
  w.string(v.outputs, 4194304, 'outputs');
  w.uint32(v.noutputs, 'noutputs');
}

/** `struct admin_connect_get_logging_filters_args` */
export interface AdminConnectGetLoggingFiltersArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectGetLoggingFiltersArgs(r: Reader): AdminConnectGetLoggingFiltersArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeAdminConnectGetLoggingFiltersArgs(w: Writer, v: AdminConnectGetLoggingFiltersArgs): void {
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_get_logging_filters_ret` */
export interface AdminConnectGetLoggingFiltersRet {
  /** `admin_string filters` */
  readonly filters: string | null;
  /** `unsigned int nfilters` */
  readonly nfilters: number;
}

export function readAdminConnectGetLoggingFiltersRet(r: Reader): AdminConnectGetLoggingFiltersRet {
  const filters = r.present('filters') ? r.string(4194304, 'filters') : null;
  const nfilters = r.uint32('nfilters');
  return { filters, nfilters };
}

export function writeAdminConnectGetLoggingFiltersRet(w: Writer, v: AdminConnectGetLoggingFiltersRet): void {
  if (v.filters === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.filters, 4194304, 'filters');
  }
  w.uint32(v.nfilters, 'nfilters');
}

/** `struct admin_connect_set_logging_outputs_args` */
export interface AdminConnectSetLoggingOutputsArgs {
  /** `admin_string outputs` */
  readonly outputs: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectSetLoggingOutputsArgs(r: Reader): AdminConnectSetLoggingOutputsArgs {
  const outputs = r.present('outputs') ? r.string(4194304, 'outputs') : null;
  const flags = r.uint32('flags');
  return { outputs, flags };
}

export function writeAdminConnectSetLoggingOutputsArgs(w: Writer, v: AdminConnectSetLoggingOutputsArgs): void {
  if (v.outputs === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.outputs, 4194304, 'outputs');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_set_logging_filters_args` */
export interface AdminConnectSetLoggingFiltersArgs {
  /** `admin_string filters` */
  readonly filters: string | null;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectSetLoggingFiltersArgs(r: Reader): AdminConnectSetLoggingFiltersArgs {
  const filters = r.present('filters') ? r.string(4194304, 'filters') : null;
  const flags = r.uint32('flags');
  return { filters, flags };
}

export function writeAdminConnectSetLoggingFiltersArgs(w: Writer, v: AdminConnectSetLoggingFiltersArgs): void {
  if (v.filters === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.filters, 4194304, 'filters');
  }
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_set_daemon_timeout_args` */
export interface AdminConnectSetDaemonTimeoutArgs {
  /** `unsigned int timeout` */
  readonly timeout: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectSetDaemonTimeoutArgs(r: Reader): AdminConnectSetDaemonTimeoutArgs {
  const timeout = r.uint32('timeout');
  const flags = r.uint32('flags');
  return { timeout, flags };
}

export function writeAdminConnectSetDaemonTimeoutArgs(w: Writer, v: AdminConnectSetDaemonTimeoutArgs): void {
  w.uint32(v.timeout, 'timeout');
  w.uint32(v.flags, 'flags');
}

/** `struct admin_connect_daemon_shutdown_args` */
export interface AdminConnectDaemonShutdownArgs {
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readAdminConnectDaemonShutdownArgs(r: Reader): AdminConnectDaemonShutdownArgs {
  const flags = r.uint32('flags');
  return { flags };
}

export function writeAdminConnectDaemonShutdownArgs(w: Writer, v: AdminConnectDaemonShutdownArgs): void {
  w.uint32(v.flags, 'flags');
}

/** Procedure 1 of program admin, `virAdmConnectOpen`, libvirt 2.0.0 and later, low priority. */
export const adminConnectOpen: Procedure<AdminConnectOpenArgs, undefined> = {
  program: ADMIN,
  number: 1,
  name: 'CONNECT_OPEN',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminConnectOpenArgs,
  readArgs: readAdminConnectOpenArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 2 of program admin, `virAdmConnectClose`, libvirt 2.0.0 and later, low priority. */
export const adminConnectClose: Procedure<undefined, undefined> = {
  program: ADMIN,
  number: 2,
  name: 'CONNECT_CLOSE',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 3 of program admin, `virAdmConnectGetLibVersion`, libvirt 2.0.0 and later, low priority. */
export const adminConnectGetLibVersion: Procedure<undefined, AdminConnectGetLibVersionRet> = {
  program: ADMIN,
  number: 3,
  name: 'CONNECT_GET_LIB_VERSION',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeNothing,
  readArgs: readNothing,
  writeRet: writeAdminConnectGetLibVersionRet,
  readRet: readAdminConnectGetLibVersionRet,
};

/** Procedure 4 of program admin, `virAdmConnectListServers`, libvirt 2.0.0 and later, low priority. */
export const adminConnectListServers: Procedure<AdminConnectListServersArgs, AdminConnectListServersRet> = {
  program: ADMIN,
  number: 4,
  name: 'CONNECT_LIST_SERVERS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminConnectListServersArgs,
  readArgs: readAdminConnectListServersArgs,
  writeRet: writeAdminConnectListServersRet,
  readRet: readAdminConnectListServersRet,
};

/** Procedure 5 of program admin, `virAdmConnectLookupServer`, libvirt 2.0.0 and later, low priority. */
export const adminConnectLookupServer: Procedure<AdminConnectLookupServerArgs, AdminConnectLookupServerRet> = {
  program: ADMIN,
  number: 5,
  name: 'CONNECT_LOOKUP_SERVER',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminConnectLookupServerArgs,
  readArgs: readAdminConnectLookupServerArgs,
  writeRet: writeAdminConnectLookupServerRet,
  readRet: readAdminConnectLookupServerRet,
};

/** Procedure 6 of program admin, `virAdmServerGetThreadPoolParameters`, libvirt 2.0.0 and later, low priority. */
export const adminServerGetThreadpoolParameters:
  Procedure<AdminServerGetThreadpoolParametersArgs, AdminServerGetThreadpoolParametersRet> = {
  program: ADMIN,
  number: 6,
  name: 'SERVER_GET_THREADPOOL_PARAMETERS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminServerGetThreadpoolParametersArgs,
  readArgs: readAdminServerGetThreadpoolParametersArgs,
  writeRet: writeAdminServerGetThreadpoolParametersRet,
  readRet: readAdminServerGetThreadpoolParametersRet,
};

/** Procedure 7 of program admin, `virAdmServerSetThreadPoolParameters`, libvirt 2.0.0 and later, low priority. */
export const adminServerSetThreadpoolParameters: Procedure<AdminServerSetThreadpoolParametersArgs, undefined> = {
  program: ADMIN,
  number: 7,
  name: 'SERVER_SET_THREADPOOL_PARAMETERS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminServerSetThreadpoolParametersArgs,
  readArgs: readAdminServerSetThreadpoolParametersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 8 of program admin, `virAdmServerListClients`, libvirt 2.0.0 and later, low priority. */
export const adminServerListClients: Procedure<AdminServerListClientsArgs, AdminServerListClientsRet> = {
  program: ADMIN,
  number: 8,
  name: 'SERVER_LIST_CLIENTS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminServerListClientsArgs,
  readArgs: readAdminServerListClientsArgs,
  writeRet: writeAdminServerListClientsRet,
  readRet: readAdminServerListClientsRet,
};

/** Procedure 9 of program admin, `virAdmServerLookupClient`, libvirt 2.0.0 and later, low priority. */
export const adminServerLookupClient: Procedure<AdminServerLookupClientArgs, AdminServerLookupClientRet> = {
  program: ADMIN,
  number: 9,
  name: 'SERVER_LOOKUP_CLIENT',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminServerLookupClientArgs,
  readArgs: readAdminServerLookupClientArgs,
  writeRet: writeAdminServerLookupClientRet,
  readRet: readAdminServerLookupClientRet,
};

/** Procedure 10 of program admin, `virAdmClientGetInfo`, libvirt 2.0.0 and later, low priority. */
export const adminClientGetInfo: Procedure<AdminClientGetInfoArgs, AdminClientGetInfoRet> = {
  program: ADMIN,
  number: 10,
  name: 'CLIENT_GET_INFO',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminClientGetInfoArgs,
  readArgs: readAdminClientGetInfoArgs,
  writeRet: writeAdminClientGetInfoRet,
  readRet: readAdminClientGetInfoRet,
};

/** Procedure 11 of program admin, `virAdmClientClose`, libvirt 2.0.0 and later, low priority. */
export const adminClientClose: Procedure<AdminClientCloseArgs, undefined> = {
  program: ADMIN,
  number: 11,
  name: 'CLIENT_CLOSE',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminClientCloseArgs,
  readArgs: readAdminClientCloseArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 12 of program admin, `virAdmServerGetClientLimits`, libvirt 2.0.0 and later, low priority. */
export const adminServerGetClientLimits: Procedure<AdminServerGetClientLimitsArgs, AdminServerGetClientLimitsRet> = {
  program: ADMIN,
  number: 12,
  name: 'SERVER_GET_CLIENT_LIMITS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminServerGetClientLimitsArgs,
  readArgs: readAdminServerGetClientLimitsArgs,
  writeRet: writeAdminServerGetClientLimitsRet,
  readRet: readAdminServerGetClientLimitsRet,
};

/** Procedure 13 of program admin, `virAdmServerSetClientLimits`, libvirt 2.0.0 and later, low priority. */
export const adminServerSetClientLimits: Procedure<AdminServerSetClientLimitsArgs, undefined> = {
  program: ADMIN,
  number: 13,
  name: 'SERVER_SET_CLIENT_LIMITS',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminServerSetClientLimitsArgs,
  readArgs: readAdminServerSetClientLimitsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 14 of program admin, `virAdmConnectGetLoggingOutputs`, libvirt 3.0.0 and later, low priority. */
export const adminConnectGetLoggingOutputs:
  Procedure<AdminConnectGetLoggingOutputsArgs, AdminConnectGetLoggingOutputsRet> = {
  program: ADMIN,
  number: 14,
  name: 'CONNECT_GET_LOGGING_OUTPUTS',
  priority: 'low',
  since: '3.0.0',
  writeArgs: writeAdminConnectGetLoggingOutputsArgs,
  readArgs: readAdminConnectGetLoggingOutputsArgs,
  writeRet: writeAdminConnectGetLoggingOutputsRet,
  readRet: readAdminConnectGetLoggingOutputsRet,
};

/** Procedure 15 of program admin, `virAdmConnectGetLoggingFilters`, libvirt 3.0.0 and later, low priority. */
export const adminConnectGetLoggingFilters:
  Procedure<AdminConnectGetLoggingFiltersArgs, AdminConnectGetLoggingFiltersRet> = {
  program: ADMIN,
  number: 15,
  name: 'CONNECT_GET_LOGGING_FILTERS',
  priority: 'low',
  since: '3.0.0',
  writeArgs: writeAdminConnectGetLoggingFiltersArgs,
  readArgs: readAdminConnectGetLoggingFiltersArgs,
  writeRet: writeAdminConnectGetLoggingFiltersRet,
  readRet: readAdminConnectGetLoggingFiltersRet,
};

/** Procedure 16 of program admin, `virAdmConnectSetLoggingOutputs`, libvirt 3.0.0 and later, low priority. */
export const adminConnectSetLoggingOutputs: Procedure<AdminConnectSetLoggingOutputsArgs, undefined> = {
  program: ADMIN,
  number: 16,
  name: 'CONNECT_SET_LOGGING_OUTPUTS',
  priority: 'low',
  since: '3.0.0',
  writeArgs: writeAdminConnectSetLoggingOutputsArgs,
  readArgs: readAdminConnectSetLoggingOutputsArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 17 of program admin, `virAdmConnectSetLoggingFilters`, libvirt 3.0.0 and later, low priority. */
export const adminConnectSetLoggingFilters: Procedure<AdminConnectSetLoggingFiltersArgs, undefined> = {
  program: ADMIN,
  number: 17,
  name: 'CONNECT_SET_LOGGING_FILTERS',
  priority: 'low',
  since: '3.0.0',
  writeArgs: writeAdminConnectSetLoggingFiltersArgs,
  readArgs: readAdminConnectSetLoggingFiltersArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 18 of program admin, `virAdmServerUpdateTlsFiles`, libvirt 2.0.0 and later, low priority. */
export const adminServerUpdateTlsFiles: Procedure<AdminServerUpdateTlsFilesArgs, undefined> = {
  program: ADMIN,
  number: 18,
  name: 'SERVER_UPDATE_TLS_FILES',
  priority: 'low',
  since: '2.0.0',
  writeArgs: writeAdminServerUpdateTlsFilesArgs,
  readArgs: readAdminServerUpdateTlsFilesArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 19 of program admin, `virAdmConnectSetDaemonTimeout`, libvirt 8.6.0 and later, low priority. */
export const adminConnectSetDaemonTimeout: Procedure<AdminConnectSetDaemonTimeoutArgs, undefined> = {
  program: ADMIN,
  number: 19,
  name: 'CONNECT_SET_DAEMON_TIMEOUT',
  priority: 'low',
  since: '8.6.0',
  writeArgs: writeAdminConnectSetDaemonTimeoutArgs,
  readArgs: readAdminConnectSetDaemonTimeoutArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};

/** Procedure 20 of program admin, `virAdmConnectDaemonShutdown`, libvirt 11.2.0 and later, low priority. */
export const adminConnectDaemonShutdown: Procedure<AdminConnectDaemonShutdownArgs, undefined> = {
  program: ADMIN,
  number: 20,
  name: 'CONNECT_DAEMON_SHUTDOWN',
  priority: 'low',
  since: '11.2.0',
  writeArgs: writeAdminConnectDaemonShutdownArgs,
  readArgs: readAdminConnectDaemonShutdownArgs,
  writeRet: writeNothing,
  readRet: readNothing,
};
