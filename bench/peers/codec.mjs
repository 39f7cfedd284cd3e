/**
 * Decodes recorded replies again and again with one codec, which the first argument names. Run with tsx, because the
 * library's codec comes from its sources: the package does not show it. All give the same: plain values, with text as
 * text. js-xdr gives bytes for text, so that is made of them here.
 */
import { readFileSync } from 'node:fs';
import { serve, timed } from './lines.mjs';

const HEADER = 28;
const LIST = 273;
const STATS = 344;

const codecs = {
  async ours() {
    const { Reader } = await import('../../src/xdr/reader.js');
    const { connectListAllDomains, connectGetAllDomainStats } = await import('../../src/generated/remote/connect.js');
    const reader = new Reader();
    let bytes;
    let view;
    const read = (procedure) => (payload) => {
      if (payload !== bytes) {
        bytes = payload;
        view = new DataView(payload.buffer, payload.byteOffset, payload.length);
      }
      return procedure.readRet(reader.reset(bytes, view, 0, 0, bytes.length));
    };
    return { list: read(connectListAllDomains), stats: read(connectGetAllDomainStats) };
  },
  'js-xdr-3': async () => builder(await import('js-xdr')),
  'js-xdr-4': async () => builder(await import('../../node_modules/@stellar/js-xdr/lib/xdr.js')),
  'js-xdr-5': async () => schemas(await import('@stellar/js-xdr')),
};

/** js-xdr up to 4: definitions are the generated ones of the conformance tests. */
async function builder({ config }) {
  const { define } = await import('../../test/conformance/generated/remote.js');
  const types = {};
  config((xdr) => define(xdr), types);
  const domain = ({ _attributes: { name, uuid, id } }) => ({ name: name.toString(), uuid, id });
  const param = ({ _attributes: { field, value } }) => {
    const given = value.value();
    return { field: field.toString(), value: Buffer.isBuffer(given) ? given.toString() : given };
  };
  return {
    list: (payload) => ({
      domains: types.ConnectListAllDomainsRet.fromXDR(payload, 'raw')._attributes.domains.map(domain),
    }),
    stats: (payload) => ({
      retStats: types.ConnectGetAllDomainStatsRet.fromXDR(payload, 'raw')._attributes.retStats.map(
        ({ _attributes: { dom, params } }) => ({ dom: domain(dom), params: params.map(param) }),
      ),
    }),
  };
}

/** js-xdr 5, whose definitions are written in another way. */
function schemas({ struct, string, opaque, int32, uint32, int64, uint64, double, array, union, case: arm, field }) {
  const text = () => string(4_194_304);
  const domain = struct('Domain', { name: text(), uuid: opaque(16), id: int32() });
  const kinds = [int32(), uint32(), int64(), uint64(), double(), int32(), text()];
  const cases = kinds.map((type, index) => arm(`kind${index + 1}`, index + 1, field('value', type)));
  const value = union('Value', { switchOn: int32(), cases });
  const params = array(struct('Param', { field: text(), value }), 4096);
  const listed = struct('Listed', { domains: array(domain, 16_384), ret: uint32() });
  const stats = struct('Stats', { retStats: array(struct('Record', { dom: domain, params }), 16_384) });
  const shown = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const plain = ({ name, uuid, id }) => ({ name: shown(name), uuid, id });
  const param = ({ field: name, value: { value: given } }) => ({
    field: shown(name),
    value: given instanceof Uint8Array ? shown(given) : given,
  });
  return {
    list: (payload) => ({ domains: listed.decode(payload).domains.map(plain) }),
    stats: (payload) => ({
      retStats: stats
        .decode(payload)
        .retStats.map(({ dom, params: all }) => ({ dom: plain(dom), params: all.map(param) })),
    }),
  };
}

function payloadOf(file, procedure) {
  const all = readFileSync(file);
  for (let at = 0; at < all.length; at += all.readUInt32BE(at)) {
    if (all.readUInt32BE(at + 12) === procedure) return all.subarray(at + HEADER, at + all.readUInt32BE(at));
  }
  throw new Error(`${file} has no reply to procedure ${procedure}`);
}

const codec = await codecs[process.argv[2]]();
let payload;

await serve({
  load({ file, what }) {
    payload = payloadOf(file, what === 'list' ? LIST : STATS);
    return { bytes: payload.length };
  },

  list: ({ count }) =>
    timed(() => {
      let domains = 0;
      let characters = 0;
      for (let i = 0; i < count; i += 1) {
        const reply = codec.list(payload);
        domains += reply.domains.length;
        characters += reply.domains[reply.domains.length - 1].name.length;
      }
      return { domains, characters };
    }),

  stats: ({ count }) =>
    timed(() => {
      let parameters = 0;
      let characters = 0;
      for (let i = 0; i < count; i += 1) {
        const { retStats } = codec.stats(payload);
        for (const { params } of retStats) parameters += params.length;
        characters += retStats[0].params[0].field.length;
      }
      return { parameters, characters };
    }),
});
