// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virStreamEventType` */
export const StreamEventType = {
  /** `VIR_STREAM_EVENT_READABLE` = 1, libvirt 0.7.2 and later */
  READABLE: 1 as Constant<'StreamEventType', 1>,
  /** `VIR_STREAM_EVENT_WRITABLE` = 2, libvirt 0.7.2 and later */
  WRITABLE: 2 as Constant<'StreamEventType', 2>,
  /** `VIR_STREAM_EVENT_ERROR` = 4, libvirt 0.7.2 and later */
  ERROR: 4 as Constant<'StreamEventType', 4>,
  /** `VIR_STREAM_EVENT_HANGUP` = 8, libvirt 0.7.2 and later */
  HANGUP: 8 as Constant<'StreamEventType', 8>,
} as const;

/** A value of {@link StreamEventType}. */
export type StreamEventType = (typeof StreamEventType)[keyof typeof StreamEventType];

/** `virStreamFlags` */
export const StreamFlags = {
  /** `VIR_STREAM_NONBLOCK` = 1, libvirt 0.7.2 and later */
  NONBLOCK: 1 as Constant<'StreamFlags', 1>,
} as const;

/** A value of {@link StreamFlags}. */
export type StreamFlags = (typeof StreamFlags)[keyof typeof StreamFlags];

/** `virStreamRecvFlagsValues` */
export const StreamRecvFlags = {
  /** `VIR_STREAM_RECV_STOP_AT_HOLE` = 1, libvirt 3.4.0 and later */
  STOP_AT_HOLE: 1 as Constant<'StreamRecvFlags', 1>,
} as const;

/** A value of {@link StreamRecvFlags}. */
export type StreamRecvFlags = (typeof StreamRecvFlags)[keyof typeof StreamRecvFlags];
