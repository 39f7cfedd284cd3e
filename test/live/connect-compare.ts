/** Whole tables of questions, asked of our library and of the official binding. */
import type { Connection } from '../../src/api/connection/connection.js';
import { isServerError } from '../../src/errors.js';
import { type Daemon, python } from '../support/daemon.js';

/** What came of a question: a value, the number of the error, or that the binding of this release has no such method. */
export type Answer = { readonly value: unknown } | { readonly error: number } | { readonly missing: string };

/** Questions by name: in Python, where the connection is `conn`, and in ours. Both give the same plain values. */
export interface Questions {
  readonly [name: string]: readonly [official: string, ours: (conn: Connection) => unknown];
}

/** Runs in Python. Integers become text on both sides, since JSON's numbers would lose their last digits. */
const ASK = `
def plain(value):
  if isinstance(value, bool) or value is None or isinstance(value, (str, float)):
    return value
  if isinstance(value, int):
    return str(value)
  if isinstance(value, dict):
    return {str(key): plain(item) for key, item in value.items()}
  return [plain(item) for item in value]

result = {}
for name, question in questions.items():
  try:
    result[name] = {'value': plain(eval(question))}
  except libvirt.libvirtError as error:
    result[name] = {'error': error.get_error_code()}
  except AttributeError as error:
    result[name] = {'missing': str(error)}
`;

/** What the official binding answers to all questions, in one go. */
export async function officialAnswers(
  daemon: Daemon,
  questions: Questions,
  uri?: string,
): Promise<ReadonlyMap<string, Answer>> {
  const asked = Object.fromEntries(Object.entries(questions).map(([name, [official]]) => [name, official]));
  // JSON of strings alone is also Python.
  const answers = await python(daemon, `questions = ${JSON.stringify(asked)}\n${ASK}`, uri);
  if (typeof answers !== 'object' || answers === null) throw new Error('no answers from Python');
  return new Map(Object.entries(answers));
}

/** What we answer to a question. */
export async function ourAnswer(ask: () => unknown): Promise<Answer> {
  try {
    return { value: plain(await ask()) };
  } catch (error) {
    if (isServerError(error)) return { error: error.number };
    throw error;
  }
}

/** Values as Python's are shown: integers as text, whatever their type. */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
