import { UsageError } from '../../../errors.js';
import { ask } from '../../ask.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { bytesIn, secretOf } from '../../objects.js';
import { flag, operand, text } from '../../parameter.js';

const secret = operand('secret', 'UUID of the secret', 'secret');
const file = text('file', 'FILE', 'Read the value from a file; - for standard input', { completion: 'file' });
const plain = flag('plain', 'The value is given as it is, not in base64');
const interactive = flag('interactive', 'Ask for the value on the terminal, without echo');

export const command: HostCommand = {
  summary: 'Set the value of a secret',
  details: ['The value is never taken from the command line, where other users of the machine can see it.'],
  operands: [secret],
  options: [file, plain, interactive],
  examples: ['secret-set-value 7a3c0d4e-5a4e-4e0a-9f5c-0d6f5f0f7a11 --file key.txt --plain'],
  run: async (context) => {
    const found = await secretOf(context, context.get(secret));
    const value = await newValue(context);
    await found.setValue(value, context.options);
    const { uuid } = found;
    context.done(`Secret ${uuid} has a value`, { uuid, action: 'value set' }, uuid);
  },
};

async function newValue(context: HostContext): Promise<Uint8Array> {
  const from = context.get(file);
  if (context.get(interactive) || from === undefined) {
    const { keyboard, signal } = context.terminal;
    if (keyboard === undefined)
      throw new UsageError('INVALID_VALUE', 'the value requires --file, or a terminal to ask');
    const answer = await ask(keyboard, { kind: 'password', prompt: 'Value of the secret', secret: true }, signal);
    if (answer === undefined) throw new UsageError('INVALID_VALUE', 'the value is empty; nothing was sent');
    return Buffer.from(answer);
  }
  const bytes = from === '-' ? await inputOf(context) : await bytesIn(from);
  return context.get(plain) ? bytes : decoded(bytes);
}

function decoded(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').trim();
  if (/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return Buffer.from(text, 'base64');
  throw new UsageError('INVALID_VALUE', 'the value is not base64; give --plain to take it as it is');
}

async function inputOf({ terminal }: HostContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of terminal.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
