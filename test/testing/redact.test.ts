import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/testing/catalog.js';
import { type RedactOptions, Redactor } from '../../src/testing/redact/redactor.js';
import { withoutSecrets } from '../../src/testing/redact/text-rules.js';
import { decode, encode, formOf } from '../../src/testing/session/payload.js';

const REMOTE = 0x20008086;

describe('withoutSecrets', () => {
  it.each([
    [`<graphics type='vnc' passwd='hunter2' port='5900'/>`, `<graphics type='vnc' passwd='REDACTED' port='5900'/>`],
    [`<graphics passwd="a'b" passwdValidTo="x"/>`, `<graphics passwd="REDACTED" passwdValidTo="x"/>`],
    [`<graphics passwd = 'x' type='spice'/>`, `<graphics passwd = 'REDACTED' type='spice'/>`],
    [`<auth type='chap' login='joe' passwd='hunter2'/>`, `<auth type='chap' login='joe' passwd='REDACTED'/>`],
    [`<auth username='joe'><secret usage='disk'/></auth>`, `<auth username='joe'><secret usage='disk'/></auth>`],
    ['<user password="123">joe</user>', '<user password="REDACTED">joe</user>'],
    ['<password>hunter2</password>', '<password>REDACTED</password>'],
    ['<auth kind="x"> hunter2 </auth>', '<auth kind="x"> REDACTED </auth>'],
    [
      `<secret type='passphrase' uuid='u'/><secret private='yes'><value>hunter2</value></secret>`,
      `<secret type='passphrase' uuid='u'/><secret private='yes'><value>REDACTED</value></secret>`,
    ],
    [
      `<launchSecurity type='sev'><policy>0x1</policy><session>aHVudGVyMg==</session></launchSecurity>`,
      `<launchSecurity type='sev'><policy>0x1</policy><session>REDACTED</session></launchSecurity>`,
    ],
    [`<m>&lt;graphics passwd=&quot;x&quot;/&gt;</m>`, `<m>&lt;graphics passwd=&quot;REDACTED&quot;/&gt;</m>`],
    [`<qemu:arg value='secret,id=s0,data=hunter2'/>`, `<qemu:arg value='secret,id=s0,data=REDACTED'/>`],
    [`<qemu:arg value='-vnc :0,password=on'/>`, `<qemu:arg value='-vnc :0,password=on'/>`],
    [
      '{"execute":"set_password","arguments":{"protocol":"vnc","password":"hun\\"ter2"}}',
      '{"execute":"set_password","arguments":{"protocol":"vnc","password":"REDACTED"}}',
    ],
    ['"{\\"password\\":\\"hunter2\\",\\"a\\":1}"', '"{\\"password\\":\\"REDACTED\\",\\"a\\":1}"'],
    [
      '{"qom-type":"secret","id":"s0","data":"hunter2"}{"qom-type":"x","data":"y"}',
      '{"qom-type":"secret","id":"s0","data":"REDACTED"}{"qom-type":"x","data":"y"}',
    ],
    ['set_password vnc hunter2 keep', 'set_password vnc REDACTED keep'],
    ['change vnc password hunter2', 'change vnc password REDACTED'],
    ['esx://joe:hunter2@host/?no_verify=1', 'esx://joe:REDACTED@host/?no_verify=1'],
    ['test:///default?password=hunter2&x=1', 'test:///default?password=REDACTED&x=1'],
    [`<graphics passwd=''/>`, `<graphics passwd=''/>`],
    // A name anywhere in a word.
    [`<qemu:env name='DB_PASSWORD' value='hunter2'/>`, `<qemu:env name='DB_PASSWORD' value='REDACTED'/>`],
    [`<qemu:env value="hunter2" name="MYSQL_PWD"/>`, `<qemu:env value="REDACTED" name="MYSQL_PWD"/>`],
    [`<qemu:env name='DISPLAY' value=':0'/>`, `<qemu:env name='DISPLAY' value=':0'/>`],
    [`<initenv name='API_TOKEN'>hunter2</initenv>`, `<initenv name='API_TOKEN'>REDACTED</initenv>`],
    [
      `<entry name='opt/com.example/root-password'>hunter2</entry>`,
      `<entry name='opt/com.example/root-password'>REDACTED</entry>`,
    ],
    [
      '<app:rootPassword xmlns:app="urn:secret">hunter2</app:rootPassword>',
      '<app:rootPassword xmlns:app="urn:secret">REDACTED</app:rootPassword>',
    ],
    ['<dbPassword><v>hunter2</v> </dbPassword><v>7</v>', '<dbPassword><v>REDACTED</v> </dbPassword><v>7</v>'],
    ['<clientSecret><![CDATA[hunter2]]></clientSecret>', '<clientSecret><![CDATA[REDACTED]]></clientSecret>'],
    ['<password>hun<!-- x -->ter2</password>', '<password>REDACTED<!-- REDACTED -->REDACTED</password>'],
    [`<app:db app:adminPasswd='hunter2'/>`, `<app:db app:adminPasswd='REDACTED'/>`],
    [
      `<cookies><cookie name='session'>hunter2</cookie></cookies>`,
      `<cookies><cookie name='session'>REDACTED</cookie></cookies>`,
    ],
    [`<qemu:arg value='if=none,file.cookie=a=b; c=d,id=x'/>`, `<qemu:arg value='if=none,file.cookie=REDACTED,id=x'/>`],
    [
      '<m>&lt;rootPassword&gt;hunter2&lt;/rootPassword&gt;</m>',
      '<m>&lt;rootPassword&gt;REDACTED&lt;/rootPassword&gt;</m>',
    ],
    [
      `<entry>io.systemd.credential:passwd.plaintext-password.root=hunter2</entry>`,
      `<entry>io.systemd.credential:passwd.plaintext-password.root=REDACTED</entry>`,
    ],
    // Cut off, or not well-formed: what a daemon quotes of XML that it cannot read.
    [`<graphics type='vnc' passwd='hunter2`, `<graphics type='vnc' passwd='REDACTED`],
    [`<qemu:env name='DB_PASSWORD' value='hunter2`, `<qemu:env name='DB_PASSWORD' REDACTED`],
    [`<graphics passwd=hunter2 port='1'/>`, `<graphics passwd=REDACTED port='1'/>`],
    ['<password>hunter2', '<password>REDACTED'],
    // JSON
    ['{"rootPassword": "hunter2", "n": 1}', '{"rootPassword": "REDACTED", "n": 1}'],
    ['{"DB_PASSWORDS":["hunter2", "hunter3"],"n":[1]}', '{"DB_PASSWORDS":["REDACTED", "REDACTED"],"n":[1]}'],
    ['{"pinToken":8675309}', '{"pinToken":0}'],
    ['{"value":"hunter2","name":"DB_PASSWORD"}', '{"value":"REDACTED","name":"DB_PASSWORD"}'],
    ['{"password":"a\\\\","x":"y"}', '{"password":"REDACTED","x":"y"}'],
    ['{"password":"hunter2', '{"password":"REDACTED'],
    ['{"m":"{\\"password\\":\\"hun\\\\\\"ter2\\",\\"a\\":1}"}', '{"m":"{\\"password\\":\\"REDACTED\\",\\"a\\":1}"}'],
    ['{"env":["DB_PASSWORD=hunter2","A=b"]}', '{"env":["DB_PASSWORD=REDACTED","A=b"]}'],
    ['{"arg":["--db-password","hunter2","-v"]}', '{"arg":["--db-password","REDACTED","-v"]}'],
    ['{"data":"hunter2","qom-type":"secret"}', '{"data":"REDACTED","qom-type":"secret"}'],
    // Command lines, YAML, headers, printed objects
    ['mysql --root-password hunter2 -v', 'mysql --root-password REDACTED -v'],
    ['-object secret,id=s0,data=hun,,ter2,format=raw', '-object secret,id=s0,data=REDACTED,format=raw'],
    ['chpasswd:\n  root_password: hunter2\n', 'chpasswd:\n  root_password: REDACTED\n'],
    ['GET / HTTP/1.1\nCookie: a=b; c=d\nHost: x', 'GET / HTTP/1.1\nCookie: REDACTED\nHost: x'],
    ['Authorization: Bearer hunter2', 'Authorization: Bearer REDACTED'],
    [`{ user: 'joe', password: 'hunter2' }`, `{ user: 'joe', password: 'REDACTED' }`],
    // What only refers to a secret, or speaks of one.
    [`<secret type='passphrase' usage='disk-1'/>`, `<secret type='passphrase' usage='disk-1'/>`],
    [
      `<secret ephemeral='no'><uuid>u</uuid><description>d</description><usage type='ceph'><name>n</name></usage></secret>`,
      `<secret ephemeral='no'><uuid>u</uuid><description>d</description><usage type='ceph'><name>n</name></usage></secret>`,
    ],
    ['{"password-secret":"libvirt-1-auth0"}', '{"password-secret":"libvirt-1-auth0"}'],
    ['{"secret_file":"/run/a","passwordless":"x"}', '{"secret_file":"/run/a","passwordless":"x"}'],
    ['PASSWORD_FILE=/run/secrets/db', 'PASSWORD_FILE=/run/secrets/db'],
    ['the element <password> is missing in <auth>', 'the element <password> is missing in <auth>'],
    ['password: expected a string, but got 5', 'password: expected a string, but got 5'],
    ['Secret not found: no secret with matching uuid', 'Secret not found: no secret with matching uuid'],
    ['<source path="/a/b"/> a plain text: 7', '<source path="/a/b"/> a plain text: 7'],
  ])('%s', (text, expected) => {
    expect(withoutSecrets(text)).toBe(expected);
    expect(withoutSecrets(expected)).toBe(expected);
  });
});

/** A payload of a procedure after redaction, by way of its bytes. */
function redacted(number: number, type: 'call' | 'reply', value: unknown, options?: RedactOptions): unknown {
  const known = lookUp(REMOTE, number);
  const form = formOf(known, { from: type === 'call' ? 'client' : 'daemon', type, status: 'ok' });
  if (form === undefined || known === undefined) throw new Error(`no procedure ${number}`);
  const read = decode(form, encode(form, value));
  const redactor = new Redactor(options);
  const once = redactor.value(form, known.name, read);
  // What is recorded can be read again, and nothing in it changes any more.
  const again = decode(form, encode(form, once));
  expect(redactor.value(form, known.name, again)).toBe(again);
  return once;
}

describe('Redactor', () => {
  const uuid = new Uint8Array(16).fill(7);
  const mark = new TextEncoder().encode('REDACTED');

  it('takes out the values of secrets, whatever they are', () => {
    const value = Uint8Array.of(0, 255, 3);
    const secret = { uuid, usageType: 1, usageID: 'x' };
    expect(redacted(144, 'call', { secret, value, flags: 0 })).toEqual({ secret, value: mark, flags: 0 });
    expect(redacted(145, 'reply', { value })).toEqual({ value: mark });
  });

  it('takes out passwords of users, and what is typed', () => {
    const dom = { name: 'a', uuid, id: 1 };
    const call = { dom, user: 'root', password: 'hunter2', flags: 0 };
    expect(redacted(357, 'call', call)).toEqual({ ...call, password: 'REDACTED' });
    const keys = { dom, codeset: 0, holdtime: 10, keycodes: [35, 22], flags: 0 };
    expect(redacted(226, 'call', keys)).toEqual({ ...keys, keycodes: [0, 0] });
  });

  it('takes out secret parameters by their names', () => {
    const dom = { name: 'a', uuid, id: 1 };
    const params = [
      { field: 'sev-secret', value: { type: 7, value: 'hunter2' } },
      { field: 'sev-secret-set-address', value: { type: 4, value: 12n } },
      { field: 'title', value: { type: 7, value: `<graphics passwd='x'/>` } },
    ];
    expect(redacted(439, 'call', { dom, params, flags: 0 })).toMatchObject({
      params: [
        { field: 'sev-secret', value: { type: 7, value: 'REDACTED' } },
        { field: 'sev-secret-set-address', value: { type: 4, value: 12n } },
        { field: 'title', value: { type: 7, value: `<graphics passwd='REDACTED'/>` } },
      ],
    });
  });

  it('takes out of an error what was taken out of the calls before it', () => {
    const redactor = new Redactor();
    const form = (number: number, type: 'call' | 'reply', status: 'ok' | 'error') => {
      const found = formOf(lookUp(REMOTE, number), { from: type === 'call' ? 'client' : 'daemon', type, status });
      if (found === undefined) throw new Error('no form');
      return found;
    };
    const xml = `<domain><metadata><password>\n hunter2 & rest\n</password></metadata></domain>`;
    redactor.value(form(350, 'call', 'ok'), 'DOMAIN_DEFINE_XML_FLAGS', { xml, flags: 0 });
    const text = 'line 2: bad entity\n hunter2 & rest\n--------^';
    const fields = { code: 27, domain: 10, message: text, level: 2, str1: '%s', str2: text, str3: null };
    const clean = 'line 2: bad entity\n REDACTED\n--------^';
    expect(redactor.value(form(350, 'reply', 'error'), 'DOMAIN_DEFINE_XML_FLAGS', fields)).toEqual({
      ...fields,
      message: clean,
      str2: clean,
    });
  });

  it('returns the very same value where there is nothing to take out', () => {
    const known = lookUp(REMOTE, 23);
    const form = formOf(known, { from: 'client', type: 'call', status: 'ok' });
    if (form === undefined) throw new Error('no form');
    const value = { name: 'a domain' };
    expect(new Redactor().value(form, 'DOMAIN_LOOKUP_BY_NAME', value)).toBe(value);
  });

  it('finds the patterns it is given in texts, packed bytes and streams', () => {
    const patterns = ['customer(1)', /acme-\d+/i];
    expect(redacted(23, 'call', { name: 'xx customer(1) ACME-77' }, { patterns })).toEqual({
      name: 'xx REDACTED REDACTED',
    });
    const redactor = new Redactor({ patterns: [...patterns, 'grün'] });
    expect(redactor.patterns).toBe(3);
    const data = new TextEncoder().encode('acme-1 and grün');
    expect(Buffer.from(redactor.data(data)).toString()).toBe('****** and *****');
    expect(redactor.data(Uint8Array.of(1, 0xff))).toEqual(Uint8Array.of(1, 0xff));
    expect(Buffer.from(redactor.data(Buffer.from('\xffacme-1', 'latin1'))).toString('latin1')).toBe('\xff******');
  });

  it.each([[/E/], [/.(?=.)/], ['RED'], [''], [/x*/], [/^/]])('refuses %s, which would never end', (pattern) => {
    expect(() => new Redactor({ patterns: [pattern] })).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
  });

  it('changes nothing any more when it is applied again, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[`passwd='`, `'`, '"', 'password', '=', '<', '/>', '>', '</', 'secret', 'data=', ',', '{', '}', ':', '&quot;'],
      ...['//', '@', 'set_password', ' ', 'vnc', 'value', '\\', 'qom-type', 'REDACTED', 'hunter2', 'auth', '?'],
    );
    const redactor = new Redactor({ patterns: [/hunter\d/] });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const once = redactor.text(pieces.join(''));
        expect(redactor.text(once)).toBe(once);
        expect(once).not.toContain('hunter2');
      }),
      { numRuns: 2000 },
    );
  });
});
