import type { CredentialRequest, Credentials, SaslContext, SaslExchange } from '../../src/sasl/mechanism.js';

/** A context that gives what it was given, and keeps what it was asked for. */
export interface TestContext extends SaslContext {
  readonly asked: CredentialRequest[][];
}

/** What a context is like unless a test says otherwise: secure transport, fred and his password. */
export function context(answers: Credentials = FRED, changes: Partial<SaslContext> = {}): TestContext {
  const asked: CredentialRequest[][] = [];
  return {
    asked,
    service: 'libvirt',
    host: 'localhost',
    minStrength: 0,
    maxStrength: 0,
    maxPacket: 65536,
    credentials: async (requests) => {
      asked.push([...requests]);
      return answers;
    },
    randomBytes: (length) => new Uint8Array(length).fill(7),
    ...changes,
  };
}

export const FRED: Credentials = { username: 'fred', password: 'se cr;et' };

/** Randomness that comes out as a known nonce, which stands in an RFC as base64. */
export function nonce(base64: string): Partial<SaslContext> {
  return { randomBytes: () => Buffer.from(base64, 'base64') };
}

/** Says something to an exchange, and gives its answer as text. */
export async function say(exchange: SaslExchange, challenge?: string): Promise<string | undefined> {
  const answer = await exchange.step(challenge === undefined ? undefined : Buffer.from(challenge));
  return answer === undefined ? undefined : Buffer.from(answer).toString();
}
