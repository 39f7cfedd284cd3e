/** Procedures whose arguments or results are secrets: passwords, keys, what somebody types. */
const CONFIDENTIAL = new Set([
  'AUTH_SASL_START',
  'AUTH_SASL_STEP',
  'SECRET_SET_VALUE',
  'SECRET_GET_VALUE',
  'DOMAIN_SET_USER_PASSWORD',
  'DOMAIN_SET_LAUNCH_SECURITY_STATE',
  'DOMAIN_SEND_KEY',
  // What is asked of the monitor and of the guest agent is free text, and both can set passwords.
  'DOMAIN_MONITOR_COMMAND',
  'DOMAIN_MONITOR_COMMAND_WITH_FILES',
  'DOMAIN_AGENT_COMMAND',
]);

/** Whether what a procedure carries must not be shown to people. */
export function isConfidential(procedure: string): boolean {
  return CONFIDENTIAL.has(procedure);
}

/** A text without the passwords that domain XML may hold. */
export function withoutPasswords(text: string): string {
  return text.replace(/\b(passwd\s*=\s*)(?:'[^']*'|"[^"]*")/g, "$1'...'");
}
