/** A field on a form and its width in twelfths of the form's. */
export type Cell = readonly [field: string, width: number];

/** What belongs together on a form, under a heading of its own. */
export interface FormGroup {
  heading: GroupHeading;
  rows: readonly (readonly Cell[])[];
}

/** Their words are `jumelle.labels.group.…`. */
type GroupHeading =
  'identity' | 'place' | 'facts' | 'parties' | 'steps' | 'text' | 'names' | 'media' | 'sources';
