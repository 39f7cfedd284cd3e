import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const content = fileURLToPath(new URL('../.content', import.meta.url));
const navigation = JSON.parse(readFileSync(`${content}/.navigation.json`, 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const base = process.env.SITE_BASE ?? '/libvirt-client/';

export default defineConfig({
  title: 'libvirt-client',
  description: 'A libvirt client for Node.js in TypeScript',
  lang: 'en',
  base,
  srcDir: '.content',
  cleanUrls: true,
  lastUpdated: false,
  // Text that looks like markup is text: angle brackets occur in types and XML.
  markdown: {
    html: false,
    attrs: {},
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }]],
  transformHead: ({ page }) => [['link', { rel: 'alternate', type: 'text/markdown', href: `${base}${page}` }]],
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/introduction', activeMatch: '^/(?!api/)' },
      { text: 'Reference', link: '/api/', activeMatch: '^/api/' },
      {
        text: `v${version}`,
        items: [
          { text: 'Changelog', link: '/changelog' },
          { text: 'Versions', link: '/versioning' },
        ],
      },
    ],
    sidebar: { '/api/': navigation.reference, '/': navigation.guides },
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: {
        detailedView: false,
        miniSearch: {
          options: {
            // `virDomainMigrateToURI3` is found as `migrateToUri3` too, and `DOMAIN_GET_INFO` is one word and three.
            // No other scope is available to this function.
            tokenize: (text) =>
              text.split(/(?:[\n\r\p{Z}]|(?!_)\p{P})+/u).flatMap((word) => {
                const name = /^vir[A-Z][a-z]*([A-Z]\w*)$/.exec(word)?.[1];
                if (name !== undefined) return [word, name];
                return word.includes('_') ? [word, ...word.split('_')] : [word];
              }),
          },
          searchOptions: { boost: { title: 6, titles: 2, text: 1 }, fuzzy: 0.1, prefix: true },
        },
        // Of the generated types only the headings are searched: their texts would make the index four times as large.
        _render(source, env, md) {
          const page = String(env.relativePath);
          if (page === 'api/index.md') return '';
          const html = md.render(source, env);
          return /^api\/(?:xml|protocol|constants)\/|^api-coverage/.test(page)
            ? html.replace(/<pre[\s\S]*?<\/pre>/g, '').replace(/<p>\*?\*?.*?<\/p>/gs, '')
            : html;
        },
      },
    },
    socialLinks: [{ icon: 'github', link: 'https://github.com/libvirt-client/libvirt-client' }],
    footer: { message: 'Released under the MIT licence.' },
  },
  // The Markdown twin of each page, beside its HTML.
  buildEnd({ outDir }) {
    cpSync(content, outDir, {
      recursive: true,
      filter: (path) => !path.includes('.navigation.json') && !path.includes('/public'),
    });
  },
});
