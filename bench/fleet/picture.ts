/** Pictures of how the cost of a fleet grows: both axes are logarithmic, so that linear growth is a diagonal. */

/** One point: a number of hosts, and a cost. */
interface Point {
  readonly hosts: number;
  readonly watched: { readonly rss: number; readonly readyCpuMs: number };
}

const CHART_WIDTH = 50;

/** Lines of text: a bar for each number of hosts, twice as long for the square of the cost. */
export function fleetChart(results: readonly Point[]): string[] {
  const most = Math.log10(Math.max(...results.map(({ watched }) => watched.rss / 1024)));
  const bars = results.map(({ hosts, watched }) => {
    const kib = Math.max(1, watched.rss / 1024);
    const bar = '#'.repeat(Math.max(1, Math.round((Math.log10(kib) / most) * CHART_WIDTH)));
    return `${String(hosts).padStart(6)} ${bar} ${(kib / 1024).toFixed(1)} MiB`;
  });
  return ['resident memory by number of hosts, logarithmic:', ...bars, `growth: ${exponents(results)}`];
}

/** The exponents of the growth between the smallest and the largest number of hosts: 1 is linear. */
function exponents(results: readonly Point[]): string {
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined || first.hosts === last.hosts) return 'one size only';
  const of = (cost: (point: Point) => number): string =>
    (Math.log(cost(last) / cost(first)) / Math.log(last.hosts / first.hosts)).toFixed(2);
  const [memory, cpu] = [of(({ watched }) => watched.rss), of(({ watched }) => watched.readyCpuMs)];
  return `hosts^${memory} in memory, hosts^${cpu} in processor time until ready (1 is linear)`;
}

const WIDTH = 720;
const HEIGHT = 440;
const MARGIN = 70;

/** A picture with memory and processor time until ready. */
export function fleetSvg(results: readonly Point[]): string {
  const series = [
    { name: 'resident memory [MiB]', colour: '#3572a5', of: ({ watched }: Point) => watched.rss / 1024 / 1024 },
    {
      name: 'processor time until ready [s]',
      colour: '#c0504d',
      of: ({ watched }: Point) => watched.readyCpuMs / 1000,
    },
  ];
  const hosts = results.map((result) => result.hosts);
  const costs = series.flatMap(({ of }) => results.map(of));
  const x = scale(hosts, MARGIN, WIDTH - 30);
  const y = scale(costs, HEIGHT - MARGIN, 40);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Cost of watching many hosts</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="12" y="22" font-size="15" fill="#222222">Cost of watching hosts with 100 domains each; both axes logarithmic</text>`,
    ...hosts.map((count) => `<text x="${x(count)}" y="${HEIGHT - MARGIN + 20}" text-anchor="middle">${count}</text>`),
    `<text x="${WIDTH / 2}" y="${HEIGHT - 20}" text-anchor="middle">hosts</text>`,
    ...series.flatMap(({ name, colour, of }, index) => [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${results.map((result) => `${x(result.hosts)},${y(of(result))}`).join(' ')}"/>`,
      ...results.map((result) => {
        const at = [x(result.hosts), y(of(result))];
        return `<circle cx="${at[0]}" cy="${at[1]}" r="3" fill="${colour}"/><text x="${at[0]}" y="${(at[1] ?? 0) - 8}" text-anchor="middle" fill="${colour}">${of(result).toFixed(1)}</text>`;
      }),
      `<text x="${MARGIN}" y="${50 + index * 18}" fill="${colour}">${name}</text>`,
    ]),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  const span = high - low || 1;
  return (value) => Math.round(from + ((Math.log(value) - low) / span) * (to - from));
}
