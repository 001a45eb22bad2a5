import { mergeConfig, type Plugin, type UserConfig } from 'vite';

const STRAPI = '/@strapi/admin/dist/admin/admin/src/';

/** Strapi's own file, below one of ours that stands in for it. */
const ORIGINAL = '?original';

/** Files of Strapi's panel that have no option to be without, and what is loaded instead of them. */
const REPLACED: Readonly<Record<string, string>> = {
  'components/MediaLibraryBanner.mjs': 'export const MediaLibraryBanner = () => null;',
  'components/UpsellBanner.mjs': 'export const UpsellBanner = () => null;',
  'layouts/UnauthenticatedLayout.mjs': `
    import { jsx } from 'react/jsx-runtime';
    import { UnauthenticatedLayout as Original } from './UnauthenticatedLayout.mjs${ORIGINAL}';
    import { SignInFrame } from '${new URL('./branding/sign-in-frame.tsx', import.meta.url).pathname}';
    export { Column, LayoutContent } from './UnauthenticatedLayout.mjs${ORIGINAL}';
    export const UnauthenticatedLayout = ({ children }) =>
      jsx(SignInFrame, { children: jsx(Original, { children }) });
  `,
};

/** Words in Strapi's files that are no translations. */
const REWORDED: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'components/PageHelpers.mjs': ['| Strapi`', '| Jumelle`'],
};

/**
 * Puts our name in the place of Strapi's and takes its advertising out of the panel. A file that
 * another release of Strapi does not have any more stops the build.
 */
function jumelle(): Plugin {
  const left = new Set([...Object.keys(REPLACED), ...Object.keys(REWORDED)]);
  const fileOf = (id: string) => id.replaceAll('\\', '/').split(STRAPI)[1] ?? '';
  return {
    name: 'jumelle',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const replacement = REPLACED[fileOf(id)];
      if (replacement !== undefined) left.delete(fileOf(id));
      return replacement;
    },
    transform(code, id) {
      const words = REWORDED[fileOf(id)];
      if (!words || !code.includes(words[0])) return null;
      left.delete(fileOf(id));
      return { code: code.replace(...words), map: null };
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<title>Strapi Admin</title>', '<title>Jumelle</title>'),
    },
    buildEnd(error) {
      if (!error && left.size > 0) this.error(`Not found in Strapi: ${[...left].join(', ')}`);
    },
  };
}

export default (config: UserConfig): UserConfig => mergeConfig(config, { plugins: [jumelle()] });
