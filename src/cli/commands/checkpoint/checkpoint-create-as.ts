import { DomainCheckpointCreateFlags } from '../../../generated/constants/domain-checkpoint.js';
import { RawXml, xml } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { flag, optionalOperand } from '../../parameter.js';

const name = optionalOperand('name', 'Name of the checkpoint; by default the time in seconds');
const description = optionalOperand('description', 'What it is for');
const quiesce = flag('quiesce', 'Freeze the file systems of the guest meanwhile, by the guest agent');

export const command: HostCommand = {
  summary: 'Create a checkpoint, from which a later backup may begin',
  operands: [domain, name, description],
  options: [quiesce],
  run: async (context) => {
    const [given, about] = [context.get(name), context.get(description)];
    const document = xml`<domaincheckpoint>${given === undefined ? '' : new RawXml(xml`<name>${given}</name>`)}${
      about === undefined ? '' : new RawXml(xml`<description>${about}</description>`)
    }</domaincheckpoint>`;
    const target = await domainOf(context);
    const flags = context.get(quiesce) ? DomainCheckpointCreateFlags.QUIESCE : 0;
    const made = await target.createCheckpoint(document, { ...context.options, flags });
    announce(context, 'checkpoint', 'checkpoint', made.name, `of ${target.name} created`);
  },
};
