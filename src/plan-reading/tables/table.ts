import type { DraftField } from '../draft';
import type { Line } from '../rows/line';
import type { Form } from './forms';

/** Lines that share one set of columns, before and after it is known what the columns hold. */
export interface PlanTable {
  readonly id: string;
  readonly sheet: string;
  /** null: the page had no header. */
  readonly headerRow: number | null;
  readonly headings: readonly string[];
  readonly fields: readonly DraftField[];
  readonly lines: readonly Line[];
  /** The form that its lines are: what each cell holds is then said by the label beside it. null: rows of a table. */
  readonly form: Form | null;
}

export interface FieldCell {
  /** As written; what it holds where the page had no header. */
  readonly column: string;
  readonly index: number;
}

/** What a column without a heading is called when something has to be said about it. */
export const fieldNames: Readonly<Record<DraftField, string>> = {
  priority: 'priority',
  reference: 'reference',
  action: 'action',
  owner: 'owner',
  'linked-plan': 'linked plan',
  update: 'update',
  start: 'start',
  deadline: 'deadline',
  kpi: 'measure',
  milestone: 'milestone',
  status: 'status',
  note: 'note',
  'left-out': 'left out',
};

export const columnNameOf = (table: PlanTable, index: number): string => {
  const heading = table.headings[index] ?? '';
  return heading === '' ? fieldNames[table.fields[index] ?? 'left-out'] : heading;
};

export const columnsOf = (table: PlanTable, field: DraftField): readonly FieldCell[] =>
  table.fields.flatMap((one, index) => (one === field ? { column: columnNameOf(table, index), index } : []));

/** The words of a line's first filled cell for the field. */
export const textOf = (table: PlanTable, line: Line, field: DraftField): string => {
  const filled = table.fields.findIndex((one, index) => one === field && (line.texts[index] ?? '') !== '');
  return filled < 0 ? '' : (line.texts[filled] ?? '');
};

export const hasField = (table: PlanTable, field: DraftField): boolean => table.fields.includes(field);
