import { useMemo, useState } from 'react';
import { TableRegion } from '../../components/tables/TableRegion';
import type { Catalogue } from '../../domain/catalogue';
import { inFigures } from '../../domain/words/number-words';
import { type Draft, type DraftChoices, type DraftRow, rowRoles } from '../../plan-reading/draft';
import { roleLabels } from './draft-words';
import { RowAsRead } from './RowAsRead';

interface DraftRowsProps {
  readonly draft: Draft;
  readonly choices: DraftChoices;
  readonly catalogue: Catalogue;
  readonly onChoose: (choices: DraftChoices) => void;
}

const pageSize = 25;

const filters = {
  rows: { label: 'Rows of the plan', holds: ({ role }: DraftRow) => inLedger.includes(role) },
  'set-aside': {
    label: 'Set aside',
    holds: ({ role }: DraftRow) => role === 'set-aside' || role === 'heading',
  },
  joined: { label: 'Joined to the row above', holds: ({ role }: DraftRow) => role === 'continues' },
  between: { label: 'Everything between', holds: ({ role }: DraftRow) => !inLedger.includes(role) },
  all: { label: 'Every line of the file', holds: () => true },
} as const;
type FilterName = keyof typeof filters;
const filterNames = Object.keys(filters) as readonly FilterName[];
const inLedger: readonly DraftRow['role'][] = ['action', 'continues', 'heading', 'set-aside'];

/** Every row of the file: as it is written, and what was made of it. */
export function DraftRows({ draft, choices, catalogue, onChoose }: DraftRowsProps) {
  const [filter, setFilter] = useState<FilterName>('rows');
  const [page, setPage] = useState(0);
  const listed = useMemo(() => draft.rows.filter(filters[filter].holds), [draft.rows, filter]);
  const headings = useMemo(
    () => new Map(draft.tables.map(({ id, columns }) => [id, columns.map(({ heading }) => heading)])),
    [draft.tables],
  );
  const actions = useMemo(() => new Map(draft.actions.map((one) => [one.id, one])), [draft.actions]);
  const pages = Math.max(1, Math.ceil(listed.length / pageSize));
  const current = Math.min(page, pages - 1);
  const first = current * pageSize;
  return (
    <>
      <div className="toolbar">
        <div className="toolbar__field">
          <label htmlFor="row-filter">Show</label>
          <select
            id="row-filter"
            value={filter}
            onChange={(event) => {
              setFilter(filterNames.find((one) => one === event.currentTarget.value) ?? 'rows');
              setPage(0);
            }}
          >
            {filterNames.map((name) => (
              <option key={name} value={name}>
                {filters[name].label} ({inFigures(draft.rows.filter(filters[name].holds).length)})
              </option>
            ))}
          </select>
        </div>
        <PageButtons page={current} pages={pages} onPage={setPage} />
      </div>
      <output className="small">
        {listed.length === 0
          ? 'No row of this kind.'
          : `Rows ${first + 1} to ${Math.min(first + pageSize, listed.length)} of ${inFigures(listed.length)}.`}
      </output>
      <TableRegion label="Rows of the file">
        <table className="table draft-rows">
          <caption>Every row: as written, and as read</caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">It is</th>
              <th scope="col">As written</th>
              <th scope="col">As read</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(first, first + pageSize).map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.row}</th>
                <td>
                  <select
                    aria-label={`What row ${row.row} is`}
                    value={choices.roles[row.id] ?? row.role}
                    onChange={(event) => {
                      const role = rowRoles.find((one) => one === event.currentTarget.value);
                      if (role) onChoose({ ...choices, roles: { ...choices.roles, [row.id]: role } });
                    }}
                  >
                    {rowRoles.map((role) => (
                      <option key={role} value={role}>
                        {roleLabels[role]}
                      </option>
                    ))}
                  </select>
                  {row.why === '' ? null : <p className="small quiet">{row.why}</p>}
                </td>
                <td>
                  <Written row={row} headings={row.table === null ? [] : (headings.get(row.table) ?? [])} />
                </td>
                <td>
                  <RowAsRead
                    row={row}
                    action={row.action === null ? null : (actions.get(row.action) ?? null)}
                    draft={draft}
                    catalogue={catalogue}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <PageButtons page={current} pages={pages} onPage={setPage} />
    </>
  );
}

interface PageButtonsProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** At either end a button does nothing more, but stays: one that was taken away would take the focus with it. */
function PageButtons({ page, pages, onPage }: PageButtonsProps) {
  if (pages === 1) return null;
  return (
    <div className="downloads">
      <button
        type="button"
        className="button"
        aria-disabled={page === 0}
        onClick={() => onPage(Math.max(0, page - 1))}
      >
        Earlier rows
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={page === pages - 1}
        onClick={() => onPage(Math.min(pages - 1, page + 1))}
      >
        Later rows
      </button>
    </div>
  );
}

interface WrittenProps {
  readonly row: DraftRow;
  readonly headings: readonly string[];
}

/** The cells as the file has them: text and nothing else. */
function Written({ row, headings }: WrittenProps) {
  const cells = row.cells.flatMap((text, index) =>
    text === '' ? [] : [{ heading: headings[index] ?? '', text, index }],
  );
  if (cells.length === 0) return <span className="quiet">empty</span>;
  return (
    <ul className="plain small">
      {cells.map(({ heading, text, index }) => (
        <li key={index} className="written">
          {heading === '' ? null : <span className="quiet">{heading}: </span>}
          {text}
        </li>
      ))}
    </ul>
  );
}
