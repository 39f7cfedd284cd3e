import { nameOf } from '../constant.js';
import { StoragePoolState } from '../generated/constants/storage.js';

/** Returns virsh's word for the state of a storage pool in lists: `active`. */
export function poolStateText(state: number): string {
  if (state === StoragePoolState.RUNNING) return 'active';
  // A newer daemon may send a number without a name.
  return (nameOf(StoragePoolState, state) ?? String(state)).toLowerCase();
}
