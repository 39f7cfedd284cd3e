import { onTestFinished } from 'vitest';
import type { NonnullDomain } from '../../src/generated/remote/common.js';
import type { Link } from '../../src/rpc/link.js';
import { openLink } from '../../src/rpc/open.js';
import { Replay } from '../../src/testing/replay/replay.js';
import type { ReplayOptions } from '../../src/testing/replay/replay-state.js';
import type { PairOptions } from '../../src/testing/server/loopback-transport.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import type { Transport } from '../../src/transport/transport.js';
import { NO_AUTH } from '../support/no-auth.js';

export const HEADER: string = '{"session":1,"uri":"test:///default","daemon":"9.0.0"}';
export const UUID: string = '6695eb01-f6a4-8304-79aa-97f2502e193f';
export const DOM: NonnullDomain = {
  name: 'test',
  uuid: Uint8Array.from(Buffer.from(UUID.replaceAll('-', ''), 'hex')),
  id: 1,
};
/** {@link DOM} as it stands in a session. */
export const DOM_JSON: string = `{"name":"test","uuid":"${UUID}","id":1}`;

/** Opens a session over a transport; it is closed when the test ends. */
export async function opened(transport: Transport): Promise<Link> {
  const options = {
    name: 'test:///default',
    readOnly: false,
    keepalive: { value: false as const },
    maxInFlight: 20,
    timeoutMs: 5000,
    auth: NO_AUTH,
  };
  const { link } = await openLink(transport, options, new AbortController().signal);
  onTestFinished(() => link.close(100));
  return link;
}

/** A replay of these lines and a link to it. */
export async function replayed(
  lines: readonly string[],
  options: ReplayOptions = {},
  pair: PairOptions = {},
): Promise<{ replay: Replay; link: Link }> {
  const replay = new Replay(parseSession([HEADER, ...lines].join('\n'), 'x.session.jsonl'), options);
  return { replay, link: await opened(replay.transport(pair)) };
}
