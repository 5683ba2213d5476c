import { useState } from 'react';
import { tableToCsv } from '../../charts/tables/csv';
import { download } from '../../components/tables/download';
import type { LedgerEntry } from '../../domain/problem';
import type { Answers } from '../../queries/answers';
import { problemsQuery } from '../../queries/files/problems';
import { ledgerTable, problemsTable } from '../../reviews/data/ledger-table';

interface LedgerDownloadsProps {
  readonly ledger: readonly LedgerEntry[];
  readonly answers: Answers;
}

/** A spreadsheet holds about a million rows. */
const mostRows = 1_000_000;

const asFile = (text: string) => new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });

export function LedgerDownloads({ ledger, answers }: LedgerDownloadsProps) {
  const [said, say] = useState('');
  const saveProblems = async () => {
    try {
      const problems = await answers.answer(problemsQuery, { file: '', most: mostRows });
      download('problems.csv', asFile(tableToCsv(problemsTable(problems))));
      say('Problems saved.');
    } catch {
      say('The problems could not be collected. Load the page again.');
    }
  };
  return (
    <>
      <div className="downloads">
        <button
          type="button"
          className="button"
          onClick={() => download('ledger.csv', asFile(tableToCsv(ledgerTable(ledger))))}
        >
          Ledger (CSV)
        </button>
        <button type="button" className="button" onClick={() => void saveProblems()}>
          Every problem (CSV)
        </button>
      </div>
      <output className="small">{said}</output>
    </>
  );
}
