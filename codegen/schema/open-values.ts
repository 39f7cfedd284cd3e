/**
 * Places whose list of values in the schema is known to lag behind what hypervisors offer, as `element/@attribute` or
 * `element` for its text. Their types also take other strings.
 */
export const OPEN_VALUES: ReadonlySet<string> = new Set([
  'domain/@type',
  'type/@arch',
  'controller/@model',
  'sound/@model',
  'codec/@type',
  'watchdog/@model',
  'memballoon/@model',
  'rng/@model',
  'tpm/@model',
  'panic/@model',
  'iommu/@model',
  'shmem/model/@type',
  'model/@type',
  'model/@name',
  'driver/@name',
  'target/@bus',
  'feature/@name',
  'arch/@name',
  'arch',
]);
