import { parsePartnershipId } from '../../domain/ids';
import { comparators, type Dashboard } from '../../domain/places/partnership';
import type { LedgerEntry, Problem } from '../../domain/problem';
import { parseIsoDate } from '../../domain/time/iso-date';
import { parseWord } from '../../domain/words/word';
import type { IncomingFile } from '../incoming-file';
import { withoutDashboard } from './without-dashboard';

export interface DashboardReading {
  /** null when the file is missing or is not JSON of the kind described in the contract. */
  readonly dashboard: Dashboard | null;
  readonly entry: LedgerEntry;
  readonly problems: readonly Problem[];
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** `dashboard.json`: title, partnerships shown, comparators, as-at date. */
export function readDashboard(file: IncomingFile): DashboardReading {
  const entry: LedgerEntry = {
    file: file.path,
    shape: 'dashboard',
    bytes: file.bytes.length,
    rowsRead: 1,
    rowsKept: 1,
    rowsSetAside: 0,
  };
  const refuse = (column: string, found: string, advice: string): DashboardReading => ({
    dashboard: null,
    entry: { ...entry, rowsKept: 0, rowsSetAside: 1 },
    problems: [
      {
        severity: 'error',
        file: file.path,
        line: null,
        column,
        found,
        done: `The file was set aside: ${withoutDashboard}.`,
        advice,
        rowsSetAside: 1,
      },
    ],
  });
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return refuse(
      '',
      'text that is not JSON: a comma or a quotation mark may be missing',
      'Mend the file; docs/data-contract.md shows an example.',
    );
  }
  if (typeof content !== 'object' || content === null)
    return refuse(
      '',
      'something else than an object',
      'Mend the file; docs/data-contract.md shows an example.',
    );
  const given = new Map(Object.entries(content));
  const asAt = parseIsoDate(String(given.get('asAt') ?? ''));
  if (asAt === null)
    return refuse('asAt', String(given.get('asAt') ?? 'nothing'), 'Write a day, as "2023-12-31".');
  const problems: Problem[] = [];
  const chosen = <Choice>(column: string, parse: (text: string) => Choice | null, advice: string) =>
    texts(given.get(column)).flatMap((found) => {
      const choice = parse(found);
      const done = 'It was left out.';
      if (choice === null) {
        problems.push({
          severity: 'warning',
          file: file.path,
          line: null,
          column,
          found,
          done,
          advice,
          rowsSetAside: 0,
        });
      }
      return choice ?? [];
    });
  return {
    dashboard: {
      title: String(given.get('title') ?? 'Combating Drugs Partnerships dashboard'),
      asAt,
      partnerships: chosen('partnerships', parsePartnershipId, 'Write an id of partnerships.csv.'),
      comparators: chosen(
        'comparators',
        (text) => parseWord(comparators, text),
        `Write any of: ${comparators.join(', ')}.`,
      ),
    },
    entry,
    problems,
  };
}
