import { forDisplay } from '../../../public/assets/display-document.js';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('the OpenAPI document as the documentation page shows it', () => {
  it('cuts references that lead back to where they stand, and only those', () => {
    const schemas = {
      City: {
        properties: { twinnings: { items: reference('Twinning') }, slug: reference('Slug') },
      },
      Twinning: { properties: { cities: { items: [reference('City')] }, note: reference('Note') } },
      Note: { anyOf: [reference('Slug'), { type: 'null' }] },
      Slug: { type: 'string' },
      List: { items: reference('City') },
      Tree: { items: reference('Tree') },
    };
    const cut = (name: string) => ({ type: 'object', description: `As in the schema ${name}` });
    const shown = forDisplay({ components: { schemas } }, 'http://localhost');
    expect(shown.components.schemas).toEqual({
      City: { properties: { twinnings: { items: cut('Twinning') }, slug: reference('Slug') } },
      Twinning: { properties: { cities: { items: [cut('City')] }, note: reference('Note') } },
      Note: schemas.Note,
      Slug: schemas.Slug,
      List: schemas.List,
      Tree: { items: cut('Tree') },
    });
  });

  it.each([
    [[{ url: 'https://register.example' }], 'http://127.0.0.1:1337'],
    [[{ url: 'https://register.example/api/' }], 'http://127.0.0.1:1337/api'],
    [[{ url: '/api' }], 'http://127.0.0.1:1337/api'],
    [undefined, 'http://127.0.0.1:1337'],
  ])('sends what is tried to the server of the page: %j', (servers, url) => {
    const shown = forDisplay({ servers }, 'http://127.0.0.1:1337');
    expect(shown.servers).toEqual([{ url }]);
  });

  it('starts object parameters empty, unless the document has an example', () => {
    const filters = { in: 'query', style: 'deepObject' };
    const pagination = { ...filters, example: { page: 2 } };
    const spec = { paths: { '/api/cities': { get: { parameters: [filters, pagination] } } } };
    forDisplay(spec, 'http://localhost');
    expect([filters, pagination]).toEqual([
      { in: 'query', style: 'deepObject', example: {} },
      { in: 'query', style: 'deepObject', example: { page: 2 } },
    ]);
  });
});
