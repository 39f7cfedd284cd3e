import { useData, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { defineComponent, h } from 'vue';
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

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-footer-before': () => h(MarkdownLink) }),
};
