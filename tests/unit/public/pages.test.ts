import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FEEDS } from '../../../src/feed-requests/feeds';
import { pageLinks, sitePageAt } from '../../../src/site/site-page';
import { swaggerAssetAt } from '../../../src/site/swagger-asset';

const PUBLIC = path.resolve(__dirname, '../../../public');
const feeds = ['/feeds', ...FEEDS.map((feed) => `/feeds/${feed.path}`)];
const html = (file: string): string => readFileSync(path.join(PUBLIC, file), 'utf8');

/** Elements with what programs and style sheets hold on to; no words. */
const skeleton = (page: string): string[] =>
  [...page.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, attributes = '']) => {
    const kept = attributes.match(/\b(id|class|role|type|for|rel)="[^"]*"/g) ?? [];
    return [tag, ...kept].join(' ');
  });

describe('the pages', () => {
  it.each(['index.html', 'docs/index.html', 'graphql/index.html'])(
    '%s is built the same in French',
    (file) => expect(skeleton(html(`fr/${file}`))).toEqual(skeleton(html(file))),
  );

  it.each(['index.html', 'docs/index.html', 'graphql/index.html', '404.html'])(
    '%s refers to addresses that exist, none of them on another host',
    (file) => {
      for (const page of file === '404.html' ? [file] : [file, `fr/${file}`]) {
        const addresses = [...html(page).matchAll(/\b(?:href|src)="([^"]*)"/g)].map(
          ([, address = '']) => address,
        );
        expect(addresses.length).toBeGreaterThan(5);
        for (const address of addresses) {
          expect(address).toMatch(/^(\/(?!\/)|#main$)/);
          const { pathname } = new URL(address, 'http://localhost');
          const isServed =
            /^\/(admin|api|openapi\.json)/.test(pathname) ||
            sitePageAt(pathname) ||
            swaggerAssetAt(pathname) ||
            feeds.includes(pathname) ||
            existsSync(path.join(PUBLIC, pathname));
          expect({ address, isServed: Boolean(isServed) }).toEqual({ address, isServed: true });
        }
      }
    },
  );

  it('name their one address and their translations', () => {
    const page = sitePageAt('/fr/docs/');
    expect(page).toMatchObject({ file: 'fr/docs/index.html', language: 'fr' });
    if (!page) return;
    expect(pageLinks(page, 'https://register.example')).toBe(
      '<https://register.example/fr/docs>; rel="canonical", ' +
        '<https://register.example/docs>; rel="alternate"; hreflang="en", ' +
        '<https://register.example/fr/docs>; rel="alternate"; hreflang="fr"',
    );
    expect(sitePageAt('/docs/other')).toBeUndefined();
  });
});

it('serves two files of Swagger UI and nothing else of its folder', () => {
  const prefix = /\/docs\/swagger-ui-[\d.]+\//.exec(html('docs/index.html'))?.[0];
  expect(swaggerAssetAt(`${prefix}swagger-ui.css`)?.type).toContain('text/css');
  for (const name of ['package.json', 'index.html', '__proto__', '../express/index.js', '']) {
    expect(swaggerAssetAt(`${prefix}${name}`)).toBeUndefined();
  }
});
