/**
 * Constants that libvirt's IDL files use without defining them: their C compiler takes them from C headers. They are
 * part of the wire format, so libvirt cannot change them. The values are those of libvirt's public headers; the
 * buffer lengths count the NUL at the end.
 */
export const C_CONSTANTS: ReadonlyMap<string, bigint> = new Map([
  // RFC 4506, 4.4: the two values of bool.
  ['TRUE', 1n],
  ['FALSE', 0n],
  // A UUID in binary.
  ['VIR_UUID_BUFLEN', 16n],
  ['VIR_UUID_STRING_BUFLEN', 37n],
  // Limits of the security driver.
  ['VIR_SECURITY_MODEL_BUFLEN', 257n],
  ['VIR_SECURITY_LABEL_BUFLEN', 4097n],
  ['VIR_SECURITY_DOI_BUFLEN', 257n],
  // virTypedParameterType: which arm of a typed parameter follows. The first three spellings are those of releases
  // before 0.9.2, which had a union for each.
  ['VIR_DOMAIN_SCHED_FIELD_INT', 1n],
  ['VIR_DOMAIN_SCHED_FIELD_UINT', 2n],
  ['VIR_DOMAIN_SCHED_FIELD_LLONG', 3n],
  ['VIR_DOMAIN_SCHED_FIELD_ULLONG', 4n],
  ['VIR_DOMAIN_SCHED_FIELD_DOUBLE', 5n],
  ['VIR_DOMAIN_SCHED_FIELD_BOOLEAN', 6n],
  ['VIR_DOMAIN_MEMORY_PARAM_INT', 1n],
  ['VIR_DOMAIN_MEMORY_PARAM_UINT', 2n],
  ['VIR_DOMAIN_MEMORY_PARAM_LLONG', 3n],
  ['VIR_DOMAIN_MEMORY_PARAM_ULLONG', 4n],
  ['VIR_DOMAIN_MEMORY_PARAM_DOUBLE', 5n],
  ['VIR_DOMAIN_MEMORY_PARAM_BOOLEAN', 6n],
  ['VIR_DOMAIN_BLKIO_PARAM_INT', 1n],
  ['VIR_DOMAIN_BLKIO_PARAM_UINT', 2n],
  ['VIR_DOMAIN_BLKIO_PARAM_LLONG', 3n],
  ['VIR_DOMAIN_BLKIO_PARAM_ULLONG', 4n],
  ['VIR_DOMAIN_BLKIO_PARAM_DOUBLE', 5n],
  ['VIR_DOMAIN_BLKIO_PARAM_BOOLEAN', 6n],
  ['VIR_TYPED_PARAM_INT', 1n],
  ['VIR_TYPED_PARAM_UINT', 2n],
  ['VIR_TYPED_PARAM_LLONG', 3n],
  ['VIR_TYPED_PARAM_ULLONG', 4n],
  ['VIR_TYPED_PARAM_DOUBLE', 5n],
  ['VIR_TYPED_PARAM_BOOLEAN', 6n],
  ['VIR_TYPED_PARAM_STRING', 7n],
]);
