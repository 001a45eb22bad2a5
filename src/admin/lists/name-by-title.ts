import { contentTypeOf, isContentUid } from '../../content/content-types';
import { DISPLAY_TITLE } from '../../lists/display-title';
import { isArranging } from '../fields/edit-layout';

interface MainField {
  name: string;
  type: string;
}

interface NamedField {
  attribute: { type: string; target?: string };
  mainField?: MainField;
}

interface NamedForm<F extends NamedField> {
  layout: F[][][];
  settings: { mainField?: string };
  options?: { jumelle?: { uid?: string } };
}

/**
 * The heading of a form, and related documents in it, go by what the server says that a document is
 * called. It cannot put that in the place of an empty title: the form would store it.
 */
export function nameByTitle<F extends NamedField, T extends { layout: NamedForm<F> }>(event: T): T {
  const { layout: form } = event;
  const uid = form.options?.jumelle?.uid ?? '';
  if (!isContentUid(uid) || isArranging()) return event;
  const { settings } = form;
  const layout = form.layout.map((panel) => panel.map((row) => row.map(byTitle)));
  return {
    ...event,
    layout: {
      ...form,
      layout,
      settings: { ...settings, mainField: titleOf(uid, settings.mainField) },
    },
  };
}

function byTitle<F extends NamedField>(field: F): F {
  const { attribute, mainField } = field;
  if (!mainField || attribute.type !== 'relation') return field;
  return { ...field, mainField: { ...mainField, name: titleOf(attribute.target, mainField.name) } };
}

/** An administrator may have chosen another field; that one stays. */
const titleOf = <Name extends string | undefined>(uid: string | undefined, name: Name) =>
  uid !== undefined && isContentUid(uid) && contentTypeOf(uid).text === name ? DISPLAY_TITLE : name;
