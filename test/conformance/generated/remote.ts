// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { XdrBuilder } from './builder.js';

/** Names of all types that {@link define} defines and that are read and written as a whole. */
export const typeNames: readonly string[] = [
  'NonnullDomain',
  'NonnullNetwork',
  'NonnullNetworkPort',
  'NonnullNwfilter',
  'NonnullNwfilterBinding',
  'NonnullInterface',
  'NonnullStoragePool',
  'NonnullStorageVol',
  'NonnullNodeDevice',
  'NonnullSecret',
  'NonnullDomainCheckpoint',
  'NonnullDomainSnapshot',
  'RemoteError',
  'VcpuInfo',
  'TypedParamValue',
  'TypedParam',
  'NodeGetCpuStats',
  'NodeGetMemoryStats',
  'DomainDiskError',
  'ConnectOpenArgs',
  'ConnectSupportsFeatureArgs',
  'ConnectSupportsFeatureRet',
  'ConnectGetTypeRet',
  'ConnectGetVersionRet',
  'ConnectGetLibVersionRet',
  'ConnectGetHostnameRet',
  'ConnectGetSysinfoArgs',
  'ConnectGetSysinfoRet',
  'ConnectGetUriRet',
  'ConnectGetMaxVcpusArgs',
  'ConnectGetMaxVcpusRet',
  'NodeGetInfoRet',
  'ConnectGetCapabilitiesRet',
  'ConnectGetDomainCapabilitiesArgs',
  'ConnectGetDomainCapabilitiesRet',
  'NodeGetCpuStatsArgs',
  'NodeGetCpuStatsRet',
  'NodeGetMemoryStatsArgs',
  'NodeGetMemoryStatsRet',
  'NodeGetCellsFreeMemoryArgs',
  'NodeGetCellsFreeMemoryRet',
  'NodeGetFreeMemoryRet',
  'DomainGetSchedulerTypeArgs',
  'DomainGetSchedulerTypeRet',
  'DomainGetSchedulerParametersArgs',
  'DomainGetSchedulerParametersRet',
  'DomainGetSchedulerParametersFlagsArgs',
  'DomainGetSchedulerParametersFlagsRet',
  'DomainSetSchedulerParametersArgs',
  'DomainSetSchedulerParametersFlagsArgs',
  'DomainSetBlkioParametersArgs',
  'DomainGetBlkioParametersArgs',
  'DomainGetBlkioParametersRet',
  'DomainSetMemoryParametersArgs',
  'DomainGetMemoryParametersArgs',
  'DomainGetMemoryParametersRet',
  'DomainBlockResizeArgs',
  'DomainSetNumaParametersArgs',
  'DomainGetNumaParametersArgs',
  'DomainGetNumaParametersRet',
  'DomainSetPerfEventsArgs',
  'DomainGetPerfEventsArgs',
  'DomainGetPerfEventsRet',
  'DomainBlockStatsArgs',
  'DomainBlockStatsRet',
  'DomainBlockStatsFlagsArgs',
  'DomainBlockStatsFlagsRet',
  'DomainInterfaceStatsArgs',
  'DomainInterfaceStatsRet',
  'DomainSetInterfaceParametersArgs',
  'DomainGetInterfaceParametersArgs',
  'DomainGetInterfaceParametersRet',
  'DomainMemoryStatsArgs',
  'DomainMemoryStat',
  'DomainMemoryStatsRet',
  'DomainBlockPeekArgs',
  'DomainBlockPeekRet',
  'DomainMemoryPeekArgs',
  'DomainMemoryPeekRet',
  'DomainGetBlockInfoArgs',
  'DomainGetBlockInfoRet',
  'ConnectListDomainsArgs',
  'ConnectListDomainsRet',
  'ConnectNumOfDomainsRet',
  'DomainCreateXmlArgs',
  'DomainCreateXmlRet',
  'DomainCreateXmlWithFilesArgs',
  'DomainCreateXmlWithFilesRet',
  'DomainLookupByIdArgs',
  'DomainLookupByIdRet',
  'DomainLookupByUuidArgs',
  'DomainLookupByUuidRet',
  'DomainLookupByNameArgs',
  'DomainLookupByNameRet',
  'DomainSuspendArgs',
  'DomainResumeArgs',
  'DomainPmSuspendForDurationArgs',
  'DomainPmWakeupArgs',
  'DomainShutdownArgs',
  'DomainRebootArgs',
  'DomainResetArgs',
  'DomainDestroyArgs',
  'DomainDestroyFlagsArgs',
  'DomainGetOsTypeArgs',
  'DomainGetOsTypeRet',
  'DomainGetMaxMemoryArgs',
  'DomainGetMaxMemoryRet',
  'DomainSetMaxMemoryArgs',
  'DomainSetMemoryArgs',
  'DomainSetMemoryFlagsArgs',
  'DomainSetMemoryStatsPeriodArgs',
  'DomainGetInfoArgs',
  'DomainGetInfoRet',
  'DomainSaveArgs',
  'DomainSaveFlagsArgs',
  'DomainSaveParamsArgs',
  'DomainRestoreArgs',
  'DomainRestoreFlagsArgs',
  'DomainRestoreParamsArgs',
  'DomainSaveImageGetXmlDescArgs',
  'DomainSaveImageGetXmlDescRet',
  'DomainSaveImageDefineXmlArgs',
  'DomainCoreDumpArgs',
  'DomainCoreDumpWithFormatArgs',
  'DomainScreenshotArgs',
  'DomainScreenshotRet',
  'DomainGetXmlDescArgs',
  'DomainGetXmlDescRet',
  'DomainMigratePrepareArgs',
  'DomainMigratePrepareRet',
  'DomainMigratePerformArgs',
  'DomainMigrateFinishArgs',
  'DomainMigrateFinishRet',
  'DomainMigratePrepare2Args',
  'DomainMigratePrepare2Ret',
  'DomainMigrateFinish2Args',
  'DomainMigrateFinish2Ret',
  'ConnectListDefinedDomainsArgs',
  'ConnectListDefinedDomainsRet',
  'ConnectNumOfDefinedDomainsRet',
  'DomainCreateArgs',
  'DomainCreateWithFlagsArgs',
  'DomainCreateWithFlagsRet',
  'DomainCreateWithFilesArgs',
  'DomainCreateWithFilesRet',
  'DomainDefineXmlArgs',
  'DomainDefineXmlRet',
  'DomainDefineXmlFlagsArgs',
  'DomainDefineXmlFlagsRet',
  'DomainUndefineArgs',
  'DomainUndefineFlagsArgs',
  'DomainInjectNmiArgs',
  'DomainSendKeyArgs',
  'DomainSendProcessSignalArgs',
  'DomainSetVcpusArgs',
  'DomainSetVcpusFlagsArgs',
  'DomainGetVcpusFlagsArgs',
  'DomainGetVcpusFlagsRet',
  'DomainPinVcpuArgs',
  'DomainPinVcpuFlagsArgs',
  'DomainGetVcpuPinInfoArgs',
  'DomainGetVcpuPinInfoRet',
  'DomainPinEmulatorArgs',
  'DomainGetEmulatorPinInfoArgs',
  'DomainGetEmulatorPinInfoRet',
  'DomainGetVcpusArgs',
  'DomainGetVcpusRet',
  'DomainGetMaxVcpusArgs',
  'DomainGetMaxVcpusRet',
  'DomainIothreadInfo',
  'DomainGetIothreadInfoArgs',
  'DomainGetIothreadInfoRet',
  'DomainPinIothreadArgs',
  'DomainAddIothreadArgs',
  'DomainDelIothreadArgs',
  'DomainSetIothreadParamsArgs',
  'DomainGetSecurityLabelArgs',
  'DomainGetSecurityLabelRet',
  'DomainGetSecurityLabelListArgs',
  'DomainGetSecurityLabelListRet',
  'NodeGetSecurityModelRet',
  'DomainAttachDeviceArgs',
  'DomainAttachDeviceFlagsArgs',
  'DomainDetachDeviceArgs',
  'DomainDetachDeviceFlagsArgs',
  'DomainUpdateDeviceFlagsArgs',
  'DomainDetachDeviceAliasArgs',
  'DomainGetAutostartArgs',
  'DomainGetAutostartRet',
  'DomainSetAutostartArgs',
  'DomainSetMetadataArgs',
  'DomainGetMetadataArgs',
  'DomainGetMetadataRet',
  'DomainBlockJobAbortArgs',
  'DomainGetBlockJobInfoArgs',
  'DomainGetBlockJobInfoRet',
  'DomainBlockJobSetSpeedArgs',
  'DomainBlockPullArgs',
  'DomainBlockRebaseArgs',
  'DomainBlockCopyArgs',
  'DomainBlockCommitArgs',
  'DomainSetBlockIoTuneArgs',
  'DomainGetBlockIoTuneArgs',
  'DomainGetBlockIoTuneRet',
  'DomainSetThrottleGroupArgs',
  'DomainDelThrottleGroupArgs',
  'DomainGetCpuStatsArgs',
  'DomainGetCpuStatsRet',
  'DomainGetHostnameArgs',
  'DomainGetHostnameRet',
  'ConnectNumOfNetworksRet',
  'ConnectListNetworksArgs',
  'ConnectListNetworksRet',
  'ConnectNumOfDefinedNetworksRet',
  'ConnectListDefinedNetworksArgs',
  'ConnectListDefinedNetworksRet',
  'NetworkLookupByUuidArgs',
  'NetworkLookupByUuidRet',
  'NetworkLookupByNameArgs',
  'NetworkLookupByNameRet',
  'NetworkCreateXmlArgs',
  'NetworkCreateXmlRet',
  'NetworkCreateXmlFlagsArgs',
  'NetworkCreateXmlFlagsRet',
  'NetworkDefineXmlArgs',
  'NetworkDefineXmlRet',
  'NetworkDefineXmlFlagsArgs',
  'NetworkDefineXmlFlagsRet',
  'NetworkUndefineArgs',
  'NetworkUpdateArgs',
  'NetworkCreateArgs',
  'NetworkDestroyArgs',
  'NetworkGetXmlDescArgs',
  'NetworkGetXmlDescRet',
  'NetworkGetBridgeNameArgs',
  'NetworkGetBridgeNameRet',
  'NetworkGetAutostartArgs',
  'NetworkGetAutostartRet',
  'NetworkSetAutostartArgs',
  'ConnectNumOfNwfiltersRet',
  'ConnectListNwfiltersArgs',
  'ConnectListNwfiltersRet',
  'NwfilterLookupByUuidArgs',
  'NwfilterLookupByUuidRet',
  'NwfilterLookupByNameArgs',
  'NwfilterLookupByNameRet',
  'NwfilterDefineXmlArgs',
  'NwfilterDefineXmlRet',
  'NwfilterDefineXmlFlagsArgs',
  'NwfilterDefineXmlFlagsRet',
  'NwfilterUndefineArgs',
  'NwfilterGetXmlDescArgs',
  'NwfilterGetXmlDescRet',
  'ConnectNumOfInterfacesRet',
  'ConnectListInterfacesArgs',
  'ConnectListInterfacesRet',
  'ConnectNumOfDefinedInterfacesRet',
  'ConnectListDefinedInterfacesArgs',
  'ConnectListDefinedInterfacesRet',
  'InterfaceLookupByNameArgs',
  'InterfaceLookupByNameRet',
  'InterfaceLookupByMacStringArgs',
  'InterfaceLookupByMacStringRet',
  'InterfaceGetXmlDescArgs',
  'InterfaceGetXmlDescRet',
  'InterfaceDefineXmlArgs',
  'InterfaceDefineXmlRet',
  'InterfaceUndefineArgs',
  'InterfaceCreateArgs',
  'InterfaceDestroyArgs',
  'InterfaceChangeBeginArgs',
  'InterfaceChangeCommitArgs',
  'InterfaceChangeRollbackArgs',
  'AuthListRet',
  'AuthSaslInitRet',
  'AuthSaslStartArgs',
  'AuthSaslStartRet',
  'AuthSaslStepArgs',
  'AuthSaslStepRet',
  'AuthPolkitRet',
  'ConnectNumOfStoragePoolsRet',
  'ConnectListStoragePoolsArgs',
  'ConnectListStoragePoolsRet',
  'ConnectNumOfDefinedStoragePoolsRet',
  'ConnectListDefinedStoragePoolsArgs',
  'ConnectListDefinedStoragePoolsRet',
  'ConnectFindStoragePoolSourcesArgs',
  'ConnectFindStoragePoolSourcesRet',
  'StoragePoolLookupByUuidArgs',
  'StoragePoolLookupByUuidRet',
  'StoragePoolLookupByNameArgs',
  'StoragePoolLookupByNameRet',
  'StoragePoolLookupByVolumeArgs',
  'StoragePoolLookupByVolumeRet',
  'StoragePoolLookupByTargetPathArgs',
  'StoragePoolLookupByTargetPathRet',
  'StoragePoolCreateXmlArgs',
  'StoragePoolCreateXmlRet',
  'StoragePoolDefineXmlArgs',
  'StoragePoolDefineXmlRet',
  'StoragePoolBuildArgs',
  'StoragePoolUndefineArgs',
  'StoragePoolCreateArgs',
  'StoragePoolDestroyArgs',
  'StoragePoolDeleteArgs',
  'StoragePoolRefreshArgs',
  'StoragePoolGetXmlDescArgs',
  'StoragePoolGetXmlDescRet',
  'StoragePoolGetInfoArgs',
  'StoragePoolGetInfoRet',
  'StoragePoolGetAutostartArgs',
  'StoragePoolGetAutostartRet',
  'StoragePoolSetAutostartArgs',
  'StoragePoolNumOfVolumesArgs',
  'StoragePoolNumOfVolumesRet',
  'StoragePoolListVolumesArgs',
  'StoragePoolListVolumesRet',
  'StorageVolLookupByNameArgs',
  'StorageVolLookupByNameRet',
  'StorageVolLookupByKeyArgs',
  'StorageVolLookupByKeyRet',
  'StorageVolLookupByPathArgs',
  'StorageVolLookupByPathRet',
  'StorageVolCreateXmlArgs',
  'StorageVolCreateXmlRet',
  'StorageVolCreateXmlFromArgs',
  'StorageVolCreateXmlFromRet',
  'StorageVolDeleteArgs',
  'StorageVolWipeArgs',
  'StorageVolWipePatternArgs',
  'StorageVolGetXmlDescArgs',
  'StorageVolGetXmlDescRet',
  'StorageVolGetInfoArgs',
  'StorageVolGetInfoRet',
  'StorageVolGetInfoFlagsArgs',
  'StorageVolGetInfoFlagsRet',
  'StorageVolGetPathArgs',
  'StorageVolGetPathRet',
  'StorageVolResizeArgs',
  'NodeNumOfDevicesArgs',
  'NodeNumOfDevicesRet',
  'NodeListDevicesArgs',
  'NodeListDevicesRet',
  'NodeDeviceLookupByNameArgs',
  'NodeDeviceLookupByNameRet',
  'NodeDeviceLookupScsiHostByWwnArgs',
  'NodeDeviceLookupScsiHostByWwnRet',
  'NodeDeviceGetXmlDescArgs',
  'NodeDeviceGetXmlDescRet',
  'NodeDeviceGetParentArgs',
  'NodeDeviceGetParentRet',
  'NodeDeviceNumOfCapsArgs',
  'NodeDeviceNumOfCapsRet',
  'NodeDeviceListCapsArgs',
  'NodeDeviceListCapsRet',
  'NodeDeviceDettachArgs',
  'NodeDeviceDetachFlagsArgs',
  'NodeDeviceReAttachArgs',
  'NodeDeviceResetArgs',
  'NodeDeviceCreateXmlArgs',
  'NodeDeviceCreateXmlRet',
  'NodeDeviceDestroyArgs',
  'NodeDeviceDefineXmlArgs',
  'NodeDeviceDefineXmlRet',
  'NodeDeviceUndefineArgs',
  'NodeDeviceCreateArgs',
  'NodeDeviceGetAutostartArgs',
  'NodeDeviceGetAutostartRet',
  'NodeDeviceSetAutostartArgs',
  'NodeDeviceIsPersistentArgs',
  'NodeDeviceIsPersistentRet',
  'NodeDeviceIsActiveArgs',
  'NodeDeviceIsActiveRet',
  'NodeDeviceUpdateArgs',
  'ConnectDomainEventRegisterRet',
  'ConnectDomainEventDeregisterRet',
  'DomainEventLifecycleMsg',
  'DomainEventCallbackLifecycleMsg',
  'ConnectDomainXmlFromNativeArgs',
  'ConnectDomainXmlFromNativeRet',
  'ConnectDomainXmlToNativeArgs',
  'ConnectDomainXmlToNativeRet',
  'ConnectNumOfSecretsRet',
  'ConnectListSecretsArgs',
  'ConnectListSecretsRet',
  'SecretLookupByUuidArgs',
  'SecretLookupByUuidRet',
  'SecretDefineXmlArgs',
  'SecretDefineXmlRet',
  'SecretGetXmlDescArgs',
  'SecretGetXmlDescRet',
  'SecretSetValueArgs',
  'SecretGetValueArgs',
  'SecretGetValueRet',
  'SecretUndefineArgs',
  'SecretLookupByUsageArgs',
  'SecretLookupByUsageRet',
  'DomainMigratePrepareTunnelArgs',
  'ConnectIsSecureRet',
  'DomainIsActiveArgs',
  'DomainIsActiveRet',
  'DomainIsPersistentArgs',
  'DomainIsPersistentRet',
  'DomainIsUpdatedArgs',
  'DomainIsUpdatedRet',
  'NetworkIsActiveArgs',
  'NetworkIsActiveRet',
  'NetworkIsPersistentArgs',
  'NetworkIsPersistentRet',
  'StoragePoolIsActiveArgs',
  'StoragePoolIsActiveRet',
  'StoragePoolIsPersistentArgs',
  'StoragePoolIsPersistentRet',
  'InterfaceIsActiveArgs',
  'InterfaceIsActiveRet',
  'ConnectCompareCpuArgs',
  'ConnectCompareCpuRet',
  'ConnectBaselineCpuArgs',
  'ConnectBaselineCpuRet',
  'DomainGetJobInfoArgs',
  'DomainGetJobInfoRet',
  'DomainGetJobStatsArgs',
  'DomainGetJobStatsRet',
  'DomainAbortJobArgs',
  'DomainAbortJobFlagsArgs',
  'DomainMigrateGetMaxDowntimeArgs',
  'DomainMigrateGetMaxDowntimeRet',
  'DomainMigrateSetMaxDowntimeArgs',
  'DomainMigrateGetCompressionCacheArgs',
  'DomainMigrateGetCompressionCacheRet',
  'DomainMigrateSetCompressionCacheArgs',
  'DomainMigrateSetMaxSpeedArgs',
  'DomainMigrateGetMaxSpeedArgs',
  'DomainMigrateGetMaxSpeedRet',
  'ConnectDomainEventRegisterAnyArgs',
  'ConnectDomainEventDeregisterAnyArgs',
  'ConnectDomainEventCallbackRegisterAnyArgs',
  'ConnectDomainEventCallbackRegisterAnyRet',
  'ConnectDomainEventCallbackDeregisterAnyArgs',
  'DomainEventRebootMsg',
  'DomainEventCallbackRebootMsg',
  'DomainEventRtcChangeMsg',
  'DomainEventCallbackRtcChangeMsg',
  'DomainEventWatchdogMsg',
  'DomainEventCallbackWatchdogMsg',
  'DomainEventIoErrorMsg',
  'DomainEventCallbackIoErrorMsg',
  'DomainEventIoErrorReasonMsg',
  'DomainEventCallbackIoErrorReasonMsg',
  'DomainEventGraphicsAddress',
  'DomainEventGraphicsIdentity',
  'DomainEventGraphicsMsg',
  'DomainEventCallbackGraphicsMsg',
  'DomainEventBlockJobMsg',
  'DomainEventCallbackBlockJobMsg',
  'DomainEventDiskChangeMsg',
  'DomainEventCallbackDiskChangeMsg',
  'DomainEventTrayChangeMsg',
  'DomainEventCallbackTrayChangeMsg',
  'DomainEventPmwakeupMsg',
  'DomainEventCallbackPmwakeupMsg',
  'DomainEventPmsuspendMsg',
  'DomainEventCallbackPmsuspendMsg',
  'DomainEventBalloonChangeMsg',
  'DomainEventCallbackBalloonChangeMsg',
  'DomainEventPmsuspendDiskMsg',
  'DomainEventCallbackPmsuspendDiskMsg',
  'DomainManagedSaveArgs',
  'DomainHasManagedSaveImageArgs',
  'DomainHasManagedSaveImageRet',
  'DomainManagedSaveRemoveArgs',
  'DomainManagedSaveGetXmlDescArgs',
  'DomainManagedSaveGetXmlDescRet',
  'DomainManagedSaveDefineXmlArgs',
  'DomainSnapshotCreateXmlArgs',
  'DomainSnapshotCreateXmlRet',
  'DomainSnapshotGetXmlDescArgs',
  'DomainSnapshotGetXmlDescRet',
  'DomainSnapshotNumArgs',
  'DomainSnapshotNumRet',
  'DomainSnapshotListNamesArgs',
  'DomainSnapshotListNamesRet',
  'DomainListAllSnapshotsArgs',
  'DomainListAllSnapshotsRet',
  'DomainSnapshotNumChildrenArgs',
  'DomainSnapshotNumChildrenRet',
  'DomainSnapshotListChildrenNamesArgs',
  'DomainSnapshotListChildrenNamesRet',
  'DomainSnapshotListAllChildrenArgs',
  'DomainSnapshotListAllChildrenRet',
  'DomainSnapshotLookupByNameArgs',
  'DomainSnapshotLookupByNameRet',
  'DomainHasCurrentSnapshotArgs',
  'DomainHasCurrentSnapshotRet',
  'DomainSnapshotGetParentArgs',
  'DomainSnapshotGetParentRet',
  'DomainSnapshotCurrentArgs',
  'DomainSnapshotCurrentRet',
  'DomainSnapshotIsCurrentArgs',
  'DomainSnapshotIsCurrentRet',
  'DomainSnapshotHasMetadataArgs',
  'DomainSnapshotHasMetadataRet',
  'DomainRevertToSnapshotArgs',
  'DomainSnapshotDeleteArgs',
  'DomainOpenConsoleArgs',
  'DomainOpenChannelArgs',
  'StorageVolUploadArgs',
  'StorageVolDownloadArgs',
  'DomainGetStateArgs',
  'DomainGetStateRet',
  'DomainMigrateBegin3Args',
  'DomainMigrateBegin3Ret',
  'DomainMigratePrepare3Args',
  'DomainMigratePrepare3Ret',
  'DomainMigratePrepareTunnel3Args',
  'DomainMigratePrepareTunnel3Ret',
  'DomainMigratePerform3Args',
  'DomainMigratePerform3Ret',
  'DomainMigrateFinish3Args',
  'DomainMigrateFinish3Ret',
  'DomainMigrateConfirm3Args',
  'DomainEventControlErrorMsg',
  'DomainEventCallbackControlErrorMsg',
  'DomainGetControlInfoArgs',
  'DomainGetControlInfoRet',
  'DomainOpenGraphicsArgs',
  'DomainOpenGraphicsFdArgs',
  'NodeSuspendForDurationArgs',
  'DomainShutdownFlagsArgs',
  'DomainGetDiskErrorsArgs',
  'DomainGetDiskErrorsRet',
  'ConnectListAllDomainsArgs',
  'ConnectListAllDomainsRet',
  'ConnectListAllStoragePoolsArgs',
  'ConnectListAllStoragePoolsRet',
  'StoragePoolListAllVolumesArgs',
  'StoragePoolListAllVolumesRet',
  'ConnectListAllNetworksArgs',
  'ConnectListAllNetworksRet',
  'ConnectListAllInterfacesArgs',
  'ConnectListAllInterfacesRet',
  'ConnectListAllNodeDevicesArgs',
  'ConnectListAllNodeDevicesRet',
  'ConnectListAllNwfiltersArgs',
  'ConnectListAllNwfiltersRet',
  'ConnectListAllSecretsArgs',
  'ConnectListAllSecretsRet',
  'NodeSetMemoryParametersArgs',
  'NodeGetMemoryParametersArgs',
  'NodeGetMemoryParametersRet',
  'NodeGetCpuMapArgs',
  'NodeGetCpuMapRet',
  'DomainFstrimArgs',
  'DomainGetTimeArgs',
  'DomainGetTimeRet',
  'DomainSetTimeArgs',
  'DomainMigrateBegin3ParamsArgs',
  'DomainMigrateBegin3ParamsRet',
  'DomainMigratePrepare3ParamsArgs',
  'DomainMigratePrepare3ParamsRet',
  'DomainMigratePrepareTunnel3ParamsArgs',
  'DomainMigratePrepareTunnel3ParamsRet',
  'DomainMigratePerform3ParamsArgs',
  'DomainMigratePerform3ParamsRet',
  'DomainMigrateFinish3ParamsArgs',
  'DomainMigrateFinish3ParamsRet',
  'DomainMigrateConfirm3ParamsArgs',
  'DomainEventDeviceRemovedMsg',
  'DomainEventCallbackDeviceRemovedMsg',
  'DomainEventBlockJob2Msg',
  'DomainEventBlockThresholdMsg',
  'DomainEventCallbackTunableMsg',
  'DomainEventCallbackDeviceAddedMsg',
  'ConnectEventConnectionClosedMsg',
  'ConnectGetCpuModelNamesArgs',
  'ConnectGetCpuModelNamesRet',
  'ConnectNetworkEventRegisterAnyArgs',
  'ConnectNetworkEventRegisterAnyRet',
  'ConnectNetworkEventDeregisterAnyArgs',
  'NetworkEventLifecycleMsg',
  'NetworkEventCallbackMetadataChangeMsg',
  'NetworkSetMetadataArgs',
  'NetworkGetMetadataArgs',
  'NetworkGetMetadataRet',
  'ConnectStoragePoolEventRegisterAnyArgs',
  'ConnectStoragePoolEventRegisterAnyRet',
  'ConnectStoragePoolEventDeregisterAnyArgs',
  'StoragePoolEventLifecycleMsg',
  'StoragePoolEventRefreshMsg',
  'ConnectNodeDeviceEventRegisterAnyArgs',
  'ConnectNodeDeviceEventRegisterAnyRet',
  'ConnectNodeDeviceEventDeregisterAnyArgs',
  'NodeDeviceEventLifecycleMsg',
  'NodeDeviceEventUpdateMsg',
  'DomainFsfreezeArgs',
  'DomainFsfreezeRet',
  'DomainFsthawArgs',
  'DomainFsthawRet',
  'NodeGetFreePagesArgs',
  'NodeGetFreePagesRet',
  'NodeAllocPagesArgs',
  'NodeAllocPagesRet',
  'NetworkDhcpLease',
  'NetworkGetDhcpLeasesArgs',
  'NetworkGetDhcpLeasesRet',
  'DomainStatsRecord',
  'ConnectGetAllDomainStatsArgs',
  'DomainEventCallbackAgentLifecycleMsg',
  'ConnectGetAllDomainStatsRet',
  'DomainFsinfo',
  'DomainGetFsinfoArgs',
  'DomainGetFsinfoRet',
  'DomainIpAddr',
  'DomainInterface',
  'DomainInterfaceAddressesArgs',
  'DomainInterfaceAddressesRet',
  'DomainSetUserPasswordArgs',
  'DomainRenameArgs',
  'DomainRenameRet',
  'DomainEventCallbackMigrationIterationMsg',
  'DomainEventCallbackJobCompletedMsg',
  'DomainMigrateStartPostCopyArgs',
  'DomainEventCallbackDeviceRemovalFailedMsg',
  'DomainGetGuestVcpusArgs',
  'DomainGetGuestVcpusRet',
  'DomainSetGuestVcpusArgs',
  'DomainSetVcpuArgs',
  'DomainEventCallbackMetadataChangeMsg',
  'DomainEventMemoryFailureMsg',
  'ConnectSecretEventRegisterAnyArgs',
  'ConnectSecretEventRegisterAnyRet',
  'ConnectSecretEventDeregisterAnyArgs',
  'SecretEventLifecycleMsg',
  'SecretEventValueChangedMsg',
  'DomainSetBlockThresholdArgs',
  'DomainSetLifecycleActionArgs',
  'ConnectCompareHypervisorCpuArgs',
  'ConnectCompareHypervisorCpuRet',
  'ConnectBaselineHypervisorCpuArgs',
  'ConnectBaselineHypervisorCpuRet',
  'NodeGetSevInfoArgs',
  'NodeGetSevInfoRet',
  'DomainGetLaunchSecurityInfoArgs',
  'DomainGetLaunchSecurityInfoRet',
  'DomainSetLaunchSecurityStateArgs',
  'NwfilterBindingLookupByPortDevArgs',
  'NwfilterBindingLookupByPortDevRet',
  'NwfilterBindingCreateXmlArgs',
  'NwfilterBindingCreateXmlRet',
  'NwfilterBindingDeleteArgs',
  'NwfilterBindingGetXmlDescArgs',
  'NwfilterBindingGetXmlDescRet',
  'ConnectListAllNwfilterBindingsArgs',
  'ConnectListAllNwfilterBindingsRet',
  'ConnectGetStoragePoolCapabilitiesArgs',
  'ConnectGetStoragePoolCapabilitiesRet',
  'NetworkListAllPortsArgs',
  'NetworkListAllPortsRet',
  'NetworkPortLookupByUuidArgs',
  'NetworkPortLookupByUuidRet',
  'NetworkPortCreateXmlArgs',
  'NetworkPortCreateXmlRet',
  'NetworkPortSetParametersArgs',
  'NetworkPortGetParametersArgs',
  'NetworkPortGetParametersRet',
  'NetworkPortGetXmlDescArgs',
  'NetworkPortGetXmlDescRet',
  'NetworkPortDeleteArgs',
  'DomainCheckpointCreateXmlArgs',
  'DomainCheckpointCreateXmlRet',
  'DomainCheckpointGetXmlDescArgs',
  'DomainCheckpointGetXmlDescRet',
  'DomainListAllCheckpointsArgs',
  'DomainListAllCheckpointsRet',
  'DomainCheckpointListAllChildrenArgs',
  'DomainCheckpointListAllChildrenRet',
  'DomainCheckpointLookupByNameArgs',
  'DomainCheckpointLookupByNameRet',
  'DomainCheckpointGetParentArgs',
  'DomainCheckpointGetParentRet',
  'DomainCheckpointDeleteArgs',
  'DomainGetGuestInfoArgs',
  'DomainGetGuestInfoRet',
  'ConnectSetIdentityArgs',
  'DomainAgentSetResponseTimeoutArgs',
  'DomainAgentSetResponseTimeoutRet',
  'DomainBackupBeginArgs',
  'DomainBackupGetXmlDescArgs',
  'DomainBackupGetXmlDescRet',
  'DomainAuthorizedSshKeysGetArgs',
  'DomainAuthorizedSshKeysGetRet',
  'DomainAuthorizedSshKeysSetArgs',
  'DomainGetMessagesArgs',
  'DomainGetMessagesRet',
  'DomainStartDirtyRateCalcArgs',
  'DomainGraphicsReloadArgs',
  'DomainEventMemoryDeviceSizeChangeMsg',
  'DomainFdAssociateArgs',
  'DomainGetAutostartOnceArgs',
  'DomainGetAutostartOnceRet',
  'DomainSetAutostartOnceArgs',
  'DomainEventNicMacChangeMsg',
  'DomainEventVcpuRemovedMsg',
  'DomainEventCallbackChannelLifecycleMsg',
  'DomainAnnounceInterfaceArgs',
];

/** Defines the types of `remote_protocol.x` and those of other files that they refer to. */
export function define(xdr: XdrBuilder): void {
  xdr.typedef('NonnullString', xdr.string(4194304));
  xdr.typedef('RemoteString', xdr.option(xdr.string(4194304)));
  xdr.typedef('Uuid', xdr.opaque(16));
  xdr.struct('NonnullDomain', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
    ['id', xdr.int()],
  ]);
  xdr.struct('NonnullNetwork', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('NonnullNetworkPort', [
    ['net', xdr.lookup('NonnullNetwork')],
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('NonnullNwfilter', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('NonnullNwfilterBinding', [
    ['portdev', xdr.string(4194304)],
    ['filtername', xdr.string(4194304)],
  ]);
  xdr.struct('NonnullInterface', [
    ['name', xdr.string(4194304)],
    ['mac', xdr.string(4194304)],
  ]);
  xdr.struct('NonnullStoragePool', [
    ['name', xdr.string(4194304)],
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('NonnullStorageVol', [
    ['pool', xdr.string(4194304)],
    ['name', xdr.string(4194304)],
    ['key', xdr.string(4194304)],
  ]);
  xdr.struct('NonnullNodeDevice', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NonnullSecret', [
    ['uuid', xdr.opaque(16)],
    ['usageType', xdr.int()],
    ['usageID', xdr.string(4194304)],
  ]);
  xdr.struct('NonnullDomainCheckpoint', [
    ['name', xdr.string(4194304)],
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('NonnullDomainSnapshot', [
    ['name', xdr.string(4194304)],
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.typedef('Domain', xdr.option(xdr.lookup('NonnullDomain')));
  xdr.typedef('Network', xdr.option(xdr.lookup('NonnullNetwork')));
  xdr.typedef('NetworkPort', xdr.option(xdr.lookup('NonnullNetworkPort')));
  xdr.typedef('Nwfilter', xdr.option(xdr.lookup('NonnullNwfilter')));
  xdr.typedef('NwfilterBinding', xdr.option(xdr.lookup('NonnullNwfilterBinding')));
  xdr.typedef('StoragePool', xdr.option(xdr.lookup('NonnullStoragePool')));
  xdr.typedef('StorageVol', xdr.option(xdr.lookup('NonnullStorageVol')));
  xdr.typedef('NodeDevice', xdr.option(xdr.lookup('NonnullNodeDevice')));
  xdr.typedef('Secret', xdr.option(xdr.lookup('NonnullSecret')));
  xdr.struct('RemoteError', [
    ['code', xdr.int()],
    ['domain', xdr.int()],
    ['message', xdr.option(xdr.string(4194304))],
    ['level', xdr.int()],
    ['dom', xdr.option(xdr.lookup('NonnullDomain'))],
    ['str1', xdr.option(xdr.string(4194304))],
    ['str2', xdr.option(xdr.string(4194304))],
    ['str3', xdr.option(xdr.string(4194304))],
    ['int1', xdr.int()],
    ['int2', xdr.int()],
    ['net', xdr.option(xdr.lookup('NonnullNetwork'))],
  ]);
  xdr.enum('AuthType', { NONE: 0, SASL: 1, POLKIT: 2 });
  xdr.struct('VcpuInfo', [
    ['number', xdr.uint()],
    ['state', xdr.int()],
    ['cpu_time', xdr.uhyper()],
    ['cpu', xdr.int()],
  ]);
  xdr.union('TypedParamValue', {
    switchOn: xdr.int(),
    switchName: 'type',
    switches: [
      [1, 'arm0'],
      [2, 'arm1'],
      [3, 'arm2'],
      [4, 'arm3'],
      [5, 'arm4'],
      [6, 'arm5'],
      [7, 'arm6'],
    ],
    arms: {
      arm0: xdr.int(),
      arm1: xdr.uint(),
      arm2: xdr.hyper(),
      arm3: xdr.uhyper(),
      arm4: xdr.double(),
      arm5: xdr.int(),
      arm6: xdr.string(4194304),
    },
  });
  xdr.struct('TypedParam', [
    ['field', xdr.string(4194304)],
    ['value', xdr.lookup('TypedParamValue')],
  ]);
  xdr.struct('NodeGetCpuStats', [
    ['field', xdr.string(4194304)],
    ['value', xdr.uhyper()],
  ]);
  xdr.struct('NodeGetMemoryStats', [
    ['field', xdr.string(4194304)],
    ['value', xdr.uhyper()],
  ]);
  xdr.struct('DomainDiskError', [
    ['disk', xdr.string(4194304)],
    ['error', xdr.int()],
  ]);
  xdr.struct('ConnectOpenArgs', [
    ['name', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectSupportsFeatureArgs', [
    ['feature', xdr.int()],
  ]);
  xdr.struct('ConnectSupportsFeatureRet', [
    ['supported', xdr.int()],
  ]);
  xdr.struct('ConnectGetTypeRet', [
    ['type', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectGetVersionRet', [
    ['hv_ver', xdr.uhyper()],
  ]);
  xdr.struct('ConnectGetLibVersionRet', [
    ['lib_ver', xdr.uhyper()],
  ]);
  xdr.struct('ConnectGetHostnameRet', [
    ['hostname', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectGetSysinfoArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectGetSysinfoRet', [
    ['sysinfo', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectGetUriRet', [
    ['uri', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectGetMaxVcpusArgs', [
    ['type', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('ConnectGetMaxVcpusRet', [
    ['max_vcpus', xdr.int()],
  ]);
  xdr.struct('NodeGetInfoRet', [
    ['model', xdr.array(xdr.int(), 32)],
    ['memory', xdr.uhyper()],
    ['cpus', xdr.int()],
    ['mhz', xdr.int()],
    ['nodes', xdr.int()],
    ['sockets', xdr.int()],
    ['cores', xdr.int()],
    ['threads', xdr.int()],
  ]);
  xdr.struct('ConnectGetCapabilitiesRet', [
    ['capabilities', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectGetDomainCapabilitiesArgs', [
    ['emulatorbin', xdr.option(xdr.string(4194304))],
    ['arch', xdr.option(xdr.string(4194304))],
    ['machine', xdr.option(xdr.string(4194304))],
    ['virttype', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectGetDomainCapabilitiesRet', [
    ['capabilities', xdr.string(4194304)],
  ]);
  xdr.struct('NodeGetCpuStatsArgs', [
    ['cpuNum', xdr.int()],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeGetCpuStatsRet', [
    ['params', xdr.varArray(xdr.lookup('NodeGetCpuStats'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('NodeGetMemoryStatsArgs', [
    ['nparams', xdr.int()],
    ['cellNum', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeGetMemoryStatsRet', [
    ['params', xdr.varArray(xdr.lookup('NodeGetMemoryStats'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('NodeGetCellsFreeMemoryArgs', [
    ['startCell', xdr.int()],
    ['maxcells', xdr.int()],
  ]);
  xdr.struct('NodeGetCellsFreeMemoryRet', [
    ['cells', xdr.varArray(xdr.uhyper(), 1024)],
  ]);
  xdr.struct('NodeGetFreeMemoryRet', [
    ['freeMem', xdr.uhyper()],
  ]);
  xdr.struct('DomainGetSchedulerTypeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetSchedulerTypeRet', [
    ['type', xdr.string(4194304)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainGetSchedulerParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainGetSchedulerParametersRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
  ]);
  xdr.struct('DomainGetSchedulerParametersFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetSchedulerParametersFlagsRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
  ]);
  xdr.struct('DomainSetSchedulerParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
  ]);
  xdr.struct('DomainSetSchedulerParametersFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetBlkioParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetBlkioParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetBlkioParametersRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainSetMemoryParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetMemoryParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetMemoryParametersRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainBlockResizeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['disk', xdr.string(4194304)],
    ['size', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetNumaParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetNumaParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetNumaParametersRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainSetPerfEventsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetPerfEventsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetPerfEventsRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
  ]);
  xdr.struct('DomainBlockStatsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
  ]);
  xdr.struct('DomainBlockStatsRet', [
    ['rd_req', xdr.hyper()],
    ['rd_bytes', xdr.hyper()],
    ['wr_req', xdr.hyper()],
    ['wr_bytes', xdr.hyper()],
    ['errs', xdr.hyper()],
  ]);
  xdr.struct('DomainBlockStatsFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBlockStatsFlagsRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainInterfaceStatsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['device', xdr.string(4194304)],
  ]);
  xdr.struct('DomainInterfaceStatsRet', [
    ['rx_bytes', xdr.hyper()],
    ['rx_packets', xdr.hyper()],
    ['rx_errs', xdr.hyper()],
    ['rx_drop', xdr.hyper()],
    ['tx_bytes', xdr.hyper()],
    ['tx_packets', xdr.hyper()],
    ['tx_errs', xdr.hyper()],
    ['tx_drop', xdr.hyper()],
  ]);
  xdr.struct('DomainSetInterfaceParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['device', xdr.string(4194304)],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetInterfaceParametersArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['device', xdr.string(4194304)],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetInterfaceParametersRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainMemoryStatsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['maxStats', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMemoryStat', [
    ['tag', xdr.int()],
    ['val', xdr.uhyper()],
  ]);
  xdr.struct('DomainMemoryStatsRet', [
    ['stats', xdr.varArray(xdr.lookup('DomainMemoryStat'), 1024)],
  ]);
  xdr.struct('DomainBlockPeekArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['offset', xdr.uhyper()],
    ['size', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBlockPeekRet', [
    ['buffer', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainMemoryPeekArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['offset', xdr.uhyper()],
    ['size', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMemoryPeekRet', [
    ['buffer', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainGetBlockInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetBlockInfoRet', [
    ['allocation', xdr.uhyper()],
    ['capacity', xdr.uhyper()],
    ['physical', xdr.uhyper()],
  ]);
  xdr.struct('ConnectListDomainsArgs', [
    ['maxids', xdr.int()],
  ]);
  xdr.struct('ConnectListDomainsRet', [
    ['ids', xdr.varArray(xdr.int(), 16384)],
  ]);
  xdr.struct('ConnectNumOfDomainsRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('DomainCreateXmlArgs', [
    ['xml_desc', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCreateXmlRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainCreateXmlWithFilesArgs', [
    ['xml_desc', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCreateXmlWithFilesRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainLookupByIdArgs', [
    ['id', xdr.int()],
  ]);
  xdr.struct('DomainLookupByIdRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainLookupByUuidArgs', [
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('DomainLookupByUuidRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainLookupByNameArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('DomainLookupByNameRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainSuspendArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainResumeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainPmSuspendForDurationArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['target', xdr.uint()],
    ['duration', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainPmWakeupArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainShutdownArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainRebootArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainResetArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainDestroyArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainDestroyFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetOsTypeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetOsTypeRet', [
    ['type', xdr.string(4194304)],
  ]);
  xdr.struct('DomainGetMaxMemoryArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetMaxMemoryRet', [
    ['memory', xdr.uhyper()],
  ]);
  xdr.struct('DomainSetMaxMemoryArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['memory', xdr.uhyper()],
  ]);
  xdr.struct('DomainSetMemoryArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['memory', xdr.uhyper()],
  ]);
  xdr.struct('DomainSetMemoryFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['memory', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetMemoryStatsPeriodArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['period', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetInfoRet', [
    ['state', xdr.int()],
    ['maxMem', xdr.uhyper()],
    ['memory', xdr.uhyper()],
    ['nrVirtCpu', xdr.int()],
    ['cpuTime', xdr.uhyper()],
  ]);
  xdr.struct('DomainSaveArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['to', xdr.string(4194304)],
  ]);
  xdr.struct('DomainSaveFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['to', xdr.string(4194304)],
    ['dxml', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSaveParamsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainRestoreArgs', [
    ['from', xdr.string(4194304)],
  ]);
  xdr.struct('DomainRestoreFlagsArgs', [
    ['from', xdr.string(4194304)],
    ['dxml', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainRestoreParamsArgs', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSaveImageGetXmlDescArgs', [
    ['file', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSaveImageGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainSaveImageDefineXmlArgs', [
    ['file', xdr.string(4194304)],
    ['dxml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCoreDumpArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['to', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCoreDumpWithFormatArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['to', xdr.string(4194304)],
    ['dumpformat', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainScreenshotArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['screen', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainScreenshotRet', [
    ['mime', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('DomainGetXmlDescArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainMigratePrepareArgs', [
    ['uri_in', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
  ]);
  xdr.struct('DomainMigratePrepareRet', [
    ['cookie', xdr.varOpaque(4194304)],
    ['uri_out', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('DomainMigratePerformArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cookie', xdr.varOpaque(4194304)],
    ['uri', xdr.string(4194304)],
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
  ]);
  xdr.struct('DomainMigrateFinishArgs', [
    ['dname', xdr.string(4194304)],
    ['cookie', xdr.varOpaque(4194304)],
    ['uri', xdr.string(4194304)],
    ['flags', xdr.uhyper()],
  ]);
  xdr.struct('DomainMigrateFinishRet', [
    ['ddom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainMigratePrepare2Args', [
    ['uri_in', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
    ['dom_xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainMigratePrepare2Ret', [
    ['cookie', xdr.varOpaque(4194304)],
    ['uri_out', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('DomainMigrateFinish2Args', [
    ['dname', xdr.string(4194304)],
    ['cookie', xdr.varOpaque(4194304)],
    ['uri', xdr.string(4194304)],
    ['flags', xdr.uhyper()],
    ['retcode', xdr.int()],
  ]);
  xdr.struct('DomainMigrateFinish2Ret', [
    ['ddom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('ConnectListDefinedDomainsArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListDefinedDomainsRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('ConnectNumOfDefinedDomainsRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('DomainCreateArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainCreateWithFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCreateWithFlagsRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainCreateWithFilesArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCreateWithFilesRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainDefineXmlArgs', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainDefineXmlRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainDefineXmlFlagsArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainDefineXmlFlagsRet', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainUndefineArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainUndefineFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainInjectNmiArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSendKeyArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['codeset', xdr.uint()],
    ['holdtime', xdr.uint()],
    ['keycodes', xdr.varArray(xdr.uint(), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSendProcessSignalArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['pid_value', xdr.hyper()],
    ['signum', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetVcpusArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nvcpus', xdr.uint()],
  ]);
  xdr.struct('DomainSetVcpusFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nvcpus', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetVcpusFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetVcpusFlagsRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('DomainPinVcpuArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['vcpu', xdr.uint()],
    ['cpumap', xdr.varOpaque(2048)],
  ]);
  xdr.struct('DomainPinVcpuFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['vcpu', xdr.uint()],
    ['cpumap', xdr.varOpaque(2048)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetVcpuPinInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['ncpumaps', xdr.int()],
    ['maplen', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetVcpuPinInfoRet', [
    ['cpumaps', xdr.varOpaque(8388608)],
    ['num', xdr.int()],
  ]);
  xdr.struct('DomainPinEmulatorArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cpumap', xdr.varOpaque(2048)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetEmulatorPinInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['maplen', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetEmulatorPinInfoRet', [
    ['cpumaps', xdr.varOpaque(8388608)],
    ['ret', xdr.int()],
  ]);
  xdr.struct('DomainGetVcpusArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['maxinfo', xdr.int()],
    ['maplen', xdr.int()],
  ]);
  xdr.struct('DomainGetVcpusRet', [
    ['info', xdr.varArray(xdr.lookup('VcpuInfo'), 16384)],
    ['cpumaps', xdr.varOpaque(8388608)],
  ]);
  xdr.struct('DomainGetMaxVcpusArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetMaxVcpusRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('DomainIothreadInfo', [
    ['iothread_id', xdr.uint()],
    ['cpumap', xdr.varOpaque(2048)],
  ]);
  xdr.struct('DomainGetIothreadInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetIothreadInfoRet', [
    ['info', xdr.varArray(xdr.lookup('DomainIothreadInfo'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('DomainPinIothreadArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['iothreads_id', xdr.uint()],
    ['cpumap', xdr.varOpaque(2048)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainAddIothreadArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['iothread_id', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainDelIothreadArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['iothread_id', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetIothreadParamsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['iothread_id', xdr.uint()],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetSecurityLabelArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetSecurityLabelRet', [
    ['label', xdr.varArray(xdr.int(), 4097)],
    ['enforcing', xdr.int()],
  ]);
  xdr.struct('DomainGetSecurityLabelListArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetSecurityLabelListRet', [
    ['labels', xdr.varArray(xdr.lookup('DomainGetSecurityLabelRet'), 64)],
    ['ret', xdr.int()],
  ]);
  xdr.struct('NodeGetSecurityModelRet', [
    ['model', xdr.varArray(xdr.int(), 257)],
    ['doi', xdr.varArray(xdr.int(), 257)],
  ]);
  xdr.struct('DomainAttachDeviceArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainAttachDeviceFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainDetachDeviceArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainDetachDeviceFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainUpdateDeviceFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainDetachDeviceAliasArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['alias', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetAutostartArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetAutostartRet', [
    ['autostart', xdr.int()],
  ]);
  xdr.struct('DomainSetAutostartArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['autostart', xdr.int()],
  ]);
  xdr.struct('DomainSetMetadataArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['type', xdr.int()],
    ['metadata', xdr.option(xdr.string(4194304))],
    ['key', xdr.option(xdr.string(4194304))],
    ['uri', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetMetadataArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['type', xdr.int()],
    ['uri', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetMetadataRet', [
    ['metadata', xdr.string(4194304)],
  ]);
  xdr.struct('DomainBlockJobAbortArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetBlockJobInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetBlockJobInfoRet', [
    ['found', xdr.int()],
    ['type', xdr.int()],
    ['bandwidth', xdr.uhyper()],
    ['cur', xdr.uhyper()],
    ['end', xdr.uhyper()],
  ]);
  xdr.struct('DomainBlockJobSetSpeedArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['bandwidth', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBlockPullArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['bandwidth', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBlockRebaseArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['base', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBlockCopyArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['destxml', xdr.string(4194304)],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBlockCommitArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['disk', xdr.string(4194304)],
    ['base', xdr.option(xdr.string(4194304))],
    ['top', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetBlockIoTuneArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['disk', xdr.string(4194304)],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 32)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetBlockIoTuneArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['disk', xdr.option(xdr.string(4194304))],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetBlockIoTuneRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 32)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainSetThrottleGroupArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['group', xdr.string(4194304)],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 32)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainDelThrottleGroupArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['group', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetCpuStatsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['nparams', xdr.uint()],
    ['start_cpu', xdr.int()],
    ['ncpus', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetCpuStatsRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 2048)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainGetHostnameArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetHostnameRet', [
    ['hostname', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectNumOfNetworksRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListNetworksArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListNetworksRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('ConnectNumOfDefinedNetworksRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListDefinedNetworksArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListDefinedNetworksRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('NetworkLookupByUuidArgs', [
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('NetworkLookupByUuidRet', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkLookupByNameArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NetworkLookupByNameRet', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkCreateXmlArgs', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('NetworkCreateXmlRet', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkCreateXmlFlagsArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkCreateXmlFlagsRet', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkDefineXmlArgs', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('NetworkDefineXmlRet', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkDefineXmlFlagsArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkDefineXmlFlagsRet', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkUndefineArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkUpdateArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
    ['command', xdr.uint()],
    ['section', xdr.uint()],
    ['parentIndex', xdr.int()],
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkCreateArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkDestroyArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkGetXmlDescArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('NetworkGetBridgeNameArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkGetBridgeNameRet', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NetworkGetAutostartArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkGetAutostartRet', [
    ['autostart', xdr.int()],
  ]);
  xdr.struct('NetworkSetAutostartArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
    ['autostart', xdr.int()],
  ]);
  xdr.struct('ConnectNumOfNwfiltersRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListNwfiltersArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListNwfiltersRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('NwfilterLookupByUuidArgs', [
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('NwfilterLookupByUuidRet', [
    ['nwfilter', xdr.lookup('NonnullNwfilter')],
  ]);
  xdr.struct('NwfilterLookupByNameArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NwfilterLookupByNameRet', [
    ['nwfilter', xdr.lookup('NonnullNwfilter')],
  ]);
  xdr.struct('NwfilterDefineXmlArgs', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('NwfilterDefineXmlRet', [
    ['nwfilter', xdr.lookup('NonnullNwfilter')],
  ]);
  xdr.struct('NwfilterDefineXmlFlagsArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NwfilterDefineXmlFlagsRet', [
    ['nwfilter', xdr.lookup('NonnullNwfilter')],
  ]);
  xdr.struct('NwfilterUndefineArgs', [
    ['nwfilter', xdr.lookup('NonnullNwfilter')],
  ]);
  xdr.struct('NwfilterGetXmlDescArgs', [
    ['nwfilter', xdr.lookup('NonnullNwfilter')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NwfilterGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectNumOfInterfacesRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListInterfacesArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListInterfacesRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('ConnectNumOfDefinedInterfacesRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListDefinedInterfacesArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListDefinedInterfacesRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('InterfaceLookupByNameArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('InterfaceLookupByNameRet', [
    ['iface', xdr.lookup('NonnullInterface')],
  ]);
  xdr.struct('InterfaceLookupByMacStringArgs', [
    ['mac', xdr.string(4194304)],
  ]);
  xdr.struct('InterfaceLookupByMacStringRet', [
    ['iface', xdr.lookup('NonnullInterface')],
  ]);
  xdr.struct('InterfaceGetXmlDescArgs', [
    ['iface', xdr.lookup('NonnullInterface')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('InterfaceGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('InterfaceDefineXmlArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('InterfaceDefineXmlRet', [
    ['iface', xdr.lookup('NonnullInterface')],
  ]);
  xdr.struct('InterfaceUndefineArgs', [
    ['iface', xdr.lookup('NonnullInterface')],
  ]);
  xdr.struct('InterfaceCreateArgs', [
    ['iface', xdr.lookup('NonnullInterface')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('InterfaceDestroyArgs', [
    ['iface', xdr.lookup('NonnullInterface')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('InterfaceChangeBeginArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('InterfaceChangeCommitArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('InterfaceChangeRollbackArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('AuthListRet', [
    ['types', xdr.varArray(xdr.int(), 20)],
  ]);
  xdr.struct('AuthSaslInitRet', [
    ['mechlist', xdr.string(4194304)],
  ]);
  xdr.struct('AuthSaslStartArgs', [
    ['mech', xdr.string(4194304)],
    ['nil', xdr.int()],
    ['data', xdr.varArray(xdr.int(), 65536)],
  ]);
  xdr.struct('AuthSaslStartRet', [
    ['complete', xdr.int()],
    ['nil', xdr.int()],
    ['data', xdr.varArray(xdr.int(), 65536)],
  ]);
  xdr.struct('AuthSaslStepArgs', [
    ['nil', xdr.int()],
    ['data', xdr.varArray(xdr.int(), 65536)],
  ]);
  xdr.struct('AuthSaslStepRet', [
    ['complete', xdr.int()],
    ['nil', xdr.int()],
    ['data', xdr.varArray(xdr.int(), 65536)],
  ]);
  xdr.struct('AuthPolkitRet', [
    ['complete', xdr.int()],
  ]);
  xdr.struct('ConnectNumOfStoragePoolsRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListStoragePoolsArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListStoragePoolsRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('ConnectNumOfDefinedStoragePoolsRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListDefinedStoragePoolsArgs', [
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('ConnectListDefinedStoragePoolsRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('ConnectFindStoragePoolSourcesArgs', [
    ['type', xdr.string(4194304)],
    ['srcSpec', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectFindStoragePoolSourcesRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('StoragePoolLookupByUuidArgs', [
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('StoragePoolLookupByUuidRet', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolLookupByNameArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('StoragePoolLookupByNameRet', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolLookupByVolumeArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StoragePoolLookupByVolumeRet', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolLookupByTargetPathArgs', [
    ['path', xdr.string(4194304)],
  ]);
  xdr.struct('StoragePoolLookupByTargetPathRet', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolCreateXmlArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolCreateXmlRet', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolDefineXmlArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolDefineXmlRet', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolBuildArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolUndefineArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolCreateArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolDestroyArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolDeleteArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolRefreshArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolGetXmlDescArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('StoragePoolGetInfoArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolGetInfoRet', [
    ['state', xdr.int()],
    ['capacity', xdr.uhyper()],
    ['allocation', xdr.uhyper()],
    ['available', xdr.uhyper()],
  ]);
  xdr.struct('StoragePoolGetAutostartArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolGetAutostartRet', [
    ['autostart', xdr.int()],
  ]);
  xdr.struct('StoragePoolSetAutostartArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['autostart', xdr.int()],
  ]);
  xdr.struct('StoragePoolNumOfVolumesArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolNumOfVolumesRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('StoragePoolListVolumesArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('StoragePoolListVolumesRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('StorageVolLookupByNameArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('StorageVolLookupByNameRet', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StorageVolLookupByKeyArgs', [
    ['key', xdr.string(4194304)],
  ]);
  xdr.struct('StorageVolLookupByKeyRet', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StorageVolLookupByPathArgs', [
    ['path', xdr.string(4194304)],
  ]);
  xdr.struct('StorageVolLookupByPathRet', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StorageVolCreateXmlArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolCreateXmlRet', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StorageVolCreateXmlFromArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['xml', xdr.string(4194304)],
    ['clonevol', xdr.lookup('NonnullStorageVol')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolCreateXmlFromRet', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StorageVolDeleteArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolWipeArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolWipePatternArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['algorithm', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolGetXmlDescArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('StorageVolGetInfoArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StorageVolGetInfoRet', [
    ['type', xdr.int()],
    ['capacity', xdr.uhyper()],
    ['allocation', xdr.uhyper()],
  ]);
  xdr.struct('StorageVolGetInfoFlagsArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolGetInfoFlagsRet', [
    ['type', xdr.int()],
    ['capacity', xdr.uhyper()],
    ['allocation', xdr.uhyper()],
  ]);
  xdr.struct('StorageVolGetPathArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
  ]);
  xdr.struct('StorageVolGetPathRet', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('StorageVolResizeArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['capacity', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeNumOfDevicesArgs', [
    ['cap', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeNumOfDevicesRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('NodeListDevicesArgs', [
    ['cap', xdr.option(xdr.string(4194304))],
    ['maxnames', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeListDevicesRet', [
    ['names', xdr.varArray(xdr.string(4194304), 65536)],
  ]);
  xdr.struct('NodeDeviceLookupByNameArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceLookupByNameRet', [
    ['dev', xdr.lookup('NonnullNodeDevice')],
  ]);
  xdr.struct('NodeDeviceLookupScsiHostByWwnArgs', [
    ['wwnn', xdr.string(4194304)],
    ['wwpn', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeDeviceLookupScsiHostByWwnRet', [
    ['dev', xdr.lookup('NonnullNodeDevice')],
  ]);
  xdr.struct('NodeDeviceGetXmlDescArgs', [
    ['name', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeDeviceGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceGetParentArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceGetParentRet', [
    ['parentName', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('NodeDeviceNumOfCapsArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceNumOfCapsRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('NodeDeviceListCapsArgs', [
    ['name', xdr.string(4194304)],
    ['maxnames', xdr.int()],
  ]);
  xdr.struct('NodeDeviceListCapsRet', [
    ['names', xdr.varArray(xdr.string(4194304), 65536)],
  ]);
  xdr.struct('NodeDeviceDettachArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceDetachFlagsArgs', [
    ['name', xdr.string(4194304)],
    ['driverName', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeDeviceReAttachArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceResetArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceCreateXmlArgs', [
    ['xml_desc', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeDeviceCreateXmlRet', [
    ['dev', xdr.lookup('NonnullNodeDevice')],
  ]);
  xdr.struct('NodeDeviceDestroyArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceDefineXmlArgs', [
    ['xml_desc', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeDeviceDefineXmlRet', [
    ['dev', xdr.lookup('NonnullNodeDevice')],
  ]);
  xdr.struct('NodeDeviceUndefineArgs', [
    ['name', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeDeviceCreateArgs', [
    ['name', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeDeviceGetAutostartArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceGetAutostartRet', [
    ['autostart', xdr.int()],
  ]);
  xdr.struct('NodeDeviceSetAutostartArgs', [
    ['name', xdr.string(4194304)],
    ['autostart', xdr.int()],
  ]);
  xdr.struct('NodeDeviceIsPersistentArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceIsPersistentRet', [
    ['persistent', xdr.int()],
  ]);
  xdr.struct('NodeDeviceIsActiveArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NodeDeviceIsActiveRet', [
    ['active', xdr.int()],
  ]);
  xdr.struct('NodeDeviceUpdateArgs', [
    ['name', xdr.string(4194304)],
    ['xml_desc', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectDomainEventRegisterRet', [
    ['cb_registered', xdr.int()],
  ]);
  xdr.struct('ConnectDomainEventDeregisterRet', [
    ['cb_registered', xdr.int()],
  ]);
  xdr.struct('DomainEventLifecycleMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['event', xdr.int()],
    ['detail', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackLifecycleMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventLifecycleMsg')],
  ]);
  xdr.struct('ConnectDomainXmlFromNativeArgs', [
    ['nativeFormat', xdr.string(4194304)],
    ['nativeConfig', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectDomainXmlFromNativeRet', [
    ['domainXml', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectDomainXmlToNativeArgs', [
    ['nativeFormat', xdr.string(4194304)],
    ['domainXml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectDomainXmlToNativeRet', [
    ['nativeConfig', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectNumOfSecretsRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('ConnectListSecretsArgs', [
    ['maxuuids', xdr.int()],
  ]);
  xdr.struct('ConnectListSecretsRet', [
    ['uuids', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('SecretLookupByUuidArgs', [
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('SecretLookupByUuidRet', [
    ['secret', xdr.lookup('NonnullSecret')],
  ]);
  xdr.struct('SecretDefineXmlArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('SecretDefineXmlRet', [
    ['secret', xdr.lookup('NonnullSecret')],
  ]);
  xdr.struct('SecretGetXmlDescArgs', [
    ['secret', xdr.lookup('NonnullSecret')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('SecretGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('SecretSetValueArgs', [
    ['secret', xdr.lookup('NonnullSecret')],
    ['value', xdr.varOpaque(65536)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('SecretGetValueArgs', [
    ['secret', xdr.lookup('NonnullSecret')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('SecretGetValueRet', [
    ['value', xdr.varOpaque(65536)],
  ]);
  xdr.struct('SecretUndefineArgs', [
    ['secret', xdr.lookup('NonnullSecret')],
  ]);
  xdr.struct('SecretLookupByUsageArgs', [
    ['usageType', xdr.int()],
    ['usageID', xdr.string(4194304)],
  ]);
  xdr.struct('SecretLookupByUsageRet', [
    ['secret', xdr.lookup('NonnullSecret')],
  ]);
  xdr.struct('DomainMigratePrepareTunnelArgs', [
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
    ['dom_xml', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectIsSecureRet', [
    ['secure', xdr.int()],
  ]);
  xdr.struct('DomainIsActiveArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainIsActiveRet', [
    ['active', xdr.int()],
  ]);
  xdr.struct('DomainIsPersistentArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainIsPersistentRet', [
    ['persistent', xdr.int()],
  ]);
  xdr.struct('DomainIsUpdatedArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainIsUpdatedRet', [
    ['updated', xdr.int()],
  ]);
  xdr.struct('NetworkIsActiveArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkIsActiveRet', [
    ['active', xdr.int()],
  ]);
  xdr.struct('NetworkIsPersistentArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
  ]);
  xdr.struct('NetworkIsPersistentRet', [
    ['persistent', xdr.int()],
  ]);
  xdr.struct('StoragePoolIsActiveArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolIsActiveRet', [
    ['active', xdr.int()],
  ]);
  xdr.struct('StoragePoolIsPersistentArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('StoragePoolIsPersistentRet', [
    ['persistent', xdr.int()],
  ]);
  xdr.struct('InterfaceIsActiveArgs', [
    ['iface', xdr.lookup('NonnullInterface')],
  ]);
  xdr.struct('InterfaceIsActiveRet', [
    ['active', xdr.int()],
  ]);
  xdr.struct('ConnectCompareCpuArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectCompareCpuRet', [
    ['result', xdr.int()],
  ]);
  xdr.struct('ConnectBaselineCpuArgs', [
    ['xmlCPUs', xdr.varArray(xdr.string(4194304), 256)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectBaselineCpuRet', [
    ['cpu', xdr.string(4194304)],
  ]);
  xdr.struct('DomainGetJobInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetJobInfoRet', [
    ['type', xdr.int()],
    ['timeElapsed', xdr.uhyper()],
    ['timeRemaining', xdr.uhyper()],
    ['dataTotal', xdr.uhyper()],
    ['dataProcessed', xdr.uhyper()],
    ['dataRemaining', xdr.uhyper()],
    ['memTotal', xdr.uhyper()],
    ['memProcessed', xdr.uhyper()],
    ['memRemaining', xdr.uhyper()],
    ['fileTotal', xdr.uhyper()],
    ['fileProcessed', xdr.uhyper()],
    ['fileRemaining', xdr.uhyper()],
  ]);
  xdr.struct('DomainGetJobStatsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetJobStatsRet', [
    ['type', xdr.int()],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
  ]);
  xdr.struct('DomainAbortJobArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainAbortJobFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateGetMaxDowntimeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateGetMaxDowntimeRet', [
    ['downtime', xdr.uhyper()],
  ]);
  xdr.struct('DomainMigrateSetMaxDowntimeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['downtime', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateGetCompressionCacheArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateGetCompressionCacheRet', [
    ['cacheSize', xdr.uhyper()],
  ]);
  xdr.struct('DomainMigrateSetCompressionCacheArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cacheSize', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateSetMaxSpeedArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['bandwidth', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateGetMaxSpeedArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateGetMaxSpeedRet', [
    ['bandwidth', xdr.uhyper()],
  ]);
  xdr.struct('ConnectDomainEventRegisterAnyArgs', [
    ['eventID', xdr.int()],
  ]);
  xdr.struct('ConnectDomainEventDeregisterAnyArgs', [
    ['eventID', xdr.int()],
  ]);
  xdr.struct('ConnectDomainEventCallbackRegisterAnyArgs', [
    ['eventID', xdr.int()],
    ['dom', xdr.option(xdr.lookup('NonnullDomain'))],
  ]);
  xdr.struct('ConnectDomainEventCallbackRegisterAnyRet', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('ConnectDomainEventCallbackDeregisterAnyArgs', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('DomainEventRebootMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainEventCallbackRebootMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventRebootMsg')],
  ]);
  xdr.struct('DomainEventRtcChangeMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['offset', xdr.hyper()],
  ]);
  xdr.struct('DomainEventCallbackRtcChangeMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventRtcChangeMsg')],
  ]);
  xdr.struct('DomainEventWatchdogMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['action', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackWatchdogMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventWatchdogMsg')],
  ]);
  xdr.struct('DomainEventIoErrorMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['srcPath', xdr.string(4194304)],
    ['devAlias', xdr.string(4194304)],
    ['action', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackIoErrorMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventIoErrorMsg')],
  ]);
  xdr.struct('DomainEventIoErrorReasonMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['srcPath', xdr.string(4194304)],
    ['devAlias', xdr.string(4194304)],
    ['action', xdr.int()],
    ['reason', xdr.string(4194304)],
  ]);
  xdr.struct('DomainEventCallbackIoErrorReasonMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventIoErrorReasonMsg')],
  ]);
  xdr.struct('DomainEventGraphicsAddress', [
    ['family', xdr.int()],
    ['node', xdr.string(4194304)],
    ['service', xdr.string(4194304)],
  ]);
  xdr.struct('DomainEventGraphicsIdentity', [
    ['type', xdr.string(4194304)],
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('DomainEventGraphicsMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['phase', xdr.int()],
    ['local', xdr.lookup('DomainEventGraphicsAddress')],
    ['remote', xdr.lookup('DomainEventGraphicsAddress')],
    ['authScheme', xdr.string(4194304)],
    ['subject', xdr.varArray(xdr.lookup('DomainEventGraphicsIdentity'), 20)],
  ]);
  xdr.struct('DomainEventCallbackGraphicsMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventGraphicsMsg')],
  ]);
  xdr.struct('DomainEventBlockJobMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['path', xdr.string(4194304)],
    ['type', xdr.int()],
    ['status', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackBlockJobMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventBlockJobMsg')],
  ]);
  xdr.struct('DomainEventDiskChangeMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['oldSrcPath', xdr.option(xdr.string(4194304))],
    ['newSrcPath', xdr.option(xdr.string(4194304))],
    ['devAlias', xdr.string(4194304)],
    ['reason', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackDiskChangeMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventDiskChangeMsg')],
  ]);
  xdr.struct('DomainEventTrayChangeMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['devAlias', xdr.string(4194304)],
    ['reason', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackTrayChangeMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventTrayChangeMsg')],
  ]);
  xdr.struct('DomainEventPmwakeupMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainEventCallbackPmwakeupMsg', [
    ['callbackID', xdr.int()],
    ['reason', xdr.int()],
    ['msg', xdr.lookup('DomainEventPmwakeupMsg')],
  ]);
  xdr.struct('DomainEventPmsuspendMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainEventCallbackPmsuspendMsg', [
    ['callbackID', xdr.int()],
    ['reason', xdr.int()],
    ['msg', xdr.lookup('DomainEventPmsuspendMsg')],
  ]);
  xdr.struct('DomainEventBalloonChangeMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['actual', xdr.uhyper()],
  ]);
  xdr.struct('DomainEventCallbackBalloonChangeMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventBalloonChangeMsg')],
  ]);
  xdr.struct('DomainEventPmsuspendDiskMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainEventCallbackPmsuspendDiskMsg', [
    ['callbackID', xdr.int()],
    ['reason', xdr.int()],
    ['msg', xdr.lookup('DomainEventPmsuspendDiskMsg')],
  ]);
  xdr.struct('DomainManagedSaveArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainHasManagedSaveImageArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainHasManagedSaveImageRet', [
    ['result', xdr.int()],
  ]);
  xdr.struct('DomainManagedSaveRemoveArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainManagedSaveGetXmlDescArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainManagedSaveGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainManagedSaveDefineXmlArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['dxml', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotCreateXmlArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xml_desc', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotCreateXmlRet', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
  ]);
  xdr.struct('DomainSnapshotGetXmlDescArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainSnapshotNumArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotNumRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('DomainSnapshotListNamesArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['maxnames', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotListNamesRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('DomainListAllSnapshotsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainListAllSnapshotsRet', [
    ['snapshots', xdr.varArray(xdr.lookup('NonnullDomainSnapshot'), 16384)],
    ['ret', xdr.int()],
  ]);
  xdr.struct('DomainSnapshotNumChildrenArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotNumChildrenRet', [
    ['num', xdr.int()],
  ]);
  xdr.struct('DomainSnapshotListChildrenNamesArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['maxnames', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotListChildrenNamesRet', [
    ['names', xdr.varArray(xdr.string(4194304), 16384)],
  ]);
  xdr.struct('DomainSnapshotListAllChildrenArgs', [
    ['snapshot', xdr.lookup('NonnullDomainSnapshot')],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotListAllChildrenRet', [
    ['snapshots', xdr.varArray(xdr.lookup('NonnullDomainSnapshot'), 16384)],
    ['ret', xdr.int()],
  ]);
  xdr.struct('DomainSnapshotLookupByNameArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['name', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotLookupByNameRet', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
  ]);
  xdr.struct('DomainHasCurrentSnapshotArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainHasCurrentSnapshotRet', [
    ['result', xdr.int()],
  ]);
  xdr.struct('DomainSnapshotGetParentArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotGetParentRet', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
  ]);
  xdr.struct('DomainSnapshotCurrentArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotCurrentRet', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
  ]);
  xdr.struct('DomainSnapshotIsCurrentArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotIsCurrentRet', [
    ['current', xdr.int()],
  ]);
  xdr.struct('DomainSnapshotHasMetadataArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotHasMetadataRet', [
    ['metadata', xdr.int()],
  ]);
  xdr.struct('DomainRevertToSnapshotArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSnapshotDeleteArgs', [
    ['snap', xdr.lookup('NonnullDomainSnapshot')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainOpenConsoleArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['dev_name', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainOpenChannelArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['name', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolUploadArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['offset', xdr.uhyper()],
    ['length', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StorageVolDownloadArgs', [
    ['vol', xdr.lookup('NonnullStorageVol')],
    ['offset', xdr.uhyper()],
    ['length', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetStateArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetStateRet', [
    ['state', xdr.int()],
    ['reason', xdr.int()],
  ]);
  xdr.struct('DomainMigrateBegin3Args', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xmlin', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
  ]);
  xdr.struct('DomainMigrateBegin3Ret', [
    ['cookie_out', xdr.varOpaque(4194304)],
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainMigratePrepare3Args', [
    ['cookie_in', xdr.varOpaque(4194304)],
    ['uri_in', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
    ['dom_xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainMigratePrepare3Ret', [
    ['cookie_out', xdr.varOpaque(4194304)],
    ['uri_out', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('DomainMigratePrepareTunnel3Args', [
    ['cookie_in', xdr.varOpaque(4194304)],
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
    ['dom_xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainMigratePrepareTunnel3Ret', [
    ['cookie_out', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainMigratePerform3Args', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xmlin', xdr.option(xdr.string(4194304))],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['dconnuri', xdr.option(xdr.string(4194304))],
    ['uri', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uhyper()],
    ['dname', xdr.option(xdr.string(4194304))],
    ['bandwidth', xdr.uhyper()],
  ]);
  xdr.struct('DomainMigratePerform3Ret', [
    ['cookie_out', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainMigrateFinish3Args', [
    ['dname', xdr.string(4194304)],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['dconnuri', xdr.option(xdr.string(4194304))],
    ['uri', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uhyper()],
    ['cancelled', xdr.int()],
  ]);
  xdr.struct('DomainMigrateFinish3Ret', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cookie_out', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainMigrateConfirm3Args', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['flags', xdr.uhyper()],
    ['cancelled', xdr.int()],
  ]);
  xdr.struct('DomainEventControlErrorMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainEventCallbackControlErrorMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventControlErrorMsg')],
  ]);
  xdr.struct('DomainGetControlInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetControlInfoRet', [
    ['state', xdr.uint()],
    ['details', xdr.uint()],
    ['stateTime', xdr.uhyper()],
  ]);
  xdr.struct('DomainOpenGraphicsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['idx', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainOpenGraphicsFdArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['idx', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeSuspendForDurationArgs', [
    ['target', xdr.uint()],
    ['duration', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainShutdownFlagsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetDiskErrorsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['maxerrors', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetDiskErrorsRet', [
    ['errors', xdr.varArray(xdr.lookup('DomainDiskError'), 256)],
    ['nerrors', xdr.int()],
  ]);
  xdr.struct('ConnectListAllDomainsArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllDomainsRet', [
    ['domains', xdr.varArray(xdr.lookup('NonnullDomain'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllStoragePoolsArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllStoragePoolsRet', [
    ['pools', xdr.varArray(xdr.lookup('NonnullStoragePool'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('StoragePoolListAllVolumesArgs', [
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('StoragePoolListAllVolumesRet', [
    ['vols', xdr.varArray(xdr.lookup('NonnullStorageVol'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllNetworksArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllNetworksRet', [
    ['nets', xdr.varArray(xdr.lookup('NonnullNetwork'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllInterfacesArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllInterfacesRet', [
    ['ifaces', xdr.varArray(xdr.lookup('NonnullInterface'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllNodeDevicesArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllNodeDevicesRet', [
    ['devices', xdr.varArray(xdr.lookup('NonnullNodeDevice'), 65536)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllNwfiltersArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllNwfiltersRet', [
    ['filters', xdr.varArray(xdr.lookup('NonnullNwfilter'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllSecretsArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllSecretsRet', [
    ['secrets', xdr.varArray(xdr.lookup('NonnullSecret'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('NodeSetMemoryParametersArgs', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeGetMemoryParametersArgs', [
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeGetMemoryParametersRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('NodeGetCpuMapArgs', [
    ['need_map', xdr.int()],
    ['need_online', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeGetCpuMapRet', [
    ['cpumap', xdr.varOpaque(2048)],
    ['online', xdr.uint()],
    ['ret', xdr.int()],
  ]);
  xdr.struct('DomainFstrimArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['mountPoint', xdr.option(xdr.string(4194304))],
    ['minimum', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetTimeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetTimeRet', [
    ['seconds', xdr.hyper()],
    ['nseconds', xdr.uint()],
  ]);
  xdr.struct('DomainSetTimeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['seconds', xdr.hyper()],
    ['nseconds', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateBegin3ParamsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigrateBegin3ParamsRet', [
    ['cookie_out', xdr.varOpaque(4194304)],
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainMigratePrepare3ParamsArgs', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigratePrepare3ParamsRet', [
    ['cookie_out', xdr.varOpaque(4194304)],
    ['uri_out', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('DomainMigratePrepareTunnel3ParamsArgs', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigratePrepareTunnel3ParamsRet', [
    ['cookie_out', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainMigratePerform3ParamsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['dconnuri', xdr.option(xdr.string(4194304))],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainMigratePerform3ParamsRet', [
    ['cookie_out', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainMigrateFinish3ParamsArgs', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['flags', xdr.uint()],
    ['cancelled', xdr.int()],
  ]);
  xdr.struct('DomainMigrateFinish3ParamsRet', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cookie_out', xdr.varOpaque(4194304)],
  ]);
  xdr.struct('DomainMigrateConfirm3ParamsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['cookie_in', xdr.varOpaque(4194304)],
    ['flags', xdr.uint()],
    ['cancelled', xdr.int()],
  ]);
  xdr.struct('DomainEventDeviceRemovedMsg', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['devAlias', xdr.string(4194304)],
  ]);
  xdr.struct('DomainEventCallbackDeviceRemovedMsg', [
    ['callbackID', xdr.int()],
    ['msg', xdr.lookup('DomainEventDeviceRemovedMsg')],
  ]);
  xdr.struct('DomainEventBlockJob2Msg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['dst', xdr.string(4194304)],
    ['type', xdr.int()],
    ['status', xdr.int()],
  ]);
  xdr.struct('DomainEventBlockThresholdMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['dev', xdr.string(4194304)],
    ['path', xdr.option(xdr.string(4194304))],
    ['threshold', xdr.uhyper()],
    ['excess', xdr.uhyper()],
  ]);
  xdr.struct('DomainEventCallbackTunableMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 2048)],
  ]);
  xdr.struct('DomainEventCallbackDeviceAddedMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['devAlias', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectEventConnectionClosedMsg', [
    ['reason', xdr.int()],
  ]);
  xdr.struct('ConnectGetCpuModelNamesArgs', [
    ['arch', xdr.string(4194304)],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectGetCpuModelNamesRet', [
    ['models', xdr.varArray(xdr.string(4194304), 8192)],
    ['ret', xdr.int()],
  ]);
  xdr.struct('ConnectNetworkEventRegisterAnyArgs', [
    ['eventID', xdr.int()],
    ['net', xdr.option(xdr.lookup('NonnullNetwork'))],
  ]);
  xdr.struct('ConnectNetworkEventRegisterAnyRet', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('ConnectNetworkEventDeregisterAnyArgs', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('NetworkEventLifecycleMsg', [
    ['callbackID', xdr.int()],
    ['net', xdr.lookup('NonnullNetwork')],
    ['event', xdr.int()],
    ['detail', xdr.int()],
  ]);
  xdr.struct('NetworkEventCallbackMetadataChangeMsg', [
    ['callbackID', xdr.int()],
    ['net', xdr.lookup('NonnullNetwork')],
    ['type', xdr.int()],
    ['nsuri', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('NetworkSetMetadataArgs', [
    ['network', xdr.lookup('NonnullNetwork')],
    ['type', xdr.int()],
    ['metadata', xdr.option(xdr.string(4194304))],
    ['key', xdr.option(xdr.string(4194304))],
    ['uri', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkGetMetadataArgs', [
    ['network', xdr.lookup('NonnullNetwork')],
    ['type', xdr.int()],
    ['uri', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkGetMetadataRet', [
    ['metadata', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectStoragePoolEventRegisterAnyArgs', [
    ['eventID', xdr.int()],
    ['pool', xdr.option(xdr.lookup('NonnullStoragePool'))],
  ]);
  xdr.struct('ConnectStoragePoolEventRegisterAnyRet', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('ConnectStoragePoolEventDeregisterAnyArgs', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('StoragePoolEventLifecycleMsg', [
    ['callbackID', xdr.int()],
    ['pool', xdr.lookup('NonnullStoragePool')],
    ['event', xdr.int()],
    ['detail', xdr.int()],
  ]);
  xdr.struct('StoragePoolEventRefreshMsg', [
    ['callbackID', xdr.int()],
    ['pool', xdr.lookup('NonnullStoragePool')],
  ]);
  xdr.struct('ConnectNodeDeviceEventRegisterAnyArgs', [
    ['eventID', xdr.int()],
    ['dev', xdr.option(xdr.lookup('NonnullNodeDevice'))],
  ]);
  xdr.struct('ConnectNodeDeviceEventRegisterAnyRet', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('ConnectNodeDeviceEventDeregisterAnyArgs', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('NodeDeviceEventLifecycleMsg', [
    ['callbackID', xdr.int()],
    ['dev', xdr.lookup('NonnullNodeDevice')],
    ['event', xdr.int()],
    ['detail', xdr.int()],
  ]);
  xdr.struct('NodeDeviceEventUpdateMsg', [
    ['callbackID', xdr.int()],
    ['dev', xdr.lookup('NonnullNodeDevice')],
  ]);
  xdr.struct('DomainFsfreezeArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['mountpoints', xdr.varArray(xdr.string(4194304), 256)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainFsfreezeRet', [
    ['filesystems', xdr.int()],
  ]);
  xdr.struct('DomainFsthawArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['mountpoints', xdr.varArray(xdr.string(4194304), 256)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainFsthawRet', [
    ['filesystems', xdr.int()],
  ]);
  xdr.struct('NodeGetFreePagesArgs', [
    ['pages', xdr.varArray(xdr.uint(), 1024)],
    ['startCell', xdr.int()],
    ['cellCount', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeGetFreePagesRet', [
    ['counts', xdr.varArray(xdr.uhyper(), 1024)],
  ]);
  xdr.struct('NodeAllocPagesArgs', [
    ['pageSizes', xdr.varArray(xdr.uint(), 1024)],
    ['pageCounts', xdr.varArray(xdr.uhyper(), 1024)],
    ['startCell', xdr.int()],
    ['cellCount', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeAllocPagesRet', [
    ['ret', xdr.int()],
  ]);
  xdr.struct('NetworkDhcpLease', [
    ['iface', xdr.string(4194304)],
    ['expirytime', xdr.hyper()],
    ['type', xdr.int()],
    ['mac', xdr.option(xdr.string(4194304))],
    ['iaid', xdr.option(xdr.string(4194304))],
    ['ipaddr', xdr.string(4194304)],
    ['prefix', xdr.uint()],
    ['hostname', xdr.option(xdr.string(4194304))],
    ['clientid', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('NetworkGetDhcpLeasesArgs', [
    ['net', xdr.lookup('NonnullNetwork')],
    ['mac', xdr.option(xdr.string(4194304))],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkGetDhcpLeasesRet', [
    ['leases', xdr.varArray(xdr.lookup('NetworkDhcpLease'), 65536)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('DomainStatsRecord', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 262144)],
  ]);
  xdr.struct('ConnectGetAllDomainStatsArgs', [
    ['doms', xdr.varArray(xdr.lookup('NonnullDomain'), 16384)],
    ['stats', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainEventCallbackAgentLifecycleMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['state', xdr.int()],
    ['reason', xdr.int()],
  ]);
  xdr.struct('ConnectGetAllDomainStatsRet', [
    ['retStats', xdr.varArray(xdr.lookup('DomainStatsRecord'), 16384)],
  ]);
  xdr.struct('DomainFsinfo', [
    ['mountpoint', xdr.string(4194304)],
    ['name', xdr.string(4194304)],
    ['fstype', xdr.string(4194304)],
    ['dev_aliases', xdr.varArray(xdr.string(4194304), 256)],
  ]);
  xdr.struct('DomainGetFsinfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetFsinfoRet', [
    ['info', xdr.varArray(xdr.lookup('DomainFsinfo'), 256)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('DomainIpAddr', [
    ['type', xdr.int()],
    ['addr', xdr.string(4194304)],
    ['prefix', xdr.uint()],
  ]);
  xdr.struct('DomainInterface', [
    ['name', xdr.string(4194304)],
    ['hwaddr', xdr.option(xdr.string(4194304))],
    ['addrs', xdr.varArray(xdr.lookup('DomainIpAddr'), 2048)],
  ]);
  xdr.struct('DomainInterfaceAddressesArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['source', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainInterfaceAddressesRet', [
    ['ifaces', xdr.varArray(xdr.lookup('DomainInterface'), 2048)],
  ]);
  xdr.struct('DomainSetUserPasswordArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['user', xdr.option(xdr.string(4194304))],
    ['password', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainRenameArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['new_name', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainRenameRet', [
    ['retcode', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackMigrationIterationMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['iteration', xdr.int()],
  ]);
  xdr.struct('DomainEventCallbackJobCompletedMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
  ]);
  xdr.struct('DomainMigrateStartPostCopyArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainEventCallbackDeviceRemovalFailedMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['devAlias', xdr.string(4194304)],
  ]);
  xdr.struct('DomainGetGuestVcpusArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetGuestVcpusRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
  ]);
  xdr.struct('DomainSetGuestVcpusArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cpumap', xdr.string(4194304)],
    ['state', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetVcpuArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['cpumap', xdr.string(4194304)],
    ['state', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainEventCallbackMetadataChangeMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['type', xdr.int()],
    ['nsuri', xdr.option(xdr.string(4194304))],
  ]);
  xdr.struct('DomainEventMemoryFailureMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['recipient', xdr.int()],
    ['action', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectSecretEventRegisterAnyArgs', [
    ['eventID', xdr.int()],
    ['secret', xdr.option(xdr.lookup('NonnullSecret'))],
  ]);
  xdr.struct('ConnectSecretEventRegisterAnyRet', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('ConnectSecretEventDeregisterAnyArgs', [
    ['callbackID', xdr.int()],
  ]);
  xdr.struct('SecretEventLifecycleMsg', [
    ['callbackID', xdr.int()],
    ['secret', xdr.lookup('NonnullSecret')],
    ['event', xdr.int()],
    ['detail', xdr.int()],
  ]);
  xdr.struct('SecretEventValueChangedMsg', [
    ['callbackID', xdr.int()],
    ['secret', xdr.lookup('NonnullSecret')],
  ]);
  xdr.struct('DomainSetBlockThresholdArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['dev', xdr.string(4194304)],
    ['threshold', xdr.uhyper()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainSetLifecycleActionArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['type', xdr.uint()],
    ['action', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectCompareHypervisorCpuArgs', [
    ['emulator', xdr.option(xdr.string(4194304))],
    ['arch', xdr.option(xdr.string(4194304))],
    ['machine', xdr.option(xdr.string(4194304))],
    ['virttype', xdr.option(xdr.string(4194304))],
    ['xmlCPU', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectCompareHypervisorCpuRet', [
    ['result', xdr.int()],
  ]);
  xdr.struct('ConnectBaselineHypervisorCpuArgs', [
    ['emulator', xdr.option(xdr.string(4194304))],
    ['arch', xdr.option(xdr.string(4194304))],
    ['machine', xdr.option(xdr.string(4194304))],
    ['virttype', xdr.option(xdr.string(4194304))],
    ['xmlCPUs', xdr.varArray(xdr.string(4194304), 256)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectBaselineHypervisorCpuRet', [
    ['cpu', xdr.string(4194304)],
  ]);
  xdr.struct('NodeGetSevInfoArgs', [
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NodeGetSevInfoRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('DomainGetLaunchSecurityInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetLaunchSecurityInfoRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
  ]);
  xdr.struct('DomainSetLaunchSecurityStateArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 64)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NwfilterBindingLookupByPortDevArgs', [
    ['name', xdr.string(4194304)],
  ]);
  xdr.struct('NwfilterBindingLookupByPortDevRet', [
    ['nwfilter', xdr.lookup('NonnullNwfilterBinding')],
  ]);
  xdr.struct('NwfilterBindingCreateXmlArgs', [
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NwfilterBindingCreateXmlRet', [
    ['nwfilter', xdr.lookup('NonnullNwfilterBinding')],
  ]);
  xdr.struct('NwfilterBindingDeleteArgs', [
    ['nwfilter', xdr.lookup('NonnullNwfilterBinding')],
  ]);
  xdr.struct('NwfilterBindingGetXmlDescArgs', [
    ['nwfilter', xdr.lookup('NonnullNwfilterBinding')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NwfilterBindingGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('ConnectListAllNwfilterBindingsArgs', [
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectListAllNwfilterBindingsRet', [
    ['bindings', xdr.varArray(xdr.lookup('NonnullNwfilterBinding'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('ConnectGetStoragePoolCapabilitiesArgs', [
    ['flags', xdr.uint()],
  ]);
  xdr.struct('ConnectGetStoragePoolCapabilitiesRet', [
    ['capabilities', xdr.string(4194304)],
  ]);
  xdr.struct('NetworkListAllPortsArgs', [
    ['network', xdr.lookup('NonnullNetwork')],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkListAllPortsRet', [
    ['ports', xdr.varArray(xdr.lookup('NonnullNetworkPort'), 16384)],
    ['ret', xdr.uint()],
  ]);
  xdr.struct('NetworkPortLookupByUuidArgs', [
    ['network', xdr.lookup('NonnullNetwork')],
    ['uuid', xdr.opaque(16)],
  ]);
  xdr.struct('NetworkPortLookupByUuidRet', [
    ['port', xdr.lookup('NonnullNetworkPort')],
  ]);
  xdr.struct('NetworkPortCreateXmlArgs', [
    ['network', xdr.lookup('NonnullNetwork')],
    ['xml', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkPortCreateXmlRet', [
    ['port', xdr.lookup('NonnullNetworkPort')],
  ]);
  xdr.struct('NetworkPortSetParametersArgs', [
    ['port', xdr.lookup('NonnullNetworkPort')],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkPortGetParametersArgs', [
    ['port', xdr.lookup('NonnullNetworkPort')],
    ['nparams', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkPortGetParametersRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['nparams', xdr.int()],
  ]);
  xdr.struct('NetworkPortGetXmlDescArgs', [
    ['port', xdr.lookup('NonnullNetworkPort')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('NetworkPortGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('NetworkPortDeleteArgs', [
    ['port', xdr.lookup('NonnullNetworkPort')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCheckpointCreateXmlArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['xml_desc', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCheckpointCreateXmlRet', [
    ['checkpoint', xdr.lookup('NonnullDomainCheckpoint')],
  ]);
  xdr.struct('DomainCheckpointGetXmlDescArgs', [
    ['checkpoint', xdr.lookup('NonnullDomainCheckpoint')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCheckpointGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainListAllCheckpointsArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainListAllCheckpointsRet', [
    ['checkpoints', xdr.varArray(xdr.lookup('NonnullDomainCheckpoint'), 16384)],
    ['ret', xdr.int()],
  ]);
  xdr.struct('DomainCheckpointListAllChildrenArgs', [
    ['checkpoint', xdr.lookup('NonnullDomainCheckpoint')],
    ['need_results', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCheckpointListAllChildrenRet', [
    ['checkpoints', xdr.varArray(xdr.lookup('NonnullDomainCheckpoint'), 16384)],
    ['ret', xdr.int()],
  ]);
  xdr.struct('DomainCheckpointLookupByNameArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['name', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCheckpointLookupByNameRet', [
    ['checkpoint', xdr.lookup('NonnullDomainCheckpoint')],
  ]);
  xdr.struct('DomainCheckpointGetParentArgs', [
    ['checkpoint', xdr.lookup('NonnullDomainCheckpoint')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainCheckpointGetParentRet', [
    ['parent', xdr.lookup('NonnullDomainCheckpoint')],
  ]);
  xdr.struct('DomainCheckpointDeleteArgs', [
    ['checkpoint', xdr.lookup('NonnullDomainCheckpoint')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetGuestInfoArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['types', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetGuestInfoRet', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 2048)],
  ]);
  xdr.struct('ConnectSetIdentityArgs', [
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 20)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainAgentSetResponseTimeoutArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['timeout', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainAgentSetResponseTimeoutRet', [
    ['result', xdr.int()],
  ]);
  xdr.struct('DomainBackupBeginArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['backup_xml', xdr.string(4194304)],
    ['checkpoint_xml', xdr.option(xdr.string(4194304))],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBackupGetXmlDescArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainBackupGetXmlDescRet', [
    ['xml', xdr.string(4194304)],
  ]);
  xdr.struct('DomainAuthorizedSshKeysGetArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['user', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainAuthorizedSshKeysGetRet', [
    ['keys', xdr.varArray(xdr.string(4194304), 2048)],
  ]);
  xdr.struct('DomainAuthorizedSshKeysSetArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['user', xdr.string(4194304)],
    ['keys', xdr.varArray(xdr.string(4194304), 2048)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetMessagesArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetMessagesRet', [
    ['msgs', xdr.varArray(xdr.string(4194304), 2048)],
  ]);
  xdr.struct('DomainStartDirtyRateCalcArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['seconds', xdr.int()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGraphicsReloadArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['type', xdr.uint()],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainEventMemoryDeviceSizeChangeMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['alias', xdr.string(4194304)],
    ['size', xdr.uhyper()],
  ]);
  xdr.struct('DomainFdAssociateArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['name', xdr.string(4194304)],
    ['flags', xdr.uint()],
  ]);
  xdr.struct('DomainGetAutostartOnceArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
  ]);
  xdr.struct('DomainGetAutostartOnceRet', [
    ['autostart', xdr.int()],
  ]);
  xdr.struct('DomainSetAutostartOnceArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['autostart', xdr.int()],
  ]);
  xdr.struct('DomainEventNicMacChangeMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['alias', xdr.string(4194304)],
    ['oldMAC', xdr.string(4194304)],
    ['newMAC', xdr.string(4194304)],
  ]);
  xdr.struct('DomainEventVcpuRemovedMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['vcpuid', xdr.uint()],
  ]);
  xdr.struct('DomainEventCallbackChannelLifecycleMsg', [
    ['callbackID', xdr.int()],
    ['dom', xdr.lookup('NonnullDomain')],
    ['channelName', xdr.string(4194304)],
    ['state', xdr.int()],
    ['reason', xdr.int()],
  ]);
  xdr.struct('DomainAnnounceInterfaceArgs', [
    ['dom', xdr.lookup('NonnullDomain')],
    ['device', xdr.option(xdr.string(4194304))],
    ['params', xdr.varArray(xdr.lookup('TypedParam'), 16)],
    ['flags', xdr.uint()],
  ]);
}
