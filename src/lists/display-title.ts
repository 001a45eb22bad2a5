/** Under which name the content manager's answers have what a document is called. */
export const DISPLAY_TITLE = 'displayTitle';
