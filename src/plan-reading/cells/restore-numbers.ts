import { type CellPlace, correction, type Reading } from '../reading';

export interface Numbering {
  readonly place: CellPlace;
  /** Empty where no number stands. */
  readonly written: string;
  /** Numbers are compared within one run only. */
  readonly run: string;
}

interface Numbered {
  /** What stands before the last number: `3.`, `A`, or nothing. */
  readonly stem: string;
  readonly last: number;
  readonly digits: number;
}

/** `3.09` → stem `3.`, last 9, two digits. null: it does not end in a number. */
export function numberingOf(text: string): Numbered | null {
  const [, stem = '', last = ''] = /^(.*?)(\d{1,3})$/.exec(text.trim()) ?? [];
  return last === '' ? null : { stem, last: Number(last), digits: last.length };
}

const write = ({ stem, digits }: Numbered, last: number): string =>
  `${stem}${String(last).padStart(digits, '0')}`;

/**
 * Puts back digits that a spreadsheet dropped: `3.1` between 3.09 and 3.11 was 3.10, and a row without a number between 1.05 and
 * 1.07 was 1.06. Only where the numbers on both sides ask for it, and each time as a proposal.
 */
export function* restoreNumbers(numberings: readonly Numbering[]): Reading<readonly string[]> {
  const restored: string[] = [];
  for (const [index, { place, written, run }] of numberings.entries()) {
    const isSameRun = (at: number) => numberings[at]?.run === run;
    const before = isSameRun(index - 1) ? numberingOf(restored[index - 1] ?? '') : null;
    const after = isSameRun(index + 1) ? numberingOf(numberings[index + 1]?.written ?? '') : null;
    const wanted = written === '' ? missingBetween(before, after) : droppedBetween(written, before, after);
    if (wanted === null) {
      restored.push(written);
      continue;
    }
    const what = written === '' ? 'number put in from the sequence' : 'number eaten by a spreadsheet';
    const { stands } = yield correction(place, { what, before: written, after: wanted, isProposal: true });
    restored.push(stands ? wanted : written);
  }
  return restored;
}

const missingBetween = (before: Numbered | null, after: Numbered | null): string | null =>
  before && after && before.stem === after.stem && before.last + 2 === after.last
    ? write(before, before.last + 1)
    : null;

function droppedBetween(written: string, before: Numbered | null, after: Numbered | null): string | null {
  const found = numberingOf(written);
  if (!found || !before || !found.stem.endsWith('.') || before.stem !== found.stem) return null;
  const full = found.last * 10;
  if (found.digits !== 1 || before.last + 1 !== full) return null;
  const isGoingOn = !after || after.stem !== found.stem || after.last > full;
  return isGoingOn ? `${found.stem}${full}` : null;
}
