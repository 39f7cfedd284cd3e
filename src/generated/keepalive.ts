// Generated from protocol/virkeepaliveprotocol.x by `npm run codegen`; do not edit.

import { type EventMessage, readNothing, writeNothing } from '../xdr/procedure.js';
import { KEEPALIVE } from './programs.js';

/** Message 1 of program keepalive. */
export const keepalivePing: EventMessage<undefined> = {
  program: KEEPALIVE,
  number: 1,
  name: 'PING',
  writePayload: writeNothing,
  readPayload: readNothing,
};

/** Message 2 of program keepalive. */
export const keepalivePong: EventMessage<undefined> = {
  program: KEEPALIVE,
  number: 2,
  name: 'PONG',
  writePayload: writeNothing,
  readPayload: readNothing,
};
