import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/index.js';
import { parseSession } from '../../src/testing.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** The pieces of code of a page that are in a language. */
function pieces(page: string, language: string): string[] {
  const text = readFileSync(join(ROOT, 'docs', page), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((found) => found[1] ?? '');
}

describe('docs/session-format.md', () => {
  it('shows sessions that can be read', async () => {
    const sessions = pieces('session-format.md', 'jsonl').map((text) => parseSession(text));
    expect(sessions.map(({ frames }) => frames.length)).toEqual([2, 6]);
    const [, second] = sessions;
    await using connection = await connect({ replay: second ?? '' });
    const domain = await connection.getDomainByName('web');
    expect(await domain.getState()).toEqual({
      state: 1,
      stateName: 'RUNNING',
      reason: 1,
      reasonName: 'BOOTED',
    });
    await expect(connection.getDomainByName('gone')).rejects.toMatchObject({ code: 'NO_DOMAIN' });
  });
});
