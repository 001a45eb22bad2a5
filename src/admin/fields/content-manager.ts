import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What is handed to what we add to the page of an entry. */
export interface EntryProps {
  model: string;
  collectionType: string;
  /** None while the entry is being created. */
  documentId?: string;
  /** None when it is being created, or has no version in this locale yet. */
  document?: { documentId?: string; locale?: string | null };
}

interface Panel {
  title: string;
  content: ReactNode;
}

/** Strapi calls it as a component; an action that is null is not shown. */
export interface DocumentAction {
  (props: EntryProps): object | null;
  type?: string;
}

/** The part of the content manager's interface that we use; Strapi leaves it untyped. */
interface ContentManager {
  /** The last ones are below the others. */
  addEditViewSidePanel(
    change: (
      panels: ((props: EntryProps) => Panel | null)[],
    ) => ((props: EntryProps) => Panel | null)[],
  ): void;
  /** What is in the row of buttons above the form. */
  addDocumentHeaderAction(actions: ((props: EntryProps) => null)[]): void;
  /** Buttons beside the form and items of menus, which say themselves where they are. */
  addDocumentAction(change: (actions: DocumentAction[]) => DocumentAction[]): void;
}

const isContentManager = (apis: unknown): apis is ContentManager =>
  typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis;

export function contentManagerOf(app: StrapiApp): ContentManager {
  const { apis } = app.getPlugin('content-manager');
  if (!isContentManager(apis)) throw new Error('The content manager has no interface for panels');
  return apis;
}
