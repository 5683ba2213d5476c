import type { LedgerEntry } from '../../domain/problem';
import { countOf, inFigures } from '../../domain/words/number-words';

/** `36 files: 61,234 rows read, 61,230 kept and 4 set aside` */
export function dataSentence(ledger: readonly LedgerEntry[]): string {
  const total = (read: (entry: LedgerEntry) => number) => ledger.reduce((sum, entry) => sum + read(entry), 0);
  const read = total(({ rowsRead }) => rowsRead);
  const kept = total(({ rowsKept }) => rowsKept);
  const aside = total(({ rowsSetAside }) => rowsSetAside);
  const rest = aside === 0 ? 'every one kept' : `${inFigures(kept)} kept and ${inFigures(aside)} set aside`;
  return `${countOf(ledger.length, 'file')}, ${countOf(read, 'row')} read: ${rest}`;
}
