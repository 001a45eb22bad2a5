import type { ReactNode } from 'react';

/** An attribute as the content manager hands it to the panel. */
export interface Attribute {
  type: string;
  target?: string;
  component?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** A field on a form. What else is in it goes to the input as properties. */
export interface FieldLayout {
  name: string;
  /** Which input is shown: a type of Strapi's, or one that `addFields` made known. */
  type: string;
  attribute: Attribute;
  label: string;
  /** Twelfths of the form's width. */
  size: number;
  hint?: ReactNode;
  disabled?: boolean;
}

export type Rows = FieldLayout[][];

/** The form of a content type, in panels of rows, and of the components in it. */
export interface EditLayout {
  layout: Rows[];
  components: Record<string, { layout: Rows }>;
  options?: { i18n?: { localized?: boolean } };
}

/** The page that arranges a form stores the fields that it finds: it must find Strapi's. */
export const isArranging = (): boolean => window.location.pathname.includes('/configurations/');

/** What goes through the hook below; Strapi's own listeners drop the query on its way. */
export interface EditLayoutEvent {
  layout: EditLayout;
  query?: { plugins?: { i18n?: { locale?: string } } };
}

/** The hook in which the content manager lets forms be changed. */
export const EDIT_LAYOUT_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

/** What every input of a form is given. */
export interface InputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  attribute: Attribute;
}
