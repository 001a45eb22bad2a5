import { type ContentUid, isContentUid } from '../../content/content-types';
import { fieldHelp, fieldLabel, isComponentUid } from '../../labels/labels';
import type { ComponentUid } from '../../labels/label-words';
import type { Configuration } from './configuration';
import { FORMS } from './forms';
import { COMPONENT_FORMS, COMPONENT_MAIN_FIELDS, LISTS } from './lists';

const PAGE_SIZE = 20;

/** An attribute of a type, as far as its place in the panel depends on it. */
export interface AttributeInfo {
  type: string;
  /** The type that a relation leads to. */
  target?: string;
}

/**
 * How we arrange a type or component of ours. Words are stored in English, the panel puts those of
 * the user's language in their place unless an administrator has written others.
 */
export function ourConfiguration(
  uid: ContentUid | ComponentUid,
  attributes: Readonly<Record<string, AttributeInfo>>,
): Configuration {
  const metadatas = Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const label = fieldLabel('en', uid, name);
      const edit = { label, description: fieldHelp('en', uid, name), ...mainFieldOf(attribute) };
      // Strapi has no form metadata for these two.
      return [name, { edit: isIdentifier(name) ? {} : edit, list: { label } }];
    }),
  );
  return isComponentUid(uid)
    ? {
        settings: { mainField: COMPONENT_MAIN_FIELDS[uid] },
        metadatas,
        layouts: { list: [], edit: editRows(COMPONENT_FORMS[uid]) },
      }
    : {
        settings: {
          mainField: LISTS[uid].mainField,
          defaultSortBy: LISTS[uid].sortBy,
          defaultSortOrder: LISTS[uid].order,
          pageSize: PAGE_SIZE,
        },
        metadatas,
        layouts: {
          list: LISTS[uid].columns,
          edit: editRows(FORMS[uid].flatMap(({ rows }) => rows)),
        },
      };
}

const isIdentifier = (name: string): boolean => name === 'id' || name === 'documentId';

const editRows = (
  rows: readonly (readonly (readonly [string, number])[])[],
): Configuration['layouts']['edit'] =>
  rows.map((row) => row.map(([name, size]) => ({ name, size })));

/** What stands for the documents that a relation leads to. */
const mainFieldOf = ({ type, target }: AttributeInfo): { mainField?: string } =>
  type === 'relation' && target !== undefined && isContentUid(target)
    ? { mainField: LISTS[target].mainField }
    : {};
