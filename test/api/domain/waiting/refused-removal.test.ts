import { expect, it } from 'vitest';
import { connect } from '../../../../src/connect/connect.js';
import { domainGetXmlDesc } from '../../../../src/generated/remote/domain.js';
import { domainDetachDeviceAlias } from '../../../../src/generated/remote/domain-device.js';
import { domainEventCallbackDeviceRemovalFailed } from '../../../../src/generated/remote/domain-events.js';
import { DaemonError } from '../../../../src/testing.js';
import { SimulatedHost } from '../../../support/simulated-host.js';

const XML = `<domain type='qemu' id='2'><name>vm-0</name><devices>
  <memory model='dimm'><target><size unit='KiB'>131072</size></target><alias name='dimm0'/></memory></devices></domain>`;

it('detachDeviceAliasAndWait() names the refusal of the guest, whose event may precede or follow the error', async () => {
  for (const delayMs of [-1, 50]) {
    const { daemon, keys } = new SimulatedHost('vm', 1);
    daemon.handle(domainGetXmlDesc, () => ({ xml: XML }));
    daemon.handle(domainDetachDeviceAlias, ({ dom, alias }) => {
      const emit = (): unknown => daemon.emit(domainEventCallbackDeviceRemovalFailed, { dom, devAlias: alias });
      if (delayMs < 0) emit();
      else setTimeout(emit, delayMs);
      throw new DaemonError('OPERATION_FAILED', 'operation failed: the guest rejected it', { domain: 'QEMU' });
    });
    await using connection = await connect('test:///default', { daemon });
    const domain = await connection.getDomainByUuid(keys[0] ?? '');
    await expect(domain.detachDeviceAliasAndWait('dimm0', { timeoutMs: 30_000 })).rejects.toMatchObject({
      name: 'WaitError',
      code: 'REMOVAL_FAILED',
      sent: true,
    });
  }
});
