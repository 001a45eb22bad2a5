import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText } from './cell-text';

const WITH_POINTS = /^([+-]?\d{1,3}(?:\.\d+)?)\s*[,; ]\s*([+-]?\d{1,3}(?:\.\d+)?)$/;
const WITH_COMMAS = /^([+-]?\d{1,3},\d+)\s*[; ]\s*([+-]?\d{1,3},\d+)$/;

/** Latitude and longitude in one cell, as maps give them: `48.69, 6.18`, `48,69 ; 6,18`. */
export function readCoordinates(cell: Cell): Read<{ latitude: number; longitude: number }> {
  const text = cellText(cell).replaceAll('−', '-');
  const match = WITH_POINTS.exec(text) ?? WITH_COMMAS.exec(text);
  if (!match) return problem('notCoordinates', { given: text });
  const [latitude = Number.NaN, longitude = Number.NaN] = match
    .slice(1)
    .map((part) => Number(part.replace(',', '.')));
  return { value: { latitude, longitude } };
}
