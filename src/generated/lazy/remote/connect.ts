// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  ConnectBaselineCpuArgs,
  ConnectBaselineCpuRet,
  ConnectBaselineHypervisorCpuArgs,
  ConnectBaselineHypervisorCpuRet,
  ConnectCompareCpuArgs,
  ConnectCompareCpuRet,
  ConnectCompareHypervisorCpuArgs,
  ConnectCompareHypervisorCpuRet,
  ConnectDomainXmlFromNativeArgs,
  ConnectDomainXmlFromNativeRet,
  ConnectDomainXmlToNativeArgs,
  ConnectDomainXmlToNativeRet,
  ConnectFindStoragePoolSourcesArgs,
  ConnectFindStoragePoolSourcesRet,
  ConnectGetAllDomainStatsArgs,
  ConnectGetAllDomainStatsRet,
  ConnectGetCapabilitiesRet,
  ConnectGetCpuModelNamesArgs,
  ConnectGetCpuModelNamesRet,
  ConnectGetDomainCapabilitiesArgs,
  ConnectGetDomainCapabilitiesRet,
  ConnectGetHostnameRet,
  ConnectGetMaxVcpusArgs,
  ConnectGetMaxVcpusRet,
  ConnectGetStoragePoolCapabilitiesArgs,
  ConnectGetStoragePoolCapabilitiesRet,
  ConnectGetSysinfoArgs,
  ConnectGetSysinfoRet,
  ConnectGetVersionRet,
  ConnectIsSecureRet,
  ConnectListAllDomainsArgs,
  ConnectListAllDomainsRet,
  ConnectListAllInterfacesArgs,
  ConnectListAllInterfacesRet,
  ConnectListAllNetworksArgs,
  ConnectListAllNetworksRet,
  ConnectListAllNodeDevicesArgs,
  ConnectListAllNodeDevicesRet,
  ConnectListAllNwfilterBindingsArgs,
  ConnectListAllNwfilterBindingsRet,
  ConnectListAllNwfiltersArgs,
  ConnectListAllNwfiltersRet,
  ConnectListAllSecretsArgs,
  ConnectListAllSecretsRet,
  ConnectListAllStoragePoolsArgs,
  ConnectListAllStoragePoolsRet,
  ConnectListDefinedDomainsArgs,
  ConnectListDefinedDomainsRet,
  ConnectListDefinedInterfacesArgs,
  ConnectListDefinedInterfacesRet,
  ConnectListDefinedNetworksArgs,
  ConnectListDefinedNetworksRet,
  ConnectListDefinedStoragePoolsArgs,
  ConnectListDefinedStoragePoolsRet,
  ConnectListDomainsArgs,
  ConnectListDomainsRet,
  ConnectListInterfacesArgs,
  ConnectListInterfacesRet,
  ConnectListNetworksArgs,
  ConnectListNetworksRet,
  ConnectListNwfiltersArgs,
  ConnectListNwfiltersRet,
  ConnectListSecretsArgs,
  ConnectListSecretsRet,
  ConnectListStoragePoolsArgs,
  ConnectListStoragePoolsRet,
  ConnectNumOfDefinedDomainsRet,
  ConnectNumOfDefinedInterfacesRet,
  ConnectNumOfDefinedNetworksRet,
  ConnectNumOfDefinedStoragePoolsRet,
  ConnectNumOfDomainsRet,
  ConnectNumOfInterfacesRet,
  ConnectNumOfNetworksRet,
  ConnectNumOfNwfiltersRet,
  ConnectNumOfSecretsRet,
  ConnectNumOfStoragePoolsRet,
  ConnectSetIdentityArgs,
} from '../../remote/connect.js';

const codecs: Loadable<object> = { load: () => import('../../remote/connect.js') };

export const connectGetVersion: LazyProcedure<undefined, ConnectGetVersionRet> = { key: 'connectGetVersion', codecs };
export const connectGetMaxVcpus: LazyProcedure<ConnectGetMaxVcpusArgs, ConnectGetMaxVcpusRet> = {
  key: 'connectGetMaxVcpus',
  codecs,
};
export const connectGetCapabilities: LazyProcedure<undefined, ConnectGetCapabilitiesRet> = {
  key: 'connectGetCapabilities',
  codecs,
};
export const connectListDefinedDomains: LazyProcedure<ConnectListDefinedDomainsArgs, ConnectListDefinedDomainsRet> = {
  key: 'connectListDefinedDomains',
  codecs,
};
export const connectNumOfDefinedDomains: LazyProcedure<undefined, ConnectNumOfDefinedDomainsRet> = {
  key: 'connectNumOfDefinedDomains',
  codecs,
};
export const connectListDefinedNetworks: LazyProcedure<ConnectListDefinedNetworksArgs, ConnectListDefinedNetworksRet> = {
  key: 'connectListDefinedNetworks',
  codecs,
};
export const connectListDomains: LazyProcedure<ConnectListDomainsArgs, ConnectListDomainsRet> = {
  key: 'connectListDomains',
  codecs,
};
export const connectListNetworks: LazyProcedure<ConnectListNetworksArgs, ConnectListNetworksRet> = {
  key: 'connectListNetworks',
  codecs,
};
export const connectNumOfDefinedNetworks: LazyProcedure<undefined, ConnectNumOfDefinedNetworksRet> = {
  key: 'connectNumOfDefinedNetworks',
  codecs,
};
export const connectNumOfDomains: LazyProcedure<undefined, ConnectNumOfDomainsRet> = {
  key: 'connectNumOfDomains',
  codecs,
};
export const connectNumOfNetworks: LazyProcedure<undefined, ConnectNumOfNetworksRet> = {
  key: 'connectNumOfNetworks',
  codecs,
};
export const connectGetHostname: LazyProcedure<undefined, ConnectGetHostnameRet> = {
  key: 'connectGetHostname',
  codecs,
};
export const connectNumOfStoragePools: LazyProcedure<undefined, ConnectNumOfStoragePoolsRet> = {
  key: 'connectNumOfStoragePools',
  codecs,
};
export const connectListStoragePools: LazyProcedure<ConnectListStoragePoolsArgs, ConnectListStoragePoolsRet> = {
  key: 'connectListStoragePools',
  codecs,
};
export const connectNumOfDefinedStoragePools: LazyProcedure<undefined, ConnectNumOfDefinedStoragePoolsRet> = {
  key: 'connectNumOfDefinedStoragePools',
  codecs,
};
export const connectListDefinedStoragePools: LazyProcedure<ConnectListDefinedStoragePoolsArgs, ConnectListDefinedStoragePoolsRet> = {
  key: 'connectListDefinedStoragePools',
  codecs,
};
export const connectFindStoragePoolSources: LazyProcedure<ConnectFindStoragePoolSourcesArgs, ConnectFindStoragePoolSourcesRet> = {
  key: 'connectFindStoragePoolSources',
  codecs,
};
export const connectNumOfInterfaces: LazyProcedure<undefined, ConnectNumOfInterfacesRet> = {
  key: 'connectNumOfInterfaces',
  codecs,
};
export const connectListInterfaces: LazyProcedure<ConnectListInterfacesArgs, ConnectListInterfacesRet> = {
  key: 'connectListInterfaces',
  codecs,
};
export const connectDomainXmlFromNative: LazyProcedure<ConnectDomainXmlFromNativeArgs, ConnectDomainXmlFromNativeRet> = {
  key: 'connectDomainXmlFromNative',
  codecs,
};
export const connectDomainXmlToNative: LazyProcedure<ConnectDomainXmlToNativeArgs, ConnectDomainXmlToNativeRet> = {
  key: 'connectDomainXmlToNative',
  codecs,
};
export const connectNumOfDefinedInterfaces: LazyProcedure<undefined, ConnectNumOfDefinedInterfacesRet> = {
  key: 'connectNumOfDefinedInterfaces',
  codecs,
};
export const connectListDefinedInterfaces: LazyProcedure<ConnectListDefinedInterfacesArgs, ConnectListDefinedInterfacesRet> = {
  key: 'connectListDefinedInterfaces',
  codecs,
};
export const connectNumOfSecrets: LazyProcedure<undefined, ConnectNumOfSecretsRet> = {
  key: 'connectNumOfSecrets',
  codecs,
};
export const connectListSecrets: LazyProcedure<ConnectListSecretsArgs, ConnectListSecretsRet> = {
  key: 'connectListSecrets',
  codecs,
};
export const connectIsSecure: LazyProcedure<undefined, ConnectIsSecureRet> = { key: 'connectIsSecure', codecs };
export const connectCompareCpu: LazyProcedure<ConnectCompareCpuArgs, ConnectCompareCpuRet> = {
  key: 'connectCompareCpu',
  codecs,
};
export const connectBaselineCpu: LazyProcedure<ConnectBaselineCpuArgs, ConnectBaselineCpuRet> = {
  key: 'connectBaselineCpu',
  codecs,
};
export const connectNumOfNwfilters: LazyProcedure<undefined, ConnectNumOfNwfiltersRet> = {
  key: 'connectNumOfNwfilters',
  codecs,
};
export const connectListNwfilters: LazyProcedure<ConnectListNwfiltersArgs, ConnectListNwfiltersRet> = {
  key: 'connectListNwfilters',
  codecs,
};
export const connectGetSysinfo: LazyProcedure<ConnectGetSysinfoArgs, ConnectGetSysinfoRet> = {
  key: 'connectGetSysinfo',
  codecs,
};
export const connectListAllDomains: LazyProcedure<ConnectListAllDomainsArgs, ConnectListAllDomainsRet> = {
  key: 'connectListAllDomains',
  codecs,
};
export const connectListAllStoragePools: LazyProcedure<ConnectListAllStoragePoolsArgs, ConnectListAllStoragePoolsRet> = {
  key: 'connectListAllStoragePools',
  codecs,
};
export const connectListAllNetworks: LazyProcedure<ConnectListAllNetworksArgs, ConnectListAllNetworksRet> = {
  key: 'connectListAllNetworks',
  codecs,
};
export const connectListAllInterfaces: LazyProcedure<ConnectListAllInterfacesArgs, ConnectListAllInterfacesRet> = {
  key: 'connectListAllInterfaces',
  codecs,
};
export const connectListAllNodeDevices: LazyProcedure<ConnectListAllNodeDevicesArgs, ConnectListAllNodeDevicesRet> = {
  key: 'connectListAllNodeDevices',
  codecs,
};
export const connectListAllNwfilters: LazyProcedure<ConnectListAllNwfiltersArgs, ConnectListAllNwfiltersRet> = {
  key: 'connectListAllNwfilters',
  codecs,
};
export const connectListAllSecrets: LazyProcedure<ConnectListAllSecretsArgs, ConnectListAllSecretsRet> = {
  key: 'connectListAllSecrets',
  codecs,
};
export const connectGetCpuModelNames: LazyProcedure<ConnectGetCpuModelNamesArgs, ConnectGetCpuModelNamesRet> = {
  key: 'connectGetCpuModelNames',
  codecs,
};
export const connectGetDomainCapabilities: LazyProcedure<ConnectGetDomainCapabilitiesArgs, ConnectGetDomainCapabilitiesRet> = {
  key: 'connectGetDomainCapabilities',
  codecs,
};
export const connectGetAllDomainStats: LazyProcedure<ConnectGetAllDomainStatsArgs, ConnectGetAllDomainStatsRet> = {
  key: 'connectGetAllDomainStats',
  codecs,
};
export const connectCompareHypervisorCpu: LazyProcedure<ConnectCompareHypervisorCpuArgs, ConnectCompareHypervisorCpuRet> = {
  key: 'connectCompareHypervisorCpu',
  codecs,
};
export const connectBaselineHypervisorCpu: LazyProcedure<ConnectBaselineHypervisorCpuArgs, ConnectBaselineHypervisorCpuRet> = {
  key: 'connectBaselineHypervisorCpu',
  codecs,
};
export const connectListAllNwfilterBindings: LazyProcedure<ConnectListAllNwfilterBindingsArgs, ConnectListAllNwfilterBindingsRet> = {
  key: 'connectListAllNwfilterBindings',
  codecs,
};
export const connectGetStoragePoolCapabilities: LazyProcedure<ConnectGetStoragePoolCapabilitiesArgs, ConnectGetStoragePoolCapabilitiesRet> = {
  key: 'connectGetStoragePoolCapabilities',
  codecs,
};
export const connectSetIdentity: LazyProcedure<ConnectSetIdentityArgs, undefined> = {
  key: 'connectSetIdentity',
  codecs,
};
