import type { DraftField } from '../draft';
import type { Line } from '../rows/line';
import { type HeadingReading, readHeading } from './column-headings';
import { isWholeHeading } from './heading-words';

/** A cell of a form, with what the label to its left makes of it. */
export interface FormCell {
  readonly index: number;
  readonly label: string;
  readonly field: DraftField;
}

/** One action on a form of its own: labels to the left, and to the right of each what it says. */
export interface Form {
  readonly lead: Line;
  readonly lines: readonly Line[];
  /** By line. */
  readonly cells: ReadonlyMap<string, readonly FormCell[]>;
}

interface Labelled {
  readonly index: number;
  readonly label: string;
  readonly reading: HeadingReading;
}

/** Labels and what stands beside them may share a row in pairs: `Lead | Police | Due | May 2024`. */
const mostColumns = 6;
/** In words. */
const longestLabel = 5;
const fewestFields = 3;

const isLabel = (text: string): boolean =>
  text === '' || (isWholeHeading(text) && readHeading(text) !== null);

/** The labelled cells of a line; null when it is no line of a form. */
function labelledIn({ texts, filled }: Line): readonly Labelled[] | null {
  if (texts.length < 2 || texts.length > mostColumns || filled === 0) return null;
  const found: Labelled[] = [];
  for (let index = 0; index < texts.length; index += 2) {
    const label = texts[index] ?? '';
    const value = texts[index + 1] ?? '';
    if (label === '' && value === '') continue;
    const isShort = label.split(' ').length <= longestLabel && isWholeHeading(label);
    const reading = isShort ? readHeading(label) : null;
    if (reading === null) return null;
    found.push({ index: index + 1, label, reading });
  }
  const isHeader = found.length > 1 && found.every(({ index }) => isLabel(texts[index] ?? ''));
  return found.length > 0 && texts[0] !== '' && !isHeader ? found : null;
}

interface Run {
  readonly lines: Line[];
  readonly labelled: (readonly Labelled[])[];
}

/** Lines of forms that follow one another. A label that comes again begins the next form. */
function runsOf(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  let sheet = 0;
  for (const line of lines) {
    const labelled = labelledIn(line);
    const isAgain = open?.labelled[0]?.[0]?.label === labelled?.[0]?.label;
    if (labelled === null || line.sheetNumber !== sheet || isAgain) open = null;
    sheet = line.sheetNumber;
    if (labelled === null) continue;
    if (!open) {
      // A label alone may be any heading: a form does not begin with one.
      if (line.filled === 1) continue;
      open = { lines: [], labelled: [] };
      runs.push(open);
    }
    open.lines.push(line);
    open.labelled.push(labelled);
  }
  return runs;
}

function formOf({ lines, labelled }: Run): Form | null {
  const [lead] = lines;
  const all = labelled.flat();
  const strongest = all.reduce(
    (most, { reading }) => (reading.field === 'action' ? Math.max(most, reading.strength) : most),
    -1,
  );
  const fields = new Set(all.map(({ reading }) => reading.field));
  const isFilled = labelled.some((cells, at) =>
    cells.some(({ reading, index }) => reading.field === 'action' && (lines[at]?.texts[index] ?? '') !== ''),
  );
  const isWhole = fields.has('owner') || fields.has('deadline') || fields.has('status');
  // "Title", "owner" and "status" are of the document where nothing is called an action.
  const isNamed = strongest > 1;
  if (!lead || !isNamed || lines.length < 2 || fields.size < fewestFields || !isFilled || !isWhole)
    return null;
  return {
    lead,
    lines,
    cells: new Map(
      lines.map(({ id }, at) => [
        id,
        (labelled[at] ?? []).map(({ index, label, reading: { field, strength } }): FormCell => {
          // Of an action and its description the first is the action.
          const isSecond = field === 'action' && strength < strongest;
          return { index, label, field: isSecond ? 'note' : field };
        }),
      ]),
    ),
  };
}

/** The actions of a file that are written on forms. */
export const findForms = (lines: readonly Line[]): readonly Form[] =>
  runsOf(lines).flatMap((run) => formOf(run) ?? []);
