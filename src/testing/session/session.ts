import type { Json } from '../../describe/json.js';

/** Version of the file format written by this library, and the newest that it reads. */
export const FORMAT_VERSION = 1;

/** Kinds of frames. A call or reply with descriptors is identified by their count. */
export type FrameKind = 'call' | 'reply' | 'event' | 'stream' | 'hole';

/** The sender of a frame. */
export type FrameSide = 'client' | 'daemon';

/** The status of a frame: a stream packet with data has `continue`. */
export type FrameOutcome = 'ok' | 'error' | 'continue';

/** The first line of a recording. */
export interface SessionHeader {
  /** Version of the file format. */
  readonly session: number;
  /** Version of the library that wrote it; empty for a handwritten file. */
  readonly library: string;
  /** URI of the connection, without secrets. */
  readonly uri: string;
  /** True if `uri` lacks parts needed to connect again: its query, a password. */
  readonly uriShortened: boolean;
  /** Version of the daemon: `9.0.0`; null if unknown. */
  readonly daemon: string | null;
  /** True if secrets were redacted. */
  readonly redacted: boolean;
  /** Number of custom redaction patterns; the patterns themselves may be secrets. */
  readonly patterns: number;
}

/** The reason why the content of a frame was omitted. */
export interface Withheld {
  readonly bytes: number;
  readonly why: string;
}

/** One recorded frame. */
export interface SessionFrame {
  /** Line of the file, counted from 1; 0 for a frame without a file. */
  readonly line: number;
  /** Milliseconds since the recording began. */
  readonly at: number;
  /** Index of the link within the recording, from 0. */
  readonly link: number;
  readonly from: FrameSide;
  readonly type: FrameKind;
  readonly program: number;
  readonly version: number;
  readonly number: number;
  /** Name of the procedure or event; its number if this library does not know it. */
  readonly procedure: string;
  readonly serial: number;
  readonly status: FrameOutcome;
  /** Number of descriptors sent with it, which cannot be replayed. */
  readonly descriptors: number;
  /** The decoded content; undefined if the payload is empty or undecodable. */
  readonly content: Json | undefined;
  /** The payload after the frame header. */
  readonly payload: Uint8Array;
  /** Set if the payload could not be decoded and was therefore not recorded. */
  readonly withheld: Withheld | undefined;
}

/** The end of a link of the recording. */
export interface SessionEnd {
  readonly line: number;
  readonly at: number;
  readonly link: number;
  /** The side that ended it; `daemon` also means the network. */
  readonly by: FrameSide;
}

/** A recording. */
export interface Session {
  /** Source of the recording, for messages. */
  readonly name: string;
  readonly header: SessionHeader;
  readonly frames: readonly SessionFrame[];
  readonly ends: readonly SessionEnd[];
}
