import { classPage } from './class-page.js';
import { guides } from './guides.js';
import { front, PageWriter, table } from './markdown.js';
import { guideNavigation, type NavigationItem, referenceNavigation } from './navigation.js';
import { optionsPage } from './options-page.js';
import { protocolPage } from './protocol-page.js';
import { groupBy, type PublicSymbol, Reference } from './reference.js';
import { constantsPage, symbolsPage } from './symbols-page.js';

/** All pages of the site. */
export interface Site {
  /** Markdown by page, without ending: `api/domain`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly reference: Reference;
  readonly navigation: { readonly guides: readonly NavigationItem[]; readonly reference: readonly NavigationItem[] };
  /** The list for language models: https://llmstxt.org */
  readonly llms: string;
}

/** Makes all pages from the documents and the source. */
export function createSite(): Site {
  const reference = new Reference();
  const pages = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const guide of guides()) {
    pages.set(guide.page, guide.text);
    titles.set(guide.page, guide.page === 'introduction' ? 'Introduction' : guide.title);
  }
  const guideTitles = new Map(titles);
  for (const [page, symbols] of reference.pages) {
    const [first] = symbols;
    if (first === undefined) continue;
    const title = titleOf(page, symbols);
    titles.set(page, title);
    pages.set(page, pageOf(reference, page, title, symbols, first));
  }
  pages.set('api/options', optionsPage(reference, new PageWriter(reference, 'api/options')));
  titles.set('api/options', 'All options');
  pages.set('api/index', indexPage(reference));
  titles.set('api/index', 'All symbols');
  const navigation = { guides: guideNavigation(guideTitles), reference: referenceNavigation(reference, titles) };
  return { pages, titles, reference, navigation, llms: llmsText(navigation, pages) };
}

function pageOf(
  reference: Reference,
  page: string,
  title: string,
  symbols: readonly PublicSymbol[],
  first: PublicSymbol,
): string {
  const writer = new PageWriter(reference, page, first.entry);
  if (first.kind === 'class') {
    if (symbols.length > 1) throw new Error(`${page} is the page of ${symbols.map(({ name }) => name).join(' and ')}`);
    return classPage(reference, first, writer);
  }
  if (first.kind === 'constants') return constantsPage(title, symbols, writer);
  if (symbols.some(({ kind }) => kind === 'codec' || kind === 'procedure')) return protocolPage(title, symbols, writer);
  return symbolsPage(title, symbols, writer);
}

function titleOf(page: string, symbols: readonly PublicSymbol[]): string {
  const [first] = symbols;
  if (first?.kind === 'class') return first.name;
  const words = (page.split('/').at(-1) ?? '').replace('-element-', ': ').replaceAll('-', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  if (page.includes('/constants/')) return `${name} constants`;
  if (page.startsWith('api/protocol/')) return `Protocol: ${name.replace(/^Protocol /, '')}`;
  if (page.startsWith('api/xml/')) return `XML: ${name}`;
  if (/^api\/(?:admin|testing|vitest)\//.test(page)) return `${name} of ${first?.entry.module ?? ''}`;
  return name;
}

function indexPage(reference: Reference): string {
  const writer = new PageWriter(reference, 'api/index');
  const sections = [...groupBy(reference.symbols, ({ entry }) => entry.module)].flatMap(([module, symbols]) => {
    const sorted = symbols
      .filter(({ kind }) => kind !== 'codec')
      .sort((one, other) => one.name.localeCompare(other.name));
    const links = sorted.map((symbol) => writer.link(`\`${symbol.name}\``, symbol.page, symbol.anchor));
    return [`## ${module} {#${module.replaceAll('/', '-')}}`, links.join(' · ')];
  });
  const counts = table(
    ['entry', 'public symbols'],
    [...groupBy(reference.symbols, ({ entry }) => entry.module)].map(([module, symbols]) => [
      `[\`${module}\`](#${module.replaceAll('/', '-')})`,
      String(symbols.length),
    ]),
  );
  return `${[front('API reference', 'Every public symbol of the package'), `Generated from the source. ${writer.link('All options', 'api/options')} lists every option with its default.`, counts, ...sections].join('\n\n')}\n`;
}

function llmsText(navigation: Site['navigation'], pages: ReadonlyMap<string, string>): string {
  const lines = (items: readonly NavigationItem[]): string[] =>
    items.flatMap(({ text, link, items: below }) => [
      ...(below === undefined ? [] : ['', `## ${text}`, '', ...lines(below)]),
      ...(link === undefined
        ? []
        : [
            `- [${text}](${BASE}${link === '/api/' ? 'api/index' : link.slice(1)}.md)${aboutOf(pages.get(link.slice(1)))}`,
          ]),
    ]);
  const intro = [
    '# libvirt-client',
    '',
    '> A libvirt client for Node.js in TypeScript: it implements the remote protocol itself, without a native addon. Each page of the documentation exists as Markdown, under the addresses below.',
  ];
  return `${[...intro, ...lines(navigation.guides), ...lines(navigation.reference)].join('\n')}\n`;
}

/** Where the site is published. */
export const BASE = '/libvirt-client/';

function aboutOf(text: string | undefined): string {
  const description = /^description: "(.*)"$/m.exec(text ?? '')?.[1];
  return description === undefined ? '' : `: ${description}`;
}
