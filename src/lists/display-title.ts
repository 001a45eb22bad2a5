/** Where a document that the content manager answers carries what it is called. */
export const DISPLAY_TITLE = 'displayTitle';
