import type { IntlShape } from 'react-intl';

/** What of an error can be told to people: the words for its code where we have some, else its own. */
export function errorText(intl: IntlShape, error: unknown): string {
  const { message, details, status } = partsOf(error);
  if (details) {
    const id = `jumelle.import.error.${String(details['code'])}`;
    if (id in intl.messages) {
      const text = intl.formatMessage({ id }, valuesOf(details));
      const place = [details['file'], details['sheet']].filter((it) => typeof it === 'string');
      return place.length > 0
        ? `${place.join(', ')}${intl.locale.startsWith('fr') ? ' : ' : ': '}${text}`
        : text;
    }
  }
  if (status === 403) return intl.formatMessage({ id: 'jumelle.import.error.forbidden' });
  if (status === 404) return intl.formatMessage({ id: 'jumelle.import.error.gone' });
  if (status === 413) return intl.formatMessage({ id: 'jumelle.import.error.payload' });
  if (message && status !== 500) return message;
  return intl.formatMessage({ id: 'jumelle.import.error.unknown' });
}

interface Parts {
  message?: string;
  details?: Record<string, unknown>;
  status?: number;
}

/** Errors of the fetch client have the server's in `response`; a failed import has its own. */
function partsOf(error: unknown): Parts {
  if (typeof error === 'string') return { message: error };
  if (!isRecord(error)) return {};
  const response = isRecord(error['response']) ? error['response'] : {};
  const data = isRecord(response['data']) ? response['data'] : {};
  const inner = isRecord(data['error']) ? data['error'] : error;
  const details = isRecord(inner['details']) ? inner['details'] : undefined;
  const status = Number(inner['status'] ?? error['status']);
  return {
    ...(typeof inner['message'] === 'string' && { message: inner['message'] }),
    ...(details && { details }),
    ...(Number.isFinite(status) && { status }),
  };
}

const valuesOf = (details: Record<string, unknown>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
