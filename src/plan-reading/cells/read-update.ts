import type { IsoDate } from '../../domain/time/iso-date';
import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';
import { type CellPlace, correction, type Reading } from '../reading';
import { cellsOfField, type Entry } from '../rows/entry';
import { hasField } from '../tables/table';
import { joinPoints, plainKey } from './cell-text';

export interface UpdateReading {
  readonly update: string;
  readonly updatedOn: IsoDate | null;
  /** Updates of earlier columns, each with its heading, that the latest does not repeat. */
  readonly earlier: readonly string[];
}

interface UpdateColumn {
  readonly place: CellPlace;
  readonly text: string;
}

/** Words before a date that make it one to come. */
const toCome = /\b(?:will|planned|due|scheduled|to begin|to start|to be|by|until|from|next)\b[^.;]{0,40}$/i;

const has = (text: string, part: string): boolean => plainKey(text).includes(plainKey(part));

/** The latest update: of several columns, the last that is filled. `statusWords` are what the status column says beyond one. */
export function* readUpdate(entry: Entry, statusWords: string, period: KnownPeriod): Reading<UpdateReading> {
  const columns = columnsOfUpdates(entry);
  const last = columns.at(-1);
  // A later column may repeat the end of a fuller one.
  const latest = last && (columns.find(({ text }) => text !== last.text && has(text, last.text)) ?? last);
  const words = latest?.text ?? '';
  // Words for a status are an update only where the plan has no other.
  const hasColumn = entry.table !== null && hasField(entry.table, 'update');
  const isSaid = statusWords === '' || hasColumn || has(words, statusWords);
  const update = isSaid ? words : joinPoints([statusWords, words].filter((part) => part !== ''));
  return {
    update,
    updatedOn: latest ? yield* dayOfUpdate(words, latest.place, period) : null,
    earlier: columns
      .filter(({ text }) => !has(update, text))
      .map(({ place, text }) => `${place.column}: ${text}`),
  };
}

function columnsOfUpdates(entry: Entry): readonly UpdateColumn[] {
  const columns = new Map<string, UpdateColumn>();
  for (const { column, line, text } of cellsOfField(entry, 'update')) {
    const before = columns.get(column);
    columns.set(column, {
      place: before?.place ?? { line, column },
      text: before ? joinPoints([before.text, text]) : text,
    });
  }
  return [...columns.values()];
}

/** The date that an update begins with, or the only day in it; never one that is still to come. */
function* dayOfUpdate(text: string, place: CellPlace, period: KnownPeriod): Reading<IsoDate | null> {
  const found = findDates(text, period, true);
  const leading = found.find(({ at }) => at === 0);
  const days = found.filter(({ reading }) => reading.kind === 'span' && reading.span.precision === 'day');
  const chosen = leading ?? (days.length === 1 ? days[0] : undefined);
  if (chosen?.reading.kind !== 'span' || toCome.test(text.slice(0, chosen.at))) return null;
  const { last } = chosen.reading.span;
  const what = 'day of the update taken from its words';
  return (yield correction(place, { what, before: chosen.text, after: last, isProposal: true })).stands
    ? last
    : null;
}
