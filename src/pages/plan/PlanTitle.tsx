import type { PlanDescription } from '../../domain/plan/plan';
import { formatDate } from '../../domain/time/iso-date';

interface PlanTitleProps {
  readonly described: PlanDescription;
  /** What serves what in it. */
  readonly logic: string;
  /** Where another version is read from its file. */
  readonly readPlan: string;
  /** The file that the plan was read from in this tab; empty: it is the one in the data. */
  readonly trialFile: string;
}

/** Which plan this is, of which day, and in whose words. */
export function PlanTitle({ described, logic, readPlan, trialFile }: PlanTitleProps) {
  const { title: name, link, asAt, note } = described;
  const title = link === '' ? name : <a href={link}>{name}</a>;
  return (
    <div className="small plan-title">
      <p>
        {trialFile === '' ? title : `Read from ${trialFile}`}, as it stood on {formatDate(asAt)}.{' '}
        <a href={readPlan}>
          Read {trialFile === '' ? 'a newer version' : 'it again, or another version,'} from its file
        </a>
        . <a href={logic}>See what serves what, on one sheet</a>.
      </p>
      {trialFile === '' ? (
        <details className="query">
          <summary>About this plan</summary>
          <p>The wording is ours, short; references, owners, dates and statuses are the plan’s. {note}</p>
        </details>
      ) : null}
    </div>
  );
}
