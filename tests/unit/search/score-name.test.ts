import { foldName, foldToAscii } from '../../../src/domain/fold';
import { type NameTerm, scoreName } from '../../../src/search/score-name';

const fold = (text: string) => ({ folded: foldName(text), ascii: foldToAscii(text) });
const score = (query: string, name: string, kind: NameTerm['kind'] = 'name') =>
  scoreName(fold(query), { ...fold(name), kind });

describe('the score of a name', () => {
  it('falls from the name itself to what merely resembles it', () => {
    const scores = [
      score('Lublin', 'Lublin'),
      score('Lublin', 'LUBLIN', 'variant'),
      score('Lublin', 'Lublin Voivodeship'),
      score('Lublin', 'Lublinek'),
      score('Lublin', 'Nancy – Lublin', 'title'),
      score('Lublin', 'Nancy – Lublinek', 'title'),
      score('Lublin', 'Oldlublin'),
      score('Lublin', 'Lubln'),
      score('Lublin', 'Nancy – Lubln', 'title'),
      score('Lublin', 'Lubbock'),
    ];
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
    expect([scores[0], scores.at(-1)]).toEqual([1, 0]);
  });

  it('does not mind accents, case and punctuation', () => {
    expect(score('liege', 'Liège')).toBe(1);
    expect(score('QIRYAT-SHMONA', 'Qiryat Shmona')).toBe(1);
    expect(score('strasse', 'Straße')).toBe(1);
  });

  it('prefers the script that was typed to what sounds the same in another', () => {
    expect(score('金沢', '金沢')).toBe(1);
    expect(foldToAscii('金沢')).toBe(foldToAscii('津泽'));
    expect(score('金沢', '津泽')).toBeLessThan(score('金沢', '金沢', 'variant'));
    expect(score('Krasnodar', 'Краснодар')).toBeGreaterThan(score('Krasnodar', 'Krasnodar Krai'));
  });

  it('prefers short names among those that begin alike', () => {
    expect(score('new', 'Newport')).toBeGreaterThan(score('new', 'Newcastle'));
  });

  it.each([
    ['ul', 'ulm', true],
    ['um', 'ulm', false],
    ['uml', 'ulm', true],
    ['leige', 'Liège', true],
    ['leigf', 'Liège', false],
    ['karlsrhue', 'Karlsruhe', true],
    ['kalsrhue', 'Karlsruhe', true],
    ['qiryat shemona', 'Qiryat Shmona', true],
    ['קרית שמונה', 'קריית שמונה', true],
    ['krlsrhu', 'Karlsruhe', false],
  ])('%s for %s: %s', (typed, name, isMeant) => expect(score(typed, name) > 0).toBe(isMeant));
});
