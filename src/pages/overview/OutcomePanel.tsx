import type { Outcome } from '../../domain/outcome';
import { numberWord, startWithCapital } from '../../domain/words/number-words';
import { choosePanel } from '../../reviews/place/panel';
import { type Review, withFiguresFirst } from '../../reviews/place/review';
import { actionsInWords } from '../../reviews/place/words';
import type { Links } from '../links';
import { IndicatorRows } from '../parts/IndicatorRows';

interface OutcomePanelProps {
  readonly outcome: Outcome;
  readonly review: Review;
  readonly links: Links;
}

/** `Four more indicators` */
const moreInWords = (number: number): string =>
  `${startWithCapital(numberWord(number))} more ${number === 1 ? 'indicator' : 'indicators'}`;

export function OutcomePanel({ outcome, review, links }: OutcomePanelProps) {
  const all = review.assessments.filter(({ indicator }) => indicator.outcome === outcome.id);
  const assessments = withFiguresFirst(choosePanel(all));
  const more = all.length - assessments.length;
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
      {more > 0 ? (
        <p className="panel__actions">
          <a href={links.outcome(outcome.id)}>
            {moreInWords(more)}
            <span className="unseen"> of {outcome.name}</span>
          </a>
        </p>
      ) : null}
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
