import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
 * What is easily missed in this protocol, and the test that would notice. A test that is renamed or removed fails here.
 */
const CHECKLIST: readonly (readonly [point: string, file: string, title: string])[] = [
  ['the length word counts itself', 'rpc/link.test.ts', 'a call is one frame, its reply is decoded'],
  [
    'stream payloads are not padded',
    'rpc/link-stream.test.ts',
    'are cut into packets of one size, and memory may be used again',
  ],
  [
    'serials are unique among calls and streams',
    'rpc/link.test.ts',
    'serials are counted up across calls and streams, and wrap',
  ],
  [
    'the serial of an event means nothing',
    'rpc/event-table.test.ts',
    'the same number in another kind is another callback',
  ],
  ['AUTH_LIST is always sent', 'api/connect-open.test.ts', 'come in the order of libvirt’s own client'],
  ['char arrays take four bytes a character', 'xdr/reader.test.ts', 'chars of %i, four bytes each'],
  ['labels and models come without their NUL', 'live/connect-host.test.ts', 'getNodeSecurityModel'],
  [
    "CONNECT_OPEN's name is present even when empty",
    'api/connect-open.test.ts',
    'name nobody, and ask for the name, when nobody was named',
  ],
  ['a ping of the daemon is answered', 'rpc/link.test.ts', 'a ping is answered at once, whatever its serial'],
  ['replies come in any order', 'rpc/link.test.ts', 'calls of one tick leave in one write, with serials counted up'],
  [
    'a daemon works on five requests a link',
    'rpc/link.test.ts',
    'the fifth ordinary call waits, an express one gets past',
  ],
  ['packets may come ahead of the reply', 'rpc/link-stream.test.ts', 'packets ahead of the reply are kept'],
  ['an empty packet ends the data and is never sent', 'rpc/link-stream.test.ts', 'nothing empty is ever sent'],
  [
    'after an error nothing is sent on a stream',
    'rpc/link-stream.test.ts',
    'an error in the middle comes behind the data',
  ],
  ['a reply may be the error of a stream', 'rpc/link-stream.test.ts', 'an error that comes as a reply with the number'],
  ['one registration a wish', 'rpc/event-table.test.ts', 'are shared by listeners, made by the first'],
  [
    'callback ids coincide between kinds',
    'rpc/event-table.test.ts',
    'the same number in another kind is another callback',
  ],
  ['unknown procedure means not supported', 'rpc/link.test.ts', 'an unknown procedure means not supported'],
  ['NETWORK_UPDATE has its arguments in one of two orders', 'api/handles-calls.test.ts', 'NETWORK_UPDATE'],
  ['the NUL bytes of descriptors are swallowed', 'rpc/frame.test.ts', 'the NUL bytes behind a reply with descriptors'],
];

test.each(CHECKLIST)('%s', (_point, file, title) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toContain(title);
});
