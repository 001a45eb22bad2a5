import { query, recordStatements } from '../helpers';
import { city, openRegister, type Register } from './register';

let register: Register;
const LOCALES = ['fr', 'de', 'ja'];

const addPicture = async (name: string): Promise<number> => {
  const [row] = await query<{ id: number }>(
    register.server,
    `insert into files (document_id, name, url, mime, ext, hash, provider, size)
       values ($1::text, $1::text, $1::text, 'image/png', '.png', $1::text, 'local', 1) returning id`,
    [name],
  );
  return row?.id ?? 0;
};

/** What lists and files the rows of a document have, by locale and version. */
const copiesOf = (table: string, documentId: string) =>
  query<{ locale: string; lists: string; files: string }>(
    register.server,
    `select r.locale,
            (select string_agg(concat_ws(' ', k.field, s.title, m.date, mf.name), ', '
                               order by k.field, k."order")
               from ${table}_cmps k
               left join components_shared_sources s
                 on k.component_type = 'shared.source' and s.id = k.cmp_id
               left join components_twinning_milestones m
                 on k.component_type = 'twinning.milestone' and m.id = k.cmp_id
               left join files_related_mph ml
                 on ml.related_type = 'twinning.milestone' and ml.related_id = m.id
               left join files mf on mf.id = ml.file_id
               where k.entity_id = r.id and k.field in ('sources', 'milestones')) as lists,
            (select string_agg(concat_ws(' ', l.field, f.name), ', ' order by l.field, l."order")
               from files_related_mph l join files f on f.id = l.file_id
               where l.related_type = $2 and l.related_id = r.id) as files
       from ${table} r where r.document_id = $1 order by r.locale, r.published_at is null`,
    [documentId, table === 'cities' ? 'api::city.city' : 'api::twinning.twinning'],
  );

const orphans = () =>
  query(
    register.server,
    `select id from components_shared_sources
       where id not in (select cmp_id from cities_cmps where component_type = 'shared.source')
         and id not in (select cmp_id from twinnings_cmps where component_type = 'shared.source')
     union all
     select id from components_twinning_milestones
       where id not in (select cmp_id from twinnings_cmps
                          where component_type = 'twinning.milestone')
     union all
     select id from files_related_mph where related_type = 'twinning.milestone'
       and related_id not in (select id from components_twinning_milestones)`,
  );

const translate = async (path: string, data: object): Promise<void> => {
  for (const locale of LOCALES) {
    const { status } = await register.rest('put', `${path}?locale=${locale}`, { ...data });
    expect(status).toBe(200);
  }
};
const everywhere = (copy: object): object[] =>
  ['de', 'de', 'en', 'en', 'fr', 'fr', 'ja', 'ja'].map((locale) => ({ locale, ...copy }));

beforeAll(async () => {
  register = await openRegister();
});

describe('lists and files of a document', () => {
  it('are the same in every locale and version, and replaced whole', async () => {
    const [front, back] = [await addPicture('front.png'), await addPicture('back.png')];
    const sources = [{ title: 'one' }, { title: 'two' }];
    const facts = { sources, cover: front, gallery: [back, front] };
    const id = await register.make('/cities', city('Toul', facts));
    await translate(`/cities/${id}`, { summary: 'x' });
    expect(await copiesOf('cities', id)).toEqual(
      everywhere({
        lists: 'sources one, sources two',
        files: 'cover front.png, gallery back.png, gallery front.png',
      }),
    );

    const changed = { sources: [{ title: 'three' }], cover: back, gallery: [] };
    await register.rest('put', `/cities/${id}`, changed);
    expect(await copiesOf('cities', id)).toEqual(
      everywhere({ lists: 'sources three', files: 'cover back.png' }),
    );
    expect(await orphans()).toEqual([]);
  });

  it('take the files of their items along', async () => {
    const scan = await addPicture('scan.png');
    const cities = [
      await register.make('/cities', city('Verdun')),
      await register.make('/cities', city('Commercy')),
    ];
    const milestones = [
      { kind: 'proposal', date: '1971' },
      { kind: 'signature', date: '1973', document: scan },
    ];
    const twinning = { kind: 'twinning', state: 'active', cities };
    const id = await register.make('/twinnings', { ...twinning, milestones });
    await translate(`/twinnings/${id}`, { summary: 'x' });
    const lists = 'milestones 1971, milestones 1973 scan.png';
    expect(await copiesOf('twinnings', id)).toEqual(everywhere({ lists, files: null }));

    await register.rest('put', `/twinnings/${id}`, { milestones: [] });
    expect(await copiesOf('twinnings', id)).toEqual(everywhere({ lists: null, files: null }));
    expect(await orphans()).toEqual([]);
  });

  it('are copied in one statement, however many items and locales there are', async () => {
    const id = await register.make('/cities', city('Bar-le-Duc'));
    const insertsFor = async (count: number): Promise<number> => {
      const nameVariants = Array.from({ length: count }, (_, index) => ({ name: `Name ${index}` }));
      const statements = await recordStatements(register.server, async () =>
        register.rest('put', `/cities/${id}?status=draft`, { nameVariants }),
      );
      return statements.filter((sql) => sql.includes('insert into "components_city_name_variants"'))
        .length;
    };
    expect(await insertsFor(9)).toBe(9);
    await translate(`/cities/${id}`, { summary: 'x' });
    await insertsFor(0);
    expect(await insertsFor(9)).toBe(9 + 1);
  });
});
