import type { NodeDeviceUpdateFlags, NodeDeviceXMLFlags } from '../../generated/constants/index.js';
import {
  nodeDeviceCreate,
  nodeDeviceDestroy,
  nodeDeviceDetachFlags,
  nodeDeviceDettach,
  nodeDeviceGetAutostart,
  nodeDeviceGetParent,
  nodeDeviceGetXmlDesc,
  nodeDeviceIsActive,
  nodeDeviceIsPersistent,
  nodeDeviceListCaps,
  nodeDeviceNumOfCaps,
  nodeDeviceReAttach,
  nodeDeviceReset,
  nodeDeviceSetAutostart,
  nodeDeviceUndefine,
  nodeDeviceUpdate,
} from '../../generated/lazy/remote/node-device.js';
import type { NonnullNodeDevice } from '../../generated/remote/common.js';
import { checkOptions } from '../../option-checks.js';
import { checkBoolean, checkText } from '../argument-checks.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { ConnectedHandle } from '../handle.js';
import { detachOptions } from '../option-tables.js';
import { type CallOptions, type FlagsOptions, flagsOf, sharedDeadline } from '../options.js';

/** Options of `NodeDevice.dettach()`. */
export interface DetachOptions extends FlagsOptions<never> {
  /** The driver to bind the device to, e.g. `vfio`. */
  driver?: string | undefined;
}

/**
 * A device of the host, known by its name. All methods throw ServerError if the daemon refuses, `NO_NODE_DEVICE` when
 * the device is gone.
 */
export class NodeDevice extends ConnectedHandle<NonnullNodeDevice> {
  /** E.g. `pci_0000_00_02_0`. */
  get name(): string {
    return this.wire.name;
  }

  get [Symbol.toStringTag](): string {
    return 'NodeDevice';
  }

  /** Returns the name. `virNodeDeviceGetName` */
  getName(): string {
    return this.name;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name };
  }

  // Identity and state

  /**
   * Returns the name of the device that it is on; null for the topmost.
   * `virNodeDeviceGetParent` · `NODE_DEVICE_GET_PARENT` · since 0.5.0
   */
  async getParent(options?: CallOptions): Promise<string | null> {
    checkOptions(options, callOptions);
    return (await this.session.call(nodeDeviceGetParent, { name: this.name }, options)).parentName;
  }

  /**
   * Returns the whole description as XML. `flags` are `NodeDeviceXMLFlags`.
   * `virNodeDeviceGetXMLDesc` · `NODE_DEVICE_GET_XML_DESC` · since 0.5.0
   */
  async getXmlDescription(options?: FlagsOptions<NodeDeviceXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(nodeDeviceGetXmlDesc, { name: this.name, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Lists the names of its capabilities: `pci`, `net`, `scsi_host`, ... Two calls; the first one returns their number.
   * `virNodeDeviceListCaps` · `NODE_DEVICE_LIST_CAPS` · since 0.5.0
   */
  async listCapabilities(options?: CallOptions): Promise<string[]> {
    checkOptions(options, callOptions);
    const step = sharedDeadline(options);
    const { num } = await this.session.call(nodeDeviceNumOfCaps, { name: this.name }, step());
    return [...(await this.session.call(nodeDeviceListCaps, { name: this.name, maxnames: num }, step())).names];
  }

  /**
   * Returns true if the device exists on the host now.
   * `virNodeDeviceIsActive` · `NODE_DEVICE_IS_ACTIVE` · since 7.8.0
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(nodeDeviceIsActive, { name: this.name }, options)).active !== 0;
  }

  /**
   * Returns true if the device is persistent, so that it can be started again.
   * `virNodeDeviceIsPersistent` · `NODE_DEVICE_IS_PERSISTENT` · since 7.8.0
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(nodeDeviceIsPersistent, { name: this.name }, options)).persistent !== 0;
  }

  // Created devices: mediated devices, virtual SCSI hosts

  /**
   * Starts a defined device. No flags are defined.
   * `virNodeDeviceCreate` · `NODE_DEVICE_CREATE` · since 7.3.0
   */
  async create(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(nodeDeviceCreate, { name: this.name, flags: flagsOf(options) }, options);
  }

  /**
   * Removes the definition. No flags are defined.
   * `virNodeDeviceUndefine` · `NODE_DEVICE_UNDEFINE` · since 7.3.0
   */
  async undefine(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(nodeDeviceUndefine, { name: this.name, flags: flagsOf(options) }, options);
  }

  /**
   * Ends a device that was made with XML or started.
   * `virNodeDeviceDestroy` · `NODE_DEVICE_DESTROY` · since 0.6.3
   */
  async destroy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(nodeDeviceDestroy, { name: this.name }, options);
  }

  /**
   * Changes a mediated device as described by XML: its definition, the running device, or both. `flags` are
   * `NodeDeviceUpdateFlags`; without, the running device is changed if there is one, else the definition.
   * `virNodeDeviceUpdate` · `NODE_DEVICE_UPDATE` · since 10.1.0
   */
  async update(xml: string, options?: FlagsOptions<NodeDeviceUpdateFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(
      nodeDeviceUpdate,
      { name: this.name, xml_desc: checkText(xml, 'xml'), flags: flagsOf(options) },
      options,
    );
  }

  /**
   * Returns true if a defined device starts when its parent appears.
   * `virNodeDeviceGetAutostart` · `NODE_DEVICE_GET_AUTOSTART` · since 7.8.0
   */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(nodeDeviceGetAutostart, { name: this.name }, options)).autostart !== 0;
  }

  /**
   * Makes a defined device start when its parent appears, or not.
   * `virNodeDeviceSetAutostart` · `NODE_DEVICE_SET_AUTOSTART` · since 7.8.0
   */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(
      nodeDeviceSetAutostart,
      { name: this.name, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 },
      options,
    );
  }

  // Lending it to guests

  /**
   * Detaches the device from the host's driver, so that it can be passed to a guest. `driver` is the driver to bind it
   * to, e.g. `vfio`; by default the daemon chooses. No flags are defined. (The name is libvirt's spelling.)
   * `virNodeDeviceDettach` · `NODE_DEVICE_DETTACH` · since 0.6.1; with `driver` or flags
   * `virNodeDeviceDetachFlags` · `NODE_DEVICE_DETACH_FLAGS` · since 1.0.5
   */
  async dettach(options?: DetachOptions): Promise<void> {
    checkOptions(options, detachOptions);
    const { name } = this;
    const { driver, flags } = options ?? {};
    if (driver === undefined && flags === undefined) {
      await this.session.call(nodeDeviceDettach, { name }, options);
      return;
    }
    const args = { name, driverName: driver ?? null, flags: flags ?? 0 };
    await this.session.call(nodeDeviceDetachFlags, args, options);
  }

  /**
   * Reattaches the device to the host's driver.
   * `virNodeDeviceReAttach` · `NODE_DEVICE_RE_ATTACH` · since 0.6.1
   */
  async reattach(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(nodeDeviceReAttach, { name: this.name }, options);
  }

  /**
   * Resets a device that no driver of the host has.
   * `virNodeDeviceReset` · `NODE_DEVICE_RESET` · since 0.6.1
   */
  async reset(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(nodeDeviceReset, { name: this.name }, options);
  }
}
