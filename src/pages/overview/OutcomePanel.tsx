import type { Assessment } from '../../assessment/types';
import type { Outcome } from '../../domain/outcome';
import { IndicatorRows } from '../IndicatorRows';
import type { Links } from '../links';
import { type Review, withFiguresFirst } from '../review';
import { actionsInWords } from '../words';

interface OutcomePanelProps {
  readonly outcome: Outcome;
  readonly review: Review;
  readonly links: Links;
}

/** Headline indicators always; the others where there is a figure to show. */
const belongsOnPanel = (outcome: Outcome) => (assessment: Assessment) =>
  assessment.indicator.outcome === outcome.id &&
  (assessment.indicator.tier === 'headline' || assessment.latest !== null);

export function OutcomePanel({ outcome, review, links }: OutcomePanelProps) {
  const assessments = withFiguresFirst(review.assessments.filter(belongsOnPanel(outcome)));
  const progress = review.progress.filter(({ action }) => action.outcome === outcome.id);
  return (
    <article className="panel" aria-labelledby={`outcome-${outcome.id}`}>
      <h3 id={`outcome-${outcome.id}`}>
        <a href={links.outcome(outcome.id)}>{outcome.name}</a>
      </h3>
      {assessments.length > 0 ? (
        <IndicatorRows
          caption={`${outcome.name}: indicators in ${review.place.shortName}`}
          assessments={assessments}
          hrefOf={({ indicator }) => links.indicator(indicator.id)}
        />
      ) : (
        <p className="small">No indicator in the data measures this outcome yet.</p>
      )}
      {review.plan ? (
        <p className="panel__actions">
          {progress.length > 0 ? (
            <a href={links.plan({ outcome: outcome.id })}>{actionsInWords(progress)}</a>
          ) : (
            `${actionsInWords(progress)}.`
          )}
        </p>
      ) : null}
    </article>
  );
}
