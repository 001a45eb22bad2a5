import { isContentUid } from '../../content/content-types';
import { FORMS } from '../../panel/layouts/forms';

/** The type of the field that is no field: a heading. */
export const HEADING_TYPE = 'jumelle-heading';

interface FormField {
  name: string;
  type: string;
}

interface Form<F extends FormField> {
  /** Panels of rows of fields. */
  layout: F[][][];
  options?: { jumelle?: { uid?: string } };
}

/**
 * Divides a form into its groups, each in a panel of its own under a heading. Strapi has one panel
 * for all fields of a type. Where an administrator has mixed the groups, the form stays whole.
 */
export function groupForm<F extends FormField, T extends { layout: Form<F> }>(view: T): T {
  const { layout: form } = view;
  const uid = form.options?.jumelle?.uid ?? '';
  // These pages store the fields that they find, headings too.
  const isArranging = window.location.pathname.includes('/configurations/');
  if (!isContentUid(uid) || isArranging) return view;
  const headingOf = new Map(
    FORMS[uid].flatMap(({ heading, rows }) =>
      rows.flat().map(([name]) => [name, heading] as const),
    ),
  );
  const panels: { heading: string; rows: F[][] }[] = [];
  for (const row of form.layout.flat()) {
    // Inputs for a part of a component are named after it: sources.title.
    const heading = headingOf.get(row[0]?.name.split('.')[0] ?? '') ?? 'more';
    const last = panels.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else panels.push({ heading, rows: [row] });
  }
  const headings = panels.map(({ heading }) => heading);
  if (new Set(headings).size < headings.length || form.layout.length > 1) return view;
  const fields = form.layout.flat(2);
  const layout = panels.map(({ heading, rows }) => [
    headingRow([...rows.flat(), ...fields], heading),
    ...rows,
  ]);
  return { ...view, layout: { ...form, layout } };
}

/**
 * Takes the name of the first field below, whose permissions it shares. Nobody has a permission on a
 * component itself, only on what is in it, so that another field has to do for one.
 */
function headingRow<F extends FormField>(fields: readonly F[], heading: string): F[] {
  const first = fields.find(({ type }) => type !== 'component');
  if (!first) return [];
  const attribute = { type: HEADING_TYPE, heading };
  return [{ ...first, type: HEADING_TYPE, attribute, hint: '', required: false, size: 12 }];
}
