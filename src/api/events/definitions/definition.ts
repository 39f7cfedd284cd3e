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
import type { EventMap, EventName } from '../event-types.js';

/** The one object whose events are wanted, as the wire calls it. */
export type EventFilter =
  | { readonly space: 'domain'; readonly wire: NonnullDomain }
  | { readonly space: 'network'; readonly wire: NonnullNetwork }
  | { readonly space: 'storage-pool'; readonly wire: NonnullStoragePool }
  | { readonly space: 'node-device'; readonly wire: NonnullNodeDevice }
  | { readonly space: 'secret'; readonly wire: NonnullSecret };

/** Selects QEMU monitor events. */
export interface MonitorFilter {
  /** Name of the event, or a regular expression for it; absent for all. */
  readonly event?: string | undefined;
  readonly regex?: boolean | undefined;
  readonly ignoreCase?: boolean | undefined;
}

/** Selects events of a kind; default: all. */
export interface EventChoice {
  readonly filter?: EventFilter | undefined;
  readonly monitor?: MonitorFilter | undefined;
}

/** An event: its registration, its message, and the conversion of its payload. */
export interface EventDefinition<Payload extends CallbackPayload, Name extends EventName> {
  readonly name: Name;
  /** Its number within its kind; undefined if it is registered in another way. */
  readonly eventId?: number;
  readonly message: EventMessage<Payload>;
  shape(session: HandleSession, payload: Payload): EventMap[Name];
}

/** Allows a definition to be listed with those of other payloads. */
export function define<Payload extends CallbackPayload, Name extends EventName>(
  definition: EventDefinition<Payload, Name>,
): EventDefinition<CallbackPayload, Name> {
  return definition;
}
