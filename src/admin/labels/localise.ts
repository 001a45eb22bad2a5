import {
  fieldHelp,
  fieldLabel,
  modelWords,
  PANEL_LANGUAGES,
  type PanelLanguage,
} from '../../labels/labels';

/** Objects of an answer, of which we read and replace only what we know. */
type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const mapValues = (value: unknown, change: (value: unknown, key: string) => unknown): Data =>
  Object.fromEntries(
    Object.entries(isData(value) ? value : {}).map(([key, item]) => [key, change(item, key)]),
  );

/**
 * The words of a stored setting: ours in the user's language, unless an administrator has written
 * others. Strapi itself writes attribute names; a form arranged in French stores our French words.
 */
function ourWords(
  stored: unknown,
  name: string,
  words: (language: PanelLanguage) => string,
  language: PanelLanguage,
): unknown {
  const isOurs = stored === name || PANEL_LANGUAGES.some((known) => words(known) === stored);
  return isOurs ? words(language) : stored;
}

/** The configuration of a type: labels and help of its fields. */
function localiseConfiguration(configuration: unknown, language: PanelLanguage): unknown {
  if (!isData(configuration) || typeof configuration['uid'] !== 'string') return configuration;
  const { uid } = configuration;
  if (!modelWords(language, uid)) return configuration;
  const label = (name: string) => (known: PanelLanguage) => fieldLabel(known, uid, name);
  const help = (name: string) => (known: PanelLanguage) => fieldHelp(known, uid, name);
  const metadatas = mapValues(configuration['metadatas'], (metadata, name) => {
    if (!isData(metadata)) return metadata;
    const edit = isData(metadata['edit']) ? metadata['edit'] : {};
    const list = isData(metadata['list']) ? metadata['list'] : {};
    return {
      ...metadata,
      edit: {
        ...edit,
        ...('label' in edit && { label: ourWords(edit['label'], name, label(name), language) }),
        // An empty help text stays empty: an administrator took it away.
        ...(Boolean(edit['description']) && {
          description: ourWords(edit['description'], name, help(name), language),
        }),
      },
      list: { ...list, label: ourWords(list['label'], name, label(name), language) },
    };
  });
  return { ...configuration, metadatas };
}

/** A type or component: how it is called, and how the values of its enumerations are. */
function localiseModel(model: unknown, language: PanelLanguage): unknown {
  if (!isData(model) || typeof model['uid'] !== 'string') return model;
  const words = modelWords(language, model['uid']);
  if (!words) return model;
  const attributes = mapValues(model['attributes'], (attribute, name) => {
    const values = words.values?.[name];
    return isData(attribute) && values ? { ...attribute, jumelle: { values } } : attribute;
  });
  const isComponent = model['isDisplayed'] === undefined || model['category'] !== undefined;
  return {
    ...model,
    attributes,
    info: {
      ...(isData(model['info']) ? model['info'] : {}),
      displayName: isComponent ? words.one : words.many,
    },
    pluginOptions: {
      ...(isData(model['pluginOptions']) ? model['pluginOptions'] : {}),
      jumelle: { uid: model['uid'], values: words.values ?? {} },
    },
  };
}

/** The grid in which a role is given types and fields. */
function localisePermissionLayout(answer: Data, language: PanelLanguage): unknown {
  const field = (uid: string, child: unknown): unknown => {
    if (!isData(child) || typeof child['value'] !== 'string') return child;
    const name = child['value'].split('.').at(-1) ?? '';
    return { ...child, label: fieldLabel(language, uid, name) };
  };
  const subject = (entry: unknown): unknown => {
    if (!isData(entry) || typeof entry['uid'] !== 'string') return entry;
    const { uid } = entry;
    const words = modelWords(language, uid);
    if (!words) return entry;
    const properties = listOf(entry['properties']).map((property) =>
      isData(property) && property['value'] === 'fields'
        ? { ...property, children: listOf(property['children']).map((child) => field(uid, child)) }
        : property,
    );
    return { ...entry, label: words.many, properties };
  };
  const sections = mapValues(answer['sections'], (section, name) =>
    name === 'collectionTypes' && isData(section)
      ? { ...section, subjects: listOf(section['subjects']).map(subject) }
      : section,
  );
  return { ...answer, sections };
}

type Localise = (answer: Data, language: PanelLanguage) => unknown;

const configurations: Localise = (answer, language) => ({
  ...mapValues(answer, (value) => localiseConfiguration(value, language)),
  components: mapValues(answer['components'], (value) => localiseConfiguration(value, language)),
});

const models: Localise = (answer, language) => ({
  ...answer,
  components: listOf(answer['components']).map((model) => localiseModel(model, language)),
  contentTypes: listOf(answer['contentTypes']).map((model) => localiseModel(model, language)),
});

const recentDocuments: Localise = (answer, language) =>
  listOf(answer).map((entry) => {
    if (!isData(entry)) return entry;
    const words = modelWords(language, String(entry['contentTypeUid']));
    return words ? { ...entry, contentTypeDisplayName: words.one } : entry;
  });

/** A language of the register is called as in the user's language, unless an administrator named it. */
const locales: Localise = (answer, language) =>
  listOf(answer).map((locale) => {
    if (!isData(locale)) return locale;
    const [code, stored] = [String(locale['code']), String(locale['name'])];
    // Strapi itself writes `French (fr)`; a form that is saved writes what it showed.
    const isOurs =
      stored.endsWith(` (${code})`) ||
      PANEL_LANGUAGES.some((known) => localeName(known, code) === stored);
    return isOurs ? { ...locale, name: localeName(language, code) } : locale;
  });

/** With a capital letter, as it stands by itself. */
function localeName(language: PanelLanguage, code: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    // Locales are free text to Strapi: what is no language tag stands for itself.
    return code;
  }
}

/** What of the server's answers has words of ours in it, by the panel's name for the request. */
const LOCALISE: Readonly<Record<string, Localise>> = {
  getInitialData: models,
  getContentTypeConfiguration: configurations,
  getComponentConfiguration: configurations,
  getRolePermissionLayout: localisePermissionLayout,
  getRecentDocuments: recentDocuments,
  getLocales: locales,
};

/** The tags under which the panel keeps these answers. */
export const LOCALISED_TAGS = [
  'InitialData',
  'ContentTypesConfiguration',
  'ContentTypeSettings',
  'ComponentConfiguration',
  'RecentDocumentList',
  'RolePermissions',
  'Locale',
] as const;

/**
 * An answer of the server with our words for types, fields and values in it.
 *
 * @param request how the panel calls the request, such as `getInitialData`
 */
export function localiseAnswer(request: string, answer: unknown, language: PanelLanguage): unknown {
  const localise = LOCALISE[request];
  return localise && isData(answer) ? localise(answer, language) : answer;
}

/** The words for the values of an enumeration that `localiseAnswer` left with an attribute. */
export function valuesOf(attribute: unknown): Readonly<Record<string, string>> {
  const annotation = isData(attribute) ? attribute['jumelle'] : undefined;
  const values = isData(annotation) ? annotation['values'] : undefined;
  return Object.fromEntries(
    Object.entries(isData(values) ? values : {}).map(([value, word]) => [value, String(word)]),
  );
}
