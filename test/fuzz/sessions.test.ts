import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LibvirtError } from '../../src/errors.js';
import { openLink } from '../../src/rpc/open.js';
import { lookUp } from '../../src/testing/catalog.js';
import { RecordingError } from '../../src/testing/recording-error.js';
import { Replay } from '../../src/testing/replay/replay.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import { decode, formOf } from '../../src/testing/session/payload.js';
import type { Session } from '../../src/testing/session/session.js';
import { NO_AUTH } from '../support/no-auth.js';

const FOLDER: string = fileURLToPath(new URL('../../fixtures/sessions', import.meta.url));
const TEXTS: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.session.jsonl'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .filter((text) => text.length < 12_000);

const text = fc.constantFrom(...TEXTS);

/** A session with lines taken out, doubled and exchanged. */
const shuffled = fc
  .tuple(text, fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'swap'), fc.nat(), fc.nat()), { maxLength: 4 }))
  .map(([whole, changes]) => {
    const [header = '', ...lines] = whole.trim().split('\n');
    for (const [what, first, second] of changes) {
      const [a, b] = [first % lines.length, second % lines.length];
      const [x, y] = [lines[a] ?? '', lines[b] ?? ''];
      if (what === 'drop') lines.splice(a, 1);
      else if (what === 'double') lines.splice(a, 0, y);
      else [lines[a], lines[b]] = [y, x];
    }
    return [header, ...lines].join('\n');
  });

/** Says what a session says once more, and takes whatever comes. Nothing may take long. */
async function say(session: Session): Promise<void> {
  const replay = new Replay(session, { stallMs: 20 });
  const signal = AbortSignal.timeout(2000);
  const options = {
    name: '',
    readOnly: false,
    keepalive: { value: false as const },
    maxInFlight: 50,
    timeoutMs: 1000,
    auth: NO_AUTH,
  };
  const link = await openLink(replay.transport(), options, signal).then(
    (opened) => opened.link,
    () => undefined,
  );
  // The recording may say that it could not be opened.
  if (link === undefined) return;
  const done = session.frames.flatMap((frame) => {
    const known = frame.type === 'call' ? lookUp(frame.program, frame.number) : undefined;
    const form = formOf(known, frame);
    if (known?.kind !== 'call' || form === undefined || known.name === 'CONNECT_CLOSE') return [];
    const args = decode(form, frame.payload);
    const direction = known.codec.stream?.direction;
    if (direction === undefined) return [link.call(known.codec, args)];
    return [
      link.openStream(known.codec, args).then(async ({ stream }) => {
        // Nothing ever comes from an upload but the word about its end.
        while (direction === 'read' && (await stream.receive()) !== undefined);
        await stream.finish();
      }),
    ];
  });
  for (const outcome of await Promise.allSettled(done)) {
    if (outcome.status === 'fulfilled') continue;
    if (!(outcome.reason instanceof LibvirtError) || outcome.reason.code === 'TIMEOUT') throw outcome.reason;
  }
  await link.close(100);
}

describe('sessions with accidents', () => {
  it('are read, or refused with a line and a reason', () => {
    const damage = fc.tuple(text, fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 12, unit: 'binary' }));
    fc.assert(
      fc.property(damage, ([whole, at, length, instead]) => {
        const start = at % whole.length;
        const damaged = whole.slice(0, start) + instead + whole.slice(start + length);
        try {
          parseSession(damaged, 'damaged');
        } catch (error) {
          if (!(error instanceof RecordingError)) throw error;
          expect(error.message).toMatch(/^damaged(:\d+:|: | is empty| was recorded)/);
        }
      }),
      { numRuns: 1500, interruptAfterTimeLimit: 3000 },
    );
  });

  it('are replayed without an end to waiting', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async (lines) => {
        let session: Session;
        try {
          session = parseSession(lines);
        } catch (error) {
          if (error instanceof RecordingError) return;
          throw error;
        }
        const late = new Error('it hangs');
        const timer = new Promise<never>((_, reject) => setTimeout(reject, 5000, late).unref());
        await Promise.race([say(session), timer]);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 6000 },
    );
  });
});
