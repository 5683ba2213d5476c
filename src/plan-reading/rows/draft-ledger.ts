import type { DraftLedger, RowRole } from '../draft';

/** The books of a draft, from what each of its lines turned out to be. */
export function draftLedger(roles: readonly RowRole[]): DraftLedger {
  const count = (...sought: readonly RowRole[]) => roles.filter((role) => sought.includes(role)).length;
  const rowsKept = count('action', 'continues');
  const rowsSetAside = count('heading', 'set-aside');
  return {
    lines: roles.length,
    rowsRead: rowsKept + rowsSetAside,
    rowsKept,
    rowsSetAside,
    headers: count('header'),
    rules: count('rule'),
    text: count('text'),
    blank: count('blank'),
  };
}
