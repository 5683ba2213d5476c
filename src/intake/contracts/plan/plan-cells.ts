import { type PartnershipId, parsePartnershipId } from '../../../domain/ids';
import { type PlanDate, precisions } from '../../../domain/plan/plan';
import type { Cells } from '../../catalogue/cells';
import { planPathOf } from './plan-path';

/** The partnership is the folder that the file lies in: `plans/<partnership>/actions.csv`. */
export function partnershipOf(cells: Cells, path: string): PartnershipId | null {
  const id = parsePartnershipId(planPathOf(path).partnership);
  if (id === null)
    cells.refuse(
      'id',
      'The row was set aside.',
      'Name the folder after the partnership, as plans/tower-hamlets.',
    );
  return id;
}

export function planDate(cells: Cells, name: string): PlanDate {
  const date = cells.date(name);
  const precision = cells.word(`${name}_precision`, precisions, date === null ? 'none' : 'day');
  return { asWritten: cells.text(`${name}_as_written`), date, precision };
}

export function ids<Id>(cells: Cells, column: string, parse: (text: string) => Id | null): readonly Id[] {
  return cells.list(column).flatMap((text) => {
    const id = parse(text);
    if (id === null)
      cells.report(
        'warning',
        column,
        `"${text}" was left out.`,
        'Write ids as whole words joined by hyphens.',
      );
    return id ?? [];
  });
}
