/** Operators of `filters` that take several values. */
export const LIST: ReadonlySet<string> = new Set(['$in', '$notIn', '$between']);
/** Those that ask whether there is a value. */
export const PRESENCE: ReadonlySet<string> = new Set(['$null', '$notNull']);
/** Those that compare by size, alphabet or date. */
export const ORDER: ReadonlySet<string> = new Set(['$lt', '$lte', '$gt', '$gte', '$between']);
/** Those that look into text; an `i` at the end ignores case. */
export const TEXT_MATCH: ReadonlySet<string> = new Set([
  '$eqi',
  '$nei',
  ...['$contains', '$notContains', '$startsWith', '$endsWith'].flatMap((operator) => [
    operator,
    `${operator}i`,
  ]),
]);
/** All that stand beside an attribute; `$not` takes further operators. */
export const OPERATORS: ReadonlySet<string> = new Set([
  '$eq',
  '$ne',
  ...LIST,
  ...ORDER,
  ...TEXT_MATCH,
  ...PRESENCE,
  '$not',
]);

/** Types of attributes that `TEXT_MATCH` applies to. */
export const TEXT_TYPES: ReadonlySet<string> = new Set([
  'string',
  'text',
  'richtext',
  'enumeration',
  'uid',
]);
