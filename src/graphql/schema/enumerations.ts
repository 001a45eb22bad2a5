import type { Core } from '@strapi/strapi';
import { strings } from '@strapi/utils';
import { publicAttributes } from '../../content/query/attributes';
import { modelOf } from './models';

interface Enumeration {
  name: string;
  /** Value as it is stored by value as GraphQL can write it: `council_vote` → `council-vote`. */
  values: Readonly<Record<string, string>>;
}

export const enumerationName = (strapi: Core.Strapi, uid: string, attribute: string): string =>
  `ENUM_${modelOf(strapi, uid).globalId}_${attribute}`.toUpperCase();

/** The enumerations among the attributes of the given content types and components. */
export const enumerations = (strapi: Core.Strapi, uids: readonly string[]): Enumeration[] =>
  uids.flatMap((uid) =>
    [...publicAttributes(strapi, uid)].flatMap(([attribute, definition]) => {
      if (definition.kind !== 'scalar' || !definition.values) return [];
      const values = definition.values.map((value) => [strings.toRegressedEnumValue(value), value]);
      return [
        { name: enumerationName(strapi, uid, attribute), values: Object.fromEntries(values) },
      ];
    }),
  );

export const enumerationSdl = ({ name, values }: Enumeration): string =>
  `enum ${name} { ${Object.keys(values).join(' ')} }`;
