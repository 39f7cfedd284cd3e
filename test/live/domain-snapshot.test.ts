import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { DomainState } from '../../src/generated/constants/domain.js';
import {
  DomainCheckpointDeleteFlags,
  DomainCheckpointListFlags,
  DomainCheckpointXMLFlags,
} from '../../src/generated/constants/domain-checkpoint.js';
import {
  DomainSnapshotCreateFlags,
  DomainSnapshotDeleteFlags,
  DomainSnapshotListFlags,
  DomainSnapshotRevertFlags,
} from '../../src/generated/constants/domain-snapshot.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { officialRefusal, refusal } from './handles-compare.js';

const XML = `<domain type='test'><name>alice</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os>
  <devices><disk type='file' device='disk'><source file='/nowhere'/><target dev='vda' bus='virtio'/></disk></devices>
</domain>`;

describeLive('snapshots and checkpoints', () => {
  let daemon: Daemon;
  let conn: Connection;
  let domain: Domain;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `d = conn.lookupByName('${domain.name}')\nresult = ${expression}`);
  const officialError = (expression: string): Promise<number> =>
    officialRefusal(daemon, `d = conn.lookupByName('${domain.name}')\n${expression}`);
  const names = (handles: readonly { name: string }[]): string[] => handles.map(({ name }) => name).sort();

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri());
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  describe('a domain without snapshots', () => {
    beforeAll(async () => {
      domain = await conn.defineDomain(XML);
    });

    it('says so', async () => {
      expect(await domain.numOfSnapshots()).toBe(await official('d.snapshotNum()'));
      expect([await domain.listSnapshotNames(), await domain.listAllSnapshots()]).toEqual([[], []]);
      expect(await domain.hasCurrentSnapshot()).toBe(false);
      expect(await refusal(domain.currentSnapshot())).toEqual({
        code: 'NO_DOMAIN_SNAPSHOT',
        number: await officialError('d.snapshotCurrent()'),
      });
      expect(await refusal(domain.getSnapshotByName('x'))).toEqual({
        code: 'NO_DOMAIN_SNAPSHOT',
        number: await officialError("d.snapshotLookupByName('x')"),
      });
      expect(await refusal(domain.createSnapshot('<nonsense/>'))).toEqual({
        code: 'XML_ERROR',
        number: await officialError("d.snapshotCreateXML('<nonsense/>')"),
      });
    });
  });

  describe('a domain with a tree of snapshots', () => {
    // root ─ a ─ b, made while it runs, and c, a second child of root that stays current.
    const ODD = 'c <ü> & "x"';

    beforeAll(async () => {
      domain = await conn.getDomainByName('alice');
      const make = (name: string): Promise<unknown> =>
        domain.createSnapshot(
          `<domainsnapshot><name>${name}</name><description>of ${name}</description></domainsnapshot>`,
        );
      await make('root');
      await domain.create();
      await make('a');
      await make('b');
      await (await domain.getSnapshotByName('root')).revertTo();
      await make('c &lt;ü&gt; &amp; "x"');
    });

    it('lists them all, by number, names and handles', async () => {
      expect([await domain.numOfSnapshots(), (await domain.listSnapshotNames()).sort()]).toEqual(
        await official('[d.snapshotNum(), sorted(d.snapshotListNames())]'),
      );
      expect(names(await domain.listAllSnapshots())).toEqual(['a', 'b', ODD, 'root']);
      expect(names(await domain.listSnapshots())).toEqual(['a', 'b', ODD, 'root']);
    });

    it('lists what the flags choose', async () => {
      const flags = DomainSnapshotListFlags.ROOTS;
      const leaves = DomainSnapshotListFlags.LEAVES;
      expect([await domain.numOfSnapshots({ flags }), await domain.listSnapshotNames({ flags })]).toEqual([
        1,
        ['root'],
      ]);
      expect(names(await domain.listAllSnapshots({ flags }))).toEqual(['root']);
      expect(names(await domain.listAllSnapshots({ flags: leaves }))).toEqual(
        await official(`sorted(s.getName() for s in d.listAllSnapshots(${leaves}))`),
      );
      expect(await domain.numOfSnapshots({ flags: leaves })).toBe(2);
    });

    it('finds one by its name, however odd', async () => {
      const odd = await domain.getSnapshotByName(ODD);
      expect([odd.name, odd.getName(), odd.domain.uuid]).toEqual([ODD, ODD, domain.uuid]);
      expect(await odd.getXmlDescription()).toBe(await official(`d.snapshotLookupByName('${ODD}').getXMLDesc()`));
      expect(JSON.parse(JSON.stringify(odd))).toEqual({ name: ODD, domain: 'alice' });
      expect(inspect(odd)).toBe(`DomainSnapshot { name: 'c <ü> & "x"', domain: 'alice' }`);
    });

    it('knows the current one', async () => {
      expect(await domain.hasCurrentSnapshot()).toBe(Boolean(await official('d.hasCurrentSnapshot()')));
      const current = await domain.currentSnapshot();
      expect([current.name, await official('d.snapshotCurrent().getName()')]).toEqual([ODD, ODD]);
      expect([await current.isCurrent(), await current.hasMetadata()]).toEqual([true, true]);
      const root = await domain.getSnapshotByName('root');
      expect([await root.isCurrent(), await root.hasMetadata()]).toEqual(
        await official("(lambda s: [bool(s.isCurrent()), bool(s.hasMetadata())])(d.snapshotLookupByName('root'))"),
      );
    });

    it('knows parents and children', async () => {
      const [root, b] = [await domain.getSnapshotByName('root'), await domain.getSnapshotByName('b')];
      expect((await b.getParent()).name).toBe('a');
      expect(await refusal(root.getParent())).toEqual({
        code: 'NO_DOMAIN_SNAPSHOT',
        number: await officialError("d.snapshotLookupByName('root').getParent()"),
      });
      expect([await root.numOfChildSnapshots(), (await root.listChildSnapshotNames()).sort()]).toEqual(
        await official("(lambda s: [s.numChildren(), sorted(s.listChildrenNames())])(d.snapshotLookupByName('root'))"),
      );
      expect(names(await root.listAllChildren())).toEqual(['a', ODD]);
      expect(names(await root.listChildSnapshots())).toEqual(['a', ODD]);
      const flags = DomainSnapshotListFlags.DESCENDANTS;
      expect([await root.numOfChildSnapshots({ flags }), names(await root.listAllChildren({ flags }))]).toEqual([
        3,
        ['a', 'b', ODD],
      ]);
      expect((await root.listChildSnapshotNames({ flags })).length).toBe(3);
    });

    it('goes back to a state, and to another as the flags say', async () => {
      const state = (): Promise<unknown> => official('[d.state()[0], d.snapshotCurrent().getName()]');
      await (await domain.getSnapshotByName('root')).revertTo();
      expect(await state()).toEqual([DomainState.SHUTOFF, 'root']);
      await (await domain.getSnapshotByName('a')).revertTo();
      expect(await state()).toEqual([DomainState.RUNNING, 'a']);
      await (await domain.getSnapshotByName('a')).revertTo({ flags: DomainSnapshotRevertFlags.PAUSED });
      expect(await state()).toEqual([DomainState.PAUSED, 'a']);
    });

    it('createSnapshot takes flags', async () => {
      const flags = DomainSnapshotCreateFlags.HALT;
      const halted = await domain.createSnapshot('<domainsnapshot><name>h</name></domainsnapshot>', { flags });
      expect(await domain.isActive()).toBe(false);
      expect((await halted.getParent()).name).toBe('a');
      await halted.delete();
    });

    it('delete takes one, or all below it', async () => {
      const a = await domain.getSnapshotByName('a');
      await a.delete({ flags: DomainSnapshotDeleteFlags.CHILDREN_ONLY });
      expect(await official('sorted(d.snapshotListNames())')).toEqual(['a', ODD, 'root'].sort());
      await a.delete();
      expect(await refusal(a.getXmlDescription())).toMatchObject({ code: 'NO_DOMAIN_SNAPSHOT' });
      await (await domain.getSnapshotByName('root')).delete({ flags: DomainSnapshotDeleteFlags.CHILDREN });
      expect(await official('d.snapshotNum()')).toBe(0);
    });
  });

  describe('a domain with checkpoints', () => {
    const make = (name: string): Promise<unknown> =>
      domain.createCheckpoint(`<domaincheckpoint><name>${name}</name></domaincheckpoint>`);

    beforeAll(async () => {
      domain = await conn.defineDomain(XML.replace('alice', 'bob'));
      await domain.create();
      for (const name of ['one', 'two', 'three']) await make(name);
    });

    it('lists them, as the flags choose', async () => {
      expect(names(await domain.listAllCheckpoints())).toEqual(
        await official('sorted(c.getName() for c in d.listAllCheckpoints())'),
      );
      expect(names(await domain.listAllCheckpoints({ flags: DomainCheckpointListFlags.ROOTS }))).toEqual(['one']);
    });

    it('finds one by its name', async () => {
      const two = await domain.getCheckpointByName('two');
      expect([two.name, two.getName(), two.domain.name]).toEqual(['two', 'two', 'bob']);
      expect(JSON.parse(JSON.stringify(two))).toEqual({ name: 'two', domain: 'bob' });
      expect(inspect(two)).toBe("DomainCheckpoint { name: 'two', domain: 'bob' }");
      expect(await refusal(domain.getCheckpointByName('none'))).toEqual({
        code: 'NO_DOMAIN_CHECKPOINT',
        number: await officialError("d.checkpointLookupByName('none')"),
      });
    });

    it('shows its XML', async () => {
      const two = await domain.getCheckpointByName('two');
      expect(await two.getXmlDescription()).toBe(await official("d.checkpointLookupByName('two').getXMLDesc()"));
      const brief = await two.getXmlDescription({ flags: DomainCheckpointXMLFlags.NO_DOMAIN });
      expect(brief).toBe(await official("d.checkpointLookupByName('two').getXMLDesc(2)"));
      expect(brief).not.toContain('<domain ');
    });

    it('knows parent and children', async () => {
      const [one, two] = [await domain.getCheckpointByName('one'), await domain.getCheckpointByName('two')];
      expect((await two.getParent()).name).toBe(
        await official("d.checkpointLookupByName('two').getParent().getName()"),
      );
      expect(await refusal(one.getParent())).toEqual({
        code: 'NO_DOMAIN_CHECKPOINT',
        number: await officialError("d.checkpointLookupByName('one').getParent()"),
      });
      expect(names(await one.listAllChildren())).toEqual(['two']);
      expect(names(await one.listAllChildren({ flags: DomainCheckpointListFlags.DESCENDANTS }))).toEqual([
        'three',
        'two',
      ]);
    });

    it('refuses a second of the same name', async () => {
      const xml = '<domaincheckpoint><name>one</name></domaincheckpoint>';
      expect((await refusal(make('one'))).number).toBe(await officialError(`d.checkpointCreateXML('${xml}')`));
    });

    it('delete takes one, or all below it', async () => {
      await (await domain.getCheckpointByName('two')).delete();
      expect(await official('sorted(c.getName() for c in d.listAllCheckpoints())')).toEqual(['one', 'three']);
      const one = await domain.getCheckpointByName('one');
      await one.delete({ flags: DomainCheckpointDeleteFlags.CHILDREN });
      expect(await official('d.listAllCheckpoints()')).toEqual([]);
      expect(await refusal(one.delete())).toMatchObject({ code: 'NO_DOMAIN_CHECKPOINT' });
    });
  });
}, ['python']);
