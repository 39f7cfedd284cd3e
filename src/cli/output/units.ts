const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/** Formats a number of bytes: `0 B`, `512 MiB`, `7.8 GiB`. */
export function bytesText(bytes: bigint): string {
  let value = Number(bytes);
  let unit = 0;
  // 1023.95 would be shown as 1024.0 of the smaller unit.
  while (value >= 1023.95 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 99.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
  return `${digits} ${UNITS[unit]}`;
}

/** Formats KiB, libvirt's unit of memory. */
export function kibText(kib: bigint): string {
  return bytesText(kib * 1024n);
}

/** Formats nanoseconds as `h:mm:ss`, rounded down. */
export function durationText(nanoseconds: bigint): string {
  const seconds = nanoseconds / 1_000_000_000n;
  const two = (value: bigint): string => value.toString().padStart(2, '0');
  return `${seconds / 3600n}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
}

export function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Returns a dash for a missing value. */
export function textOr<T>(value: T | null, text: (value: T) => string): string {
  return value === null ? '-' : text(value);
}
