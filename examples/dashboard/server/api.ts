import type { Connection, Domain, Inventory } from 'libvirt-client';
import { formatDomainSnapshot } from 'libvirt-client/xml';
import type { SnapshotRow } from '../messages.js';
import { createDomain, newDomainOf } from './create-domain.js';
import type { LiveFeed } from './live-feed.js';
import { type Call, Router, readBody, textField } from './router.js';
import { screenshotOf } from './thumbnail.js';
import { uploadVolume } from './upload.js';

const SNAPSHOT_NAME = /^[A-Za-z0-9][\w.-]{0,62}$/;

/** Everything that the page can ask for. Errors of libvirt are answered with their message. */
export function apiOf(connection: Connection, inventory: Inventory, feed: LiveFeed): Router {
  const domainOf = (call: Call): Promise<Domain> => connection.getDomainByUuid(call.param('uuid'));
  return new Router()
    .add('GET /api/events', ({ response }) => feed.add(response))
    .add('POST /api/domains/:uuid/start', async (call) => (await domainOf(call)).create())
    .add('POST /api/domains/:uuid/shutdown', async (call) => (await domainOf(call)).shutdown())
    .add('POST /api/domains/:uuid/reboot', async (call) => (await domainOf(call)).reboot())
    .add('POST /api/domains/:uuid/force-off', async (call) => (await domainOf(call)).destroy())
    .add('GET /api/domains/:uuid/screenshot', async (call) => {
      const { mime, bytes } = await screenshotOf(await domainOf(call));
      call.response.writeHead(200, { 'content-type': mime }).end(bytes);
    })
    .add('GET /api/domains/:uuid/snapshots', async (call) => listSnapshots(await domainOf(call)))
    .add('POST /api/domains/:uuid/snapshots', async (call) => {
      const name = textField(await readBody(call.request), 'name', SNAPSHOT_NAME);
      await (await domainOf(call)).createSnapshot(formatDomainSnapshot({ name }));
    })
    .add('POST /api/domains/:uuid/snapshots/:name/revert', async (call) => {
      const domain = await domainOf(call);
      await (await domain.getSnapshotByName(call.param('name'))).revertTo();
    })
    .add('POST /api/domains', async ({ request }) => {
      const uuid = await createDomain(connection, newDomainOf(await readBody(request)));
      void inventory.refresh();
      return { uuid };
    })
    .add('PUT /api/pools/:uuid/volumes/:name', async (call) => {
      await uploadVolume(connection, call.param('uuid'), call.param('name'), call.request);
      // libvirt has no events for volumes.
      void inventory.refresh();
    });
}

async function listSnapshots(domain: Domain): Promise<SnapshotRow[]> {
  const snapshots = await domain.listAllSnapshots();
  const current = (await domain.hasCurrentSnapshot()) ? (await domain.currentSnapshot()).name : undefined;
  return snapshots.map(({ name }) => ({ name, current: name === current }));
}
