import type { DraftField } from '../draft';
import { correction, question, type Reading } from '../reading';
import type { DividedAction } from './action-stages';
import { cellsOfField, type Entry, type ReadCell, textOfEntry } from './entry';
import { divideAtCapitals } from './run-together';

const fewestWords = 2;
/** No plan has columns of actions for more years; beyond them one row is one action. */
const mostYears = 20;

/** Text in whole sentences has not lost its line ends. */
const runTogether = (text: string): readonly string[] =>
  /[a-z]{4}\.\s+[A-Z]/.test(text) ? [text] : divideAtCapitals(text, false);

/** The actions that one cell seems to hold: its paragraphs, or what runs together in it. */
function partsOf(entry: Entry): readonly string[] {
  const cells = cellsOfField(entry, 'action');
  const [cell] = cells;
  // A list below some words is of one action; a list alone may be of as many as it has points.
  if (!cell || cells.length > 1 || (cell.isList && !/^\s*[•\-–*]/.test(cell.source.text))) return [];
  const parts = cell.points.length > 1 ? cell.points : runTogether(cell.text);
  const isWhole = parts.some((part) => part.split(' ').length < fewestWords || /[:,]$/.test(part));
  const isContinuing = parts.some((part) => /^[a-z(]/.test(part));
  return isWhole || isContinuing || parts.length < 2 ? [] : parts;
}

/** Asks whether a cell holds one action or several. Until somebody answers it is kept whole. */
export function* divideActions(entries: readonly Entry[]): Reading<readonly DividedAction[]> {
  const divided: DividedAction[] = [];
  for (const [from, whole] of entries.entries()) {
    for (const { entry, isDoubtful } of yield* divideEntry(whole)) divided.push({ entry, from, isDoubtful });
  }
  return divided;
}

type Part = Pick<DividedAction, 'entry' | 'isDoubtful'>;

function* divideEntry(entry: Entry): Reading<readonly Part[]> {
  const columns = [...new Set(cellsOfField(entry, 'action').map(({ column }) => column))];
  if (columns.length > 1 && columns.length <= mostYears) return yield* divideAtColumns(entry, columns);
  const parts = partsOf(entry);
  if (parts.length < 2) return [{ entry, isDoubtful: false }];
  const cell = cellsOfField(entry, 'action')[0];
  const { answer } = yield question(
    { line: entry.line, column: cell?.column ?? '' },
    {
      found: textOfEntry(entry, 'action'),
      ask: 'Is this one action or several?',
      options: [
        { value: 'one', label: 'One' },
        { value: 'several', label: `${parts.length}: ${parts.join(' | ')}` },
      ],
    },
  );
  if (answer !== 'several') return [{ entry, isDoubtful: answer === '' }];
  // What is set for the row as a whole is set for each of them; milestones stay with the first, where they are printed.
  return parts.map((text, index) => ({
    isDoubtful: false,
    entry: {
      ...entry,
      cells: entry.cells
        .filter(({ field }) => index === 0 || !['milestone', 'kpi', 'reference'].includes(field))
        .map((one) => (one === cell ? { ...one, text, points: [text] } : ofPart(one, index, parts.length))),
    },
  }));
}

const inParallel: readonly DraftField[] = ['owner', 'deadline', 'start', 'status', 'update'];

/** A cell with as many points as the row has actions says something of each of them. */
function ofPart(cell: ReadCell, index: number, parts: number): ReadCell {
  const text = cell.points[index];
  if (!inParallel.includes(cell.field) || cell.points.length !== parts || text === undefined) return cell;
  return { ...cell, text, points: [text], source: { text, date: null, isNumber: false } };
}

/** `Year 1 actions | Year 2 actions`: one action for each of the columns that the row fills. */
function* divideAtColumns(entry: Entry, columns: readonly string[]): Reading<readonly Part[]> {
  const ofColumn = (column: string) => cellsOfField(entry, 'action').filter((cell) => cell.column === column);
  const change = {
    what: 'one action for each of several columns of actions',
    before: textOfEntry(entry, 'action'),
    after: columns
      .map((column) =>
        ofColumn(column)
          .map(({ text }) => text)
          .join(' '),
      )
      .join(' | '),
    isProposal: true,
  };
  if (!(yield correction({ line: entry.line, column: columns[0] ?? '' }, change)).stands)
    return [{ entry, isDoubtful: false }];
  return columns.map((column) => ({
    isDoubtful: false,
    entry: {
      ...entry,
      cells: entry.cells.filter((cell) => cell.field !== 'action' || cell.column === column),
    },
  }));
}
