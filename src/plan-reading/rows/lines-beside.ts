import type { Problem } from '../../domain/problem';
import { shown } from '../../intake/shown';
import type { PlanFileKind } from '../draft';
import { groupBy } from '../group-by';
import { textOutside } from '../tables/find-tables';
import { isWholeHeading } from '../tables/heading-words';
import type { RoledLine } from './assign-roles';
import { textOfLine } from './line';

const rowsOfTable: readonly RoledLine['role'][] = ['action', 'continues', 'heading', 'set-aside'];
const mostRows = 8;

/** Why a line that is counted beside the rows of the plan could be one of them; null: it plainly is none, or is one. */
function doubtOf(one: RoledLine, above: RoledLine | undefined, kind: PlanFileKind): string | null {
  const { line, role, table, why } = one;
  if (role === 'header') {
    const isPlain = line.texts.every((text) => text === '' || isWholeHeading(text));
    return why.startsWith('second') && !isPlain ? why : null;
  }
  if (role !== 'text' || why === 'you said so') return null;
  if (table !== null || why !== textOutside) return why;
  // A line of one cell below a row of cells may be what is left of a row.
  const isBelow = above !== undefined && above.table !== null && rowsOfTable.includes(above.role);
  return isBelow && kind !== 'document' ? 'one cell directly below a row of the table' : null;
}

/** Says which lines were counted as headings or as text although they could be rows of the plan, by why they were. */
export function linesBeside(
  file: string,
  kind: PlanFileKind,
  lines: readonly RoledLine[],
): readonly Problem[] {
  const questions = lines.map((one, at) => {
    const above = lines[at - 1];
    const isOfSheet = above?.line.sheetNumber === one.line.sheetNumber;
    return { ...one, question: doubtOf(one, isOfSheet ? above : undefined, kind) };
  });
  const groups = groupBy(questions, ({ question }) => (question === null ? [] : [question]));
  return [...groups].map(([question, found]): Problem => {
    const others = found.slice(1, mostRows + 1).map(({ line }) => line.row);
    const more = found.length - 1 - others.length;
    const also =
      others.length === 0
        ? ''
        : `, and so are rows ${others.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const [first] = found;
    const counted = first?.role === 'header' ? 'column headings' : 'text';
    return {
      severity: 'note',
      file,
      line: first?.line.row ?? null,
      column: '',
      found: first ? shown(textOfLine(first.line)) : '',
      done: `It is counted as ${counted} and not as a row of the plan (${question})${also}.`,
      advice: 'If it is an action, say so under Rows.',
      rowsSetAside: 0,
    };
  });
}
