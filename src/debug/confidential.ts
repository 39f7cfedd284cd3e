/** Procedures whose arguments or results are secrets, or free text that may contain one. */
const CONFIDENTIAL = new Set([
  'AUTH_SASL_START',
  'AUTH_SASL_STEP',
  'SECRET_SET_VALUE',
  'SECRET_GET_VALUE',
  'DOMAIN_SET_USER_PASSWORD',
  'DOMAIN_SET_LAUNCH_SECURITY_STATE',
  // The keys may be those of a password.
  'DOMAIN_SEND_KEY',
  // Both the monitor and the guest agent can set passwords.
  'DOMAIN_MONITOR_COMMAND',
  'DOMAIN_MONITOR_COMMAND_WITH_FILES',
  'DOMAIN_AGENT_COMMAND',
]);

/** Returns true if the payload of a procedure must not be shown. */
export function isConfidential(procedure: string): boolean {
  return CONFIDENTIAL.has(procedure);
}
