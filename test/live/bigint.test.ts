import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { runSnippets } from '../support/snippets.js';

describeLive('the guide to 64-bit integers', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
  });
  afterAll(async () => {
    await daemon?.stop();
  });

  it('has snippets that run, and print exact integers', async () => {
    const printed = await runSnippets('docs/bigint.md', { LIBVIRT_DEFAULT_URI: daemon.uri() });
    expect([...printed.keys()]).toEqual(['JSON', 'JSON with rounded numbers', 'Arithmetic', 'GraphQL', 'Prometheus']);
    expect(printed.get('JSON')).toMatch(/"maxMem":"8388608"/);
    expect(printed.get('JSON with rounded numbers')).toMatch(/"maxMem":8388608,/);
    expect(printed.get('Arithmetic')).toBe('0.000001\n');
    expect(printed.get('GraphQL')).toBe('{"maxMem":"8388608"} no errors\n');
    expect(printed.get('Prometheus')).toMatch(/^libvirt_domain_max_memory_kib\{domain="test"\} 8388608$/m);
  }, 120_000);
});
