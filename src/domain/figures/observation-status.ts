import { parseWord } from '../words/word';
import { type ObservationStatus, observationStatuses } from './observation';

/** Marks may be numbered when their notes differ: `[u1]`. */
const marks: ReadonlyMap<string, ObservationStatus> = new Map([
  ['[p]', 'provisional'],
  ['[r]', 'revised'],
  ['[er]', 'revised'],
  ['[e]', 'estimated'],
  ['[f]', 'forecast'],
  ['[u]', 'low-reliability'],
  ['[b]', 'break'],
]);

const parseMark = (text: string): ObservationStatus | null =>
  marks.get(text.toLowerCase().replace(/(?<!\d)\d+\]$/, ']')) ?? null;

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
  const read = parts.map((part) => parseMark(part) ?? parseWord(observationStatuses, part));
  return {
    statuses: observationStatuses.filter((status) => read.includes(status)),
    unknown: parts.filter((_, index) => read[index] === null),
  };
}
