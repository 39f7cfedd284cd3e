import type { NodeDeviceUpdateFlags, NodeDeviceXMLFlags } from '../../generated/constants/index.js';
import type { NonnullNodeDevice } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import { detachOptions } from '../option-tables.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { DetachOptions } from './host-driver.js';
import * as hostDriver from './host-driver.js';
import * as info from './info.js';
import * as lifecycle from './lifecycle.js';

/**
 * A device of the host, known by its name. All methods throw ServerError if the daemon refuses, `NO_NODE_DEVICE` when
 * the device is gone.
 */
export class NodeDevice extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullNodeDevice;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullNodeDevice) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** The connection that the handle belongs to. */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** E.g. `pci_0000_00_02_0`. */
  get name(): string {
    return this.#wire.name;
  }

  get [Symbol.toStringTag](): string {
    return 'NodeDevice';
  }

  /** `virNodeDeviceGetName` */
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
  getParent(options?: CallOptions): Promise<string | null> {
    return refusal(options, callOptions) ?? info.getParent(this.#session, this.name, options);
  }

  /**
   * Returns the whole description as XML. `flags` are `NodeDeviceXMLFlags`.
   * `virNodeDeviceGetXMLDesc` · `NODE_DEVICE_GET_XML_DESC` · since 0.5.0
   */
  getXmlDescription(options?: FlagsOptions<NodeDeviceXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? info.getXmlDescription(this.#session, this.name, options);
  }

  /**
   * Lists the names of its capabilities: `pci`, `net`, `scsi_host`, ... Two calls; the first one returns their number.
   * `virNodeDeviceListCaps` · `NODE_DEVICE_LIST_CAPS` · since 0.5.0
   */
  listCapabilities(options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? info.listCapabilities(this.#session, this.name, options);
  }

  /**
   * Returns true if the device exists on the host now.
   * `virNodeDeviceIsActive` · `NODE_DEVICE_IS_ACTIVE` · since 7.8.0
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? info.isActive(this.#session, this.name, options);
  }

  /**
   * Returns true if the device is persistent, so that it can be started again.
   * `virNodeDeviceIsPersistent` · `NODE_DEVICE_IS_PERSISTENT` · since 7.8.0
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? info.isPersistent(this.#session, this.name, options);
  }

  // Created devices: mediated devices, virtual SCSI hosts

  /**
   * Starts a defined device. No flags are defined.
   * `virNodeDeviceCreate` · `NODE_DEVICE_CREATE` · since 7.3.0
   */
  create(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.create(this.#session, this.name, options);
  }

  /**
   * Removes the definition. No flags are defined.
   * `virNodeDeviceUndefine` · `NODE_DEVICE_UNDEFINE` · since 7.3.0
   */
  undefine(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.undefine(this.#session, this.name, options);
  }

  /**
   * Ends a device that was made with XML or started.
   * `virNodeDeviceDestroy` · `NODE_DEVICE_DESTROY` · since 0.6.3
   */
  destroy(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? lifecycle.destroy(this.#session, this.name, options);
  }

  /**
   * Changes a mediated device as described by XML: its definition, the running device, or both. `flags` are
   * `NodeDeviceUpdateFlags`; without, the running device is changed if there is one, else the definition.
   * `virNodeDeviceUpdate` · `NODE_DEVICE_UPDATE` · since 10.1.0
   */
  update(xml: string, options?: FlagsOptions<NodeDeviceUpdateFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.update(this.#session, this.name, xml, options);
  }

  /**
   * Returns true if a defined device starts when its parent appears.
   * `virNodeDeviceGetAutostart` · `NODE_DEVICE_GET_AUTOSTART` · since 7.8.0
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? lifecycle.getAutostart(this.#session, this.name, options);
  }

  /**
   * Makes a defined device start when its parent appears, or not.
   * `virNodeDeviceSetAutostart` · `NODE_DEVICE_SET_AUTOSTART` · since 7.8.0
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? lifecycle.setAutostart(this.#session, this.name, autostart, options);
  }

  // Lending it to guests

  /**
   * Detaches the device from the host's driver, so that it can be passed to a guest. `driver` is the driver to bind it
   * to, e.g. `vfio`; by default the daemon chooses. No flags are defined. (The name is libvirt's spelling.)
   * `virNodeDeviceDettach` · `NODE_DEVICE_DETTACH` · since 0.6.1; with `driver` or flags
   * `virNodeDeviceDetachFlags` · `NODE_DEVICE_DETACH_FLAGS` · since 1.0.5
   */
  dettach(options?: DetachOptions): Promise<void> {
    return refusal(options, detachOptions) ?? hostDriver.dettach(this.#session, this.name, options);
  }

  /**
   * Reattaches the device to the host's driver.
   * `virNodeDeviceReAttach` · `NODE_DEVICE_RE_ATTACH` · since 0.6.1
   */
  reattach(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? hostDriver.reattach(this.#session, this.name, options);
  }

  /**
   * Resets a device that no driver of the host has.
   * `virNodeDeviceReset` · `NODE_DEVICE_RESET` · since 0.6.1
   */
  reset(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? hostDriver.reset(this.#session, this.name, options);
  }
}
