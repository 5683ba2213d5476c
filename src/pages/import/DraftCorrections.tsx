import { useMemo, useState } from 'react';
import { TableRegion } from '../../components/tables/TableRegion';
import type { Correction, Draft, DraftChoices } from '../../plan-reading/draft';
import { ShowMore } from './ShowMore';

interface DraftCorrectionsProps {
  readonly draft: Draft;
  readonly choices: DraftChoices;
  readonly onChoose: (choices: DraftChoices) => void;
}

const pageSize = 25;

/** How many there are of each kind, in order of their names. */
function countKinds(corrections: readonly Correction[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { what } of corrections) counts.set(what, (counts.get(what) ?? 0) + 1);
  return new Map([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Proposals come first, and of these the rare kinds: what was done to two rows deserves a look before what was done to all. */
function byWorthALook(
  corrections: readonly Correction[],
  kinds: ReadonlyMap<string, number>,
): readonly Correction[] {
  const ofKind = (what: string, isProposal: boolean) =>
    corrections.filter((one) => one.what === what && one.isProposal === isProposal);
  const rareFirst = [...kinds].toSorted(([, one], [, other]) => one - other).map(([what]) => what);
  return [true, false].flatMap((isProposal) => rareFirst.flatMap((what) => ofKind(what, isProposal)));
}

/** Everything that was read otherwise than it was written; each can be undone by taking its tick away. */
export function DraftCorrections({ draft, choices, onChoose }: DraftCorrectionsProps) {
  const [kind, setKind] = useState('');
  const [shown, setShown] = useState(pageSize);
  const { corrections } = draft;
  const kinds = useMemo(() => countKinds(corrections), [corrections]);
  const sorted = useMemo(() => byWorthALook(corrections, kinds), [corrections, kinds]);
  if (corrections.length === 0) return <p>Every cell was taken as it is written.</p>;
  const listed = kind === '' ? sorted : sorted.filter(({ what }) => what === kind);
  const undo = (ids: readonly string[], isUndone: boolean) => {
    const chosen = new Set(ids);
    const others = choices.undone.filter((id) => !chosen.has(id));
    onChoose({ ...choices, undone: isUndone ? [...others, ...ids] : others });
  };
  const ids = listed.map(({ id }) => id);
  const undone = new Set(choices.undone);
  return (
    <>
      <div className="toolbar">
        <div className="toolbar__field">
          <label htmlFor="correction-kind">Kind of correction</label>
          <select id="correction-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">Every kind ({corrections.length})</option>
            {[...kinds].map(([what, count]) => (
              <option key={what} value={what}>
                {what} ({count})
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="button" onClick={() => undo(ids, true)}>
          Undo all listed
        </button>
        <button type="button" className="button" onClick={() => undo(ids, false)}>
          Keep all listed
        </button>
      </div>
      <TableRegion label="Corrections">
        <table className="table corrections">
          <caption>Corrections: what was written, and what was read</caption>
          <thead>
            <tr>
              <th scope="col">Keep</th>
              <th scope="col">Row</th>
              <th scope="col">What</th>
              <th scope="col">Written</th>
              <th scope="col">Read</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, shown).map((correction) => (
              <CorrectionRow
                key={correction.id}
                correction={correction}
                isUndone={undone.has(correction.id)}
                onUndo={(isUndone) => undo([correction.id], isUndone)}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <ShowMore shown={shown} total={listed.length} step={pageSize} what="corrections" onShow={setShown} />
    </>
  );
}

interface CorrectionRowProps {
  readonly correction: Correction;
  /** As chosen on the page, which the draft follows when it has been read again. */
  readonly isUndone: boolean;
  readonly onUndo: (isUndone: boolean) => void;
}

function CorrectionRow({ correction, isUndone, onUndo }: CorrectionRowProps) {
  const { row, column, what, before, after, isProposal } = correction;
  const place = `row ${row}${column === '' ? '' : `, ${column}`}`;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          className="tick"
          checked={!isUndone}
          aria-label={`Keep: ${what}, ${place}`}
          onChange={(event) => onUndo(!event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        {row}
        {column === '' ? '' : `, ${column}`}
      </th>
      <td>
        {what}
        {isProposal ? <span className="small quiet"> (a proposal: please look)</span> : null}
      </td>
      <td className="written">{before}</td>
      <td className={isUndone ? 'written struck' : 'written'}>{after}</td>
    </tr>
  );
}
