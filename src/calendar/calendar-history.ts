import { RECORDS_TABLE } from '../changes/change-tables';
import { HELPER_SCHEMA } from '../content/views/reading-schema';

export const HISTORY_TABLE = `${HELPER_SCHEMA}.calendar_history`;
const FACTS_FUNCTION = `${HELPER_SCHEMA}.calendar_facts`;
const KEEP_FUNCTION = `${HELPER_SCHEMA}.keep_calendar_history`;

/**
 * What public records were before they changed in what calendars go by: whoever subscribes has to
 * learn that an event they have seen is off, and the present record does not say what they saw. A
 * row is the record as it was (`record`, `cities`, `themes`, `revision`, as in `public_records`) until
 * `until_at`, when it changed or stopped being public. A trigger writes it, so that it belongs to the
 * transaction of the change whichever way that came in. Few changes are of dates: it stays small.
 */
export const CREATE_CALENDAR_HISTORY = `
create table if not exists ${HISTORY_TABLE} (
  id bigint generated always as identity primary key, document_id text collate "C" not null,
  locale text collate "C" not null, record text not null, cities text[] not null,
  themes text[] not null, revision integer not null, until_at timestamptz not null
);
create index if not exists calendar_history_document on ${HISTORY_TABLE} (document_id, locale, id);
create or replace function ${FACTS_FUNCTION}(dataset text, record jsonb) returns jsonb
language sql immutable as $function$
  select case dataset
    when 'anniversaries' then jsonb_build_array(record -> 'years', record -> 'dueOn',
      record -> 'celebratedOn', record #> '{twinning,documentId}', record #> '{city,documentId}',
      record #> '{network,documentId}')
    when 'twinnings' then jsonb_build_array(record -> 'kind', record -> 'state', record -> 'since',
      jsonb_path_query_array(record, '$.cities[*].isHome'))
    when 'cities' then jsonb_build_array(record -> 'foundedOn', record -> 'isHome')
    when 'exchanges' then jsonb_build_array(record -> 'startsOn', record -> 'endsOn',
      jsonb_path_query_array(record, '$.themes[*].documentId'))
  end
$function$;
create or replace function ${KEEP_FUNCTION}() returns trigger language plpgsql as $function$
begin
  insert into ${HISTORY_TABLE} (document_id, locale, record, cities, themes, revision, until_at)
  values (old.document_id, old.locale, old.record, old.cities, old.themes, old.revision,
    case when old.deleted_at is not null then old.deleted_at
      when new.revision > old.revision then new.modified_at
      else date_trunc('milliseconds', clock_timestamp()) end);
  return null;
end
$function$;
create or replace trigger calendar_history after update on ${RECORDS_TABLE} for each row
when (old.dataset in ('anniversaries', 'twinnings', 'cities', 'exchanges') and (
  old.cities <> new.cities or (old.record <> new.record and
    ${FACTS_FUNCTION}(old.dataset, old.record::jsonb)
      is distinct from ${FACTS_FUNCTION}(new.dataset, new.record::jsonb))
))
execute function ${KEEP_FUNCTION}();`;
