import { useData, useRoute, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { defineComponent, h, nextTick, onMounted, type VNode, watch } from 'vue';
import './style.css';

/** A link to the Markdown twin of the page. */
const MarkdownLink = defineComponent({
  setup() {
    const { page } = useData();
    return () =>
      h(
        'p',
        { class: 'markdown-link' },
        h('a', { href: withBase(`/${page.value.relativePath}`), target: '_self' }, 'This page as Markdown'),
      );
  },
});

/** The picture of the home page. */
const HomePicture = (): VNode =>
  h('a', { href: withBase('/examples/dashboard') }, [
    h('img', {
      class: 'home-picture',
      src: withBase('/dashboard.png'),
      alt: 'The dashboard of the examples: virtual machines, charts and a serial console in the browser',
      width: 1280,
      height: 760,
    }),
  ]);

/** The default theme has a button inside of the button of a group in the sidebar; a single one is enough. */
function plainCarets(): void {
  for (const caret of document.querySelectorAll('.VPSidebarItem .item[role="button"] > .caret')) {
    for (const name of ['role', 'aria-label', 'tabindex']) caret.removeAttribute(name);
    caret.setAttribute('aria-hidden', 'true');
  }
}

const Layout = defineComponent({
  setup() {
    const route = useRoute();
    onMounted(plainCarets);
    watch(
      () => route.path,
      () => void nextTick(plainCarets),
    );
    return () =>
      h(DefaultTheme.Layout, null, {
        'doc-footer-before': () => h(MarkdownLink),
        'home-hero-image': HomePicture,
      });
  },
});

export default { extends: DefaultTheme, Layout };
