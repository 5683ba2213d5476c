import { type ObservationStatus, observationStatuses } from './observation';
import { parseWord } from './word';

const marks: Readonly<Record<string, ObservationStatus>> = {
  '[p]': 'provisional',
  '[r]': 'revised',
  '[e]': 'estimated',
  '[f]': 'forecast',
  '[u]': 'low-reliability',
  '[b]': 'break',
};

/** Reads `provisional; [r]`. Words that are no status come back in `unknown`. */
export function parseStatuses(text: string): {
  readonly statuses: readonly ObservationStatus[];
  readonly unknown: readonly string[];
} {
  const parts = text
    .replaceAll(/\](?=\[)/g, '];')
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => marks[part.toLowerCase()] ?? parseWord(observationStatuses, part));
  return {
    statuses: observationStatuses.filter((status) => read.includes(status)),
    unknown: parts.filter((_, index) => read[index] === null),
  };
}
