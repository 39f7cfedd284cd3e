import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cli/compile-cache.js';

const UID = process.getuid?.() ?? 0;

describe.skipIf(process.platform === 'win32')('the folder of compiled code', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'lvc-cache-'));
  });
  afterEach(() => rmSync(base, { recursive: true }));

  it('is created for the user alone', () => {
    const folder = cacheFolder({ XDG_CACHE_HOME: base }, UID);
    expect(folder).toBe(join(base, 'libvirt-client'));
    expect(statSync(join(base, 'libvirt-client')).mode & 0o777).toBe(0o700);
    expect(cacheFolder({ XDG_CACHE_HOME: base }, UID)).toBe(folder);
  });

  it('is the one that Node.js is told', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: base, NODE_COMPILE_CACHE: '/elsewhere' }, UID)).toBe('/elsewhere');
    expect(existsSync(join(base, 'libvirt-client'))).toBe(false);
  });

  it('is not in a home of another user, and nothing is created there', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: base }, UID + 1)).toBeUndefined();
    expect(existsSync(join(base, 'libvirt-client'))).toBe(false);
  });

  it.each([0o777, 0o770])('is not one that others can write to (%o)', (mode) => {
    mkdirSync(join(base, 'libvirt-client'));
    chmodSync(join(base, 'libvirt-client'), mode);
    expect(cacheFolder({ XDG_CACHE_HOME: base }, UID)).toBeUndefined();
    rmSync(join(base, 'libvirt-client'), { recursive: true });
    chmodSync(base, mode);
    expect(cacheFolder({ XDG_CACHE_HOME: base }, UID)).toBeUndefined();
    expect(existsSync(join(base, 'libvirt-client'))).toBe(false);
  });

  it('is none if it cannot be created', () => {
    writeFileSync(join(base, 'libvirt-client'), '');
    expect(cacheFolder({ XDG_CACHE_HOME: base }, UID)).toBeUndefined();
    expect(cacheFolder({ XDG_CACHE_HOME: join(base, 'missing') }, UID)).toBeUndefined();
  });
});
