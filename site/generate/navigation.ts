import { EXAMPLES } from './guides.js';
import type { PublicSymbol, Reference } from './reference.js';

/** An item of the sidebar. */
export interface NavigationItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly NavigationItem[];
}

const GUIDES: readonly (readonly [title: string, pages: readonly string[]])[] = [
  ['Start', ['introduction', 'cookbook', 'from-virsh', 'cli', 'glossary']],
  ['Examples', ['examples', ...EXAMPLES.map((name) => `examples/${name}`)]],
  ['Connecting', ['uris', 'authentication', 'ssh', 'custom-transport', 'fleet']],
  ['Guests', ['domain-tasks', 'waiting', 'statistics', 'typed-parameters', 'migration', 'xml']],
  ['Events and streams', ['events', 'inventory', 'streams', 'descriptors']],
  ['Testing and tracing', ['testing', 'session-format', 'tracing']],
  [
    'Background',
    [
      'constants',
      'bigint',
      'domain-methods',
      'api-coverage',
      'performance',
      'protocol',
      'versioning',
      'security',
      'architecture',
      'contributing',
      'changelog',
    ],
  ],
];

/** The sidebar of the guides. Pages that no group names are in the last one, so that none is lost. */
export function guideNavigation(titles: ReadonlyMap<string, string>): NavigationItem[] {
  const named = new Set(GUIDES.flatMap(([, pages]) => pages));
  const others = [...titles.keys()].filter((page) => !named.has(page));
  return GUIDES.map(([text, pages], index) => {
    const all = index === GUIDES.length - 1 ? [...pages, ...others] : pages;
    const items = all.flatMap((page) => {
      const title = titles.get(page);
      return title === undefined ? [] : [{ text: title, link: `/${page}` }];
    });
    return { text, items };
  });
}

/** The sidebar of the reference. */
export function referenceNavigation(reference: Reference, titles: ReadonlyMap<string, string>): NavigationItem[] {
  const isClass = (symbols: readonly PublicSymbol[]): boolean => symbols[0]?.kind === 'class';
  const groups = new Map<string, NavigationItem[]>();
  for (const [page, symbols] of reference.pages) {
    const [first] = symbols;
    if (first === undefined) continue;
    const text = groupName(first, isClass(symbols), page);
    groups.set(text, [...(groups.get(text) ?? []), { text: titles.get(page) ?? page, link: `/${page}` }]);
  }
  const own: NavigationItem[] = [
    { text: 'All symbols', link: '/api/' },
    { text: 'All options', link: '/api/options' },
  ];
  const rank = (text: string): number => (ORDER.includes(text) ? ORDER.indexOf(text) : ORDER.length);
  const sorted = [...groups].sort(([one], [other]) => rank(one) - rank(other));
  const rest = sorted.map(([text, items]) => ({
    text,
    collapsed: text !== 'Classes' && text !== 'Functions and types',
    items: items.sort((one, other) => one.text.localeCompare(other.text)),
  }));
  return [{ text: 'Reference', items: own }, ...rest];
}

const ORDER: readonly string[] = ['Classes', 'Functions and types', 'Errors', 'Constants'];

function groupName({ entry, name }: PublicSymbol, isClass: boolean, page: string): string {
  if (entry.module !== 'libvirt-client') return entry.module;
  if (page.includes('/constants/')) return 'Constants';
  if (!isClass) return 'Functions and types';
  return name.endsWith('Error') ? 'Errors' : 'Classes';
}
