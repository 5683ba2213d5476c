import type { OwnerNames } from '../cells/owner-names';
import { isPersonHeading, isPersonName } from '../cells/persons';
import type { DraftField } from '../draft';
import { problem, type Reading } from '../reading';
import type { Line } from '../rows/line';

const dividers = /[;/\n&]|\band\b/;
const shownNames = 3;

interface OwnerColumn {
  readonly index: number;
  readonly isForPeople: boolean;
  readonly persons: readonly string[];
  /** Whether most of its cells hold persons. */
  readonly isOfPersons: boolean;
}

function lookThrough(index: number, heading: string, lines: readonly Line[], names: OwnerNames): OwnerColumn {
  const isForPeople = isPersonHeading(heading);
  const cells = lines.map(({ texts }) => texts[index] ?? '').filter((text) => text !== '');
  const personsIn = (cell: string): readonly string[] =>
    isPersonName(cell, isForPeople, names)
      ? [cell]
      : cell
          .split(dividers)
          .flatMap((part) => part.split(','))
          .map((part) => part.trim())
          .filter((part) => isPersonName(part, isForPeople, names));
  const found = cells.map(personsIn);
  const filled = found.filter((persons) => persons.length > 0).length;
  return { index, isForPeople, persons: [...new Set(found.flat())], isOfPersons: filled * 2 >= cells.length };
}

/** The columns below one header, and the rows that stand in them. */
export interface HeadedColumns {
  readonly fields: readonly DraftField[];
  readonly headings: readonly string[];
  readonly header: Line;
  readonly lines: readonly Line[];
}

/**
 * Says which columns of owners name persons. Where another column names the bodies, the one of persons is left out of
 * the plan, which is published; otherwise they are kept, and that is said.
 */
export function* settlePeople(
  { fields, headings, header, lines }: HeadedColumns,
  names: OwnerNames,
): Reading<readonly DraftField[]> {
  const columns = fields.flatMap((field, index) =>
    field === 'owner' ? [lookThrough(index, headings[index] ?? '', lines, names)] : [],
  );
  const hasBodies = columns.some(
    ({ isForPeople, isOfPersons, persons }) => !isForPeople && !(isOfPersons && persons.length > 0),
  );
  const leftOut = new Set<number>();
  for (const { index, isForPeople, isOfPersons, persons } of columns) {
    if (persons.length === 0) continue;
    const isLeftOut = hasBodies && isForPeople && isOfPersons;
    if (isLeftOut) leftOut.add(index);
    const more = persons.length > shownNames ? ` and ${persons.length - shownNames} more` : '';
    yield problem(
      { line: header, column: headings[index] ?? '' },
      {
        severity: 'warning',
        found: `what may be persons’ names: ${persons.slice(0, shownNames).join('; ')}${more}`,
        done: isLeftOut
          ? 'The column was left out of the plan, because another one names the bodies that own its actions.'
          : 'They were kept as owners.',
        advice: isLeftOut
          ? 'Choose “owner” for the column if it holds posts and no persons.'
          : 'Write the body or the post instead before the plan is published.',
      },
    );
  }
  return fields.map((field, index) => (leftOut.has(index) ? 'left-out' : field));
}
