import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  type Coordinates,
  type CoordinatesProblem,
  MAX_LATITUDE,
  MAX_LONGITUDE,
  parseCoordinates,
  parseDegrees,
} from '../../../domain/coordinates';
import { countryNumber } from '../../../domain/country-codes';
import type { InputProps } from '../edit-layout';
import { usePanelLanguage } from '../panel-language';

const PlaceMap = lazy(() => import('./PlaceMap'));

type Axis = keyof Coordinates;
const MOST: Readonly<Record<Axis, number>> = { latitude: MAX_LATITUDE, longitude: MAX_LONGITUDE };

/**
 * Latitude and longitude as one field. Both can be typed, chosen on the map or pasted together into
 * either. What cannot be read stays where it was typed, and in the form: it cannot be saved.
 */
export default function CoordinatesField({ disabled = false }: InputProps) {
  const { formatMessage } = useIntl();
  const oIsWest = usePanelLanguage() === 'fr';
  const latitude = useField('latitude');
  const longitude = useField('longitude');
  const { value: countryCode } = useField('countryCode');
  const [typed, setTyped] = useState<Partial<Record<Axis, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const place = placeOf(latitude.value, longitude.value);

  const setPlace = (found: Coordinates) => {
    setTyped({});
    latitude.onChange('latitude', found.latitude);
    longitude.onChange('longitude', found.longitude);
  };
  const type = (axis: Axis, text: string) => {
    const found = parseCoordinates(text, { oIsWest });
    if (!('problem' in found)) {
      setPlace(found);
      return;
    }
    const degrees = parseDegrees(text, { oIsWest });
    const isValid = degrees !== null && Math.abs(degrees) <= MOST[axis];
    setTyped((others) => ({ ...others, [axis]: text }));
    const value = text.trim() === '' ? null : isValid ? degrees : text;
    (axis === 'latitude' ? latitude : longitude).onChange(axis, value);
  };
  const problemOf = (axis: Axis, value: unknown): string | undefined => {
    if (typeof value === 'string' && value !== '') {
      const read = parseCoordinates(value, { oIsWest });
      return 'problem' in read ? problemId(read.problem, axis) : undefined;
    }
    const other = axis === 'latitude' ? longitude.value : latitude.value;
    // Whoever is still typing one of them will get to the other.
    return value == null && other != null && !isBusy ? 'missing' : undefined;
  };

  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={2}
      onFocus={() => setBusy(true)}
      onBlur={() => setBusy(false)}
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
    >
      <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800">
        {formatMessage({ id: 'jumelle.fields.coordinates.label' })}
      </Typography>
      <Suspense fallback={<Box style={{ aspectRatio: '2 / 1' }} background="neutral100" />}>
        <PlaceMap
          place={place}
          onPlace={setPlace}
          country={typeof countryCode === 'string' ? countryNumber(countryCode) : undefined}
          disabled={disabled}
        />
      </Suspense>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Degrees
          axis="latitude"
          field={latitude}
          typed={typed.latitude}
          problem={problemOf('latitude', latitude.value)}
          disabled={disabled}
          onType={type}
        />
        <Degrees
          axis="longitude"
          field={longitude}
          typed={typed.longitude}
          problem={problemOf('longitude', longitude.value)}
          disabled={disabled}
          onType={type}
        />
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'jumelle.fields.coordinates.hint' })}
      </Typography>
    </Flex>
  );
}

interface DegreesProps {
  axis: Axis;
  field: { value: unknown; error?: string };
  /** As it was typed, which `48.` or `48°41′` are while the form has a number already. */
  typed: string | undefined;
  problem: string | undefined;
  disabled: boolean;
  onType: (axis: Axis, text: string) => void;
}

function Degrees({ axis, field, typed, problem, disabled, onType }: DegreesProps) {
  const { formatMessage } = useIntl();
  const oIsWest = usePanelLanguage() === 'fr';
  const focusRef = useFocusInputField<HTMLInputElement>(axis);
  const { value } = field;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const said = problem && formatMessage({ id: `jumelle.fields.coordinates.${problem}` });
  return (
    <Box flex="1 1 20rem">
      <Field.Root name={axis} error={said ?? field.error}>
        <Field.Label>{formatMessage({ id: `jumelle.fields.coordinates.${axis}` })}</Field.Label>
        <TextInput
          ref={focusRef}
          name={axis}
          inputMode="text"
          autoComplete="off"
          placeholder={formatMessage({ id: `jumelle.fields.coordinates.${axis}-example` })}
          value={isStill(typed, value, oIsWest) ? typed : text}
          disabled={disabled}
          onChange={({ target }) => onType(axis, target.value)}
        />
        <Field.Error />
      </Field.Root>
    </Box>
  );
}

/** Whether what was typed is still what the form holds, which may have been reset since. */
const isStill = (typed: string | undefined, value: unknown, oIsWest: boolean): typed is string =>
  typed !== undefined && (value === typed || value === parseDegrees(typed, { oIsWest }));

const placeOf = (latitude: unknown, longitude: unknown): Coordinates | null =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;

/** A single number that is none of this axis is out of its range. */
const problemId = (problem: CoordinatesProblem, axis: Axis): string =>
  problem === 'one-only' ? `${axis}-range` : problem === axis ? `${axis}-range` : problem;
