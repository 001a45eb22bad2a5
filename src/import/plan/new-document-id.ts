import { randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}0123456789`;
const LENGTH = 24;

/** An id like those that Strapi gives to documents: 24 letters and digits, a letter first. */
export function newDocumentId(): string {
  return [...randomBytes(LENGTH)]
    .map((byte, index) => {
      const from = index === 0 ? LETTERS : CHARACTERS;
      return from[byte % from.length];
    })
    .join('');
}
