import fc from 'fast-check';
import { fill, html } from '../../../../src/feeds/page/html';

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

it('leaves of any text nothing that ends an attribute or begins a tag', () => {
  const sign = fc.constantFrom(...`<>"'&;#`, 'amp', 'lt', 'x', '֐');
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'binary' })) }), (text) => {
      const inner = html`<p title="${text}">${text}</p>`.text.slice('<p title="'.length, -4);
      const [title = '', content, ...more] = inner.split('">');
      expect(more).toEqual([]);
      expect([title, content].join('')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      expect([decode(title), decode(content ?? '')]).toEqual([text, text]);
    }),
  );
});

it('takes markup as it is, at any depth, and nothing for null', () => {
  const item = (text: string) => html`<b>${text}</b>`;
  const inner = html`<i>${[item('a'), [item('<b>')], null]}</i>`;
  expect(inner.text).toBe('<i><b>a</b><b>&lt;b&gt;</b></i>');
  expect(html`${7}${inner}`.text).toBe(`7${inner.text}`);
});

it('fills every place of a sentence, and takes values for values', () => {
  const code = html`<code>x</code>`;
  const sentence = '{b} & {a}: {b}, {none';
  expect(fill(sentence, { a: '{b}<', b: code }).text).toBe(
    '<code>x</code> &amp; {b}&lt;: <code>x</code>, {none',
  );
  expect(() => fill('{who}', {})).toThrow('who');
});
