/** The user of a URI for messages. libvirt takes all of `user:password@` for the name of the user. */
export function userText(user: string): string {
  return user.replace(/:.+/s, ':REDACTED');
}

/** A text for messages in which the user of a URI may be quoted. */
export function withoutUserPassword(text: string, user: string | undefined): string {
  return user?.includes(':') === true ? text.replaceAll(user, userText(user)) : text;
}
