import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toJson } from '../../src/api/bigint-json.js';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Secret } from '../../src/api/secret/secret.js';
import { connect } from '../../src/connect/connect.js';
import { SecretUsageType } from '../../src/generated/constants/secret.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { officialRefusal, refusal } from './handles-compare.js';

const UUID = '0a0b0c0d-0000-4000-8000-00000000000a';
const USAGE = 'client <ü> & "x"';

describeLive('secrets', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  let secret: Secret;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `s = conn.secretLookupByUUIDString('${UUID}')\nresult = ${expression}`, uri);
  const officialError = (statement: string, uuid = UUID): Promise<number> =>
    officialRefusal(daemon, `conn.secretLookupByUUIDString('${uuid}').${statement}`, uri);

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    conn = await connect(uri);
    secret = await conn.defineSecret(`<secret ephemeral='no' private='no'><uuid>${UUID}</uuid>
      <usage type='ceph'><name>client &lt;ü&gt; &amp; "x"</name></usage></secret>`);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('knows UUID and usage, and shows them', async () => {
    expect([secret.uuid, secret.getUuidString(), secret.usageType, secret.getUsageType()]).toEqual(
      await official('[s.UUIDString(), s.UUIDString(), s.usageType(), s.usageType()]'),
    );
    expect([secret.usageId, secret.getUsageId()]).toEqual(await official('[s.usageID(), s.usageID()]'));
    expect([secret.usageType, secret.usageId]).toEqual([SecretUsageType.CEPH, USAGE]);
    expect(Buffer.from(secret.getUuid()).toString('hex')).toBe(UUID.replaceAll('-', ''));
  });

  it('getXmlDescription', async () => {
    expect(await secret.getXmlDescription()).toBe(await official('s.XMLDesc()'));
    expect(await refusal(secret.getXmlDescription({ flags: computed(1) }))).toEqual({
      code: 'INVALID_ARG',
      number: await officialError('XMLDesc(1)'),
    });
  });

  it('has no value at first', async () => {
    expect(await refusal(secret.getValue())).toEqual({ code: 'NO_SECRET', number: await officialError('value()') });
  });

  it('setValue and getValue carry any bytes, and the caller’s own', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await secret.setValue(bytes);
    expect(await official('list(s.value())')).toEqual([...bytes]);
    const back = await secret.getValue();
    expect(back).toEqual(bytes);
    expect(back.constructor).toBe(Uint8Array);
    back.fill(0);
    expect(await secret.getValue()).toEqual(bytes);
    await secret.setValue(new Uint8Array(65536).fill(7));
    expect((await secret.getValue()).length).toBe(65536);
  });

  it('reads what the official tools have set', async () => {
    await virsh(daemon, ['secret-set-value', UUID, Buffer.from('geheim').toString('base64')], uri);
    expect(Buffer.from(await secret.getValue()).toString()).toBe('geheim');
  });

  it('refuses a value that is too long before anything is sent', async () => {
    await expect(secret.setValue(new Uint8Array(65537))).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('value'),
    });
  });

  it('never shows the value', async () => {
    await secret.setValue(Buffer.from('geheim'));
    await secret.getValue();
    const shown = [
      JSON.stringify(secret),
      inspect(secret, { depth: 9, showHidden: true }),
      JSON.stringify(toJson(secret)),
    ];
    expect(shown.join()).not.toMatch(/geheim|Z2VoZWlt|103, 101/);
    expect(JSON.parse(JSON.stringify(secret))).toEqual({ uuid: UUID, usageType: SecretUsageType.CEPH, usageId: USAGE });
    expect(inspect(secret)).toBe(`Secret { uuid: '${UUID}', usageType: 2, usageId: '${USAGE}' }`);
  });

  it('a private one does not tell its value', async () => {
    const mine = await conn.defineSecret("<secret ephemeral='yes' private='yes'/>");
    expect([mine.usageType, mine.usageId]).toEqual([SecretUsageType.NONE, '']);
    await mine.setValue(Uint8Array.of(1));
    expect(await refusal(mine.getValue())).toEqual({
      code: 'INVALID_SECRET',
      number: await officialError('value()', mine.uuid),
    });
    await mine.undefine();
  });

  it('undefine; then it is NO_SECRET', async () => {
    await secret.undefine();
    const number = await officialError('XMLDesc()');
    expect(await refusal(secret.getXmlDescription())).toEqual({ code: 'NO_SECRET', number });
    expect(await refusal(secret.setValue(Uint8Array.of(1)))).toEqual({ code: 'NO_SECRET', number });
    expect(await refusal(secret.undefine())).toEqual({ code: 'NO_SECRET', number });
    expect(await virsh(daemon, ['secret-list'], uri)).toBe('');
  });
}, ['python', 'qemu', 'namespace']);
