import type { CallbackPayload } from '../../../rpc/event-table.js';
import type { EventMessage } from '../../../xdr/procedure.js';
import type { HandleSession } from '../../handles.js';
import type { EventMap, EventName } from '../event-types.js';

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
