// Generated from protocol/api.json by `npm run codegen`; do not edit.

import type { Constant } from '../../constant.js';

/** `virEventHandleType` */
export const EventHandleType = {
  /** `VIR_EVENT_HANDLE_READABLE` = 1, libvirt 0.5.0 and later */
  READABLE: 1 as Constant<'EventHandleType', 1>,
  /** `VIR_EVENT_HANDLE_WRITABLE` = 2, libvirt 0.5.0 and later */
  WRITABLE: 2 as Constant<'EventHandleType', 2>,
  /** `VIR_EVENT_HANDLE_ERROR` = 4, libvirt 0.5.0 and later */
  ERROR: 4 as Constant<'EventHandleType', 4>,
  /** `VIR_EVENT_HANDLE_HANGUP` = 8, libvirt 0.5.0 and later */
  HANGUP: 8 as Constant<'EventHandleType', 8>,
} as const;

/** A value of {@link EventHandleType}. */
export type EventHandleType = (typeof EventHandleType)[keyof typeof EventHandleType];
