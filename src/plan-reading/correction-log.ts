import type { Problem, Severity } from '../domain/problem';
import { shortened } from '../domain/words/shortened';
import type { Correction, DraftChoices, DraftQuestion } from './draft';
import type { Line } from './rows/line';

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

/** Writes down what is read otherwise than written, and says whether it stands. */
export interface CorrectionLog {
  /** false: it was undone, and the written form is wanted. */
  readonly correct: (place: CellPlace, change: ReadOtherwise) => boolean;
  /** The answer, or an empty text while there is none. */
  readonly ask: (place: CellPlace, asking: Asking) => string;
  readonly tell: (severity: Severity, place: CellPlace, found: string, done: string, advice: string) => void;
  readonly corrections: readonly Correction[];
  readonly questions: readonly DraftQuestion[];
  readonly problems: readonly Problem[];
}

/** In letters. What is joined from thousands of rows is shown by its beginning; the rows themselves stand in the draft. */
const mostShown = 2_000;

const slugs = new Map<string, string>();
const mostSlugs = 1_000;

/** The names of columns and the kinds of corrections are few. */
function slug(text: string): string {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  const made = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slugs.size >= mostSlugs) slugs.clear();
  slugs.set(text, made);
  return made;
}

export function openCorrectionLog(file: string, choices: DraftChoices): CorrectionLog {
  const corrections: Correction[] = [];
  const questions: DraftQuestion[] = [];
  const problems: Problem[] = [];
  const undone = new Set(choices.undone);
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  /** The second of two in one cell has a number of its own. */
  const idOf = (place: CellPlace, what: string): string => {
    const base = `${place.line.id}:${slug(place.column)}:${slug(what)}`;
    let id = base;
    let number = tried.get(base) ?? 1;
    while (taken.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    tried.set(base, number);
    taken.add(id);
    return id;
  };
  return {
    corrections,
    questions,
    problems,
    correct(place, change) {
      const id = idOf(place, change.what);
      const { sheet, row } = place.line;
      const isUndone = undone.has(id);
      const before = shortened(change.before, mostShown);
      const after = shortened(change.after, mostShown);
      corrections.push({ id, sheet, row, column: place.column, ...change, before, after, isUndone });
      return !isUndone;
    },
    ask(place, asking) {
      const id = idOf(place, asking.ask);
      const given = choices.answers[id] ?? '';
      const answer = asking.options.some(({ value }) => value === given) ? given : '';
      const { sheet, row } = place.line;
      const found = shortened(asking.found, mostShown);
      questions.push({ id, sheet, row, column: place.column, ...asking, found, answer });
      return answer;
    },
    tell(severity, { line, column }, found, done, advice) {
      problems.push({ severity, file, line: line.row, column, found, done, advice, rowsSetAside: 0 });
    },
  };
}
