/** Procedures whose arguments or results are secrets, or free text in which there may be one. */
const CONFIDENTIAL = new Set([
  'AUTH_SASL_START',
  'AUTH_SASL_STEP',
  'SECRET_SET_VALUE',
  'SECRET_GET_VALUE',
  'DOMAIN_SET_USER_PASSWORD',
  'DOMAIN_SET_LAUNCH_SECURITY_STATE',
  // Somebody may be typing a password.
  'DOMAIN_SEND_KEY',
  // Both the monitor and the guest agent set passwords too.
  'DOMAIN_MONITOR_COMMAND',
  'DOMAIN_MONITOR_COMMAND_WITH_FILES',
  'DOMAIN_AGENT_COMMAND',
]);

/** Whether what a procedure carries must not be shown at all. */
export function isConfidential(procedure: string): boolean {
  return CONFIDENTIAL.has(procedure);
}
