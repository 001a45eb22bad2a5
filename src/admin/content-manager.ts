import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What Strapi's edit view tells the parts that are added to it. */
export interface EditViewProps {
  /** Uid of the content type. */
  model: string;
  /** Missing while an entry is being created. */
  documentId?: string;
  document?: { locale?: string | null; [attribute: string]: unknown };
  activeTab: 'draft' | 'published' | null;
  /** What came with the document; `version` is the last entry of its log that it shows. */
  meta?: { version?: number };
}

/** A box beside the form; null leaves it out. Called as a component is: hooks may be used. */
export type SidePanel = (props: EditViewProps) => { title: string; content: ReactNode } | null;

/** The parts of the content manager that take additions; Strapi types its plugins as unknown. */
export interface ContentManager {
  addEditViewSidePanel(panels: readonly SidePanel[]): void;
  /** Replaces the buttons beside the form, and those of a list's rows. */
  addDocumentAction(
    change: (actions: readonly DocumentActionComponent[]) => DocumentActionComponent[],
  ): void;
}

/** To be called in `bootstrap()`. */
export const contentManager = (app: StrapiApp): ContentManager =>
  app.getPlugin('content-manager').apis as unknown as ContentManager;
