import type { Progress, Standing } from '../../assessment/types';
import { IllustrativeTag, ProgressTag, StandingTag } from '../../components/Tags';
import type { Indicator } from '../../domain/indicator';
import { formatShortDate } from '../../domain/iso-date';
import type { Outcome } from '../../domain/outcome';
import type { PlanDate } from '../../domain/plan';
import type { Links } from '../links';
import { asSentence } from '../words';

interface ActionEntryProps {
  readonly progress: Progress;
  readonly outcome: Outcome | undefined;
  readonly indicators: readonly Indicator[];
  readonly standings: readonly Standing[];
  readonly links: Links;
}

/** `31 Mar 2017, written “End March 2017”`; a date that was written plainly is not told twice. */
function dateInWords({ date, asWritten }: PlanDate): string {
  if (!date) return asWritten === '' ? 'none given' : `written “${asWritten}”`;
  const read = formatShortDate(date);
  return asWritten === '' || asWritten === read ? read : `${read}, written “${asWritten}”`;
}

/** One action with everything that hangs on it. */
export function ActionEntry({ progress, outcome, indicators, standings, links }: ActionEntryProps) {
  const { action, milestones, word, because } = progress;
  return (
    <li id={action.id}>
      <p>
        <ProgressTag word={word} />
      </p>
      <div>
        <p>
          <a href={links.plan({ action: action.id })}>
            {action.reference === '' ? '' : `${action.reference} `}
            {action.action}
          </a>
        </p>
        <p className="small quiet">
          {asSentence(because)} Deadline: {dateInWords(action.deadline)}.{' '}
          {action.owners.length > 0 ? `Owner: ${action.owners.join(', ')}.` : 'The plan names no owner.'}
          {action.statusAsWritten === '' ? '' : ` The plan’s own word: ${action.statusAsWritten}.`}
        </p>
        {action.update === '' ? null : (
          <p className="small">
            Update{action.updatedOn ? `, ${formatShortDate(action.updatedOn)}` : ''}: {action.update}
          </p>
        )}
        {action.note === '' ? null : <p className="small quiet">Note: {action.note}</p>}
        {standings.length > 0 ? (
          <ul className="small plain">
            {standings.map((standing) => (
              <li key={standing.target.id}>
                Target: {standing.target.target}. <StandingTag word={standing.word} />{' '}
                {standing.isIllustrative ? <IllustrativeTag /> : null} {asSentence(standing.because)}
              </li>
            ))}
          </ul>
        ) : null}
        <p className="small">
          {outcome ? <a href={links.outcome(outcome.id)}>{outcome.name}</a> : action.outcome}
          {indicators.map((indicator) => (
            <span key={indicator.id}>
              {' · '}
              <a href={links.indicator(indicator.id)}>{indicator.name}</a>
            </span>
          ))}
        </p>
        {milestones.length > 0 ? (
          <details className="query">
            <summary>{milestones.length === 1 ? '1 milestone' : `${milestones.length} milestones`}</summary>
            <ul>
              {milestones.map((milestone) => (
                <li key={milestone.id}>
                  {milestone.milestone}: {dateInWords(milestone.due)}.{' '}
                  {milestone.note === '' ? null : <span className="quiet">{milestone.note}</span>}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}
