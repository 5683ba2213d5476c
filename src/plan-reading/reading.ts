import type { Problem } from '../domain/problem';
import { shortened } from '../domain/words/shortened';
import type { Correction, DraftChoices, DraftQuestion } from './draft';
import type { Line } from './rows/line';

/**
 * A stage of the reading of a plan, as a generator. It yields each correction, question and problem where it meets it,
 * is sent back what the reader chose about it, and returns its value. `yield* readOwners(entry, names)` inside another
 * stage gives the owners. A stage keeps nothing: ids are given in one place, `runReading`, in the order of the yields,
 * because the second correction of a kind in a cell is told from the first by its number alone.
 */
export type Reading<Value> = Generator<Remark, Value, ReaderChoice>;

export interface CellPlace {
  readonly line: Line;
  /** As written, or what the cell holds where the page had no header. */
  readonly column: string;
}

export interface ReadOtherwise {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly isProposal: boolean;
}

export interface Asking {
  readonly found: string;
  readonly ask: string;
  readonly options: DraftQuestion['options'];
}

export type CellProblem = Pick<Problem, 'severity' | 'found' | 'done' | 'advice'>;

export type Remark =
  | { readonly kind: 'correction'; readonly place: CellPlace; readonly change: ReadOtherwise }
  | { readonly kind: 'question'; readonly place: CellPlace; readonly asking: Asking }
  | { readonly kind: 'problem'; readonly place: CellPlace; readonly about: CellProblem };

/** What the reader chose about a remark. */
export interface ReaderChoice {
  /** false: the correction was undone, and the written form is wanted. */
  readonly stands: boolean;
  /** The value of the chosen option; empty while nobody has answered. */
  readonly answer: string;
}

/** A cell is read otherwise than it is written: `const { stands } = yield correction(place, change)`. */
export const correction = (place: CellPlace, change: ReadOtherwise): Remark => ({
  kind: 'correction',
  place,
  change,
});

/** A cell could be read in several ways: `const { answer } = yield question(place, asking)`. */
export const question = (place: CellPlace, asking: Asking): Remark => ({ kind: 'question', place, asking });

/** A cell of which something has to be said, about which the reader has nothing to choose. */
export const problem = (place: CellPlace, about: CellProblem): Remark => ({ kind: 'problem', place, about });

/** The same stage for each of several things, in their order. */
export function* readEach<Item, Value>(
  items: readonly Item[],
  read: (item: Item, index: number) => Reading<Value>,
): Reading<readonly Value[]> {
  const values: Value[] = [];
  for (let index = 0; index < items.length; index += 1) values.push(yield* read(items[index] as Item, index));
  return values;
}

export interface ReadingResult<Value> {
  readonly value: Value;
  readonly corrections: readonly Correction[];
  readonly questions: readonly DraftQuestion[];
  readonly problems: readonly Problem[];
}

/** In letters. What is joined from thousands of rows is shown by its beginning; the rows themselves stand in the draft. */
const mostShown = 2_000;

const nothingChosen: ReaderChoice = { stands: true, answer: '' };
const undoing: ReaderChoice = { stands: false, answer: '' };

/** Runs a reading to its end under the reader's choices, and gathers what it yields. */
export function runReading<Value>(
  reading: Reading<Value>,
  file: string,
  { undone, answers }: Pick<DraftChoices, 'undone' | 'answers'>,
): ReadingResult<Value> {
  const corrections: Correction[] = [];
  const questions: DraftQuestion[] = [];
  const problems: Problem[] = [];
  const allUndone = new Set(undone);
  const idOf = openIds();
  const choiceOf = (remark: Remark): ReaderChoice => {
    const { line, column } = remark.place;
    const { sheet, row } = line;
    if (remark.kind === 'problem') {
      const { severity, ...said } = remark.about;
      problems.push({ severity, file, line: row, column, ...said, rowsSetAside: 0 });
      return nothingChosen;
    }
    if (remark.kind === 'correction') {
      const { change } = remark;
      const id = idOf(remark.place, change.what);
      const isUndone = allUndone.has(id);
      const before = shortened(change.before, mostShown);
      const after = shortened(change.after, mostShown);
      corrections.push({ id, sheet, row, column, ...change, before, after, isUndone });
      return isUndone ? undoing : nothingChosen;
    }
    const { asking } = remark;
    const id = idOf(remark.place, asking.ask);
    const given = answers[id] ?? '';
    const answer = asking.options.some(({ value }) => value === given) ? given : '';
    const found = shortened(asking.found, mostShown);
    questions.push({ id, sheet, row, column, ...asking, found, answer });
    return { stands: true, answer };
  };
  let step = reading.next();
  while (!step.done) step = reading.next(choiceOf(step.value));
  return { value: step.value, corrections, questions, problems };
}

/** Ids of one draft: the cell and what is said of it. The second of a kind in one cell has a number of its own. */
function openIds(): (place: CellPlace, what: string) => string {
  /** For each id that was given, the last number that was tried behind it: the next one of its kind goes on from there. */
  const tried = new Map<string, number>();
  const slugs = new Map<string, string>();
  /** The names of columns and the kinds of corrections are few. */
  const slugOf = (text: string): string => {
    const known = slugs.get(text);
    if (known !== undefined) return known;
    const made = slug(text);
    slugs.set(text, made);
    return made;
  };
  return ({ line, column }, what) => {
    const base = `${line.id}:${slugOf(column)}:${slugOf(what)}`;
    let number = tried.get(base) ?? 1;
    let id = base;
    while (tried.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    tried.set(base, number);
    if (id !== base) tried.set(id, 1);
    return id;
  };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
