/** Levels of fields, the root fields being the first. */
export const MAX_DEPTH = 10;
/** Root fields and aliases of an operation together. */
export const MAX_ALIASES = 50;
/** Fields of an operation, counted wherever a fragment puts them. */
export const MAX_FIELDS = 2_000;
/** Fields with fields below them: each costs two statements, however many documents it shows. */
export const MAX_RELATIONS = 150;
/** Tokens of a document, as the GraphQL language counts them. */
export const MAX_TOKENS = 2_000;
/** Levels of objects and lists in the variables. */
export const MAX_VARIABLES_DEPTH = 32;
/** Characters of a query's variables as JSON; REST's query strings are as long. */
export const MAX_VARIABLES_LENGTH = 8_192;

/**
 * Documents of an answer: estimated before it is read, and counted while it is. 100 cities with
 * their twinnings and those cities are estimated at 3,100, with one level more at 15,600; the 100
 * best-connected cities of the world have 9,700.
 */
export const MAX_DOCUMENTS = 20_000;
/** What a nested list is estimated at that asks for no number; cities have three partners on average. */
export const NESTED_LIST_ESTIMATE = 5;
