import { type Schema } from '../open-api';
import type { Words } from './attribute-words';

const SMALLER_PICTURES: Schema = {
  type: 'object',
  additionalProperties: { $ref: '#/components/schemas/PictureFormat' },
};

export const FILE_WORDS: Words = {
  name: { description: 'Name of the file as it was uploaded.' },
  alternativeText: { description: 'What a picture shows, for those who do not see it.' },
  caption: { description: 'Caption, usually with the credit.' },
  width: { description: 'Width of a picture in pixels.' },
  height: { description: 'Height of a picture in pixels.' },
  formats: {
    description:
      'The same picture in smaller sizes, by name: `thumbnail`, `small`, `medium`, `large`.',
    schema: SMALLER_PICTURES,
  },
  hash: { description: 'Name of the file in storage.' },
  ext: { description: 'Extension of its name, with the dot.' },
  mime: { description: 'Media type.' },
  size: { description: 'Size in kilobytes.' },
  url: {
    description: 'Where the file is; relative to the address of the instance.',
    schema: { format: 'uri-reference' },
  },
  previewUrl: { description: 'Where a preview is, if there is one.' },
  provider: { description: 'The storage that holds it.' },
};
