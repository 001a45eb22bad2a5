/** What feeds say about the data as a whole: under which terms, by whom, whom to ask. */
export interface DataSettings {
  license: { name: string; url: string };
  /** Unset: the home city, see `feed-requests/read-feed-context.ts`. */
  publisher: string | null;
  contact: { name: string | null; email: string | null; url: string | null };
}

type Environment = (name: string) => string | undefined;

/**
 * Anybody may use the data, for anything, and says where it is from: what most open-data portals ask
 * of a town, and what it may grant for a register it has compiled itself.
 */
const DEFAULT_LICENSE = {
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};
/** What a `mailto:` address and every feed format can hold without being encoded. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;
const ONE_LINE = /^[^\p{Cc}\u2028\u2029]+$/u;

/**
 * Reads `DATA_*`; what is set to nothing counts as not set.
 * @throws Error naming the variable and what it takes.
 */
export function readDataSettings(environment: Environment): DataSettings {
  const read = (name: string): string | null => environment(name)?.trim() || null;

  const line = (name: string): string | null => {
    const value = read(name);
    if (value !== null && !ONE_LINE.test(value))
      throw new Error(`${name} must be one line of text`);
    return value;
  };
  const address = (name: string): string | null => {
    const value = read(name);
    if (value === null) return null;
    if (!/^https?:\/\/[^\s/]/i.test(value) || /[\s<>"]/.test(value) || !URL.canParse(value)) {
      throw new Error(`${name} must be an address such as https://example.org/, not "${value}"`);
    }
    return new URL(value).href;
  };
  const email = (name: string): string | null => {
    const value = read(name);
    if (value !== null && !EMAIL.test(value)) {
      throw new Error(`${name} must be an e-mail address such as data@example.org, not "${value}"`);
    }
    return value;
  };

  return {
    license: bothOrNeither(line('DATA_LICENSE_NAME'), address('DATA_LICENSE_URL')),
    publisher: line('DATA_PUBLISHER'),
    contact: {
      name: line('DATA_CONTACT_NAME'),
      email: email('DATA_CONTACT_EMAIL'),
      url: address('DATA_CONTACT_URL'),
    },
  };
}

/** The name of one licence with the address of another would be worse than none. */
function bothOrNeither(name: string | null, url: string | null): DataSettings['license'] {
  if (name === null && url === null) return DEFAULT_LICENSE;
  if (name !== null && url !== null) return { name, url };
  const [missing, given] =
    name === null
      ? ['DATA_LICENSE_NAME', 'DATA_LICENSE_URL']
      : ['DATA_LICENSE_URL', 'DATA_LICENSE_NAME'];
  throw new Error(`${missing} must be set as well: ${given} alone names no licence`);
}
