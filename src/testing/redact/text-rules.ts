/** What stands where a secret stood. Eight characters, the most that a VNC password may have. */
export const MARK = 'REDACTED';

/** Names of what is secret: attributes and elements of XML, keys of JSON, options of command lines. */
const NAME = '(?:passw(?:or)?d|passphrase|(?:secret|private|api|access)[-_]?(?:key|token))';

/** In XML that stands inside other XML, quotes are escaped. */
const QUOTED = `'[^']*'|"[^"]*"|&apos;.*?&apos;|&quot;.*?&quot;|&#39;.*?&#39;|&#34;.*?&#34;`;

/** `password=on` only says that there is one. */
const SWITCH = /^(?:on|off|yes|no|true|false)$/;

type Replace = (...parts: string[]) => string;

/** A rule: what is found, and what becomes of it. The parts are those of the pattern. */
interface TextRule {
  readonly pattern: RegExp;
  readonly replace: Replace;
}

/** Keeps the quotes of a quoted value. */
function emptied(quoted: string): string {
  const [, open = '', value = '', close = ''] = /^(&\w+;|&#\d+;|['"])(.*?)(&\w+;|&#\d+;|['"])$/s.exec(quoted) ?? [];
  return value === '' ? quoted : `${open}${MARK}${close}`;
}

const RULES: readonly TextRule[] = [
  // <graphics type='vnc' passwd='...'/>, <auth login='...' passwd='...'/>
  {
    pattern: new RegExp(`(\\b${NAME}\\s*=\\s*)(${QUOTED})`, 'gis'),
    replace: (_all, before = '', quoted = '') => `${before}${emptied(quoted)}`,
  },
  // <password>...</password>; an element that only refers to a secret has no text.
  {
    pattern: new RegExp(`(<(${NAME}|secret|auth)(?:\\s[^<>]*)?(?<!/)>\\s*)([^<\\s][^<]*?)(\\s*</\\2>)`, 'gi'),
    replace: (_all, before = '', _name = '', _text = '', after = '') => `${before}${MARK}${after}`,
  },
  // <secret><value>...</value></secret>, and the key of an encrypted guest.
  {
    pattern:
      /(<(secret|launchSecurity)\b[^<>]*(?<!\/)>(?:(?!<\/\2>).)*?<(value|session)>\s*)([^<\s][^<]*?)(\s*<\/\3>)/gs,
    replace: (_all, before = '', _outer = '', _inner = '', _text = '', after = '') => `${before}${MARK}${after}`,
  },
  // {"execute":"set_password","arguments":{"password":"..."}}, also where it stands in XML
  {
    pattern: new RegExp(`(("|&quot;)${NAME}\\2\\s*:\\s*\\2)((?:\\\\.|(?!\\2).)+)(\\2)`, 'gis'),
    replace: (_all, before = '', _quote = '', _value = '', after = '') => `${before}${MARK}${after}`,
  },
  // The same in a string of other JSON.
  {
    pattern: new RegExp(`(\\\\"${NAME}\\\\"\\s*:\\s*\\\\")((?:(?!\\\\").)+)`, 'gis'),
    replace: (_all, before = '') => `${before}${MARK}`,
  },
  // {"qom-type":"secret","id":"s0","data":"..."}
  {
    pattern: /\{[^{}]*"qom-type"\s*:\s*"secret"[^{}]*\}/g,
    replace: (all = '') => all.replace(/("data"\s*:\s*")(?:\\.|[^"\\])+(")/g, `$1${MARK}$2`),
  },
  // -object secret,id=s0,data=...
  {
    pattern: /(\bsecret,(?:[^\s'"<>]*,)?data=)[^\s,'"<>&]+/g,
    replace: (_all, before = '') => `${before}${MARK}`,
  },
  // password=... on a command line, in a connection string, in the query of a URI.
  {
    pattern: new RegExp(`(\\b${NAME}=)([^\\s,;&'"<>]+)`, 'gi'),
    replace: (_all, before = '', value = '') => `${before}${SWITCH.test(value) ? value : MARK}`,
  },
  // The monitor's own commands: set_password vnc ..., change vnc password ...
  {
    pattern: /(\b(?:set_password\s+\S+|change\s+\S+\s+password)\s+)([^\s"'\\]+)/g,
    replace: (_all, before = '') => `${before}${MARK}`,
  },
  // scheme://user:password@host
  {
    pattern: /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:'"<>]*:)[^\s/?#@'"<>]+(@)/gi,
    replace: (_all, before = '', at = '') => `${before}${MARK}${at}`,
  },
];

/** A text without any of these holds nothing that the rules are about. */
const HINT = /passw|passphrase|secret|[-_]?key|token|launchSecurity|<auth\b|:\/\/[^\s/]*@/i;

/** Takes out what is known to be secret in the texts that libvirt carries: XML, JSON, command lines, URIs. */
export function withoutSecrets(text: string): string {
  if (!HINT.test(text)) return text;
  let result = text;
  for (const { pattern, replace } of RULES) result = result.replace(pattern, replace);
  return result;
}
