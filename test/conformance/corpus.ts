import { readdirSync, readFileSync } from 'node:fs';

const FOLDER: URL = new URL('../../fixtures/wire/', import.meta.url);

/** One recorded frame. */
export interface RecordedFrame {
  readonly from: 'client' | 'daemon';
  /** What the recording says it is: `DOMAIN_GET_INFO reply`. */
  readonly label: string;
  readonly bytes: Buffer;
}

/** Names of all recordings, without their ending. */
export function recordings(): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.hex'));
  return files.map((file) => file.slice(0, -'.hex'.length)).sort();
}

/** The frames of a recording, in their order. */
export function recordedFrames(recording: string): RecordedFrame[] {
  const text = readFileSync(new URL(`${recording}.hex`, FOLDER), 'utf8');
  return parseFrames(text, recording);
}

/** Reads the format that fixtures/wire/README.md tells. */
export function parseFrames(text: string, name: string): RecordedFrame[] {
  const frames: { from: RecordedFrame['from']; label: string; hex: string }[] = [];
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    const head = /^([CD]) (.+)$/.exec(line);
    const last = frames.at(-1);
    if (head !== null) frames.push({ from: head[1] === 'C' ? 'client' : 'daemon', label: head[2] ?? '', hex: '' });
    else if (last !== undefined && /^[0-9a-f ]+$/.test(line)) last.hex += line.replaceAll(' ', '');
    else throw new Error(`${name}, line ${i + 1}: ${line}`);
  });
  return frames.map(({ from, label, hex }) => ({ from, label, bytes: Buffer.from(hex, 'hex') }));
}
