import { FILE_TEXTS_TABLE, HELPER_SCHEMA } from './reading-schema';

const s = HELPER_SCHEMA;

/** Text without the trailing qualifier (`~`, `?`, `%`). */
const bare = `rtrim(value, '~?%')`;
const isEdtf = `value ~ '^[0-9]{1,4}X{0,3}(-[0-9]{2}){0,2}[~?%]?$' and length(split_part(${bare}, '-', 1)) = 4`;
const isLeap = (year: string): string =>
  `(${year} % 4 = 0 and (${year} % 100 <> 0 or ${year} % 400 = 0))`;

/**
 * The same arithmetic as `domain/edtf.ts`, for use inside views and indexes; a property test holds
 * the two together. All functions answer null for text that is not an EDTF date.
 *
 * - `edtf_start(text)`, `edtf_end(text)`: first and last day that the date may be, as ISO text
 *   (fixed width, so that comparing text under collation "C" compares days);
 * - `edtf_add_years(text, int)`: the date so many years later, in the precision of its source; null
 *   where unknown digits or the year 9999 leave no such date; 29 February becomes 28 February.
 */
export const FUNCTIONS_SQL = `
create schema if not exists ${s};

create or replace function ${s}.edtf_start(value text) returns text
language sql immutable parallel safe return
  case when ${isEdtf} then
    greatest(
      translate(${bare}, 'X', '0')
        || case length(${bare}) when 4 then '-01-01' when 7 then '-01' else '' end collate "C",
      '0001-01-01' collate "C")
  end;

create or replace function ${s}.edtf_end(value text) returns text
language sql immutable parallel safe return
  case when ${isEdtf} then
    translate(${bare}, 'X', '9') || case length(${bare})
      when 4 then '-12-31'
      when 7 then case
        when substr(value, 6, 2) in ('04', '06', '09', '11') then '-30'
        when substr(value, 6, 2) <> '02' then '-31'
        when ${isLeap(`translate(substr(value, 1, 4), 'X', '9')::int`)} then '-29'
        else '-28' end
      else '' end collate "C"
  end;

create or replace function ${s}.edtf_add_years(value text, years integer) returns text
language plpgsql immutable parallel safe as $function$
declare
  bare text := ${bare};
  year text := substr(bare, 1, 4);
  unknown integer := length(year) - length(rtrim(year, 'X'));
  total integer;
  rest text := substr(bare, 5);
begin
  if value is null or years is null or not (${isEdtf}) then return null; end if;
  if years % (10 ^ unknown)::integer <> 0 then return null; end if;
  total := translate(year, 'X', '0')::integer + years;
  if total > 9999 then return null; end if;
  if rest = '-02-29' and not ${isLeap('total')} then rest := '-02-28'; end if;
  return substr(lpad(total::text, 4, '0'), 1, 4 - unknown) || repeat('X', unknown)
    || rest || substr(value, length(bare) + 1);
end
$function$;

create table if not exists ${s}.country_names (
  locale text not null, code text not null, name text not null, primary key (locale, code)
);

create table if not exists ${FILE_TEXTS_TABLE} (
  file_id integer not null references public.files (id) on delete cascade, locale text not null,
  alternative_text text, caption text, primary key (file_id, locale)
);
`;
