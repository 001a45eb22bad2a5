import type { Schema, Struct } from '@strapi/strapi';

export interface CityAward extends Struct.ComponentSchema {
  collectionName: 'components_city_awards';
  info: {
    description: 'A distinction that the city received';
    displayName: 'Award';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    year: Schema.Attribute.Integer;
  };
}

export interface CityHighlight extends Struct.ComponentSchema {
  collectionName: 'components_city_highlights';
  info: {
    description: 'Something worth knowing or seeing';
    displayName: 'Highlight';
  };
  attributes: {
    text: Schema.Attribute.Text;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
  };
}

export interface CityKeyFigure extends Struct.ComponentSchema {
  collectionName: 'components_city_key_figures';
  info: {
    description: 'A figure as a reader reads it';
    displayName: 'Key figure';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    value: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
  };
}

export interface CityNameVariant extends Struct.ComponentSchema {
  collectionName: 'components_city_name_variants';
  info: {
    description: 'Another name or spelling of the city';
    displayName: 'Name variant';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['official', 'exonym', 'historical', 'spelling']>;
    language: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
  };
}

export interface SharedSource extends Struct.ComponentSchema {
  collectionName: 'components_shared_sources';
  info: {
    description: 'Where a fact comes from';
    displayName: 'Source';
  };
  attributes: {
    note: Schema.Attribute.Text;
    publishedOn: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    retrievedOn: Schema.Attribute.Date;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
  };
}

export interface TwinningMilestone extends Struct.ComponentSchema {
  collectionName: 'components_twinning_milestones';
  info: {
    description: 'A step in the life of the agreement';
    displayName: 'Milestone';
  };
  attributes: {
    date: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    decidedBy: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    document: Schema.Attribute.Media<'files' | 'images'>;
    kind: Schema.Attribute.Enumeration<
      [
        'proposal',
        'council-vote',
        'signature',
        'countersignature',
        'ratification',
        'renewal',
        'suspension',
        'resumption',
        'end',
      ]
    >;
    note: Schema.Attribute.Text;
    place: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'city.award': CityAward;
      'city.highlight': CityHighlight;
      'city.key-figure': CityKeyFigure;
      'city.name-variant': CityNameVariant;
      'shared.source': SharedSource;
      'twinning.milestone': TwinningMilestone;
    }
  }
}
