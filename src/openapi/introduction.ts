/** What a partner's developer reads first, in Markdown. */
export const INTRODUCTION = `
The register of a city's international relations: with whom it is twinned, since when, what is done
together and what there is to celebrate. Reading what is published needs no account.

**Conventions.** REST as Strapi 5 has it, so that \`@strapi/client\` works as it is. A document is
read by its \`documentId\` or by its \`slug\`; both stay, \`id\` does not. A list is sorted by slug
unless \`sort\` says otherwise. Relations are answered where \`populate\` asks for them; without it,
those that a card needs.

**Facts once, text per locale.** Every locale has the same documents, relations and counts. \`locale\`
chooses the language of the text: where a translation is missing, the default locale's text is
answered, field by field. \`locale\` in the answer says which language the text is in,
\`fallbackFields\` which attributes are nevertheless in the default one. Filters, search and
alphabetical order go by the text that is answered.

**Dates** are as precise as they are known: \`1955\`, \`2014-12\`, \`1973-10-12\`, \`1317~\`, \`195X\`
(EDTF, ISO 8601-2). Most agreements have only a year, and many in the world not even that.

**Errors** are \`{ data: null, error: { status, name, message, details } }\`. A parameter, attribute,
operator or locale that does not exist is a 400 that lists those that do; \`details.errors\` has
everything that is wrong, each with its path.

**Limits**, each answered with a 400 that names it: 100 documents a page, \`populate\` and \`filters\`
four levels deep, 8 kB of query string.

**Caching.** Every anonymous GET has a strong \`ETag\` and answers \`304\`. \`HEAD\`, gzip and brotli
work, and pages of any origin may ask.
`.trim();
