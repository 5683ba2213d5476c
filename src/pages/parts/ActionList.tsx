import type { Progress } from '../../assessment/actions/progress';
import { ProgressTag } from '../../components/tables/Tags';
import type { PlanDate } from '../../domain/plan/plan';
import { formatShortDate } from '../../domain/time/iso-date';
import { asSentence } from '../../reviews/place/words';
import type { Links } from '../links';

interface ActionListProps {
  readonly progress: readonly Progress[];
  readonly links: Links;
}

const dueInWords = ({ date, asWritten }: PlanDate): string => {
  if (date) return `due ${formatShortDate(date)}`;
  return asWritten === '' ? 'no date given' : `the plan writes “${asWritten}”`;
};

/** Actions with how they stand and why, and their milestones; each leads to its own page. */
export function ActionList({ progress, links }: ActionListProps) {
  return (
    <ul className="concerns">
      {progress.map(({ action, milestones, word, because }) => (
        <li key={action.id}>
          <p>
            <ProgressTag word={word} />
          </p>
          <div>
            <p>
              <a href={links.action(action.id)}>
                {action.reference === '' ? '' : `${action.reference} `}
                {action.action}
              </a>
            </p>
            <p className="small quiet">
              {asSentence(because)}
              {action.deadline.date ? '' : ` ${asSentence(dueInWords(action.deadline))}`}
              {action.owners.length > 0 ? ` ${action.owners.join(', ')}.` : ''}
            </p>
            {milestones.length > 0 ? (
              <details className="query">
                <summary>
                  {milestones.length === 1 ? '1 milestone' : `${milestones.length} milestones`}
                </summary>
                <ul>
                  {milestones.map((milestone) => (
                    <li key={milestone.id}>
                      {milestone.milestone} ({dueInWords(milestone.due)})
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
