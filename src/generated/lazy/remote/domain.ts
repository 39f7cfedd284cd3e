// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { Loadable } from '../../../xdr/lazy.js';
import type { LazyProcedure } from '../../../xdr/lazy-procedure.js';
import type {
  DomainAbortJobArgs,
  DomainAbortJobFlagsArgs,
  DomainCoreDumpArgs,
  DomainCoreDumpWithFormatArgs,
  DomainCreateArgs,
  DomainCreateWithFilesArgs,
  DomainCreateWithFilesRet,
  DomainCreateWithFlagsArgs,
  DomainCreateWithFlagsRet,
  DomainCreateXmlArgs,
  DomainCreateXmlRet,
  DomainCreateXmlWithFilesArgs,
  DomainCreateXmlWithFilesRet,
  DomainDefineXmlArgs,
  DomainDefineXmlFlagsArgs,
  DomainDefineXmlFlagsRet,
  DomainDefineXmlRet,
  DomainDestroyArgs,
  DomainDestroyFlagsArgs,
  DomainGetAutostartArgs,
  DomainGetAutostartOnceArgs,
  DomainGetAutostartOnceRet,
  DomainGetAutostartRet,
  DomainGetControlInfoArgs,
  DomainGetControlInfoRet,
  DomainGetInfoArgs,
  DomainGetInfoRet,
  DomainGetJobInfoArgs,
  DomainGetJobInfoRet,
  DomainGetJobStatsArgs,
  DomainGetJobStatsRet,
  DomainGetLaunchSecurityInfoArgs,
  DomainGetLaunchSecurityInfoRet,
  DomainGetMessagesArgs,
  DomainGetMessagesRet,
  DomainGetMetadataArgs,
  DomainGetMetadataRet,
  DomainGetOsTypeArgs,
  DomainGetOsTypeRet,
  DomainGetSecurityLabelArgs,
  DomainGetSecurityLabelListArgs,
  DomainGetSecurityLabelListRet,
  DomainGetSecurityLabelRet,
  DomainGetStateArgs,
  DomainGetStateRet,
  DomainGetXmlDescArgs,
  DomainGetXmlDescRet,
  DomainHasManagedSaveImageArgs,
  DomainHasManagedSaveImageRet,
  DomainIsActiveArgs,
  DomainIsActiveRet,
  DomainIsPersistentArgs,
  DomainIsPersistentRet,
  DomainIsUpdatedArgs,
  DomainIsUpdatedRet,
  DomainLookupByIdArgs,
  DomainLookupByIdRet,
  DomainLookupByNameArgs,
  DomainLookupByNameRet,
  DomainLookupByUuidArgs,
  DomainLookupByUuidRet,
  DomainManagedSaveArgs,
  DomainManagedSaveDefineXmlArgs,
  DomainManagedSaveGetXmlDescArgs,
  DomainManagedSaveGetXmlDescRet,
  DomainManagedSaveRemoveArgs,
  DomainPmSuspendForDurationArgs,
  DomainPmWakeupArgs,
  DomainRebootArgs,
  DomainRenameArgs,
  DomainRenameRet,
  DomainResetArgs,
  DomainRestoreArgs,
  DomainRestoreFlagsArgs,
  DomainRestoreParamsArgs,
  DomainResumeArgs,
  DomainSaveArgs,
  DomainSaveFlagsArgs,
  DomainSaveImageDefineXmlArgs,
  DomainSaveImageGetXmlDescArgs,
  DomainSaveImageGetXmlDescRet,
  DomainSaveParamsArgs,
  DomainSetAutostartArgs,
  DomainSetAutostartOnceArgs,
  DomainSetLaunchSecurityStateArgs,
  DomainSetLifecycleActionArgs,
  DomainSetMetadataArgs,
  DomainShutdownArgs,
  DomainShutdownFlagsArgs,
  DomainStartDirtyRateCalcArgs,
  DomainSuspendArgs,
  DomainUndefineArgs,
  DomainUndefineFlagsArgs,
} from '../../remote/domain.js';

const codecs: Loadable<object> = { load: () => import('../../remote/domain.js') };

export const domainCreate: LazyProcedure<DomainCreateArgs, undefined> = { key: 'domainCreate', codecs };
export const domainCreateXml: LazyProcedure<DomainCreateXmlArgs, DomainCreateXmlRet> = {
  key: 'domainCreateXml',
  codecs,
};
export const domainDefineXml: LazyProcedure<DomainDefineXmlArgs, DomainDefineXmlRet> = {
  key: 'domainDefineXml',
  codecs,
};
export const domainDestroy: LazyProcedure<DomainDestroyArgs, undefined> = { key: 'domainDestroy', codecs };
export const domainGetXmlDesc: LazyProcedure<DomainGetXmlDescArgs, DomainGetXmlDescRet> = {
  key: 'domainGetXmlDesc',
  codecs,
};
export const domainGetAutostart: LazyProcedure<DomainGetAutostartArgs, DomainGetAutostartRet> = {
  key: 'domainGetAutostart',
  codecs,
};
export const domainGetInfo: LazyProcedure<DomainGetInfoArgs, DomainGetInfoRet> = { key: 'domainGetInfo', codecs };
export const domainGetOsType: LazyProcedure<DomainGetOsTypeArgs, DomainGetOsTypeRet> = {
  key: 'domainGetOsType',
  codecs,
};
export const domainLookupById: LazyProcedure<DomainLookupByIdArgs, DomainLookupByIdRet> = {
  key: 'domainLookupById',
  codecs,
};
export const domainLookupByName: LazyProcedure<DomainLookupByNameArgs, DomainLookupByNameRet> = {
  key: 'domainLookupByName',
  codecs,
};
export const domainLookupByUuid: LazyProcedure<DomainLookupByUuidArgs, DomainLookupByUuidRet> = {
  key: 'domainLookupByUuid',
  codecs,
};
export const domainReboot: LazyProcedure<DomainRebootArgs, undefined> = { key: 'domainReboot', codecs };
export const domainResume: LazyProcedure<DomainResumeArgs, undefined> = { key: 'domainResume', codecs };
export const domainSetAutostart: LazyProcedure<DomainSetAutostartArgs, undefined> = {
  key: 'domainSetAutostart',
  codecs,
};
export const domainShutdown: LazyProcedure<DomainShutdownArgs, undefined> = { key: 'domainShutdown', codecs };
export const domainSuspend: LazyProcedure<DomainSuspendArgs, undefined> = { key: 'domainSuspend', codecs };
export const domainUndefine: LazyProcedure<DomainUndefineArgs, undefined> = { key: 'domainUndefine', codecs };
export const domainCoreDump: LazyProcedure<DomainCoreDumpArgs, undefined> = { key: 'domainCoreDump', codecs };
export const domainRestore: LazyProcedure<DomainRestoreArgs, undefined> = { key: 'domainRestore', codecs };
export const domainSave: LazyProcedure<DomainSaveArgs, undefined> = { key: 'domainSave', codecs };
export const domainGetSecurityLabel: LazyProcedure<DomainGetSecurityLabelArgs, DomainGetSecurityLabelRet> = {
  key: 'domainGetSecurityLabel',
  codecs,
};
export const domainIsActive: LazyProcedure<DomainIsActiveArgs, DomainIsActiveRet> = { key: 'domainIsActive', codecs };
export const domainIsPersistent: LazyProcedure<DomainIsPersistentArgs, DomainIsPersistentRet> = {
  key: 'domainIsPersistent',
  codecs,
};
export const domainGetJobInfo: LazyProcedure<DomainGetJobInfoArgs, DomainGetJobInfoRet> = {
  key: 'domainGetJobInfo',
  codecs,
};
export const domainAbortJob: LazyProcedure<DomainAbortJobArgs, undefined> = { key: 'domainAbortJob', codecs };
export const domainManagedSave: LazyProcedure<DomainManagedSaveArgs, undefined> = { key: 'domainManagedSave', codecs };
export const domainHasManagedSaveImage: LazyProcedure<DomainHasManagedSaveImageArgs, DomainHasManagedSaveImageRet> = {
  key: 'domainHasManagedSaveImage',
  codecs,
};
export const domainManagedSaveRemove: LazyProcedure<DomainManagedSaveRemoveArgs, undefined> = {
  key: 'domainManagedSaveRemove',
  codecs,
};
export const domainCreateWithFlags: LazyProcedure<DomainCreateWithFlagsArgs, DomainCreateWithFlagsRet> = {
  key: 'domainCreateWithFlags',
  codecs,
};
export const domainIsUpdated: LazyProcedure<DomainIsUpdatedArgs, DomainIsUpdatedRet> = {
  key: 'domainIsUpdated',
  codecs,
};
export const domainGetState: LazyProcedure<DomainGetStateArgs, DomainGetStateRet> = { key: 'domainGetState', codecs };
export const domainGetControlInfo: LazyProcedure<DomainGetControlInfoArgs, DomainGetControlInfoRet> = {
  key: 'domainGetControlInfo',
  codecs,
};
export const domainUndefineFlags: LazyProcedure<DomainUndefineFlagsArgs, undefined> = {
  key: 'domainUndefineFlags',
  codecs,
};
export const domainSaveFlags: LazyProcedure<DomainSaveFlagsArgs, undefined> = { key: 'domainSaveFlags', codecs };
export const domainRestoreFlags: LazyProcedure<DomainRestoreFlagsArgs, undefined> = {
  key: 'domainRestoreFlags',
  codecs,
};
export const domainDestroyFlags: LazyProcedure<DomainDestroyFlagsArgs, undefined> = {
  key: 'domainDestroyFlags',
  codecs,
};
export const domainSaveImageGetXmlDesc: LazyProcedure<DomainSaveImageGetXmlDescArgs, DomainSaveImageGetXmlDescRet> = {
  key: 'domainSaveImageGetXmlDesc',
  codecs,
};
export const domainSaveImageDefineXml: LazyProcedure<DomainSaveImageDefineXmlArgs, undefined> = {
  key: 'domainSaveImageDefineXml',
  codecs,
};
export const domainReset: LazyProcedure<DomainResetArgs, undefined> = { key: 'domainReset', codecs };
export const domainShutdownFlags: LazyProcedure<DomainShutdownFlagsArgs, undefined> = {
  key: 'domainShutdownFlags',
  codecs,
};
export const domainPmSuspendForDuration: LazyProcedure<DomainPmSuspendForDurationArgs, undefined> = {
  key: 'domainPmSuspendForDuration',
  codecs,
};
export const domainSetMetadata: LazyProcedure<DomainSetMetadataArgs, undefined> = { key: 'domainSetMetadata', codecs };
export const domainGetMetadata: LazyProcedure<DomainGetMetadataArgs, DomainGetMetadataRet> = {
  key: 'domainGetMetadata',
  codecs,
};
export const domainPmWakeup: LazyProcedure<DomainPmWakeupArgs, undefined> = { key: 'domainPmWakeup', codecs };
export const domainGetSecurityLabelList: LazyProcedure<DomainGetSecurityLabelListArgs, DomainGetSecurityLabelListRet> = {
  key: 'domainGetSecurityLabelList',
  codecs,
};
export const domainGetJobStats: LazyProcedure<DomainGetJobStatsArgs, DomainGetJobStatsRet> = {
  key: 'domainGetJobStats',
  codecs,
};
export const domainCreateXmlWithFiles: LazyProcedure<DomainCreateXmlWithFilesArgs, DomainCreateXmlWithFilesRet> = {
  key: 'domainCreateXmlWithFiles',
  codecs,
};
export const domainCreateWithFiles: LazyProcedure<DomainCreateWithFilesArgs, DomainCreateWithFilesRet> = {
  key: 'domainCreateWithFiles',
  codecs,
};
export const domainCoreDumpWithFormat: LazyProcedure<DomainCoreDumpWithFormatArgs, undefined> = {
  key: 'domainCoreDumpWithFormat',
  codecs,
};
export const domainDefineXmlFlags: LazyProcedure<DomainDefineXmlFlagsArgs, DomainDefineXmlFlagsRet> = {
  key: 'domainDefineXmlFlags',
  codecs,
};
export const domainRename: LazyProcedure<DomainRenameArgs, DomainRenameRet> = { key: 'domainRename', codecs };
export const domainManagedSaveGetXmlDesc: LazyProcedure<DomainManagedSaveGetXmlDescArgs, DomainManagedSaveGetXmlDescRet> = {
  key: 'domainManagedSaveGetXmlDesc',
  codecs,
};
export const domainManagedSaveDefineXml: LazyProcedure<DomainManagedSaveDefineXmlArgs, undefined> = {
  key: 'domainManagedSaveDefineXml',
  codecs,
};
export const domainSetLifecycleAction: LazyProcedure<DomainSetLifecycleActionArgs, undefined> = {
  key: 'domainSetLifecycleAction',
  codecs,
};
export const domainGetLaunchSecurityInfo: LazyProcedure<DomainGetLaunchSecurityInfoArgs, DomainGetLaunchSecurityInfoRet> = {
  key: 'domainGetLaunchSecurityInfo',
  codecs,
};
export const domainGetMessages: LazyProcedure<DomainGetMessagesArgs, DomainGetMessagesRet> = {
  key: 'domainGetMessages',
  codecs,
};
export const domainStartDirtyRateCalc: LazyProcedure<DomainStartDirtyRateCalcArgs, undefined> = {
  key: 'domainStartDirtyRateCalc',
  codecs,
};
export const domainSetLaunchSecurityState: LazyProcedure<DomainSetLaunchSecurityStateArgs, undefined> = {
  key: 'domainSetLaunchSecurityState',
  codecs,
};
export const domainSaveParams: LazyProcedure<DomainSaveParamsArgs, undefined> = { key: 'domainSaveParams', codecs };
export const domainRestoreParams: LazyProcedure<DomainRestoreParamsArgs, undefined> = {
  key: 'domainRestoreParams',
  codecs,
};
export const domainAbortJobFlags: LazyProcedure<DomainAbortJobFlagsArgs, undefined> = {
  key: 'domainAbortJobFlags',
  codecs,
};
export const domainGetAutostartOnce: LazyProcedure<DomainGetAutostartOnceArgs, DomainGetAutostartOnceRet> = {
  key: 'domainGetAutostartOnce',
  codecs,
};
export const domainSetAutostartOnce: LazyProcedure<DomainSetAutostartOnceArgs, undefined> = {
  key: 'domainSetAutostartOnce',
  codecs,
};
