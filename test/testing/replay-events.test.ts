import { describe, expect, it } from 'vitest';
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  connectNetworkEventRegisterAny,
  connectRegisterCloseCallback,
} from '../../src/generated/remote/connect-events.js';
import { domainResume, domainSuspend } from '../../src/generated/remote/domain.js';
import { domainEventCallbackLifecycle } from '../../src/generated/remote/domain-events.js';
import { connectGetUri, connectSupportsFeature } from '../../src/generated/remote/opening.js';
import type { EventSource } from '../../src/rpc/event-table.js';
import type { Link } from '../../src/rpc/link.js';
import { openLink } from '../../src/rpc/open.js';
import { Replay } from '../../src/testing/replay/replay.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import { NO_AUTH } from '../support/no-auth.js';
import { DOM, DOM_JSON, HEADER, opened, replayed } from './opened.js';

function register(id: number, callback: number, filter = 'null'): string[] {
  const args = `{"eventID":${id},"dom":${filter}}`;
  return [
    `{"type":"call","procedure":"CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY","args":${args}}`,
    `{"type":"reply","ret":{"callbackID":${callback}}}`,
  ];
}

/** A lifecycle event, told apart by its detail. */
function event(callback: number, detail: number): string {
  return `{"type":"event","procedure":"DOMAIN_EVENT_CALLBACK_LIFECYCLE","event":{"callbackID":${callback},"msg":{"dom":${DOM_JSON},"event":3,"detail":${detail}}}}`;
}

const SUSPEND = `{"type":"call","procedure":"DOMAIN_SUSPEND","args":{"dom":${DOM_JSON}}}`;
const RESUME = `{"type":"call","procedure":"DOMAIN_RESUME","args":{"dom":${DOM_JSON}}}`;
const DONE = '{"type":"reply"}';

/** Listens for lifecycle events and collects their details. */
async function lifecycle(link: Link, filter: typeof DOM | null = null): Promise<number[]> {
  const details: number[] = [];
  const source: EventSource = {
    key: `lifecycle ${filter?.name ?? ''}`,
    space: 'domain',
    message: domainEventCallbackLifecycle,
    register: async () =>
      (await link.call(connectDomainEventCallbackRegisterAny, { eventID: 0, dom: filter })).callbackID,
    deregister: (callbackID) => link.call(connectDomainEventCallbackDeregisterAny, { callbackID }),
  };
  await link.events.subscribe(source, {
    event: (payload) => {
      if ('msg' in payload) details.push(Reflect.get(Object(payload.msg), 'detail'));
    },
    dropped: () => {},
  });
  return details;
}

/** Until everything that is on its way has arrived. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

describe('events of a replay', () => {
  it('come after the calls that were answered before them', async () => {
    const { link } = await replayed([
      ...register(0, 7),
      event(7, 1),
      SUSPEND,
      DONE,
      event(7, 2),
      RESUME,
      DONE,
      event(7, 3),
    ]);
    const details = await lifecycle(link);
    await settled();
    expect(details).toEqual([1]);
    // The other order: what came after both has to wait for both.
    await link.call(domainResume, { dom: DOM });
    await settled();
    expect(details).toEqual([1]);
    await link.call(domainSuspend, { dom: DOM });
    await settled();
    expect(details).toEqual([1, 2, 3]);
  });

  it('come while a call is under way where they came so, and not before it was made', async () => {
    const { link } = await replayed([...register(0, 0), SUSPEND, event(0, 1), DONE, event(0, 2)]);
    const details = await lifecycle(link);
    await settled();
    expect(details).toEqual([]);
    const seen: number[] = [];
    await link.call(domainSuspend, { dom: DOM }).then(() => seen.push(details[0] ?? 0));
    await settled();
    expect([seen, details]).toEqual([[1], [1, 2]]);
  });

  it('come to a callback by its filter, whatever its number', async () => {
    const { link } = await replayed([
      ...register(0, 3),
      ...register(0, 4, DOM_JSON),
      event(3, 1),
      event(4, 2),
      event(3, 3),
    ]);
    // A stale id of the domain makes no difference.
    const one = await lifecycle(link, { ...DOM, id: -1 });
    await settled();
    expect(one).toEqual([2]);
    const all = await lifecycle(link);
    await settled();
    expect([one, all]).toEqual([[2], [1, 3]]);
  });

  it('do not come without a registration, nor after it was undone', async () => {
    const { link } = await replayed([...register(0, 0), SUSPEND, DONE, event(0, 1)]);
    const { callbackID } = await link.call(connectDomainEventCallbackRegisterAny, { eventID: 0, dom: null });
    expect(callbackID).toBe(0);
    await link.call(connectDomainEventCallbackDeregisterAny, { callbackID });
    const other = await link.call(connectDomainEventCallbackRegisterAny, { eventID: 1, dom: null });
    expect(other.callbackID).toBe(1);
    const details = await lifecycle(link);
    await link.call(domainSuspend, { dom: DOM });
    await settled();
    expect(details).toEqual([]);
  });

  it('belong to their kind of object', async () => {
    const net = [
      '{"type":"call","procedure":"CONNECT_NETWORK_EVENT_REGISTER_ANY","args":{"eventID":0,"net":null}}',
      '{"type":"reply","ret":{"callbackID":0}}',
    ];
    const { link } = await replayed([...net, ...register(0, 0), event(0, 1)]);
    expect(await link.call(connectNetworkEventRegisterAny, { eventID: 0, net: null })).toEqual({ callbackID: 0 });
    const details = await lifecycle(link);
    await settled();
    expect(details).toEqual([1]);
  });

  it('come at their time when they are to', async () => {
    const lines = [...register(0, 0), event(0, 1).replace('{', '{"at":40,'), event(0, 2).replace('{', '{"at":60,')];
    const { link } = await replayed(lines, { timing: 'recorded' });
    const begin = performance.now();
    const details = await lifecycle(link);
    expect(details).toEqual([]);
    while (details.length < 2) await settled();
    expect(details).toEqual([1, 2]);
    expect(performance.now() - begin).toBeGreaterThan(55);
  });

  it('were refused where they were refused', async () => {
    const { link } = await replayed([
      '{"type":"call","procedure":"CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY","args":{"eventID":99,"dom":null}}',
      '{"type":"reply","error":{"code":"INTERNAL_ERROR","message":"unsupported event ID 99"}}',
    ]);
    const call = link.call(connectDomainEventCallbackRegisterAny, { eventID: 99, dom: null });
    await expect(call).rejects.toThrow('unsupported event ID 99');
  });
});

describe('what a replay answers by its meaning', () => {
  const FEATURE = [
    '{"type":"call","procedure":"CONNECT_SUPPORTS_FEATURE","args":{"feature":13}}',
    '{"type":"reply","ret":{"supported":1}}',
  ];

  it('is never unused, and is not missed', async () => {
    const { replay, link } = await replayed([
      '{"type":"call","procedure":"CONNECT_OPEN","args":{"name":"xen:///","flags":1}}',
      ...[DONE, ...FEATURE, ...register(0, 1), SUSPEND, DONE, event(1, 1)],
    ]);
    const ask = async (feature: number): Promise<number> =>
      (await link.call(connectSupportsFeature, { feature })).supported;
    expect([await ask(13), await ask(16), await ask(99), await ask(14)]).toEqual([1, 0, 0, 1]);
    expect(await link.call(connectRegisterCloseCallback, undefined)).toBeUndefined();
    expect(await link.call(connectGetUri, undefined)).toEqual({ uri: 'test:///default' });
    expect(replay.unused.map(({ procedure }) => procedure)).toEqual(['DOMAIN_SUSPEND']);
    expect(replay.failures).toEqual([]);
  });

  it('includes that the driver could not be opened', async () => {
    const session = parseSession(
      [
        HEADER,
        '{"type":"call","procedure":"CONNECT_OPEN","args":{"name":"xen:///","flags":0}}',
        '{"type":"reply","error":{"code":"NO_CONNECT","message":"no connection driver available for xen:///"}}',
      ].join('\n'),
    );
    await expect(opened(new Replay(session).transport())).rejects.toThrow('no connection driver available');
  });

  it('includes signs of life', async () => {
    const session = parseSession(
      [
        HEADER,
        '{"type":"call","procedure":"CONNECT_SUPPORTS_FEATURE","args":{"feature":10}}',
        '{"type":"reply","ret":{"supported":1}}',
      ].join('\n'),
    );
    const options = {
      name: '',
      readOnly: false,
      keepalive: { value: { interval: 0.02, count: 1 } },
      maxInFlight: undefined,
      timeoutMs: 0,
      auth: NO_AUTH,
    };
    const { link } = await openLink(new Replay(session).transport(), options, new AbortController().signal);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(link.state.tag).toBe('open');
    await link.close();
  });

  it('is asked of one replay by several links', async () => {
    const session = parseSession([HEADER, SUSPEND, DONE, RESUME, DONE].join('\n'));
    const replay = new Replay(session);
    const links = [await opened(replay.transport()), await opened(replay.transport())];
    await links[0]?.call(domainSuspend, { dom: DOM });
    await links[1]?.call(domainResume, { dom: DOM });
    replay.assertUsed();
  });
});
