import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FrameDecoder } from '../../src/rpc/frame.js';
import { Replay } from '../../src/testing/replay/replay.js';
import { frameLine, headerLine } from '../../src/testing/session/line.js';
import { readSession } from '../../src/testing/session/parse-session.js';
import { PLANTED } from './host.js';
import { sayAgain, wireBytes } from './raw-client.js';

const FOLDER: string = fileURLToPath(new URL('../../fixtures/sessions', import.meta.url));
/** Streams of the daemon up to this size are cut at every byte, larger ones at a sample of them. */
const EVERY_BOUNDARY_MAX = 65_536;
const SAMPLES = 5000;

/** The recorded sessions, and the one that the command shows where there is no daemon. */
const FILES: readonly string[] = [
  ...readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.session.jsonl')),
  '../../src/cli/demo.session.jsonl',
].sort();

it('there are recorded sessions, and they stay small', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(12);
  const size = FILES.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
  expect(size).toBeLessThan(1_000_000);
});

describe.each(FILES)('%s', (name) => {
  const session = readSession(join(FOLDER, name));

  it.each(['frames', 'glued', 1, 3] as const)('replays identically when its bytes come as %s', async (delivery) => {
    const replay = new Replay(session);
    const { now, recorded } = await sayAgain(session, () => replay.transport({ delivery }));
    expect(now).toEqual(recorded);
    expect(replay.failures).toEqual([]);
    replay.assertUsed();
  });

  it('comes out the same when it is cut in two at any byte', () => {
    const frames = session.frames.filter(({ from }) => from === 'daemon').map(wireBytes);
    const all = Buffer.concat(frames);
    const step = all.length <= EVERY_BOUNDARY_MAX ? 1 : Math.ceil(all.length / SAMPLES);
    for (let cut = 0; cut <= all.length; cut += step) {
      let next = 0;
      let same = true;
      const decoder = new FrameDecoder(({ bytes, start, end }) => {
        const expected = frames[next];
        next += 1;
        same &&= expected !== undefined && bytes.compare(expected, 0, expected.length, start, end) === 0;
      });
      // The memory of a chunk is used again, so the second must not rest on the first.
      const first = Buffer.from(all.subarray(0, cut));
      decoder.push(first);
      first.fill(0xee);
      decoder.push(all.subarray(cut));
      if (!same || next !== frames.length) expect.fail(`cut at byte ${cut}: frame ${next} of ${frames.length} differs`);
    }
  });

  it('is written again as it stands in the file', () => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
    expect(headerLine(session.header)).toBe(lines[0]);
    const bytes = lines.some((line) => line.includes('"bytes":')) ? 'always' : 'needed';
    for (const frame of session.frames) expect(frameLine(frame, { bytes })).toBe(lines[frame.line - 1]);
  });

  it('holds no secret that was planted', () => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).not.toContain(PLANTED);
    for (const { payload } of session.frames) {
      expect(Buffer.from(payload).includes(PLANTED)).toBe(false);
      // Characters that take a whole XDR unit each, and texts that were encoded once more.
      expect(Buffer.from(payload.filter((byte) => byte !== 0)).includes(PLANTED)).toBe(false);
      expect(Buffer.from(payload).includes(Buffer.from(PLANTED).toString('base64').slice(0, 9))).toBe(false);
    }
  });
});
