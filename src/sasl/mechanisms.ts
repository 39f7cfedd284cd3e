import type { SaslMechanism } from './mechanism.js';
import { plain } from './plain.js';
import { scram } from './scram.js';

/** What this library can do by itself, strongest first (docs/protocol.md, "SASL"). */
export const MECHANISMS: readonly SaslMechanism[] = [
  scram('SCRAM-SHA-512', 'sha512'),
  scram('SCRAM-SHA-256', 'sha256'),
  scram('SCRAM-SHA-1', 'sha1'),
  plain,
];
