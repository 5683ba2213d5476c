import { cellsOf, type Entry, textOfEntry } from './entry';
import type { Mending } from './mending';
import { divideAtCapitals } from './run-together';

export interface Divided {
  readonly entry: Entry;
  /** Whether it may hold several actions and nobody has said. */
  readonly isDoubtful: boolean;
}

const fewestWords = 2;

/** Text in whole sentences has not lost its line ends. */
const runTogether = (text: string): readonly string[] =>
  /[a-z]{4,}\.\s+[A-Z]/.test(text) ? [text] : divideAtCapitals(text, false);

/** The actions that one cell seems to hold: its paragraphs, or what runs together in it. */
function partsOf(entry: Entry): readonly string[] {
  const cells = cellsOf(entry, 'action');
  const [cell] = cells;
  if (!cell || cells.length > 1 || cell.isList) return [];
  const parts = cell.points.length > 1 ? cell.points : runTogether(cell.text);
  const isWhole = parts.some((part) => part.split(' ').length < fewestWords || /[:,]$/.test(part));
  const isContinuing = parts.some((part) => /^[a-z(]/.test(part));
  return isWhole || isContinuing || parts.length < 2 ? [] : parts;
}

/** Asks whether a cell holds one action or several. Until somebody answers it is kept whole. */
export function divideActions(entry: Entry, mending: Mending): readonly Divided[] {
  const parts = partsOf(entry);
  if (parts.length < 2) return [{ entry, isDoubtful: false }];
  const cell = cellsOf(entry, 'action')[0];
  const answer = mending.ask(
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
        .map((one) => (one === cell ? { ...one, text, points: [text] } : one)),
    },
  }));
}
