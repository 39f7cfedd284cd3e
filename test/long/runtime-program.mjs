// Trials of the packed package, for any JavaScript runtime: `runtime-program.mjs TRIAL CONFIGURATION.json`.
// It prints one line for a trial that went well, and ends by itself; anything else is a failure.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { tracingChannel } from 'node:diagnostics_channel';
import { readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'libvirt-client';

const MIB = 1_048_576;
const [trial, file] = process.argv.slice(2);
const given = JSON.parse(readFileSync(file, 'utf8'));

/** Runs a body with a connection and closes it. The oldest runtime does not know `await using`. */
async function within(opening, body) {
  const connection = await opening;
  try {
    return await body(connection);
  } finally {
    await connection.close();
  }
}

/** What every transport does: list, many calls at once, an error, events. */
async function exchange(uri, options) {
  return within(connect(uri, options), async (connection) => {
    const [domain] = await connection.listAllDomains();
    assert.equal(domain.name, 'test');
    const versions = await Promise.all(Array.from({ length: 500 }, () => connection.getLibraryVersion()));
    assert.equal(new Set(versions).size, 1);
    await assert.rejects(connection.getDomainByName('missing'), { name: 'ServerError', code: 'NO_DOMAIN' });
    const events = [];
    const listener = await connection.on('domain-lifecycle', ({ eventName }) => events.push(eventName));
    await domain.suspend();
    await domain.resume();
    const waiting = AbortSignal.timeout(20_000);
    while (events.length < 2) await sleep(5, undefined, { signal: waiting });
    await listener.stop();
    assert.deepEqual(events, ['SUSPENDED', 'RESUMED']);
    return 'list, 500 calls at once, an error, events';
  });
}

/** Large replies on several links at once: each link has to read into memory that no other link writes to. */
async function largeReplies(uri) {
  const links = await Promise.all(Array.from({ length: 8 }, () => connect(uri)));
  const texts = links.map((_, index) => String.fromCharCode(97 + index).repeat(2 * MIB));
  const domains = await Promise.all(
    links.map((link, index) =>
      link.defineDomain(
        `<domain type='test'><name>large-${index}</name><memory>1024</memory><description>${texts[index]}</description>` +
          '<os><type>hvm</type></os></domain>',
      ),
    ),
  );
  for (let round = 0; round < 3; round += 1) {
    const replies = await Promise.all(domains.map((domain) => domain.getXmlDescription()));
    for (const [index, reply] of replies.entries()) {
      const [, description] = /<description>(.*)<\/description>/.exec(reply) ?? [];
      assert.ok(description === texts[index], `reply ${index} of round ${round} is not what was defined`);
    }
  }
  for (const domain of domains) await domain.undefine();
  for (const link of links) await link.close();
  return '8 links, 3 times 2 MiB each';
}

/** A volume up and down, with holes. */
async function volume(uri, folder) {
  return within(connect(uri), async (connection) => {
    const pool = await connection.createStoragePool(
      `<pool type='dir'><name>runtime</name><target><path>${folder}</path></target></pool>`,
    );
    const content = Buffer.alloc(16 * MIB);
    for (let at = 0; at < 6 * MIB; at += 4) content.writeUInt32LE((at * 2_654_435_761) % 4_294_967_296, at);
    const vol = await pool.createVolume(
      `<volume><name>vol</name><capacity>${content.length}</capacity><allocation>0</allocation></volume>`,
    );
    await vol.uploadFrom(content, { sparse: true });
    assert.equal(sum(readFileSync(`${folder}/vol`)), sum(content));
    const download = await vol.download(0, 0);
    assert.equal(sum(await download.bytes()), sum(content));
    const copy = `${folder}/copy`;
    await vol.downloadToFile(copy, { sparse: true });
    assert.equal(sum(readFileSync(copy)), sum(content));
    rmSync(copy);
    await vol.delete();
    await pool.destroy();
    return '16 MiB up, and down twice';
  });
}

function sum(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Passing file descriptors works, or is refused before anything is sent. */
async function descriptors(uri, unsupported) {
  return within(connect(uri), async (connection) => {
    const [domain] = await connection.listAllDomains();
    const open = () => connect(uri, { fileDescriptors: true });
    if (unsupported === undefined) {
      await (await open()).close();
      // The test driver has no displays; the question reaches it on a link that can carry descriptors.
      await assert.rejects(domain.openGraphicsFd(0), { name: 'ServerError', code: 'NO_SUPPORT' });
      return 'opened';
    }
    const message = new RegExp(`^${unsupported} \\S+ .*cannot pass file descriptors.*use Node\\.js`);
    const refusal = { name: 'UsageError', code: 'NO_DESCRIPTORS', message };
    await assert.rejects(open, refusal);
    await assert.rejects(domain.openGraphicsFd(0), refusal);
    await assert.rejects(domain.fdAssociate('files', [0]), { name: 'UsageError', code: 'NEEDS_DESCRIPTORS' });
    return open().catch((error) => error.message);
  });
}

/** Listens on a free port. */
async function listen(accept) {
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    accept(socket);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const close = () => {
    cut();
    server.close();
  };
  return { port: server.address().port, cut, close };
}

/** A daemon that never answers, and one that is not there. */
async function deadlines() {
  const silent = await listen(() => undefined);
  const uri = `test+tcp://127.0.0.1:${silent.port}/default`;
  await assert.rejects(connect(uri, { connectTimeoutMs: 100 }), { name: 'TimeoutError', code: 'TIMEOUT' });
  const reason = new Error('enough');
  const controller = new AbortController();
  const attempt = connect(uri, { signal: controller.signal });
  setTimeout(() => controller.abort(reason), 50);
  await assert.rejects(attempt, (error) => error === reason);
  silent.close();
  await assert.rejects(connect(uri), { name: 'ConnectionError', code: 'REFUSED' });
  return 'a timeout, an abort, a refusal';
}

/** The link is cut; the next call is answered over another. */
async function reconnecting(port) {
  let accepted = 0;
  const proxy = await listen((socket) => {
    accepted += 1;
    const onward = net.connect(port, '127.0.0.1');
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });
  const connection = await connect(`test+tcp://127.0.0.1:${proxy.port}/default`, { reconnect: { delayMs: 10 } });
  for (let round = 0; round < 3; round += 1) {
    assert.equal((await connection.listAllDomains()).length, 1);
    const before = accepted;
    proxy.cut();
    const waiting = AbortSignal.timeout(20_000);
    while (accepted === before) await sleep(5, undefined, { signal: waiting });
  }
  assert.equal((await connection.listAllDomains()).length, 1);
  await connection.close();
  const plain = await connect(`test+tcp://127.0.0.1:${proxy.port}/default`);
  proxy.cut();
  await sleep(50);
  await assert.rejects(plain.getHostname(), { name: 'ConnectionError', code: 'CONNECTION_LOST' });
  proxy.close();
  return 'cut three times, answered after each; without the option an error';
}

/** A stream of the caller's own as the transport. */
async function customTransport(port) {
  const transport = () => net.connect(port, '127.0.0.1');
  return within(connect('test:///default', { transport }), async (connection) => {
    assert.equal((await connection.listAllDomains()).length, 1);
    return 'a net.Socket';
  });
}

async function recording(uri, folder) {
  const session = `${folder}/runtime.session.jsonl`;
  const seen = async (connection) => {
    const names = (await connection.listAllDomains()).map(({ name }) => name);
    await connection.close();
    return names.join();
  };
  const recorded = await seen(await connect(uri, { record: session }));
  assert.equal(await seen(await connect({ replay: session })), recorded);
  const { FakeDaemon } = await import('libvirt-client/testing');
  const daemon = new FakeDaemon();
  const { connectGetHostname } = await import('libvirt-client/protocol');
  daemon.handle(connectGetHostname, () => ({ hostname: 'scripted' }));
  const fake = await connect('test:///default', { daemon });
  assert.equal(await fake.getHostname(), 'scripted');
  await fake.close();
  return 'recorded, replayed, scripted';
}

async function typedXml(uri) {
  const { parseDomain, editDomain } = await import('libvirt-client/xml');
  assert.equal(typeof editDomain, 'function');
  return within(connect(uri), async (connection) => {
    const domain = await connection.getDomainByName('test');
    const { name } = parseDomain(await domain.getXmlDescription());
    assert.equal(name, 'test');
    return 'parsed';
  });
}

/** The diagnostics channel of calls. */
async function tracing(uri) {
  const seen = [];
  const none = () => undefined;
  const asyncEnd = ({ procedure }) => seen.push(procedure);
  tracingChannel('libvirt-client:call').subscribe({ start: none, end: none, asyncStart: none, asyncEnd, error: none });
  return within(connect(uri), async (connection) => {
    await connection.getHostname();
    assert.ok(seen.includes('CONNECT_GET_HOSTNAME'), seen.join());
    return `${seen.length} calls`;
  });
}

/** Transports that this runtime or system does not have. */
async function refusedTransport(uri, code, words) {
  const error = await connect(uri).then(
    () => assert.fail('it connected'),
    (reason) => reason,
  );
  assert.equal(error.code, code, error.stack);
  assert.match(error.message, new RegExp(words));
  return error.message;
}

/** Servers and files that have to be refused, and some that have not. */
async function certificates() {
  const wrong = [];
  for (const { what, uri, code } of given.tls.cases) {
    const outcome = await connect(uri).then(
      async (connection) => {
        await connection.close();
        return undefined;
      },
      (error) => error,
    );
    if (outcome?.code !== code) wrong.push(`${what}: ${outcome ?? 'connected'} instead of ${code ?? 'connecting'}`);
  }
  assert.deepEqual(wrong, []);
  return `${given.tls.cases.length} cases`;
}

async function tlsOptions() {
  const { ca, cert, key } = given.tls;
  return { tls: { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key, 'utf8') } };
}

const TRIALS = {
  'Unix socket': () => exchange(given.unix),
  TCP: () => exchange(given.tcp),
  TLS: async () => exchange(given.tls.uri, await tlsOptions()),
  'TLS certificates': certificates,
  'SASL SCRAM-SHA-256': () => exchange(given.sasl.scram, { credentials: given.sasl.credentials }),
  'SASL DIGEST-MD5 with its security layer': () => exchange(given.sasl.digest, { credentials: given.sasl.credentials }),
  '+ssh': () => exchange(given.ssh),
  '+libssh2': () => exchange(given.libssh2),
  'custom transport': () => customTransport(given.tcpPort),
  'large replies': () => largeReplies(given.unix ?? given.tcp),
  streams: () => volume(given.qemu, given.pool),
  'file descriptors': () => descriptors(given.unix ?? given.tcp, given.noDescriptors),
  deadlines,
  reconnecting: () => reconnecting(given.tcpPort),
  'record and replay': () => recording(given.unix ?? given.tcp, given.folder),
  'typed XML': () => typedXml(given.unix ?? given.tcp),
  tracing: () => tracing(given.unix ?? given.tcp),
  'no local daemon': () => refusedTransport('qemu:///system', 'UNSUPPORTED_TRANSPORT', 'Windows; set a host'),
  'ssh2 is missing': () => refusedTransport(given.libssh2, 'PACKAGE_MISSING', 'npm install ssh2 --omit=optional'),
};

console.log(await TRIALS[trial]());
