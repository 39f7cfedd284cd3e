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
