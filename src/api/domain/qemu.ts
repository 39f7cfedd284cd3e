import { ProtocolError, UsageError } from '../../errors.js';
import { DomainQemuAgentCommandTimeout, DomainQemuMonitorCommandFlags } from '../../generated/constants/qemu.js';
import { qemuDomainAgentCommand, qemuDomainMonitorCommand } from '../../generated/lazy/qemu.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { jsonFault } from '../../json-fault.js';
import { checkText } from '../argument-checks.js';
import { type ExactJson, exactJsonText, parseExactJson } from '../bigint-json.js';
import type { FlagsOptions } from '../options.js';
import { flagsOf } from '../options.js';
import type { Session } from '../session.js';

/** Options of `Domain.qemuAgentCommand()`. */
export interface AgentCommandOptions extends FlagsOptions<never> {
  /**
   * Seconds that the daemon waits for the agent, or one of `DomainQemuAgentCommandTimeout`; by default the
   * daemon's own limit.
   */
  agentTimeout?: number | undefined;
}

export async function qemuMonitorCommand(
  session: Session,
  dom: NonnullDomain,
  command: string | object,
  options: FlagsOptions = {},
): Promise<ExactJson> {
  const { flags = 0 } = options;
  const args = { dom, cmd: commandText(command), flags };
  const { result } = await session.call(qemuDomainMonitorCommand, args, options);
  return monitorAnswer(result, flags);
}

/** Parses the monitor's reply: the human monitor's output is not JSON. */
export function monitorAnswer(result: string, flags: number): ExactJson {
  return (flags & DomainQemuMonitorCommandFlags.HMP) === 0 ? answer(result) : result;
}

export async function qemuAgentCommand(
  session: Session,
  dom: NonnullDomain,
  command: string | object,
  options: AgentCommandOptions = {},
): Promise<ExactJson> {
  const timeout = options.agentTimeout ?? DomainQemuAgentCommandTimeout.DEFAULT;
  const args = { dom, cmd: commandText(command), timeout, flags: flagsOf(options) };
  const { result } = await session.call(qemuDomainAgentCommand, args, options);
  return result === null ? null : answer(result);
}

/** Returns a command as text. */
export function commandText(command: string | object): string {
  if (typeof command === 'string') return checkText(command, 'command');
  if (typeof command !== 'object' || command === null) {
    throw new UsageError('INVALID_VALUE', `command must be a string or an object, not ${typeof command}`);
  }
  try {
    return exactJsonText(command);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError('INVALID_VALUE', `command: ${error.message}`, { cause: error });
  }
}

function answer(text: string): ExactJson {
  try {
    return parseExactJson(text);
  } catch (error) {
    // Neither the text nor the engine's error is shown: the reply may contain a secret of the guest.
    const message = `the reply of ${text.length} characters is not valid JSON: ${jsonFault(error)}`;
    throw new ProtocolError('NO_JSON', message, { path: 'result' });
  }
}
