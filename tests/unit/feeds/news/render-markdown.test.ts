import fc from 'fast-check';
import { renderMarkdown } from '../../../../src/feeds/news/render-markdown';
import { hostileText } from './samples';

const html = (markdown: string): string => renderMarkdown(markdown, 'https://register.example');

describe('Markdown as HTML', () => {
  it('has the marks that editors use', () => {
    expect(html('## Deux *villes*\n\n- une\n- **deux**')).toBe(
      '<h2>Deux <em>villes</em></h2>\n<ul>\n<li>une</li>\n<li><strong>deux</strong></li>\n</ul>',
    );
    expect(html('金沢市は**姉妹都市**です')).toBe('<p>金沢市は<strong>姉妹都市</strong>です</p>');
  });

  it('makes addresses absolute', () => {
    expect(html('[a](/uploads/a.pdf) ![b](/uploads/b.png) <https://x.example/é>')).toBe(
      '<p><a href="https://register.example/uploads/a.pdf">a</a> ' +
        '<img src="https://register.example/uploads/b.png" alt="b"> ' +
        '<a href="https://x.example/%C3%A9">https://x.example/é</a></p>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    ['[a](JaVaScRiPt&colon;alert(1))', '<p>[a](JaVaScRiPt:alert(1))</p>'],
    ['![a](data:image/svg+xml,x)', '<p>![a](data:image/svg+xml,x)</p>'],
    ['![a](tel:1)', '<p>a</p>'],
    ['[a](mailto:x@y.example)', '<p><a href="mailto:x@y.example">a</a></p>'],
  ])('lets nothing run: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('is made of known elements with known attributes, whatever the text', () => {
    const elements =
      /^(p|h[1-6]|em|strong|s|a|img|ul|ol|li|code|pre|blockquote|hr|br|table|thead|tbody|tr|th|td)$/;
    const attributes = /^(href|src|alt|title|start|style|class)$/;
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = html(text).matchAll(/<\/?([^\s>/]*)([^>]*)>/g);
        for (const [, name = '', rest = ''] of found) {
          expect(name).toMatch(elements);
          for (const [, attribute] of rest.matchAll(/\s([^\s=]+)="[^"]*"/g)) {
            expect(attribute).toMatch(attributes);
          }
          for (const [, address = ''] of rest.matchAll(/(?:href|src)="([^"]*)"/g)) {
            expect(address).toMatch(/^(https?|mailto|tel):/);
          }
        }
      }),
    );
  });
});
