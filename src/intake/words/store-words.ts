import type { Database, Value } from '../../database/database';
import { type Fields, insert, storeIndicators } from '../catalogue/store-catalogue';
import { type ColumnType, insertRows } from '../insert-rows';
import { pacer } from '../pause';
import { figureReadingColumns, figureRoles } from './code-rows';
import type { Word } from './dictionary';
import {
  type FigureReading,
  type NewWords,
  noNewWords,
  type PlacingReading,
  readFigureCell,
  readNoteCell,
  readPlacing,
  readStatusCell,
} from './read-words';
import type { Vocabulary } from './vocabulary';

/** A word and the number that stands for it in the rows. */
export type NumberedWord = Word & { readonly no: number };

interface PlacedReading {
  readonly word: NumberedWord;
  readonly reading: PlacingReading;
}

const readingFields: Fields<PlacedReading> = {
  word: ['integer', ({ word }) => word.no],
  role: ['varchar', ({ word }) => word.role],
  text: ['varchar', ({ reading }) => reading.text],
  detail: ['varchar', ({ reading }) => reading.detail ?? ''],
  no: ['integer', ({ reading }) => reading.no ?? null],
  number: ['double', ({ reading }) => reading.number ?? null],
  ends: ['date', ({ reading }) => reading.ends ?? null],
  words: ['optional varchar', ({ reading }) => reading.words ?? null],
  code: ['optional varchar', ({ reading }) => reading.code ?? null],
  extra: ['varchar', ({ reading }) => reading.extra ?? ''],
};

const periodFields: Fields<NewWords['periods'][number]> = {
  no: ['integer', ({ no }) => no],
  span: ['integer', ({ span }) => span],
  label: ['varchar', ({ period }) => period.label],
  kind: ['varchar', ({ period }) => period.kind],
  start_date: ['date', ({ period }) => period.start],
  end_date: ['date', ({ period }) => period.end],
};

const demographicFields: Fields<NewWords['demographics'][number]> = {
  no: ['integer', ({ no }) => no],
  sex: ['varchar', ({ sex }) => sex],
  age: ['varchar', ({ age }) => age],
  category_type: ['varchar', ({ category }) => category?.type ?? ''],
  category: ['varchar', ({ category }) => category?.name ?? ''],
};

const figureColumns: Readonly<Record<string, ColumnType>> = {
  word: 'integer',
  ...Object.fromEntries(
    Object.entries(figureReadingColumns).map(([name, { type }]) => [
      name,
      type === 'double' ? type : 'optional varchar',
    ]),
  ),
};

const remarkColumns = {
  word: 'integer',
  status: 'varchar',
  note: 'varchar',
  note_status: 'varchar',
  reason: 'optional varchar',
} as const;

const amissColumns = {
  word: 'integer',
  role: 'varchar',
  text: 'varchar',
  code: 'varchar',
  detail: 'varchar',
} as const;

type Cells = readonly Value[];

const utf8 = new TextEncoder();

/** In the order of their bytes. */
function isBefore(one: string, other: string): boolean {
  const [first, second] = [utf8.encode(one), utf8.encode(other)];
  const at = first.findIndex((byte, index) => byte !== second[index]);
  return at < 0 ? first.length < second.length : (first[at] ?? 0) < (second[at] ?? -1);
}

/** The name of each indicator that has one in its files; of several the first by alphabet. */
function namesOf(words: readonly Word[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { role, cells } of words) {
    const [text = '', name = ''] = cells;
    const known = names.get(text);
    if (role === 'indicator' && name !== '' && (known === undefined || isBefore(name, known))) {
      names.set(text, name);
    }
  }
  return names;
}

/** Reads each word of a batch once, and stores what it was read as for the rows to be joined with. */
export async function storeReadings(
  database: Database,
  words: readonly NumberedWord[],
  vocabulary: Vocabulary,
): Promise<NewWords> {
  const firstIndicator = vocabulary.nextIndicator;
  const added = noNewWords();
  const names = namesOf(words);
  const known = new Map<string, FigureReading>();
  const placed: PlacedReading[] = [];
  const figures: Cells[] = [];
  const remarks: Cells[] = [];
  const amiss: Cells[] = [];
  const pause = pacer();
  for (const word of words) {
    const { no, role, cells } = word;
    if (role === 'figures') {
      const read = cells.map((cell) => {
        const reading = cell === '' ? {} : (known.get(cell) ?? readFigureCell(cell));
        known.set(cell, reading);
        return reading;
      });
      figures.push(figuresRow(no, cells, read));
      read.forEach(({ code, detail }, index) => {
        if (code) amiss.push([no, figureRoles[index] ?? '', cells[index] ?? '', code, detail ?? '']);
      });
    } else if (role === 'remarks') {
      const [status = '', note = ''] = cells;
      const { words: statuses, unknown } = readStatusCell(status);
      const said = note === '' ? { words: '', reason: null } : readNoteCell(note);
      remarks.push([no, statuses, note, said.words, said.reason]);
      if (unknown !== '') amiss.push([no, 'status', status, 'unknown-status', unknown]);
    } else {
      const reading = readPlacing(word, names.get(cells[0] ?? '') ?? '', vocabulary, added);
      placed.push({ word, reading });
    }
    await pause();
  }
  await database.run(
    'delete from reading; delete from figures_reading; delete from remarks_reading; delete from amiss',
  );
  await insert(database, 'reading', readingFields, placed);
  await insertRows(database, 'figures_reading', figureColumns, figures);
  await insertRows(database, 'remarks_reading', remarkColumns, remarks);
  await insertRows(database, 'amiss', amissColumns, amiss);
  await storeIndicators(database, added.indicators, firstIndicator);
  await insert(database, 'period', periodFields, added.periods);
  await insert(database, 'demographic', demographicFields, added.demographics);
  return added;
}

function figuresRow(no: number, cells: readonly string[], read: readonly FigureReading[]): Cells {
  const parts = Object.entries(figureReadingColumns).map(([name, { role }]): Value => {
    const index = figureRoles.indexOf(role);
    const { number = null, reason = null, words = null } = read[index] ?? {};
    if (name.endsWith('_text')) return cells[index] || null;
    if (name.endsWith('_number')) return number;
    return name.endsWith('_reason') ? reason : words;
  });
  return [no, ...parts];
}
