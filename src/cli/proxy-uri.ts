/** Returns the URI that reaches the same driver through the proxy. */
export function proxyUri(name: string, path: string): string {
  const socket = `socket=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
  if (name === '') return `remote+unix:///?${socket}`;
  const [, scheme = '', rest = ''] = /^([^:]*)(:[^#]*)/.exec(name) ?? [];
  return `${scheme}+unix${rest}${rest.includes('?') ? '&' : '?'}${socket}`;
}
