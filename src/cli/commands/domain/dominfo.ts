import type { Domain } from '../../../api/domain/domain.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { domain, domainOf } from '../../domain-command.js';
import { answerInTime } from '../../inventory.js';
import { type Output, record } from '../../output/output.js';
import { stateText } from '../../output/states.js';
import { textOr, yesOrNo } from '../../output/units.js';

export const command: HostCommand = {
  summary: 'Show the main facts of a domain, as virsh does; info shows more',
  operands: [domain],
  run: dominfo,
};

async function dominfo(context: HostContext): Promise<Output> {
  const target = await domainOf(context);
  const [details, traits, security] = await Promise.all([
    target.getInfo(context.options),
    traitsOf(target, context),
    securityOf(target, context),
  ]);
  const { name, uuid, id } = target;
  const value = {
    id: id < 0 ? null : id,
    name,
    uuid,
    state: stateText(details.state),
    vcpus: details.nrVirtCpu,
    cpuTimeNs: details.cpuTime,
    maxMemoryKiB: details.maxMem,
    memoryKiB: details.memory,
    ...traits,
    ...security,
  };
  const cpuSeconds = Number(details.cpuTime) / 1e9;
  return record(
    value,
    [
      ['Id', id < 0 ? '-' : String(id)],
      ['Name', name],
      ['UUID', uuid],
      ['OS Type', textOr(traits.osType, String)],
      ['State', value.state],
      ['CPU(s)', String(value.vcpus)],
      ...(details.cpuTime > 0n ? [['CPU time', `${cpuSeconds.toFixed(1)}s`] as const] : []),
      ['Max memory', `${value.maxMemoryKiB} KiB`],
      ['Used memory', `${value.memoryKiB} KiB`],
      ['Persistent', textOr(traits.persistent, yesOrNo)],
      ['Autostart', textOr(traits.autostart, enabled)],
      ...(traits.autostartOnce === null ? [] : [['Autostart Once', enabled(traits.autostartOnce)] as const]),
      ['Managed save', textOr(traits.managedSave, yesOrNo)],
      ...(security === null
        ? []
        : [
            ['Security model', security.securityModel] as const,
            ['Security DOI', security.securityDoi] as const,
            ...(security.securityLabel === null ? [] : [['Security label', security.securityLabel] as const]),
          ]),
      ...traits.messages.map((message) => ['Messages', message] as const),
    ],
    name,
  );
}

function enabled(isOn: boolean): string {
  return isOn ? 'enable' : 'disable';
}

interface Traits {
  readonly osType: string | null;
  readonly persistent: boolean | null;
  readonly autostart: boolean | null;
  /** Null before libvirt 11.2.0. */
  readonly autostartOnce: boolean | null;
  readonly managedSave: boolean | null;
  readonly messages: readonly string[];
}

async function traitsOf(target: Domain, { options }: HostContext): Promise<Traits> {
  const [osType, persistent, autostart, autostartOnce, managedSave, messages] = await Promise.all([
    answerInTime(target.getOsType(options)),
    answerInTime(target.isPersistent(options)),
    answerInTime(target.getAutostart(options)),
    answerInTime(target.getAutostartOnce(options)),
    answerInTime(target.hasManagedSaveImage(options)),
    answerInTime(target.getMessages(options)),
  ]);
  return { osType, persistent, autostart, autostartOnce, managedSave, messages: messages ?? [] };
}

interface Security {
  readonly securityModel: string;
  readonly securityDoi: string;
  readonly securityLabel: string | null;
}

/** Null if the host has no security driver. */
async function securityOf(target: Domain, { connection, options }: HostContext): Promise<Security | null> {
  const model = await answerInTime(connection.getNodeSecurityModel(options));
  if (model === null || model.model === '') return null;
  const found = target.id < 0 ? null : await answerInTime(target.getSecurityLabel(options));
  const label = found === null ? '' : found.label;
  return {
    securityModel: model.model,
    securityDoi: model.doi,
    securityLabel: label === '' ? null : `${label} (${found?.enforcing === true ? 'enforcing' : 'permissive'})`,
  };
}
