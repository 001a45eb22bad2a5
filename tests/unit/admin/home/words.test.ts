import {
  percentage,
  totalsByLocale,
} from '../../../../src/admin/home/translations/coverage-totals';
import { HOME_PERMISSIONS } from '../../../../src/admin/home/permissions';
import { en } from '../../../../src/admin/home/words/en';
import { fr } from '../../../../src/admin/home/words/fr';
import { CHECKS, TIE_KINDS } from '../../../../src/home/answers';
import { STAFF_ACTIONS } from '../../../../src/permissions/staff-actions';

const parameters = (message = ''): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].sort();

describe('the words of the home page', () => {
  it('are the same in both languages, with the same gaps to fill', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    for (const [id, message] of Object.entries(en)) {
      expect([id, parameters(fr[id])]).toEqual([id, parameters(message)]);
    }
  });

  it('cover what the server answers', () => {
    for (const check of CHECKS) {
      for (const end of ['', '.about', '.hint']) {
        expect(en).toHaveProperty([`jumelle.home.checks.${check}${end}`]);
      }
    }
    for (const kind of TIE_KINDS) expect(en).toHaveProperty([`jumelle.home.map.${kind}`]);
  });

  it('are typeset as French is', () => {
    for (const message of Object.values(fr)) {
      expect(message).not.toMatch(/'|"| [:;?!%»]|« /);
    }
  });

  it('are shown to whoever may see the home page', () => {
    expect(HOME_PERMISSIONS.map(({ action }) => action)).toEqual([STAFF_ACTIONS.home]);
  });
});

describe('coverage of a locale', () => {
  it('sums all types, and says 100 % only of what is complete', () => {
    const row = { locale: 'fr', documentsPublished: 3, stale: 1, translatedPublished: 1 };
    const data = {
      ...{ defaultLocale: 'en', locales: ['fr', 'de'] },
      coverage: [
        { ...row, uid: 'a', documents: 3, translated: 2 },
        { ...row, uid: 'b', documents: 1, translated: 1 },
      ],
    };
    expect(totalsByLocale(data)).toEqual([
      { locale: 'fr', documents: 4, translated: 3, published: 2, missing: 1, stale: 2 },
      { locale: 'de', documents: 0, translated: 0, published: 0, missing: 0, stale: 0 },
    ]);
    expect([percentage(999, 1000), percentage(1, 1000), percentage(0, 9)]).toEqual([99, 1, 0]);
    expect([percentage(0, 0), percentage(9, 9)]).toEqual([100, 100]);
  });
});
