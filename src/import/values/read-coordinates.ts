import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText } from './cell-text';

const NUMBER = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;
/** A comma without a blank may be a decimal one, unless there are points as well. */
const WITH_POINTS = new RegExp(
  String.raw`^${NUMBER}(?:\s*[,;]\s+|\s+|;|(?<=\.\d+),(?=[+-]?\d+\.))${NUMBER}$`,
);
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
