import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramModel } from '../../codegen/model.js';
import { resolveModule } from '../../codegen/resolve.js';
import { moduleOf } from './idl.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/idl');

function programOf(path: string): ProgramModel | undefined {
  const text = readFileSync(join(FIXTURES, path), 'utf8');
  return resolveModule(path.replace(/.*\//, ''), { file: path, text }, []).programs[0];
}

/** Each procedure in one line. */
function summary(program: ProgramModel | undefined): string[] {
  return (program?.procedures ?? []).map(({ number, name, kind, annotations, args, ret, payload }) => {
    const { priority, stream, sparseFlag } = annotations;
    return [number, name, kind, priority, stream, sparseFlag, args ?? ret ?? payload]
      .filter((x) => x !== undefined)
      .join(' ');
  });
}

test('today: annotations before a procedure, of which only the last comment counts', () => {
  expect(summary(programOf('today/remote_protocol.x'))).toMatchInlineSnapshot(`
    [
      "2 CONNECT_CLOSE call high",
      "16 DOMAIN_GET_INFO call low remote_domain_get_info_args",
      "105 CONNECT_DOMAIN_EVENT_REGISTER call high remote_connect_domain_event_register_ret",
      "107 DOMAIN_EVENT_LIFECYCLE message low remote_domain_event_lifecycle_msg",
      "121 DOMAIN_GET_SECURITY_LABEL call high remote_domain_get_security_label_ret",
      "209 STORAGE_VOL_DOWNLOAD call low read VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM remote_storage_vol_download_args",
      "273 CONNECT_LIST_ALL_DOMAINS call high remote_connect_list_all_domains_args",
      "278 DOMAIN_GET_SECURITY_LABEL_LIST call high remote_domain_get_security_label_list_ret",
      "304 DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS call low",
      "318 DOMAIN_EVENT_CALLBACK_LIFECYCLE message low remote_domain_event_callback_lifecycle_msg",
      "346 DOMAIN_EVENT_CALLBACK_TUNABLE message low remote_domain_event_callback_tunable_msg",
    ]
  `);
});

test('before 1.1: annotations in short behind a procedure', () => {
  expect(summary(programOf('before-1.1/remote_protocol.x'))).toMatchInlineSnapshot(`
    [
      "6 NODE_GET_INFO call high remote_node_get_info_ret",
      "37 LIST_DOMAINS call high remote_list_domains_ret",
      "169 DOMAIN_EVENT_REBOOT message low remote_domain_event_reboot_msg",
      "198 DOMAIN_GET_MEMORY_PARAMETERS call low remote_domain_get_memory_parameters_ret",
      "201 DOMAIN_OPEN_CONSOLE call low read remote_domain_open_console_args",
      "208 STORAGE_VOL_UPLOAD call low write remote_storage_vol_upload_args",
    ]
  `);
});

test('before 0.8: no annotations, and an event whose payload is called a result', () => {
  expect(summary(programOf('before-0.8/remote_protocol.x'))).toMatchInlineSnapshot(`
    [
      "1 OPEN call low remote_open_args",
      "2 CLOSE call low",
      "66 AUTH_LIST call low remote_auth_list_ret",
      "103 DOMAIN_BLOCK_PEEK call low remote_domain_block_peek_args",
      "105 DOMAIN_EVENTS_REGISTER call low remote_domain_events_register_ret",
      "107 DOMAIN_EVENT message low remote_domain_event_ret",
    ]
  `);
});

test.each([
  ['today/lock_protocol.x', 'vir_lock_space_protocol', 0xea7beef],
  ['today/log_protocol.x', 'vir_log_manager_protocol', 0x87539319],
  ['today/lxc_monitor_protocol.x', 'vir_lxc_monitor', 0x12341234],
  ['today/virkeepaliveprotocol.x', 'keepalive', 0x6b656570],
])('%s: number, version and payloads under its own style of names', (path, name, number) => {
  const program = programOf(path);
  expect(program).toMatchObject({ name, number, version: 1 });
  expect(summary(program)).toMatchSnapshot();
});

test('program blocks: bare parameters and results get a struct of their own', () => {
  const text = readFileSync(join(FIXTURES, 'grammar/program_block.x'), 'utf8');
  const module = moduleOf(text);
  expect(module.programs.map(({ name, number, version }) => ({ name, number, version }))).toEqual([
    { name: 'small_program_first', number: 0x20000099, version: 1 },
    { name: 'small_program_second', number: 0x20000099, version: 2 },
  ]);
  expect(module.programs.flatMap((program) => summary(program))).toEqual([
    '0 NULL_CALL call low',
    '1 ADD call low add_args',
    '2 GREET call low greet_args',
    '3 SWAP call low swap_args',
    '1 FINISH call low finish_args',
  ]);
  const add = module.types.find((type) => type.name === 'add_args');
  expect(add).toMatchObject({ fields: [{ name: 'arg1' }, { name: 'arg2' }] });
});

describe('what is no program', () => {
  test('an enum of procedures without program number', () => {
    expect(moduleOf('enum p { X_PROC_A = 1 };').programs).toEqual([]);
  });

  test('an enum whose members do not all name procedures', () => {
    const text = 'const X_PROGRAM = 1; const X_PROTOCOL_VERSION = 1; enum p { X_PROC_A = 1, X_OTHER = 2 };';
    expect(moduleOf(text).programs).toEqual([]);
  });
});
