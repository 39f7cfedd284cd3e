import { UsageError } from '../../../errors.js';
import { KeycodeSet } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, report } from '../../domain-command.js';
import { keyNumber } from '../../key-codes.js';
import { integer, oneOf, operands } from '../../parameter.js';

const keys = operands('keycode', 'Names of keys, such as KEY_LEFTCTRL KEY_ALT or ctrl alt delete, or their numbers');
const codeset = oneOf(
  'codeset',
  ['linux', 'xt', 'atset1', 'atset2', 'atset3', 'os_x', 'xt_kbd', 'usb', 'win32', 'qnum', 'rfb'],
  'How the numbers are to be understood; names are those of Linux',
);
const holdtime = integer('holdtime', 'MS', 'How long the keys are pressed, in milliseconds');

const SETS = {
  linux: KeycodeSet.LINUX,
  xt: KeycodeSet.XT,
  atset1: KeycodeSet.ATSET1,
  atset2: KeycodeSet.ATSET2,
  atset3: KeycodeSet.ATSET3,
  os_x: KeycodeSet.OSX,
  xt_kbd: KeycodeSet.XT_KBD,
  usb: KeycodeSet.USB,
  win32: KeycodeSet.WIN32,
  qnum: KeycodeSet.QNUM,
  rfb: KeycodeSet.RFB,
} as const;

/** The protocol's limit. */
const KEYS_MAX = 16;

export const command: HostCommand = {
  summary: 'Press keys of a domain at the same time',
  operands: [domain, keys],
  options: [codeset, holdtime],
  examples: ['send-key web KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE', 'send-key web ctrl alt delete'],
  run: async (context) => {
    const set = context.get(codeset) ?? 'linux';
    const numbers = context.get(keys).map((word) => keyNumber(word, set === 'linux'));
    if (numbers.length > KEYS_MAX)
      throw new UsageError('INVALID_VALUE', `at most ${KEYS_MAX} keys can be sent at once`);
    const target = await domainOf(context);
    await target.sendKey(SETS[set], context.get(holdtime) ?? 0, numbers, context.options);
    report(context, target, `got ${context.get(keys).join(' ')}`);
  },
};
