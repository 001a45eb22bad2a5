import { mergeConfig, type Plugin, type UserConfig } from 'vite';

const STRAPI = '/node_modules/@strapi/';
const ADMIN = 'admin/dist/admin/admin/src';

/** Strapi's own file, below one of ours that stands in for it. */
const ORIGINAL = '?original';

/** Files of Strapi's panel that have no option to be without, and what is loaded instead of them. */
const REPLACED: Readonly<Record<string, string>> = {
  [`${ADMIN}/components/MediaLibraryBanner.mjs`]: 'export const MediaLibraryBanner = () => null;',
  [`${ADMIN}/components/UpsellBanner.mjs`]: 'export const UpsellBanner = () => null;',
  [`${ADMIN}/layouts/UnauthenticatedLayout.mjs`]: `
    import { jsx } from 'react/jsx-runtime';
    import { UnauthenticatedLayout as Original } from './UnauthenticatedLayout.mjs${ORIGINAL}';
    import { SignInFrame } from '${new URL('./branding/sign-in-frame.tsx', import.meta.url).pathname}';
    export { Column, LayoutContent } from './UnauthenticatedLayout.mjs${ORIGINAL}';
    export const UnauthenticatedLayout = ({ children }) =>
      jsx(SignInFrame, { children: jsx(Original, { children }) });
  `,
};

/** Passages of Strapi's files that are changed in place. */
const REWRITTEN: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {
  [`${ADMIN}/components/PageHelpers.mjs`]: ['| Strapi`', '| Jumelle`'],
  // A link to Strapi's manual for developers, on every page.
  [`${ADMIN}/components/Layouts/HeaderLayout.mjs`]: [
    'docLinkButton = docLink ?',
    'docLinkButton = false ?',
  ],
  [`${ADMIN}/pages/Settings/pages/ApplicationInfo/ApplicationInfoPage.mjs`]: [
    /jsx\(Link, (\{\s*href: "https:\/\/strapi\.io\/pricing)/,
    'false && jsx(Link, $1',
  ],
  // A link to a field (`?field=foundedOn`) broke every page with a list of components elsewhere in
  // the form: https://github.com/strapi/strapi/issues/23951 is the same in dynamic zones.
  'content-manager/dist/admin/pages/EditView/components/FormInputs/Component/Repeatable.mjs': [
    'if (getIn(value, path, undefined) !== undefined) {',
    'if (path && getIn(value, path, undefined) !== undefined) {',
  ],
  // The server finds documents by names that are not in the one that is shown: what it answers is
  // what there is to choose from.
  'content-manager/dist/admin/pages/EditView/components/FormInputs/Relations/Relations.mjs': [
    "filter: 'contains'",
    "filter: 'none'",
  ],
  // An invitation to be written to by another company, which would be told who registered.
  [`${ADMIN}/pages/Auth/components/Register.mjs`]: [
    '].map(({ size, ...field })=>',
    "].filter(({ name }) => name !== 'news').map(({ size, ...field })=>",
  ],
  // A heading for pages that stand alone, of which there are none.
  'content-manager/dist/admin/components/LeftMenu.mjs': [
    'children: menu.map(',
    "children: menu.filter(({ id, links }) => id !== 'singleTypes' || links.length > 0).map(",
  ],
};

/**
 * Puts our name in the place of Strapi's and takes its advertising out of the panel. A file that
 * another release of Strapi does not have any more stops the build.
 */
function jumelle(): Plugin {
  const left = new Set([...Object.keys(REPLACED), ...Object.keys(REWRITTEN)]);
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
      const change = REWRITTEN[fileOf(id)];
      const rewritten = change ? code.replace(...change) : code;
      if (rewritten === code) return null;
      left.delete(fileOf(id));
      return { code: rewritten, map: null };
    },
    // The document is made by a plugin of Strapi's, past `transformIndexHtml`.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        page.source = String(page.source).replace('Strapi Admin', 'Jumelle');
      },
    },
    buildEnd(error) {
      if (!error && left.size > 0) this.error(`Not found in Strapi: ${[...left].join(', ')}`);
    },
  };
}

export default (config: UserConfig): UserConfig => mergeConfig(config, { plugins: [jumelle()] });
