import { errors } from '@strapi/utils';

/** Header by which a client says of which state of documents it knows. */
export const VERSIONS_HEADER = 'x-jumelle-versions';

const PAIR = /^([\w-]{1,255})=(\d{1,15})$/;

/**
 * What a client has seen: for each document the number of the last entry of its log, as the panel is
 * told with every document that it reads. Written as `<document id>=<number>`, several with commas.
 *
 * @throws ValidationError when it is written otherwise
 */
export function parseKnownVersions(header: string): ReadonlyMap<string, number> {
  const pairs = header.split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const [, documentId, version] = PAIR.exec(pair.trim()) ?? [];
      if (documentId === undefined) {
        throw new errors.ValidationError(
          `${VERSIONS_HEADER}: give <document id>=<number>, several with commas`,
        );
      }
      return [documentId, Number(version)];
    }),
  );
}
