import type { DraftChoices, RowRole } from '../draft';
import type { PlacedLine } from '../tables/find-tables';
import type { Form } from '../tables/forms';
import { chooseHeading, noHeading, type PlanHeading, readPlanHeading } from '../tables/plan-heading';
import { type PlanTable, textOf } from '../tables/table';
import { type Line, textOfLine } from './line';
import { type RowReading, roleOfRow } from './row-role';

/** A line with what it turned out to be, and the heading that it stands under. */
export interface RoledLine {
  readonly line: Line;
  readonly table: PlanTable | null;
  readonly role: RowRole;
  readonly why: string;
  readonly heading: PlanHeading;
}

/** Walks down the file and tells actions, headings, continued rows and text apart. */
export function assignRoles(
  placed: readonly PlacedLine[],
  tables: ReadonlyMap<string, PlanTable>,
  choices: DraftChoices,
  isStatus: (text: string) => boolean,
): readonly RoledLine[] {
  let heading = noHeading;
  let textAbove: { readonly raw: string; readonly text: string }[] = [];
  let above: { readonly line: Line; readonly table: PlanTable | null } | null = null;
  return placed.map(({ line, role: looks, why: reason, block }, index) => {
    const table = block ? (tables.get(block.key) ?? null) : null;
    const before = above?.table === table ? above.line : null;
    const found =
      looks !== 'row'
        ? { role: looks, why: reason }
        : table?.form
          ? readFormLine(line, table.form)
          : table
            ? roleOfRow(table, line, { above: before, below: rowBelow(placed, index) }, isStatus)
            : { role: 'set-aside' as const, why: 'no column of its table reads like actions' };
    // Nothing can be made of a line in which nothing stands.
    const chosen = line.filled === 0 ? undefined : choices.roles[line.id];
    const role = chosen ?? found.role;
    const why = chosen === undefined || chosen === found.role ? found.why : 'you said so';
    if (role === 'text') textAbove.push({ raw: line.cells[0]?.text ?? '', text: textOfLine(line) });
    if (role === 'heading') {
      heading = readPlanHeading(headingWords(table, line));
      textAbove = [];
    }
    if (role === 'header' || role === 'action') {
      const chosenHeading = chooseHeading(textAbove, isStatus);
      if (chosenHeading) above = null;
      heading = chosenHeading ?? heading;
      textAbove = [];
    }
    if (role === 'action') above = { line, table };
    else if (role === 'heading') above = null;
    return { line, table, role, why, heading };
  });
}

const readFormLine = (line: Line, { lead }: Form): RowReading =>
  line.id === lead.id
    ? { role: 'action', why: 'the first line of a form' }
    : { role: 'continues', why: 'a line of the form that begins above' };

/** The words of a heading that stands in a row: its number and name, without what else its row holds. */
function headingWords(table: PlanTable | null, line: Line): string {
  const action = table ? textOf(table, line, 'action') : '';
  if (!table || line.filled < 3 || action === '') return textOfLine(line);
  return `${textOf(table, line, 'reference')} ${action}`.trim();
}

/** The next row of the same columns, with nothing but blank lines between. */
function rowBelow(placed: readonly PlacedLine[], index: number): Line | null {
  const block = placed[index]?.block ?? null;
  for (let next = index + 1; next < placed.length; next += 1) {
    const found = placed[next];
    if (found?.role === 'blank') continue;
    return found?.role === 'row' && found.block === block ? found.line : null;
  }
  return null;
}

/** The words of the action that a line holds: those of its column, or the longest that it has. */
export const actionWords = (table: PlanTable | null, line: Line): string => {
  const named = table ? textOf(table, line, 'action') : '';
  if (named !== '') return named;
  return line.texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
};
