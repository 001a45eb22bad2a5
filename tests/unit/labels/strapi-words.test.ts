import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fr } from '../../../src/admin/labels/words/fr';
import { ROOT } from '../../helpers/root';

/** Where Strapi keeps the words of the pages that staff use, and the prefix of their ids. */
const PACKAGES = {
  admin: { folder: 'admin/dist/admin/admin/src/translations', prefix: '' },
  'content-manager': {
    folder: 'content-manager/dist/admin/translations',
    prefix: 'content-manager.',
  },
  upload: { folder: 'upload/dist/admin/translations', prefix: 'upload.' },
  i18n: { folder: 'i18n/dist/admin/translations', prefix: 'i18n.' },
} as const;

/** What nobody gets to see: paid features, tours for developers, pages that are switched off. */
const UNSEEN = [
  ...[
    /[aA]udit-?[lL]ogs/,
    /\bsso\b/i,
    /Purchase|\.purchase\./,
    /FreeTrial|UpsellBanner|trialCountdown/,
  ],
  ...[
    /^tours\.|GuidedTour/,
    /NpsSurvey|Onboarding|BlockLink|MediaLibraryBanner/,
    /^notification\.ee\./,
  ],
  ...[/AITranslation|aiLocalizations|ai-translations/, /aiMetadata|^upload\.ai\.|create-metadata/],
  ...[
    /[mM]etadata(Generated|Failed|Skipped)|generatingMetadata|description\.ai$/,
    /content-history/,
  ],
  ...[/^global\.plugins\.(content-type-builder|documentation|graphql|sentry|users-permissions)/],
  ...[/^widget\.last-activity/],
];

const wordsOf = (folder: string, language: string): Record<string, string> => {
  const file = path.join(ROOT, 'node_modules/@strapi', folder, `${language}.json.js`);
  expect(existsSync(file)).toBe(true);
  // A module of constants, some of which name each other by variables.
  const source = readFileSync(file, 'utf8');
  return Object.fromEntries(
    [...source.matchAll(/^\s{4}"?([\w.\- ]+)"?: ("(?:[^"\\]|\\.)*")/gm)].map(([, id, text]) => [
      id ?? '',
      String(JSON.parse(text ?? '""')),
    ]),
  );
};

it.each(Object.entries(PACKAGES))('leaves nothing in English of what staff see: %s', (_, from) => {
  const english = wordsOf(from.folder, 'en');
  const french = wordsOf(from.folder, 'fr');
  expect(Object.keys(english).length).toBeGreaterThan(50);
  const lacking = Object.keys(english)
    .filter((id) => french[id] === undefined && fr[`${from.prefix}${id}`] === undefined)
    .filter((id) => !UNSEEN.some((pattern) => pattern.test(`${from.prefix}${id}`)));
  expect(lacking).toEqual([]);
});

it('says in French all that the English message has room for', () => {
  for (const { folder, prefix } of Object.values(PACKAGES)) {
    for (const [id, english] of Object.entries(wordsOf(folder, 'en'))) {
      const french = fr[`${prefix}${id}`];
      if (french === undefined) continue;
      const parts = (text: string) =>
        new Set(
          [...text.matchAll(/(?<!(?:one|other|true|=\d) )\{(\w+)\s*[,}]/g)].map(([, name]) => name),
        );
      for (const part of parts(french)) expect([id, ...parts(english)]).toContain(part);
    }
  }
});
