const ADMIN = 'admin/dist/admin/admin/src';
const CONTENT = 'content-manager/dist/admin';
const FORM = `${CONTENT}/pages/EditView/components`;
const LANGUAGES = 'i18n/dist/admin/components';

export type Passage = readonly [from: string | RegExp, to: string];

/**
 * Passages of Strapi's files that are changed in place when the panel is built, because there is no
 * option for it. Paths are below `node_modules/@strapi`.
 */
export const STRAPI_PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  [`${ADMIN}/components/PageHelpers.mjs`]: [['| Strapi`', '| Jumelle`']],
  // A link to Strapi's manual for developers, on every page.
  [`${ADMIN}/components/Layouts/HeaderLayout.mjs`]: [
    ['docLinkButton = docLink ?', 'docLinkButton = false ?'],
  ],
  [`${ADMIN}/pages/Settings/pages/ApplicationInfo/ApplicationInfoPage.mjs`]: [
    [/jsx\(Link, (\{\s*href: "https:\/\/strapi\.io\/pricing)/, 'false && jsx(Link, $1'],
  ],
  // Pages that advertise another edition.
  [`${ADMIN}/pages/Settings/constants.mjs`]: [
    [
      /(const ROUTES_CE = \(\)=>\[[^]*\n {4}\]);/,
      '$1.filter(({ path }) => !/^purchase-/.test(path));',
    ],
  ],
  // A long title moved out of sight, on a small screen, whether the entry is published.
  [`${CONTENT}/pages/ListView/components/TableCells/CellContent.mjs`]: [
    [/maxWidth: "30rem"/g, 'maxWidth: "min(30rem, 18vw)"'],
  ],
  // An invitation to be written to by another company, which would be told who registered.
  [`${ADMIN}/pages/Auth/components/Register.mjs`]: [
    [
      '].map(({ size, ...field })=>',
      "].filter(({ name }) => name !== 'news').map(({ size, ...field })=>",
    ],
  ],
  // A heading for pages that stand alone, of which there are none.
  [`${CONTENT}/components/LeftMenu.mjs`]: [
    [
      'children: menu.map(',
      "children: menu.filter(({ id, links }) => id !== 'singleTypes' || links.length > 0).map(",
    ],
  ],
  // A link to a field (`?field=foundedOn`) broke every page with a list of components elsewhere in
  // the form: https://github.com/strapi/strapi/issues/23951 is the same in dynamic zones.
  [`${FORM}/FormInputs/Component/Repeatable.mjs`]: [
    [
      'if (getIn(value, path, undefined) !== undefined) {',
      'if (path && getIn(value, path, undefined) !== undefined) {',
    ],
  ],
  // What is created from a relation was linked only where the entry that it is for was saved before,
  // by a write of its own; and whoever had typed a name was told of an error (the name is taken for
  // the choice of an option).
  [`${FORM}/FormInputs/Relations/Relations.mjs`]: [
    // The server finds documents by names that are not in the one that is shown; the picker offers
    // only what has in its text what was typed. An option keeps the text that it began with, so that
    // it begins anew with what is typed next.
    [
      /(value: opt\.id\.toString\(\),\s*textValue: )textValue/,
      '$1data?.search && !textValue.includes(data.search) ? `${textValue} ${data.search}` : textValue',
    ],
    ['}, opt.id);', '}, `${opt.id} ${data?.search}`);'],
    ['if (!relation) {', 'if (!relation) {\n            return;'],
    [
      'handleChange: handleChange,',
      'handleChange: Object.assign(handleChange, { connect: onChange }),',
    ],
    [
      'getParentFormValues: getParentFormValuesWithCurrentRelation',
      'getParentFormValues: Object.assign(getParentFormValuesWithCurrentRelation, { connect: handleChange.connect })',
    ],
  ],
  [`${FORM}/DocumentActions.mjs`]: [
    [
      /dispatch\(\{\s*type: 'GO_TO_CREATED_RELATION'/g,
      `if (!parentDocumentMetaToUpdate.documentId) getParentFormValues?.connect?.(res.data);
      $&`,
    ],
  ],
  // The window in which several entries are published: identifiers, and heads in English.
  [`${CONTENT}/pages/ListView/components/BulkActions/PublishAction.mjs`]: [
    [
      "TABLE_HEADERS.filter((head)=>head.name !== 'name' ||",
      "TABLE_HEADERS.filter((head)=>head.name !== 'documentId').filter((head)=>head.name !== 'name' ||",
    ],
    [
      /\.\.\.head\s*\}, head\.name/,
      '...head, label: formatMessage({ id: `jumelle.labels.bulk.${head.name}` }) }, head.name',
    ],
    [
      /\/\*#__PURE__\*\/ jsx\(Table\.Cell, \{\s*children: \/\*#__PURE__\*\/ jsx\(Typography, \{\s*children: row\.documentId\s*\}\)\s*\}\),/,
      '',
    ],
  ],
  // A button for those who may not publish in any language.
  [`${LANGUAGES}/CMHeaderActions.mjs`]: [
    [
      'const hasPermission = selectedRows',
      'if (canPublish.length === 0) return null;\n    const hasPermission = selectedRows',
    ],
  ],
  [`${LANGUAGES}/LocaleListCell.mjs`]: [['`${locale.name} (default)`', 'locale.name']],
  'design-system/dist/index.mjs': [
    [
      'closeLabel: t = "Close modal"',
      'closeLabel: t = document.documentElement.lang.startsWith("fr") ? "Fermer" : "Close"',
    ],
  ],
};
