import {
  connectBaselineCpu,
  connectBaselineHypervisorCpu,
  connectCompareCpu,
  connectCompareHypervisorCpu,
  connectGetCpuModelNames,
} from '../../generated/lazy/remote/connect.js';
import { checkList, checkText } from '../checks.js';
import { WITH_RESULTS } from '../list-all.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { type EmulatorOptions, emulatorArgs } from './host.js';

export async function getCpuModelNames(session: Session, arch: string, options: FlagsOptions = {}): Promise<string[]> {
  const args = { arch, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  return [...(await session.call(connectGetCpuModelNames, args, options)).models];
}

export async function compareCpu(session: Session, xml: string, options: FlagsOptions = {}): Promise<number> {
  return (await session.call(connectCompareCpu, { xml, flags: options.flags ?? 0 }, options)).result;
}

export async function compareHypervisorCpu(
  session: Session,
  xml: string,
  options: EmulatorOptions = {},
): Promise<number> {
  const emulator = options.emulator ?? null;
  const args = { emulator, ...emulatorArgs(options), xmlCPU: checkText(xml, 'xml'), flags: options.flags ?? 0 };
  return (await session.call(connectCompareHypervisorCpu, args, options)).result;
}

export async function baselineCpu(
  session: Session,
  xmls: readonly string[],
  options: FlagsOptions = {},
): Promise<string> {
  checkList(xmls, 'xmls');
  return (await session.call(connectBaselineCpu, { xmlCPUs: xmls, flags: options.flags ?? 0 }, options)).cpu;
}

export async function baselineHypervisorCpu(
  session: Session,
  xmls: readonly string[],
  options: EmulatorOptions = {},
): Promise<string> {
  checkList(xmls, 'xmls');
  const emulator = options.emulator ?? null;
  const args = { emulator, ...emulatorArgs(options), xmlCPUs: xmls, flags: options.flags ?? 0 };
  return (await session.call(connectBaselineHypervisorCpu, args, options)).cpu;
}
