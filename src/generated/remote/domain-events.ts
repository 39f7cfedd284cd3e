// Generated from protocol/remote_protocol.x by `npm run codegen`; do not edit.

import type { EventMessage } from '../../xdr/procedure.js';
import type { Reader } from '../../xdr/reader.js';
import type { Writer } from '../../xdr/writer.js';
import { REMOTE } from '../programs.js';
import {
  type DomainEventGraphicsAddress,
  type DomainEventGraphicsIdentity,
  type NonnullDomain,
  readDomainEventGraphicsAddress,
  readDomainEventGraphicsIdentity,
  readNonnullDomain,
  readTypedParam,
  type TypedParam,
  writeDomainEventGraphicsAddress,
  writeDomainEventGraphicsIdentity,
  writeNonnullDomain,
  writeTypedParam,
} from './common.js';

/** `struct remote_domain_event_lifecycle_msg` */
export interface DomainEventLifecycleMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int event` */
  readonly event: number;
  /** `int detail` */
  readonly detail: number;
}

export function readDomainEventLifecycleMsg(r: Reader): DomainEventLifecycleMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const event = r.int32('event');
  const detail = r.int32('detail');
  return { dom, event, detail };
}

export function writeDomainEventLifecycleMsg(w: Writer, v: DomainEventLifecycleMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.event, 'event');
  w.int32(v.detail, 'detail');
}

/** `struct remote_domain_event_callback_lifecycle_msg` */
export interface DomainEventCallbackLifecycleMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_lifecycle_msg msg` */
  readonly msg: DomainEventLifecycleMsg;
}

export function readDomainEventCallbackLifecycleMsg(r: Reader): DomainEventCallbackLifecycleMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventLifecycleMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackLifecycleMsg(w: Writer, v: DomainEventCallbackLifecycleMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventLifecycleMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_reboot_msg` */
export interface DomainEventRebootMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainEventRebootMsg(r: Reader): DomainEventRebootMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainEventRebootMsg(w: Writer, v: DomainEventRebootMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_event_callback_reboot_msg` */
export interface DomainEventCallbackRebootMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_reboot_msg msg` */
  readonly msg: DomainEventRebootMsg;
}

export function readDomainEventCallbackRebootMsg(r: Reader): DomainEventCallbackRebootMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventRebootMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackRebootMsg(w: Writer, v: DomainEventCallbackRebootMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventRebootMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_rtc_change_msg` */
export interface DomainEventRtcChangeMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `hyper offset` */
  readonly offset: bigint;
}

export function readDomainEventRtcChangeMsg(r: Reader): DomainEventRtcChangeMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const offset = r.int64('offset');
  return { dom, offset };
}

export function writeDomainEventRtcChangeMsg(w: Writer, v: DomainEventRtcChangeMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int64(v.offset, 'offset');
}

/** `struct remote_domain_event_callback_rtc_change_msg` */
export interface DomainEventCallbackRtcChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_rtc_change_msg msg` */
  readonly msg: DomainEventRtcChangeMsg;
}

export function readDomainEventCallbackRtcChangeMsg(r: Reader): DomainEventCallbackRtcChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventRtcChangeMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackRtcChangeMsg(w: Writer, v: DomainEventCallbackRtcChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventRtcChangeMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_watchdog_msg` */
export interface DomainEventWatchdogMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int action` */
  readonly action: number;
}

export function readDomainEventWatchdogMsg(r: Reader): DomainEventWatchdogMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const action = r.int32('action');
  return { dom, action };
}

export function writeDomainEventWatchdogMsg(w: Writer, v: DomainEventWatchdogMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.action, 'action');
}

/** `struct remote_domain_event_callback_watchdog_msg` */
export interface DomainEventCallbackWatchdogMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_watchdog_msg msg` */
  readonly msg: DomainEventWatchdogMsg;
}

export function readDomainEventCallbackWatchdogMsg(r: Reader): DomainEventCallbackWatchdogMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventWatchdogMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackWatchdogMsg(w: Writer, v: DomainEventCallbackWatchdogMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventWatchdogMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_io_error_msg` */
export interface DomainEventIoErrorMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string srcPath` */
  readonly srcPath: string;
  /** `remote_nonnull_string devAlias` */
  readonly devAlias: string;
  /** `int action` */
  readonly action: number;
}

export function readDomainEventIoErrorMsg(r: Reader): DomainEventIoErrorMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const srcPath = r.string(4194304, 'srcPath');
  const devAlias = r.string(4194304, 'devAlias');
  const action = r.int32('action');
  return { dom, srcPath, devAlias, action };
}

export function writeDomainEventIoErrorMsg(w: Writer, v: DomainEventIoErrorMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.srcPath, 4194304, 'srcPath');
  w.string(v.devAlias, 4194304, 'devAlias');
  w.int32(v.action, 'action');
}

/** `struct remote_domain_event_callback_io_error_msg` */
export interface DomainEventCallbackIoErrorMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_io_error_msg msg` */
  readonly msg: DomainEventIoErrorMsg;
}

export function readDomainEventCallbackIoErrorMsg(r: Reader): DomainEventCallbackIoErrorMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventIoErrorMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackIoErrorMsg(w: Writer, v: DomainEventCallbackIoErrorMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventIoErrorMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_io_error_reason_msg` */
export interface DomainEventIoErrorReasonMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string srcPath` */
  readonly srcPath: string;
  /** `remote_nonnull_string devAlias` */
  readonly devAlias: string;
  /** `int action` */
  readonly action: number;
  /** `remote_nonnull_string reason` */
  readonly reason: string;
}

export function readDomainEventIoErrorReasonMsg(r: Reader): DomainEventIoErrorReasonMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const srcPath = r.string(4194304, 'srcPath');
  const devAlias = r.string(4194304, 'devAlias');
  const action = r.int32('action');
  const reason = r.string(4194304, 'reason');
  return { dom, srcPath, devAlias, action, reason };
}

export function writeDomainEventIoErrorReasonMsg(w: Writer, v: DomainEventIoErrorReasonMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.srcPath, 4194304, 'srcPath');
  w.string(v.devAlias, 4194304, 'devAlias');
  w.int32(v.action, 'action');
  w.string(v.reason, 4194304, 'reason');
}

/** `struct remote_domain_event_callback_io_error_reason_msg` */
export interface DomainEventCallbackIoErrorReasonMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_io_error_reason_msg msg` */
  readonly msg: DomainEventIoErrorReasonMsg;
}

export function readDomainEventCallbackIoErrorReasonMsg(r: Reader): DomainEventCallbackIoErrorReasonMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventIoErrorReasonMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackIoErrorReasonMsg(w: Writer, v: DomainEventCallbackIoErrorReasonMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventIoErrorReasonMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_graphics_msg` */
export interface DomainEventGraphicsMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int phase` */
  readonly phase: number;
  /** `remote_domain_event_graphics_address local` */
  readonly local: DomainEventGraphicsAddress;
  /** `remote_domain_event_graphics_address remote` */
  readonly remote: DomainEventGraphicsAddress;
  /** `remote_nonnull_string authScheme` */
  readonly authScheme: string;
  /** `remote_domain_event_graphics_identity subject<REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX>` */
  readonly subject: readonly DomainEventGraphicsIdentity[];
}

export function readDomainEventGraphicsMsg(r: Reader): DomainEventGraphicsMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const phase = r.int32('phase');
  r.enter('local');
  const local = readDomainEventGraphicsAddress(r);
  r.leave();
  r.enter('remote');
  const remote = readDomainEventGraphicsAddress(r);
  r.leave();
  const authScheme = r.string(4194304, 'authScheme');
  const count = r.list(20, 8, 'subject');
  const subject: DomainEventGraphicsIdentity[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    subject.push(readDomainEventGraphicsIdentity(r));
  }
  r.leaveList();
  return { dom, phase, local, remote, authScheme, subject };
}

export function writeDomainEventGraphicsMsg(w: Writer, v: DomainEventGraphicsMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.phase, 'phase');
  w.enter('local');
  writeDomainEventGraphicsAddress(w, v.local);
  w.leave();
  w.enter('remote');
  writeDomainEventGraphicsAddress(w, v.remote);
  w.leave();
  w.string(v.authScheme, 4194304, 'authScheme');
  w.list(v.subject, 20, 'subject');
  let i = 0;
  for (const item of v.subject) {
    w.item(i);
    writeDomainEventGraphicsIdentity(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_event_callback_graphics_msg` */
export interface DomainEventCallbackGraphicsMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_graphics_msg msg` */
  readonly msg: DomainEventGraphicsMsg;
}

export function readDomainEventCallbackGraphicsMsg(r: Reader): DomainEventCallbackGraphicsMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventGraphicsMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackGraphicsMsg(w: Writer, v: DomainEventCallbackGraphicsMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventGraphicsMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_block_job_msg` */
export interface DomainEventBlockJobMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string path` */
  readonly path: string;
  /** `int type` */
  readonly type: number;
  /** `int status` */
  readonly status: number;
}

export function readDomainEventBlockJobMsg(r: Reader): DomainEventBlockJobMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const path = r.string(4194304, 'path');
  const type = r.int32('type');
  const status = r.int32('status');
  return { dom, path, type, status };
}

export function writeDomainEventBlockJobMsg(w: Writer, v: DomainEventBlockJobMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.path, 4194304, 'path');
  w.int32(v.type, 'type');
  w.int32(v.status, 'status');
}

/** `struct remote_domain_event_callback_block_job_msg` */
export interface DomainEventCallbackBlockJobMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_block_job_msg msg` */
  readonly msg: DomainEventBlockJobMsg;
}

export function readDomainEventCallbackBlockJobMsg(r: Reader): DomainEventCallbackBlockJobMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventBlockJobMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackBlockJobMsg(w: Writer, v: DomainEventCallbackBlockJobMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventBlockJobMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_disk_change_msg` */
export interface DomainEventDiskChangeMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_string oldSrcPath` */
  readonly oldSrcPath: string | null;
  /** `remote_string newSrcPath` */
  readonly newSrcPath: string | null;
  /** `remote_nonnull_string devAlias` */
  readonly devAlias: string;
  /** `int reason` */
  readonly reason: number;
}

export function readDomainEventDiskChangeMsg(r: Reader): DomainEventDiskChangeMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const oldSrcPath = r.present('oldSrcPath') ? r.string(4194304, 'oldSrcPath') : null;
  const newSrcPath = r.present('newSrcPath') ? r.string(4194304, 'newSrcPath') : null;
  const devAlias = r.string(4194304, 'devAlias');
  const reason = r.int32('reason');
  return { dom, oldSrcPath, newSrcPath, devAlias, reason };
}

export function writeDomainEventDiskChangeMsg(w: Writer, v: DomainEventDiskChangeMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  if (v.oldSrcPath === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.oldSrcPath, 4194304, 'oldSrcPath');
  }
  if (v.newSrcPath === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.newSrcPath, 4194304, 'newSrcPath');
  }
  w.string(v.devAlias, 4194304, 'devAlias');
  w.int32(v.reason, 'reason');
}

/** `struct remote_domain_event_callback_disk_change_msg` */
export interface DomainEventCallbackDiskChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_disk_change_msg msg` */
  readonly msg: DomainEventDiskChangeMsg;
}

export function readDomainEventCallbackDiskChangeMsg(r: Reader): DomainEventCallbackDiskChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventDiskChangeMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackDiskChangeMsg(w: Writer, v: DomainEventCallbackDiskChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventDiskChangeMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_tray_change_msg` */
export interface DomainEventTrayChangeMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string devAlias` */
  readonly devAlias: string;
  /** `int reason` */
  readonly reason: number;
}

export function readDomainEventTrayChangeMsg(r: Reader): DomainEventTrayChangeMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const devAlias = r.string(4194304, 'devAlias');
  const reason = r.int32('reason');
  return { dom, devAlias, reason };
}

export function writeDomainEventTrayChangeMsg(w: Writer, v: DomainEventTrayChangeMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.devAlias, 4194304, 'devAlias');
  w.int32(v.reason, 'reason');
}

/** `struct remote_domain_event_callback_tray_change_msg` */
export interface DomainEventCallbackTrayChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_tray_change_msg msg` */
  readonly msg: DomainEventTrayChangeMsg;
}

export function readDomainEventCallbackTrayChangeMsg(r: Reader): DomainEventCallbackTrayChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventTrayChangeMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackTrayChangeMsg(w: Writer, v: DomainEventCallbackTrayChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventTrayChangeMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_pmwakeup_msg` */
export interface DomainEventPmwakeupMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainEventPmwakeupMsg(r: Reader): DomainEventPmwakeupMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainEventPmwakeupMsg(w: Writer, v: DomainEventPmwakeupMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_event_callback_pmwakeup_msg` */
export interface DomainEventCallbackPmwakeupMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `int reason` */
  readonly reason: number;
  /** `remote_domain_event_pmwakeup_msg msg` */
  readonly msg: DomainEventPmwakeupMsg;
}

export function readDomainEventCallbackPmwakeupMsg(r: Reader): DomainEventCallbackPmwakeupMsg {
  const callbackID = r.int32('callbackID');
  const reason = r.int32('reason');
  r.enter('msg');
  const msg = readDomainEventPmwakeupMsg(r);
  r.leave();
  return { callbackID, reason, msg };
}

export function writeDomainEventCallbackPmwakeupMsg(w: Writer, v: DomainEventCallbackPmwakeupMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.int32(v.reason, 'reason');
  w.enter('msg');
  writeDomainEventPmwakeupMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_pmsuspend_msg` */
export interface DomainEventPmsuspendMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainEventPmsuspendMsg(r: Reader): DomainEventPmsuspendMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainEventPmsuspendMsg(w: Writer, v: DomainEventPmsuspendMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_event_callback_pmsuspend_msg` */
export interface DomainEventCallbackPmsuspendMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `int reason` */
  readonly reason: number;
  /** `remote_domain_event_pmsuspend_msg msg` */
  readonly msg: DomainEventPmsuspendMsg;
}

export function readDomainEventCallbackPmsuspendMsg(r: Reader): DomainEventCallbackPmsuspendMsg {
  const callbackID = r.int32('callbackID');
  const reason = r.int32('reason');
  r.enter('msg');
  const msg = readDomainEventPmsuspendMsg(r);
  r.leave();
  return { callbackID, reason, msg };
}

export function writeDomainEventCallbackPmsuspendMsg(w: Writer, v: DomainEventCallbackPmsuspendMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.int32(v.reason, 'reason');
  w.enter('msg');
  writeDomainEventPmsuspendMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_balloon_change_msg` */
export interface DomainEventBalloonChangeMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned hyper actual` */
  readonly actual: bigint;
}

export function readDomainEventBalloonChangeMsg(r: Reader): DomainEventBalloonChangeMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const actual = r.uint64('actual');
  return { dom, actual };
}

export function writeDomainEventBalloonChangeMsg(w: Writer, v: DomainEventBalloonChangeMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint64(v.actual, 'actual');
}

/** `struct remote_domain_event_callback_balloon_change_msg` */
export interface DomainEventCallbackBalloonChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_balloon_change_msg msg` */
  readonly msg: DomainEventBalloonChangeMsg;
}

export function readDomainEventCallbackBalloonChangeMsg(r: Reader): DomainEventCallbackBalloonChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventBalloonChangeMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackBalloonChangeMsg(w: Writer, v: DomainEventCallbackBalloonChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventBalloonChangeMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_pmsuspend_disk_msg` */
export interface DomainEventPmsuspendDiskMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainEventPmsuspendDiskMsg(r: Reader): DomainEventPmsuspendDiskMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainEventPmsuspendDiskMsg(w: Writer, v: DomainEventPmsuspendDiskMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_event_callback_pmsuspend_disk_msg` */
export interface DomainEventCallbackPmsuspendDiskMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `int reason` */
  readonly reason: number;
  /** `remote_domain_event_pmsuspend_disk_msg msg` */
  readonly msg: DomainEventPmsuspendDiskMsg;
}

export function readDomainEventCallbackPmsuspendDiskMsg(r: Reader): DomainEventCallbackPmsuspendDiskMsg {
  const callbackID = r.int32('callbackID');
  const reason = r.int32('reason');
  r.enter('msg');
  const msg = readDomainEventPmsuspendDiskMsg(r);
  r.leave();
  return { callbackID, reason, msg };
}

export function writeDomainEventCallbackPmsuspendDiskMsg(w: Writer, v: DomainEventCallbackPmsuspendDiskMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.int32(v.reason, 'reason');
  w.enter('msg');
  writeDomainEventPmsuspendDiskMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_control_error_msg` */
export interface DomainEventControlErrorMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
}

export function readDomainEventControlErrorMsg(r: Reader): DomainEventControlErrorMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  return { dom };
}

export function writeDomainEventControlErrorMsg(w: Writer, v: DomainEventControlErrorMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
}

/** `struct remote_domain_event_callback_control_error_msg` */
export interface DomainEventCallbackControlErrorMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_control_error_msg msg` */
  readonly msg: DomainEventControlErrorMsg;
}

export function readDomainEventCallbackControlErrorMsg(r: Reader): DomainEventCallbackControlErrorMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventControlErrorMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackControlErrorMsg(w: Writer, v: DomainEventCallbackControlErrorMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventControlErrorMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_device_removed_msg` */
export interface DomainEventDeviceRemovedMsg {
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string devAlias` */
  readonly devAlias: string;
}

export function readDomainEventDeviceRemovedMsg(r: Reader): DomainEventDeviceRemovedMsg {
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const devAlias = r.string(4194304, 'devAlias');
  return { dom, devAlias };
}

export function writeDomainEventDeviceRemovedMsg(w: Writer, v: DomainEventDeviceRemovedMsg): void {
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.devAlias, 4194304, 'devAlias');
}

/** `struct remote_domain_event_callback_device_removed_msg` */
export interface DomainEventCallbackDeviceRemovedMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_domain_event_device_removed_msg msg` */
  readonly msg: DomainEventDeviceRemovedMsg;
}

export function readDomainEventCallbackDeviceRemovedMsg(r: Reader): DomainEventCallbackDeviceRemovedMsg {
  const callbackID = r.int32('callbackID');
  r.enter('msg');
  const msg = readDomainEventDeviceRemovedMsg(r);
  r.leave();
  return { callbackID, msg };
}

export function writeDomainEventCallbackDeviceRemovedMsg(w: Writer, v: DomainEventCallbackDeviceRemovedMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('msg');
  writeDomainEventDeviceRemovedMsg(w, v.msg);
  w.leave();
}

/** `struct remote_domain_event_block_job_2_msg` */
export interface DomainEventBlockJob2Msg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string dst` */
  readonly dst: string;
  /** `int type` */
  readonly type: number;
  /** `int status` */
  readonly status: number;
}

export function readDomainEventBlockJob2Msg(r: Reader): DomainEventBlockJob2Msg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const dst = r.string(4194304, 'dst');
  const type = r.int32('type');
  const status = r.int32('status');
  return { callbackID, dom, dst, type, status };
}

export function writeDomainEventBlockJob2Msg(w: Writer, v: DomainEventBlockJob2Msg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.dst, 4194304, 'dst');
  w.int32(v.type, 'type');
  w.int32(v.status, 'status');
}

/** `struct remote_domain_event_block_threshold_msg` */
export interface DomainEventBlockThresholdMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string dev` */
  readonly dev: string;
  /** `remote_string path` */
  readonly path: string | null;
  /** `unsigned hyper threshold` */
  readonly threshold: bigint;
  /** `unsigned hyper excess` */
  readonly excess: bigint;
}

export function readDomainEventBlockThresholdMsg(r: Reader): DomainEventBlockThresholdMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const dev = r.string(4194304, 'dev');
  const path = r.present('path') ? r.string(4194304, 'path') : null;
  const threshold = r.uint64('threshold');
  const excess = r.uint64('excess');
  return { callbackID, dom, dev, path, threshold, excess };
}

export function writeDomainEventBlockThresholdMsg(w: Writer, v: DomainEventBlockThresholdMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.dev, 4194304, 'dev');
  if (v.path === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.path, 4194304, 'path');
  }
  w.uint64(v.threshold, 'threshold');
  w.uint64(v.excess, 'excess');
}

/** `struct remote_domain_event_callback_tunable_msg` */
export interface DomainEventCallbackTunableMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_EVENT_TUNABLE_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainEventCallbackTunableMsg(r: Reader): DomainEventCallbackTunableMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(2048, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { callbackID, dom, params };
}

export function writeDomainEventCallbackTunableMsg(w: Writer, v: DomainEventCallbackTunableMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 2048, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_event_callback_device_added_msg` */
export interface DomainEventCallbackDeviceAddedMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string devAlias` */
  readonly devAlias: string;
}

export function readDomainEventCallbackDeviceAddedMsg(r: Reader): DomainEventCallbackDeviceAddedMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const devAlias = r.string(4194304, 'devAlias');
  return { callbackID, dom, devAlias };
}

export function writeDomainEventCallbackDeviceAddedMsg(w: Writer, v: DomainEventCallbackDeviceAddedMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.devAlias, 4194304, 'devAlias');
}

/** `struct remote_domain_event_callback_agent_lifecycle_msg` */
export interface DomainEventCallbackAgentLifecycleMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int state` */
  readonly state: number;
  /** `int reason` */
  readonly reason: number;
}

export function readDomainEventCallbackAgentLifecycleMsg(r: Reader): DomainEventCallbackAgentLifecycleMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const state = r.int32('state');
  const reason = r.int32('reason');
  return { callbackID, dom, state, reason };
}

export function writeDomainEventCallbackAgentLifecycleMsg(w: Writer, v: DomainEventCallbackAgentLifecycleMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.state, 'state');
  w.int32(v.reason, 'reason');
}

/** `struct remote_domain_event_callback_migration_iteration_msg` */
export interface DomainEventCallbackMigrationIterationMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int iteration` */
  readonly iteration: number;
}

export function readDomainEventCallbackMigrationIterationMsg(r: Reader): DomainEventCallbackMigrationIterationMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const iteration = r.int32('iteration');
  return { callbackID, dom, iteration };
}

export function writeDomainEventCallbackMigrationIterationMsg(
  w: Writer,
  v: DomainEventCallbackMigrationIterationMsg,
): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.iteration, 'iteration');
}

/** `struct remote_domain_event_callback_job_completed_msg` */
export interface DomainEventCallbackJobCompletedMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_typed_param params<REMOTE_DOMAIN_JOB_STATS_MAX>` */
  readonly params: readonly TypedParam[];
}

export function readDomainEventCallbackJobCompletedMsg(r: Reader): DomainEventCallbackJobCompletedMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const count = r.list(64, 12, 'params');
  const params: TypedParam[] = [];
  for (let i = 0; i < count; i += 1) {
    r.item(i);
    params.push(readTypedParam(r));
  }
  r.leaveList();
  return { callbackID, dom, params };
}

export function writeDomainEventCallbackJobCompletedMsg(w: Writer, v: DomainEventCallbackJobCompletedMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.list(v.params, 64, 'params');
  let i = 0;
  for (const item of v.params) {
    w.item(i);
    writeTypedParam(w, item);
    i += 1;
  }
  w.leaveList();
}

/** `struct remote_domain_event_callback_device_removal_failed_msg` */
export interface DomainEventCallbackDeviceRemovalFailedMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string devAlias` */
  readonly devAlias: string;
}

export function readDomainEventCallbackDeviceRemovalFailedMsg(r: Reader): DomainEventCallbackDeviceRemovalFailedMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const devAlias = r.string(4194304, 'devAlias');
  return { callbackID, dom, devAlias };
}

export function writeDomainEventCallbackDeviceRemovalFailedMsg(
  w: Writer,
  v: DomainEventCallbackDeviceRemovalFailedMsg,
): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.devAlias, 4194304, 'devAlias');
}

/** `struct remote_domain_event_callback_metadata_change_msg` */
export interface DomainEventCallbackMetadataChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int type` */
  readonly type: number;
  /** `remote_string nsuri` */
  readonly nsuri: string | null;
}

export function readDomainEventCallbackMetadataChangeMsg(r: Reader): DomainEventCallbackMetadataChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const type = r.int32('type');
  const nsuri = r.present('nsuri') ? r.string(4194304, 'nsuri') : null;
  return { callbackID, dom, type, nsuri };
}

export function writeDomainEventCallbackMetadataChangeMsg(w: Writer, v: DomainEventCallbackMetadataChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.type, 'type');
  if (v.nsuri === null) {
    w.present(false);
  } else {
    w.present(true);
    w.string(v.nsuri, 4194304, 'nsuri');
  }
}

/** `struct remote_domain_event_memory_failure_msg` */
export interface DomainEventMemoryFailureMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `int recipient` */
  readonly recipient: number;
  /** `int action` */
  readonly action: number;
  /** `unsigned int flags` */
  readonly flags: number;
}

export function readDomainEventMemoryFailureMsg(r: Reader): DomainEventMemoryFailureMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const recipient = r.int32('recipient');
  const action = r.int32('action');
  const flags = r.uint32('flags');
  return { callbackID, dom, recipient, action, flags };
}

export function writeDomainEventMemoryFailureMsg(w: Writer, v: DomainEventMemoryFailureMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.int32(v.recipient, 'recipient');
  w.int32(v.action, 'action');
  w.uint32(v.flags, 'flags');
}

/** `struct remote_domain_event_memory_device_size_change_msg` */
export interface DomainEventMemoryDeviceSizeChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string alias` */
  readonly alias: string;
  /** `unsigned hyper size` */
  readonly size: bigint;
}

export function readDomainEventMemoryDeviceSizeChangeMsg(r: Reader): DomainEventMemoryDeviceSizeChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const alias = r.string(4194304, 'alias');
  const size = r.uint64('size');
  return { callbackID, dom, alias, size };
}

export function writeDomainEventMemoryDeviceSizeChangeMsg(w: Writer, v: DomainEventMemoryDeviceSizeChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.alias, 4194304, 'alias');
  w.uint64(v.size, 'size');
}

/** `struct remote_domain_event_nic_mac_change_msg` */
export interface DomainEventNicMacChangeMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string alias` */
  readonly alias: string;
  /** `remote_nonnull_string oldMAC` */
  readonly oldMAC: string;
  /** `remote_nonnull_string newMAC` */
  readonly newMAC: string;
}

export function readDomainEventNicMacChangeMsg(r: Reader): DomainEventNicMacChangeMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const alias = r.string(4194304, 'alias');
  const oldMAC = r.string(4194304, 'oldMAC');
  const newMAC = r.string(4194304, 'newMAC');
  return { callbackID, dom, alias, oldMAC, newMAC };
}

export function writeDomainEventNicMacChangeMsg(w: Writer, v: DomainEventNicMacChangeMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.alias, 4194304, 'alias');
  w.string(v.oldMAC, 4194304, 'oldMAC');
  w.string(v.newMAC, 4194304, 'newMAC');
}

/** `struct remote_domain_event_vcpu_removed_msg` */
export interface DomainEventVcpuRemovedMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `unsigned int vcpuid` */
  readonly vcpuid: number;
}

export function readDomainEventVcpuRemovedMsg(r: Reader): DomainEventVcpuRemovedMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const vcpuid = r.uint32('vcpuid');
  return { callbackID, dom, vcpuid };
}

export function writeDomainEventVcpuRemovedMsg(w: Writer, v: DomainEventVcpuRemovedMsg): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.uint32(v.vcpuid, 'vcpuid');
}

/** `struct remote_domain_event_callback_channel_lifecycle_msg` */
export interface DomainEventCallbackChannelLifecycleMsg {
  /** `int callbackID` */
  readonly callbackID: number;
  /** `remote_nonnull_domain dom` */
  readonly dom: NonnullDomain;
  /** `remote_nonnull_string channelName` */
  readonly channelName: string;
  /** `int state` */
  readonly state: number;
  /** `int reason` */
  readonly reason: number;
}

export function readDomainEventCallbackChannelLifecycleMsg(r: Reader): DomainEventCallbackChannelLifecycleMsg {
  const callbackID = r.int32('callbackID');
  r.enter('dom');
  const dom = readNonnullDomain(r);
  r.leave();
  const channelName = r.string(4194304, 'channelName');
  const state = r.int32('state');
  const reason = r.int32('reason');
  return { callbackID, dom, channelName, state, reason };
}

export function writeDomainEventCallbackChannelLifecycleMsg(
  w: Writer,
  v: DomainEventCallbackChannelLifecycleMsg,
): void {
  w.int32(v.callbackID, 'callbackID');
  w.enter('dom');
  writeNonnullDomain(w, v.dom);
  w.leave();
  w.string(v.channelName, 4194304, 'channelName');
  w.int32(v.state, 'state');
  w.int32(v.reason, 'reason');
}

/** Message 107 of program remote, libvirt 0.5.0 and later. */
export const domainEventLifecycle: EventMessage<DomainEventLifecycleMsg> = {
  program: REMOTE,
  number: 107,
  name: 'DOMAIN_EVENT_LIFECYCLE',
  since: '0.5.0',
  writePayload: writeDomainEventLifecycleMsg,
  readPayload: readDomainEventLifecycleMsg,
};

/** Message 169 of program remote, libvirt 0.8.0 and later. */
export const domainEventReboot: EventMessage<DomainEventRebootMsg> = {
  program: REMOTE,
  number: 169,
  name: 'DOMAIN_EVENT_REBOOT',
  since: '0.8.0',
  writePayload: writeDomainEventRebootMsg,
  readPayload: readDomainEventRebootMsg,
};

/** Message 170 of program remote, libvirt 0.8.0 and later. */
export const domainEventRtcChange: EventMessage<DomainEventRtcChangeMsg> = {
  program: REMOTE,
  number: 170,
  name: 'DOMAIN_EVENT_RTC_CHANGE',
  since: '0.8.0',
  writePayload: writeDomainEventRtcChangeMsg,
  readPayload: readDomainEventRtcChangeMsg,
};

/** Message 171 of program remote, libvirt 0.8.0 and later. */
export const domainEventWatchdog: EventMessage<DomainEventWatchdogMsg> = {
  program: REMOTE,
  number: 171,
  name: 'DOMAIN_EVENT_WATCHDOG',
  since: '0.8.0',
  writePayload: writeDomainEventWatchdogMsg,
  readPayload: readDomainEventWatchdogMsg,
};

/** Message 172 of program remote, libvirt 0.8.0 and later. */
export const domainEventIoError: EventMessage<DomainEventIoErrorMsg> = {
  program: REMOTE,
  number: 172,
  name: 'DOMAIN_EVENT_IO_ERROR',
  since: '0.8.0',
  writePayload: writeDomainEventIoErrorMsg,
  readPayload: readDomainEventIoErrorMsg,
};

/** Message 173 of program remote, libvirt 0.8.0 and later. */
export const domainEventGraphics: EventMessage<DomainEventGraphicsMsg> = {
  program: REMOTE,
  number: 173,
  name: 'DOMAIN_EVENT_GRAPHICS',
  since: '0.8.0',
  writePayload: writeDomainEventGraphicsMsg,
  readPayload: readDomainEventGraphicsMsg,
};

/** Message 195 of program remote, libvirt 0.8.1 and later. */
export const domainEventIoErrorReason: EventMessage<DomainEventIoErrorReasonMsg> = {
  program: REMOTE,
  number: 195,
  name: 'DOMAIN_EVENT_IO_ERROR_REASON',
  since: '0.8.1',
  writePayload: writeDomainEventIoErrorReasonMsg,
  readPayload: readDomainEventIoErrorReasonMsg,
};

/** Message 224 of program remote, libvirt 0.9.2 and later. */
export const domainEventControlError: EventMessage<DomainEventControlErrorMsg> = {
  program: REMOTE,
  number: 224,
  name: 'DOMAIN_EVENT_CONTROL_ERROR',
  since: '0.9.2',
  writePayload: writeDomainEventControlErrorMsg,
  readPayload: readDomainEventControlErrorMsg,
};

/** Message 241 of program remote, libvirt 0.9.4 and later. */
export const domainEventBlockJob: EventMessage<DomainEventBlockJobMsg> = {
  program: REMOTE,
  number: 241,
  name: 'DOMAIN_EVENT_BLOCK_JOB',
  since: '0.9.4',
  writePayload: writeDomainEventBlockJobMsg,
  readPayload: readDomainEventBlockJobMsg,
};

/** Message 248 of program remote, libvirt 0.9.7 and later. */
export const domainEventDiskChange: EventMessage<DomainEventDiskChangeMsg> = {
  program: REMOTE,
  number: 248,
  name: 'DOMAIN_EVENT_DISK_CHANGE',
  since: '0.9.7',
  writePayload: writeDomainEventDiskChangeMsg,
  readPayload: readDomainEventDiskChangeMsg,
};

/** Message 268 of program remote, libvirt 0.9.11 and later. */
export const domainEventTrayChange: EventMessage<DomainEventTrayChangeMsg> = {
  program: REMOTE,
  number: 268,
  name: 'DOMAIN_EVENT_TRAY_CHANGE',
  since: '0.9.11',
  writePayload: writeDomainEventTrayChangeMsg,
  readPayload: readDomainEventTrayChangeMsg,
};

/** Message 269 of program remote, libvirt 0.9.11 and later. */
export const domainEventPmwakeup: EventMessage<DomainEventPmwakeupMsg> = {
  program: REMOTE,
  number: 269,
  name: 'DOMAIN_EVENT_PMWAKEUP',
  since: '0.9.11',
  writePayload: writeDomainEventPmwakeupMsg,
  readPayload: readDomainEventPmwakeupMsg,
};

/** Message 270 of program remote, libvirt 0.9.11 and later. */
export const domainEventPmsuspend: EventMessage<DomainEventPmsuspendMsg> = {
  program: REMOTE,
  number: 270,
  name: 'DOMAIN_EVENT_PMSUSPEND',
  since: '0.9.11',
  writePayload: writeDomainEventPmsuspendMsg,
  readPayload: readDomainEventPmsuspendMsg,
};

/** Message 276 of program remote, libvirt 0.10.0 and later. */
export const domainEventBalloonChange: EventMessage<DomainEventBalloonChangeMsg> = {
  program: REMOTE,
  number: 276,
  name: 'DOMAIN_EVENT_BALLOON_CHANGE',
  since: '0.10.0',
  writePayload: writeDomainEventBalloonChangeMsg,
  readPayload: readDomainEventBalloonChangeMsg,
};

/** Message 292 of program remote, libvirt 1.0.0 and later. */
export const domainEventPmsuspendDisk: EventMessage<DomainEventPmsuspendDiskMsg> = {
  program: REMOTE,
  number: 292,
  name: 'DOMAIN_EVENT_PMSUSPEND_DISK',
  since: '1.0.0',
  writePayload: writeDomainEventPmsuspendDiskMsg,
  readPayload: readDomainEventPmsuspendDiskMsg,
};

/** Message 311 of program remote, libvirt 1.1.1 and later. */
export const domainEventDeviceRemoved: EventMessage<DomainEventDeviceRemovedMsg> = {
  program: REMOTE,
  number: 311,
  name: 'DOMAIN_EVENT_DEVICE_REMOVED',
  since: '1.1.1',
  writePayload: writeDomainEventDeviceRemovedMsg,
  readPayload: readDomainEventDeviceRemovedMsg,
};

/** Message 318 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackLifecycle: EventMessage<DomainEventCallbackLifecycleMsg> = {
  program: REMOTE,
  number: 318,
  name: 'DOMAIN_EVENT_CALLBACK_LIFECYCLE',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackLifecycleMsg,
  readPayload: readDomainEventCallbackLifecycleMsg,
};

/** Message 319 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackReboot: EventMessage<DomainEventCallbackRebootMsg> = {
  program: REMOTE,
  number: 319,
  name: 'DOMAIN_EVENT_CALLBACK_REBOOT',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackRebootMsg,
  readPayload: readDomainEventCallbackRebootMsg,
};

/** Message 320 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackRtcChange: EventMessage<DomainEventCallbackRtcChangeMsg> = {
  program: REMOTE,
  number: 320,
  name: 'DOMAIN_EVENT_CALLBACK_RTC_CHANGE',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackRtcChangeMsg,
  readPayload: readDomainEventCallbackRtcChangeMsg,
};

/** Message 321 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackWatchdog: EventMessage<DomainEventCallbackWatchdogMsg> = {
  program: REMOTE,
  number: 321,
  name: 'DOMAIN_EVENT_CALLBACK_WATCHDOG',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackWatchdogMsg,
  readPayload: readDomainEventCallbackWatchdogMsg,
};

/** Message 322 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackIoError: EventMessage<DomainEventCallbackIoErrorMsg> = {
  program: REMOTE,
  number: 322,
  name: 'DOMAIN_EVENT_CALLBACK_IO_ERROR',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackIoErrorMsg,
  readPayload: readDomainEventCallbackIoErrorMsg,
};

/** Message 323 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackGraphics: EventMessage<DomainEventCallbackGraphicsMsg> = {
  program: REMOTE,
  number: 323,
  name: 'DOMAIN_EVENT_CALLBACK_GRAPHICS',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackGraphicsMsg,
  readPayload: readDomainEventCallbackGraphicsMsg,
};

/** Message 324 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackIoErrorReason: EventMessage<DomainEventCallbackIoErrorReasonMsg> = {
  program: REMOTE,
  number: 324,
  name: 'DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackIoErrorReasonMsg,
  readPayload: readDomainEventCallbackIoErrorReasonMsg,
};

/** Message 325 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackControlError: EventMessage<DomainEventCallbackControlErrorMsg> = {
  program: REMOTE,
  number: 325,
  name: 'DOMAIN_EVENT_CALLBACK_CONTROL_ERROR',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackControlErrorMsg,
  readPayload: readDomainEventCallbackControlErrorMsg,
};

/** Message 326 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackBlockJob: EventMessage<DomainEventCallbackBlockJobMsg> = {
  program: REMOTE,
  number: 326,
  name: 'DOMAIN_EVENT_CALLBACK_BLOCK_JOB',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackBlockJobMsg,
  readPayload: readDomainEventCallbackBlockJobMsg,
};

/** Message 327 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackDiskChange: EventMessage<DomainEventCallbackDiskChangeMsg> = {
  program: REMOTE,
  number: 327,
  name: 'DOMAIN_EVENT_CALLBACK_DISK_CHANGE',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackDiskChangeMsg,
  readPayload: readDomainEventCallbackDiskChangeMsg,
};

/** Message 328 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackTrayChange: EventMessage<DomainEventCallbackTrayChangeMsg> = {
  program: REMOTE,
  number: 328,
  name: 'DOMAIN_EVENT_CALLBACK_TRAY_CHANGE',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackTrayChangeMsg,
  readPayload: readDomainEventCallbackTrayChangeMsg,
};

/** Message 329 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackPmwakeup: EventMessage<DomainEventCallbackPmwakeupMsg> = {
  program: REMOTE,
  number: 329,
  name: 'DOMAIN_EVENT_CALLBACK_PMWAKEUP',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackPmwakeupMsg,
  readPayload: readDomainEventCallbackPmwakeupMsg,
};

/** Message 330 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackPmsuspend: EventMessage<DomainEventCallbackPmsuspendMsg> = {
  program: REMOTE,
  number: 330,
  name: 'DOMAIN_EVENT_CALLBACK_PMSUSPEND',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackPmsuspendMsg,
  readPayload: readDomainEventCallbackPmsuspendMsg,
};

/** Message 331 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackBalloonChange: EventMessage<DomainEventCallbackBalloonChangeMsg> = {
  program: REMOTE,
  number: 331,
  name: 'DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackBalloonChangeMsg,
  readPayload: readDomainEventCallbackBalloonChangeMsg,
};

/** Message 332 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackPmsuspendDisk: EventMessage<DomainEventCallbackPmsuspendDiskMsg> = {
  program: REMOTE,
  number: 332,
  name: 'DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackPmsuspendDiskMsg,
  readPayload: readDomainEventCallbackPmsuspendDiskMsg,
};

/** Message 333 of program remote, libvirt 1.2.1 and later. */
export const domainEventCallbackDeviceRemoved: EventMessage<DomainEventCallbackDeviceRemovedMsg> = {
  program: REMOTE,
  number: 333,
  name: 'DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED',
  since: '1.2.1',
  writePayload: writeDomainEventCallbackDeviceRemovedMsg,
  readPayload: readDomainEventCallbackDeviceRemovedMsg,
};

/** Message 339 of program remote, libvirt 1.2.6 and later. */
export const domainEventBlockJob2: EventMessage<DomainEventBlockJob2Msg> = {
  program: REMOTE,
  number: 339,
  name: 'DOMAIN_EVENT_BLOCK_JOB_2',
  since: '1.2.6',
  writePayload: writeDomainEventBlockJob2Msg,
  readPayload: readDomainEventBlockJob2Msg,
};

/** Message 346 of program remote, libvirt 1.2.9 and later. */
export const domainEventCallbackTunable: EventMessage<DomainEventCallbackTunableMsg> = {
  program: REMOTE,
  number: 346,
  name: 'DOMAIN_EVENT_CALLBACK_TUNABLE',
  since: '1.2.9',
  writePayload: writeDomainEventCallbackTunableMsg,
  readPayload: readDomainEventCallbackTunableMsg,
};

/** Message 348 of program remote, libvirt 1.2.11 and later. */
export const domainEventCallbackAgentLifecycle: EventMessage<DomainEventCallbackAgentLifecycleMsg> = {
  program: REMOTE,
  number: 348,
  name: 'DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE',
  since: '1.2.11',
  writePayload: writeDomainEventCallbackAgentLifecycleMsg,
  readPayload: readDomainEventCallbackAgentLifecycleMsg,
};

/** Message 354 of program remote, libvirt 1.2.15 and later. */
export const domainEventCallbackDeviceAdded: EventMessage<DomainEventCallbackDeviceAddedMsg> = {
  program: REMOTE,
  number: 354,
  name: 'DOMAIN_EVENT_CALLBACK_DEVICE_ADDED',
  since: '1.2.15',
  writePayload: writeDomainEventCallbackDeviceAddedMsg,
  readPayload: readDomainEventCallbackDeviceAddedMsg,
};

/** Message 359 of program remote, libvirt 1.3.2 and later. */
export const domainEventCallbackMigrationIteration: EventMessage<DomainEventCallbackMigrationIterationMsg> = {
  program: REMOTE,
  number: 359,
  name: 'DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION',
  since: '1.3.2',
  writePayload: writeDomainEventCallbackMigrationIterationMsg,
  readPayload: readDomainEventCallbackMigrationIterationMsg,
};

/** Message 363 of program remote, libvirt 1.3.3 and later. */
export const domainEventCallbackJobCompleted: EventMessage<DomainEventCallbackJobCompletedMsg> = {
  program: REMOTE,
  number: 363,
  name: 'DOMAIN_EVENT_CALLBACK_JOB_COMPLETED',
  since: '1.3.3',
  writePayload: writeDomainEventCallbackJobCompletedMsg,
  readPayload: readDomainEventCallbackJobCompletedMsg,
};

/** Message 367 of program remote, libvirt 1.3.4 and later. */
export const domainEventCallbackDeviceRemovalFailed: EventMessage<DomainEventCallbackDeviceRemovalFailedMsg> = {
  program: REMOTE,
  number: 367,
  name: 'DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED',
  since: '1.3.4',
  writePayload: writeDomainEventCallbackDeviceRemovalFailedMsg,
  readPayload: readDomainEventCallbackDeviceRemovalFailedMsg,
};

/** Message 379 of program remote, libvirt 3.0.0 and later. */
export const domainEventCallbackMetadataChange: EventMessage<DomainEventCallbackMetadataChangeMsg> = {
  program: REMOTE,
  number: 379,
  name: 'DOMAIN_EVENT_CALLBACK_METADATA_CHANGE',
  since: '3.0.0',
  writePayload: writeDomainEventCallbackMetadataChangeMsg,
  readPayload: readDomainEventCallbackMetadataChangeMsg,
};

/** Message 385 of program remote, libvirt 3.2.0 and later. */
export const domainEventBlockThreshold: EventMessage<DomainEventBlockThresholdMsg> = {
  program: REMOTE,
  number: 385,
  name: 'DOMAIN_EVENT_BLOCK_THRESHOLD',
  since: '3.2.0',
  writePayload: writeDomainEventBlockThresholdMsg,
  readPayload: readDomainEventBlockThresholdMsg,
};

/** Message 423 of program remote, libvirt 6.9.0 and later. */
export const domainEventMemoryFailure: EventMessage<DomainEventMemoryFailureMsg> = {
  program: REMOTE,
  number: 423,
  name: 'DOMAIN_EVENT_MEMORY_FAILURE',
  since: '6.9.0',
  writePayload: writeDomainEventMemoryFailureMsg,
  readPayload: readDomainEventMemoryFailureMsg,
};

/** Message 438 of program remote, libvirt 7.9.0 and later. */
export const domainEventMemoryDeviceSizeChange: EventMessage<DomainEventMemoryDeviceSizeChangeMsg> = {
  program: REMOTE,
  number: 438,
  name: 'DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE',
  since: '7.9.0',
  writePayload: writeDomainEventMemoryDeviceSizeChangeMsg,
  readPayload: readDomainEventMemoryDeviceSizeChangeMsg,
};

/** Message 453 of program remote, libvirt 11.2.0 and later. */
export const domainEventNicMacChange: EventMessage<DomainEventNicMacChangeMsg> = {
  program: REMOTE,
  number: 453,
  name: 'DOMAIN_EVENT_NIC_MAC_CHANGE',
  since: '11.2.0',
  writePayload: writeDomainEventNicMacChangeMsg,
  readPayload: readDomainEventNicMacChangeMsg,
};

/** Message 454 of program remote, libvirt 12.4.0 and later. */
export const domainEventVcpuRemoved: EventMessage<DomainEventVcpuRemovedMsg> = {
  program: REMOTE,
  number: 454,
  name: 'DOMAIN_EVENT_VCPU_REMOVED',
  since: '12.4.0',
  writePayload: writeDomainEventVcpuRemovedMsg,
  readPayload: readDomainEventVcpuRemovedMsg,
};

/** Message 455 of program remote, libvirt 12.4.0 and later. */
export const domainEventCallbackChannelLifecycle: EventMessage<DomainEventCallbackChannelLifecycleMsg> = {
  program: REMOTE,
  number: 455,
  name: 'DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE',
  since: '12.4.0',
  writePayload: writeDomainEventCallbackChannelLifecycleMsg,
  readPayload: readDomainEventCallbackChannelLifecycleMsg,
};
