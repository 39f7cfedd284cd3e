import { homedir } from 'node:os';
import type { Machine } from './local-sockets.js';

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return { env: process.env, home: homedir(), uid: process.getuid?.() ?? -1 };
}
