// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { CapabilitiesHostCpuCounter, CapabilitiesHostCpuCounterInput, CapabilitiesHostCpuFeatures, CapabilitiesHostCpuMicrocode, CapabilitiesHostCpuMicrocodeInput, CapabilitiesHostCpuPages, CapabilitiesHostCpuSignature, CapabilitiesHostCpuSignatureInput } from './capabilities.js';
import type { DomainCpuCache, DomainCpuMaxphysaddr, DomainCpuNuma, DomainCpuNumaInput, DomainCpuTopology, DomainCpuTopologyInput } from './domain.js';
import type { RawContent } from './raw.js';

/** `<cpu>` as a document. */
export interface CpuDocument {
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  match?: 'minimum' | 'exact' | 'strict';
  check?: 'none' | 'partial' | 'full';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  deprecated_features?: 'on' | 'off';
  migratable?: 'on' | 'off';
  arch?: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mipsel' | 'mips64' | 'mips64el' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb' | (string & {});
  features?: CapabilitiesHostCpuFeatures;
  model?: CpuModel;
  vendor?: string;
  microcode?: CapabilitiesHostCpuMicrocode;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  signature?: CapabilitiesHostCpuSignature;
  counter?: CapabilitiesHostCpuCounter;
  /** Sockets, dies, cores and threads. */
  topology?: DomainCpuTopology;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  maxphysaddr?: DomainCpuMaxphysaddr;
  feature?: CpuFeature[];
  pages?: CapabilitiesHostCpuPages[];
  /** NUMA nodes of the guest. */
  numa?: DomainCpuNuma;
  cache?: DomainCpuCache;
  $raw?: RawContent;
}

/**
 * `<cpu>` as a document.
 * The written form; `CpuDocument` is the parsed form.
 */
export interface CpuDocumentInput {
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  match?: 'minimum' | 'exact' | 'strict';
  check?: 'none' | 'partial' | 'full';
  /** Added between libvirt 9.0.0 and 11.3.0. */
  deprecated_features?: 'on' | 'off';
  migratable?: 'on' | 'off';
  arch?: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mipsel' | 'mips64' | 'mips64el' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb' | (string & {});
  features?: CapabilitiesHostCpuFeatures;
  model?: CpuModel;
  vendor?: string;
  microcode?: CapabilitiesHostCpuMicrocodeInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  signature?: CapabilitiesHostCpuSignatureInput;
  counter?: CapabilitiesHostCpuCounterInput;
  /** Sockets, dies, cores and threads. */
  topology?: DomainCpuTopologyInput;
  /** Added between libvirt 7.0.0 and 9.0.0. */
  maxphysaddr?: DomainCpuMaxphysaddr;
  feature?: CpuFeature[];
  pages?: CapabilitiesHostCpuPages[];
  /** NUMA nodes of the guest. */
  numa?: DomainCpuNumaInput;
  cache?: DomainCpuCache;
  $raw?: RawContent;
}

/** `<model>` of `<cpu>`. */
export interface CpuModel {
  fallback?: 'allow' | 'forbid';
  /** Pattern: `[^,]{12}` */
  vendor_id?: string;
  /** Added between libvirt 11.3.0 and 12.8.0. */
  value?: string;
  $raw?: RawContent;
}

/** `<feature>` of `<cpu>`. */
export interface CpuFeature {
  name: string;
  policy?: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
  $raw?: RawContent;
}

