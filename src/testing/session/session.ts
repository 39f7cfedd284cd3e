import type { Json } from '../../describe/json.js';

/** The version of the file format that this library writes, and the newest that it reads. */
export const FORMAT_VERSION = 1;

/** What a frame is. A call or reply that brings descriptors is told by its count. */
export type FrameKind = 'call' | 'reply' | 'event' | 'stream' | 'hole';

/** Who sent a frame. */
export type FrameSide = 'client' | 'daemon';

/** How it went: a stream packet with data says `continue`. */
export type FrameOutcome = 'ok' | 'error' | 'continue';

/** The first line of a session. */
export interface SessionHeader {
  /** Version of the file format. */
  readonly session: number;
  /** Version of this library that wrote it; empty when a person did. */
  readonly library: string;
  /** What was connected to, without secrets. */
  readonly uri: string;
  /** Whether `uri` lacks something that is needed to connect there again: its query, a password. */
  readonly uriShortened: boolean;
  /** Version of the daemon: `9.0.0`; null where it did not tell. */
  readonly daemon: string | null;
  /** Whether secrets were taken out. */
  readonly redacted: boolean;
  /** Number of the recording person's own patterns; the patterns themselves may be secrets. */
  readonly patterns: number;
}

/** Why the content of a frame was left out of the file. */
export interface Withheld {
  readonly bytes: number;
  readonly why: string;
}

/** One recorded frame. */
export interface SessionFrame {
  /** Line of the file, counted from 1; 0 for a frame that comes from nowhere. */
  readonly line: number;
  /** Milliseconds since the recording began. */
  readonly at: number;
  /** Which link of the recording it was seen on, counted from 0. */
  readonly link: number;
  readonly from: FrameSide;
  readonly type: FrameKind;
  readonly program: number;
  readonly version: number;
  readonly number: number;
  /** Name of the procedure or event; its number where this library does not know it. */
  readonly procedure: string;
  readonly serial: number;
  readonly status: FrameOutcome;
  /** Descriptors that came with it and cannot be replayed. */
  readonly descriptors: number;
  /** The content by its type; absent where there is nothing, or only bytes. */
  readonly content: Json | undefined;
  /** Behind the header of the frame. */
  readonly payload: Uint8Array;
  /** Set when the content could not be looked into and was therefore not recorded. */
  readonly withheld: Withheld | undefined;
}

/** How a link of the recording ended. */
export interface SessionEnd {
  readonly line: number;
  readonly at: number;
  readonly link: number;
  /** Who ended it: `daemon` also stands for the network. */
  readonly by: FrameSide;
}

/** A recorded session. */
export interface Session {
  /** Where it was read from, for messages. */
  readonly name: string;
  readonly header: SessionHeader;
  readonly frames: readonly SessionFrame[];
  readonly ends: readonly SessionEnd[];
}
