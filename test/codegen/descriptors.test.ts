import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Api, parseApi } from '../../codegen/api.js';
import { generate } from '../../codegen/generate.js';
import type { Source } from '../../codegen/source.js';
import { declarationOf } from './idl.js';

const TODAY = join(import.meta.dirname, '../../fixtures/idl/today');

const API: Api = parseApi(
  JSON.stringify({
    functions: [
      { name: 'virDomainGetInfo', since: '0.0.3' },
      { name: 'virDomainQemuAgentCommand', since: '0.10.0' },
      { name: 'virStorageVolDownload', since: '0.9.0' },
    ],
    enums: {
      virDomainEventID: [
        { name: 'VIR_DOMAIN_EVENT_ID_TUNABLE', value: 17, since: '1.2.9' },
        { name: 'VIR_DOMAIN_EVENT_ID_X', value: 1 },
      ],
      virStorageVolDownloadFlags: [{ name: 'VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM', value: 1, since: '3.4.0' }],
      virErrorNumber: [{ name: 'VIR_ERR_OK', value: 0 }],
      virErrorDomain: [
        { name: 'VIR_FROM_NONE', value: 0 },
        { name: 'VIR_FROM_XEN', value: 1 },
      ],
      virErrorLevel: [
        { name: 'VIR_ERR_NONE', value: 0 },
        { name: 'VIR_ERR_WARNING', value: 1 },
      ],
    },
    string_constants: {},
    number_constants: {},
  }),
);

function fixture(name: string): Source {
  return { file: name, text: readFileSync(join(TODAY, name), 'utf8') };
}

const files = generate({
  idl: new Map(['remote_protocol.x', 'qemu_protocol.x', 'virkeepaliveprotocol.x'].map((name) => [name, fixture(name)])),
  api: API,
});

function file(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} was not generated: there are ${[...files.keys()].join(' ')}`);
  return text;
}

describe('descriptors', () => {
  test('of a call', () => {
    const code = file('remote/domain.ts');
    expect(code.slice(code.indexOf('/** Procedure 16 '))).toMatchInlineSnapshot(`
      "/** Procedure 16 of program remote, \`virDomainGetInfo\`, libvirt 0.0.3 and later, low priority. */
      export const domainGetInfo: Procedure<DomainGetInfoArgs, DomainGetInfoRet> = {
        program: REMOTE,
        number: 16,
        name: 'DOMAIN_GET_INFO',
        priority: 'low',
        since: '0.0.3',
        writeArgs: writeDomainGetInfoArgs,
        readArgs: readDomainGetInfoArgs,
        writeRet: writeDomainGetInfoRet,
        readRet: readDomainGetInfoRet,
      };

      /** Procedure 121 of program remote, high priority. */
      export const domainGetSecurityLabel: Procedure<undefined, DomainGetSecurityLabelRet> = {
        program: REMOTE,
        number: 121,
        name: 'DOMAIN_GET_SECURITY_LABEL',
        priority: 'high',
        writeArgs: writeNothing,
        readArgs: readNothing,
        writeRet: writeDomainGetSecurityLabelRet,
        readRet: readDomainGetSecurityLabelRet,
      };

      /** Procedure 278 of program remote, high priority. */
      export const domainGetSecurityLabelList: Procedure<undefined, DomainGetSecurityLabelListRet> = {
        program: REMOTE,
        number: 278,
        name: 'DOMAIN_GET_SECURITY_LABEL_LIST',
        priority: 'high',
        writeArgs: writeNothing,
        readArgs: readNothing,
        writeRet: writeDomainGetSecurityLabelListRet,
        readRet: readDomainGetSecurityLabelListRet,
      };
      "
    `);
  });

  test('of a call without arguments and result', () => {
    expect(declarationOf(file('remote/opening.ts'), 'export const connectClose')).toMatchInlineSnapshot(`
      "export const connectClose: Procedure<undefined, undefined> = {
        program: REMOTE,
        number: 2,
        name: 'CONNECT_CLOSE',
        priority: 'high',
        writeArgs: writeNothing,
        readArgs: readNothing,
        writeRet: writeNothing,
        readRet: readNothing,
      }"
    `);
  });

  test('of a message', () => {
    const code = file('remote/domain-events.ts');
    expect(code.slice(code.lastIndexOf('/** '))).toMatchInlineSnapshot(`
      "/** Message 346 of program remote, libvirt 1.2.9 and later. */
      export const domainEventCallbackTunable: EventMessage<DomainEventCallbackTunableMsg> = {
        program: REMOTE,
        number: 346,
        name: 'DOMAIN_EVENT_CALLBACK_TUNABLE',
        since: '1.2.9',
        writePayload: writeDomainEventCallbackTunableMsg,
        readPayload: readDomainEventCallbackTunableMsg,
      };
      "
    `);
  });

  test('of a call with a stream that may have holes', () => {
    expect(file('remote/storage-vol.ts')).toContain("  stream: { direction: 'read', sparseFlag: 1 },\n");
  });

  test('of a call whose stream the IDL does not tell', () => {
    expect(declarationOf(file('remote/domain-migrate.ts'), 'export const')).toContain("stream: { direction: 'write' }");
  });

  test('of another program, with types of the remote program', () => {
    const code = file('qemu.ts');
    expect(code).toContain(
      'Procedure 3 of program qemu, `virDomainQemuAgentCommand`, libvirt 0.10.0 and later, low priority.',
    );
    expect(code).toContain(
      "import { type NonnullDomain, readNonnullDomain, writeNonnullDomain } from './remote/common.js';",
    );
    expect(declarationOf(code, 'export const qemuDomainAgentCommand')).toContain('program: QEMU,');
  });

  test('without api.json nothing is said about releases', () => {
    const bare = generate({ idl: new Map([['remote_protocol.x', fixture('remote_protocol.x')]]) });
    expect([...bare.values()].join('')).not.toMatch(/since:|libvirt \d/);
    expect(bare.get('remote/storage-vol.ts')).toContain("stream: { direction: 'read' }");
  });
});

describe('the files around them', () => {
  test('programs', () => {
    expect(file('programs.ts')).toContain(
      "export const REMOTE: Program = { name: 'remote', number: 0x20008086, version: 1 };",
    );
  });

  test('a table of all calls and one of all messages', () => {
    expect(file('tables/qemu.ts')).toMatchInlineSnapshot(`
      "// Generated from protocol/qemu_protocol.x by \`npm run codegen\`; do not edit.

      import type { EventMessage, Procedure } from '../../xdr/procedure.js';
      import { qemuDomainAgentCommand, qemuDomainMonitorEvent } from '../qemu.js';

      /** All procedures of the program \`qemu\` by name. Importing it keeps them all in a bundle. */
      export const procedures: { readonly [name: string]: Procedure<unknown, unknown> } = {
        DOMAIN_AGENT_COMMAND: qemuDomainAgentCommand,
      };

      /** All messages from the daemon of the program \`qemu\` by name. Importing it keeps them all in a bundle. */
      export const events: { readonly [name: string]: EventMessage<unknown> } = {
        DOMAIN_MONITOR_EVENT: qemuDomainMonitorEvent,
      };
      "
    `);
  });

  test('names by number', () => {
    expect(file('procedure-names.ts')).toContain(
      "export const qemuProcedureNames: { readonly [number: number]: string } = {\n  3: 'DOMAIN_AGENT_COMMAND',",
    );
  });

  test('an index of every export by name', () => {
    const index = file('remote/index.ts');
    expect(index).toContain('type NonnullDomain');
    expect(index).toContain('readDomainGetInfoRet');
    expect(index).toContain('domainGetInfo,');
    expect(index).not.toContain('*');
  });

  test('a program that is not there is not emitted', () => {
    expect([...files.keys()].filter((path) => /admin|lxc/.test(path))).toEqual([]);
  });

  test('a payload that two files need goes to the common one', () => {
    const text = `const REMOTE_PROGRAM = 1; const REMOTE_PROTOCOL_VERSION = 1;
      struct remote_node_get_info_ret { int a; };
      struct remote_domain_get_info_ret { remote_node_get_info_ret a; };
      enum remote_procedure { REMOTE_PROC_NODE_GET_INFO = 1, REMOTE_PROC_DOMAIN_GET_INFO = 2 };`;
    const split = generate({ idl: new Map([['remote_protocol.x', { file: 'remote_protocol.x', text }]]) });
    expect(split.get('remote/common.ts')).toContain('export interface NodeGetInfoRet');
    expect(split.get('remote/node.ts')).toContain("from './common.js'");
    expect(split.get('remote/domain.ts')).toContain("from './common.js'");
  });
});

test('files that include each other are refused', () => {
  const idl = new Map([
    ['a.x', { file: 'a.x', text: '%#include "b.h"\nconst A = 1;' }],
    ['b.x', { file: 'b.x', text: '%#include "a.h"\nconst B = 1;' }],
  ]);
  expect(() => generate({ idl })).toThrow('a.x includes itself by way of b.x');
});

describe('api.json', () => {
  const good = { functions: [], enums: {}, string_constants: {}, number_constants: {} };

  test.each([
    [[], 'api.json: api.json is not an object'],
    [{ ...good, functions: 1 }, 'api.json: functions is not a list'],
    [{ ...good, functions: [{ name: 1 }] }, 'api.json: functions[].name is not a string'],
    [{ ...good, enums: { e: [{ name: 'A', value: 1.5 }] } }, 'api.json: enums[][].value is not a whole number'],
    [{ ...good, string_constants: { A: 'a' } }, 'api.json: string_constants.A is not an object'],
    [{ ...good, string_constants: { A: { value: 1 } } }, 'api.json: string_constants.A.value is not a string'],
  ])('%j is refused', (value, message) => {
    expect(() => parseApi(JSON.stringify(value))).toThrow(message);
  });
});
