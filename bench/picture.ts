import { type Result, ratio } from './compare.js';
import type { Report } from './report.js';

const LEFT = 330;
const WIDTH = 960;
const ROW = 50;
const TOP = 64;
/** Twice the time of the other is where the picture ends. */
const MOST = 2;

const COLOURS = { raw: '#8a8f98', c: '#444444', python: '#3572a5', perl: '#8a5a99', go: '#00a0b8' } as const;

/** What is compared, and how the picture calls it. */
const BARS = [
  ['raw', 'lower bound: same bytes, no decoding'],
  ['c', 'libvirt.so from C'],
  ['python', 'python3-libvirt'],
  ['perl', 'Sys::Virt'],
  ['go', 'go-libvirt'],
] as const;

/** Height of a bar. */
const BAR: number = ROW / BARS.length;

/** A picture of the ratios: a bar for each participant, as long as our time is in terms of its own. */
export function picture(report: Report): string {
  const timed = report.results.filter(({ unit, name }) => unit === 'ms' && !name.startsWith('codec'));
  // Some are compared with programs that have no bar.
  const rows = timed.filter((result) => BARS.some(([name]) => ratio(result, 'ours', name) !== undefined));
  const height = TOP + rows.length * (ROW + 10) + 30;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>Time of libvirt-client relative to other clients</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="12" y="22" font-size="15" fill="#222222">Time of libvirt-client ${report.library} relative to other clients; shorter is better</text>`,
    ...legend(),
    ...line(1, height),
    ...rows.flatMap((result, index) => row(result, TOP + index * (ROW + 10))),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function legend(): string[] {
  return BARS.flatMap(([name, words], index) => {
    const x = 12 + index * 190 + (index > 0 ? 90 : 0);
    return [
      `<rect x="${x}" y="36" width="12" height="12" fill="${COLOURS[name]}"/>`,
      `<text x="${x + 18}" y="46" fill="#444444">${words}</text>`,
    ];
  });
}

function row(result: Result, y: number): string[] {
  const bars = BARS.flatMap(([name], index) => {
    const found = ratio(result, 'ours', name);
    if (found === undefined) return [];
    const at = y + index * BAR;
    const words = found > MOST ? `${found.toFixed(2)} x, off the scale` : `${found.toFixed(2)} x`;
    return [
      `<rect x="${LEFT}" y="${at.toFixed(1)}" width="${scale(found).toFixed(1)}" height="${(BAR - 1).toFixed(1)}" fill="${COLOURS[name]}"/>`,
      `<text x="${(LEFT + scale(found) + 4).toFixed(1)}" y="${(at + 8.5).toFixed(1)}" font-size="9" fill="#222222" stroke="#ffffff" stroke-width="2" paint-order="stroke">${words}</text>`,
    ];
  });
  return [
    `<text x="${LEFT - 8}" y="${y + ROW / 2 + 4}" text-anchor="end" fill="#222222">${result.name}</text>`,
    ...bars,
  ];
}

/** The line at which both take the same time. */
function line(at: number, height: number): string[] {
  const x = LEFT + scale(at);
  return [
    `<line x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${height - 24}" stroke="#222222" stroke-dasharray="3 3"/>`,
    `<text x="${x}" y="${height - 10}" text-anchor="middle" fill="#222222">the same time</text>`,
  ];
}

function scale(value: number): number {
  return (Math.min(value, MOST) / MOST) * (WIDTH - LEFT - 150);
}
