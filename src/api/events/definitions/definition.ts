import type {
  NonnullDomain,
  NonnullNetwork,
  NonnullNodeDevice,
  NonnullSecret,
  NonnullStoragePool,
} from '../../../generated/remote/common.js';
import type { CallbackPayload } from '../../../rpc/event-table.js';
import type { EventMessage } from '../../../xdr/procedure.js';
import type { HandleSession } from '../../handles.js';
import type { EventMap, EventName } from '../types.js';

/** The one object whose events are wanted, as the wire calls it. */
export type EventFilter =
  | { readonly space: 'domain'; readonly wire: NonnullDomain }
  | { readonly space: 'network'; readonly wire: NonnullNetwork }
  | { readonly space: 'storage-pool'; readonly wire: NonnullStoragePool }
  | { readonly space: 'node-device'; readonly wire: NonnullNodeDevice }
  | { readonly space: 'secret'; readonly wire: NonnullSecret };

/** Which of QEMU's own events are wanted. */
export interface MonitorFilter {
  /** Name of the event, or a regular expression for it; absent for all. */
  readonly event?: string | undefined;
  readonly regex?: boolean | undefined;
  readonly ignoreCase?: boolean | undefined;
}

/** Which events of a kind are wanted; absent: all. */
export interface EventChoice {
  readonly filter?: EventFilter | undefined;
  readonly monitor?: MonitorFilter | undefined;
}

/** An event: what the daemon is asked for, what it sends, and what becomes of that. */
export interface EventDefinition<Payload extends CallbackPayload, Name extends EventName> {
  readonly name: Name;
  /** Its number among the events of its kind; absent where it is registered for in its own way. */
  readonly eventId?: number;
  readonly message: EventMessage<Payload>;
  shape(session: HandleSession, payload: Payload): EventMap[Name];
}

/** Lets a definition be listed beside those of other payloads. */
export function define<Payload extends CallbackPayload, Name extends EventName>(
  definition: EventDefinition<Payload, Name>,
): EventDefinition<CallbackPayload, Name> {
  return definition;
}
