import { nameOf } from '../../constant.js';
import { DomainState } from '../../generated/constants/domain.js';
import {
  domainGetInfo as infoCall,
  domainGetState as stateCall,
  domainGetXmlDesc as xmlCall,
} from '../../generated/lazy/remote/domain.js';
import type { DomainGetInfoArgs, DomainGetStateArgs, DomainGetXmlDescArgs } from '../../generated/remote/domain.js';
import { converting, type LazyProcedure } from '../../xdr/lazy-procedure.js';
import { type DomainInfo, type DomainStateInfo, domainStateInfo } from './results.js';

/*
 * The calls that programs repeat for every domain of a host, with results as the methods return them.
 */

export const domainGetInfo: LazyProcedure<DomainGetInfoArgs, DomainInfo> = /* @__PURE__ */ converting(
  infoCall,
  ({ state, maxMem, memory, nrVirtCpu, cpuTime }) => {
    return { state, stateName: nameOf(DomainState, state), maxMem, memory, nrVirtCpu, cpuTime };
  },
);

export const domainGetState: LazyProcedure<DomainGetStateArgs, DomainStateInfo> = /* @__PURE__ */ converting(
  stateCall,
  ({ state, reason }) => domainStateInfo(state, reason),
);

export const domainGetXmlDesc: LazyProcedure<DomainGetXmlDescArgs, string> = /* @__PURE__ */ converting(
  xmlCall,
  ({ xml }) => xml,
);
