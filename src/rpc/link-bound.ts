/** Calls that change the session of their own link, or ask for messages on it. */
const OF_THE_LINK = /REGISTER|^CONNECT_(OPEN|CLOSE|SET_IDENTITY|SUPPORTS_FEATURE)$|^AUTH_/;

/**
 * Calls after which the daemon acts on the end of the link: a guest may be created with the flag that destroys it then,
 * and a migration is cancelled.
 */
const OUTLASTING = /^DOMAIN_(CREATE|MIGRATE_)/;

/** Returns whether a call must be sent on the link that it was made on. */
export function staysOnLink(procedure: string): boolean {
  return OF_THE_LINK.test(procedure);
}

/** Returns whether the link of a call must stay open after the reply. */
export function needsLinkLater(procedure: string): boolean {
  return OUTLASTING.test(procedure);
}
