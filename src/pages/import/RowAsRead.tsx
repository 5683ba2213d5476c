import type { Catalogue } from '../../domain/catalogue';
import type { Action, PlanDate } from '../../domain/plan/plan';
import { formatShortDate } from '../../domain/time/iso-date';
import { countOf } from '../../domain/words/number-words';
import { formatWord } from '../../domain/words/word';
import type { Draft, DraftRow } from '../../plan-reading/draft';

interface RowAsReadProps {
  readonly row: DraftRow;
  readonly action: Action | null;
  readonly draft: Draft;
  readonly catalogue: Catalogue;
}

function dateInWords({ date, asWritten, precision }: PlanDate): string {
  if (date === null) return asWritten === '' ? '' : `no date in “${asWritten}”`;
  return `${formatShortDate(date)}${precision === 'day' || precision === 'none' ? '' : ` (a ${precision}, read as its last day)`}`;
}

/** What one row became. */
export function RowAsRead({ row, action, draft, catalogue }: RowAsReadProps) {
  if (action === null) return <span className="quiet">No action was made of it.</span>;
  const named = `${action.reference === '' ? '' : `${action.reference} `}${action.action}`;
  if (row.role === 'continues') return <span>Joined to {named}</span>;
  const milestones = draft.milestones.filter((one) => one.action === action.id).length;
  const targets = draft.targets.filter((one) => one.actions.includes(action.id));
  const facts: readonly (readonly [string, string])[] = [
    ['Outcome', catalogue.outcomes.find(({ id }) => id === action.outcome)?.name ?? action.outcome],
    ['Priority', action.priority],
    ['Owner', action.owners.join('; ')],
    ['Start', dateInWords(action.start)],
    ['Deadline', dateInWords(action.deadline)],
    [
      'Status',
      action.statusAsWritten === '' && action.status === 'unknown'
        ? ''
        : `${formatWord(action.status)}${action.statusAsWritten === '' ? '' : ` (“${action.statusAsWritten}”)`}`,
    ],
    ['Update', action.update],
    ['Milestones', milestones === 0 ? '' : countOf(milestones, 'milestone')],
    ['Targets', targets.map(({ target }) => target).join('; ')],
    ['Note', action.note],
  ];
  return (
    <div className="small">
      <p>{named}</p>
      <ul className="plain">
        {facts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <li key={label}>
              <span className="quiet">{label}: </span>
              {text}
            </li>
          ))}
      </ul>
    </div>
  );
}
