const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** `12.3 MiB`; a dash for what is not known. */
export function formatBytes(bytes: number | null | undefined): string {
  if (bytes === null || bytes === undefined) return '–';
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(unit === 0 || value >= 100 ? 0 : 1)} ${UNITS[unit]}`;
}

export function formatPercent(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : `${value.toFixed(value < 10 ? 1 : 0)} %`;
}

/** `R 1.2 MiB/s  W 0 B/s`. */
export function formatRates(
  mark: string,
  rate: number | null | undefined,
  otherMark: string,
  otherRate: number | null | undefined,
): string {
  const isKnown = typeof rate === 'number' || typeof otherRate === 'number';
  return isKnown ? `${mark} ${formatBytes(rate)}/s  ${otherMark} ${formatBytes(otherRate)}/s` : '–';
}
