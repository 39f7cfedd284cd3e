/** Calls that change the session of their own link, or request messages on it. */
const OF_THE_LINK = /REGISTER|^CONNECT_(OPEN|CLOSE|SET_IDENTITY|SUPPORTS_FEATURE)$|^AUTH_/;

/**
 * Calls after which the daemon reacts to the end of the link: it destroys a guest created with the auto-destroy flag,
 * and cancels a migration.
 */
const OUTLASTING = /^DOMAIN_(CREATE|MIGRATE_)/;

/** Returns true if a call must be sent on the link on which it was made. */
export function staysOnLink(procedure: string): boolean {
  return OF_THE_LINK.test(procedure);
}

/** Returns true if the link of a call must stay open after the reply. */
export function needsLinkLater(procedure: string): boolean {
  return OUTLASTING.test(procedure);
}
