import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { STRAPI_PASSAGES } from './strapi-passages';

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

/** A file that its package does not export, under a name to import it by. */
const WINDOW = 'jumelle:relation-window';
const WINDOW_FILE = 'pages/EditView/components/FormInputs/Relations/RelationModal.mjs';

/**
 * Puts our name in the place of Strapi's and takes its advertising out of the panel. A file or
 * passage that another release of Strapi does not have any more stops the build.
 */
function jumelle(): Plugin {
  const left = new Set([...Object.keys(REPLACED), ...Object.keys(STRAPI_PASSAGES)]);
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
      const passages = STRAPI_PASSAGES[fileOf(id)];
      if (!passages) return null;
      const rewritten = passages.reduce((text, passage) => {
        const changed = text.replace(...passage);
        if (changed === text) this.error(`Not found in ${id}: ${String(passage[0])}`);
        return changed;
      }, code);
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

/** Resolves what we import of Strapi's past the door of its package, in development as well. */
const pastTheDoor = (): Plugin => ({
  name: 'jumelle-past-the-door',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id !== WINDOW) return null;
    const found = await this.resolve('@strapi/content-manager/strapi-admin', importer);
    return found ? found.id.replace(/index\.mjs.*$/, WINDOW_FILE) : null;
  },
});

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, { plugins: [jumelle(), pastTheDoor()] });
