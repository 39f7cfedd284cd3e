// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  NodeDeviceCreateArgs,
  NodeDeviceCreateXmlArgs,
  NodeDeviceCreateXmlRet,
  NodeDeviceDefineXmlArgs,
  NodeDeviceDefineXmlRet,
  NodeDeviceDestroyArgs,
  NodeDeviceDetachFlagsArgs,
  NodeDeviceDettachArgs,
  NodeDeviceGetAutostartArgs,
  NodeDeviceGetAutostartRet,
  NodeDeviceGetParentArgs,
  NodeDeviceGetParentRet,
  NodeDeviceGetXmlDescArgs,
  NodeDeviceGetXmlDescRet,
  NodeDeviceIsActiveArgs,
  NodeDeviceIsActiveRet,
  NodeDeviceIsPersistentArgs,
  NodeDeviceIsPersistentRet,
  NodeDeviceListCapsArgs,
  NodeDeviceListCapsRet,
  NodeDeviceLookupByNameArgs,
  NodeDeviceLookupByNameRet,
  NodeDeviceLookupScsiHostByWwnArgs,
  NodeDeviceLookupScsiHostByWwnRet,
  NodeDeviceNumOfCapsArgs,
  NodeDeviceNumOfCapsRet,
  NodeDeviceReAttachArgs,
  NodeDeviceResetArgs,
  NodeDeviceSetAutostartArgs,
  NodeDeviceUndefineArgs,
  NodeDeviceUpdateArgs,
  NodeListDevicesArgs,
  NodeListDevicesRet,
  NodeNumOfDevicesArgs,
  NodeNumOfDevicesRet,
} from '../../remote/node-device.js';

const codecs: Loadable<object> = { load: () => import('../../remote/node-device.js') };

export const nodeNumOfDevices: LazyProcedure<NodeNumOfDevicesArgs, NodeNumOfDevicesRet> = {
  key: 'nodeNumOfDevices',
  codecs,
};
export const nodeListDevices: LazyProcedure<NodeListDevicesArgs, NodeListDevicesRet> = {
  key: 'nodeListDevices',
  codecs,
};
export const nodeDeviceLookupByName: LazyProcedure<NodeDeviceLookupByNameArgs, NodeDeviceLookupByNameRet> = {
  key: 'nodeDeviceLookupByName',
  codecs,
};
export const nodeDeviceGetXmlDesc: LazyProcedure<NodeDeviceGetXmlDescArgs, NodeDeviceGetXmlDescRet> = {
  key: 'nodeDeviceGetXmlDesc',
  codecs,
};
export const nodeDeviceGetParent: LazyProcedure<NodeDeviceGetParentArgs, NodeDeviceGetParentRet> = {
  key: 'nodeDeviceGetParent',
  codecs,
};
export const nodeDeviceNumOfCaps: LazyProcedure<NodeDeviceNumOfCapsArgs, NodeDeviceNumOfCapsRet> = {
  key: 'nodeDeviceNumOfCaps',
  codecs,
};
export const nodeDeviceListCaps: LazyProcedure<NodeDeviceListCapsArgs, NodeDeviceListCapsRet> = {
  key: 'nodeDeviceListCaps',
  codecs,
};
export const nodeDeviceDettach: LazyProcedure<NodeDeviceDettachArgs, undefined> = { key: 'nodeDeviceDettach', codecs };
export const nodeDeviceReAttach: LazyProcedure<NodeDeviceReAttachArgs, undefined> = {
  key: 'nodeDeviceReAttach',
  codecs,
};
export const nodeDeviceReset: LazyProcedure<NodeDeviceResetArgs, undefined> = { key: 'nodeDeviceReset', codecs };
export const nodeDeviceCreateXml: LazyProcedure<NodeDeviceCreateXmlArgs, NodeDeviceCreateXmlRet> = {
  key: 'nodeDeviceCreateXml',
  codecs,
};
export const nodeDeviceDestroy: LazyProcedure<NodeDeviceDestroyArgs, undefined> = { key: 'nodeDeviceDestroy', codecs };
export const nodeDeviceLookupScsiHostByWwn: LazyProcedure<NodeDeviceLookupScsiHostByWwnArgs, NodeDeviceLookupScsiHostByWwnRet> = {
  key: 'nodeDeviceLookupScsiHostByWwn',
  codecs,
};
export const nodeDeviceDetachFlags: LazyProcedure<NodeDeviceDetachFlagsArgs, undefined> = {
  key: 'nodeDeviceDetachFlags',
  codecs,
};
export const nodeDeviceDefineXml: LazyProcedure<NodeDeviceDefineXmlArgs, NodeDeviceDefineXmlRet> = {
  key: 'nodeDeviceDefineXml',
  codecs,
};
export const nodeDeviceUndefine: LazyProcedure<NodeDeviceUndefineArgs, undefined> = {
  key: 'nodeDeviceUndefine',
  codecs,
};
export const nodeDeviceCreate: LazyProcedure<NodeDeviceCreateArgs, undefined> = { key: 'nodeDeviceCreate', codecs };
export const nodeDeviceGetAutostart: LazyProcedure<NodeDeviceGetAutostartArgs, NodeDeviceGetAutostartRet> = {
  key: 'nodeDeviceGetAutostart',
  codecs,
};
export const nodeDeviceSetAutostart: LazyProcedure<NodeDeviceSetAutostartArgs, undefined> = {
  key: 'nodeDeviceSetAutostart',
  codecs,
};
export const nodeDeviceIsPersistent: LazyProcedure<NodeDeviceIsPersistentArgs, NodeDeviceIsPersistentRet> = {
  key: 'nodeDeviceIsPersistent',
  codecs,
};
export const nodeDeviceIsActive: LazyProcedure<NodeDeviceIsActiveArgs, NodeDeviceIsActiveRet> = {
  key: 'nodeDeviceIsActive',
  codecs,
};
export const nodeDeviceUpdate: LazyProcedure<NodeDeviceUpdateArgs, undefined> = { key: 'nodeDeviceUpdate', codecs };
