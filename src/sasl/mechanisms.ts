import { anonymous } from './anonymous.js';
import { cramMd5 } from './cram-md5.js';
import { digestMd5 } from './digest-md5.js';
import { external } from './external.js';
import type { SaslMechanism } from './mechanism.js';
import { plain } from './plain.js';
import { scram } from './scram.js';

/** The built-in mechanisms, strongest first (docs/protocol.md, "SASL"). */
export const MECHANISMS: readonly SaslMechanism[] = [
  scram('SCRAM-SHA-512', 'sha512'),
  scram('SCRAM-SHA-256', 'sha256'),
  scram('SCRAM-SHA-1', 'sha1'),
  // It authenticates the daemon, too, unlike CRAM-MD5.
  digestMd5,
  cramMd5,
  external,
  plain,
  anonymous,
];
