import { doubtRule } from '../../assessment/actions/doubtful-date';
import { type Concern, concernRule, concerns as listConcerns } from '../../assessment/place/attention';
import { sayConcerns } from '../../assessment/place/unserved';
import { IllustrativeTag, JudgementTag, ProgressTag, StandingTag } from '../../components/tables/Tags';
import type { Review } from '../../reviews/place/review';
import { asSentence } from '../../reviews/place/words';
import type { Links } from '../links';
import { holdsPlanOf, useNotFetched } from '../not-fetched';

interface ConcernListProps {
  readonly review: Review;
  readonly links: Links;
}

const firstFew = 8;

/** What needs attention, most worrying first, the rest folded away. */
export function ConcernList({ review, links }: ConcernListProps) {
  const concerns = listConcerns(review.assessments, review.progress);
  const more = concerns.slice(firstFew);
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">Needs attention</h2>
      {review.plan ? null : <NoPlanHere review={review} links={links} />}
      {concerns.length === 0 ? (
        <p>
          {review.plan ? 'No indicator is of concern, and no action is late.' : 'No indicator is of concern.'}
        </p>
      ) : (
        <>
          <p className="small quiet">{concernRule}</p>
          <Concerns concerns={concerns.slice(0, firstFew)} links={links} />
        </>
      )}
      {more.length > 0 ? (
        <details className="query">
          <summary>{more.length} more</summary>
          <Concerns concerns={more} links={links} />
        </details>
      ) : null}
      {review.progress.some(({ word }) => word === 'date-doubtful') ? (
        <p className="small quiet">{doubtRule}</p>
      ) : null}
      {review.plan ? (
        <p>
          <a href={links.plan({ as: 'exceptions' })}>What to ask about the plan</a>
        </p>
      ) : null}
    </section>
  );
}

/** Without a plan nothing can be late: that is said, so that it is not taken for good news. */
function NoPlanHere({ review: { place }, links }: ConcernListProps) {
  const notFetched = useNotFetched(holdsPlanOf(place.id));
  if (notFetched !== '' && place.kind === 'partnership')
    return <p>{`${notFetched} whether ${place.shortName} has a plan.`}</p>;
  return (
    <p>
      {place.kind === 'partnership' ? (
        <>
          No plan is loaded for {place.shortName}, so that no action and no target can be shown.{' '}
          <a href={links.readPlan}>Read its plan from a file</a>.
        </>
      ) : (
        `No plan is loaded for ${place.shortName}: plans belong to partnerships.`
      )}
    </p>
  );
}

interface ConcernsProps {
  readonly concerns: readonly Concern[];
  readonly links: Links;
}

const Concerns = ({ concerns, links }: ConcernsProps) => (
  <ol className="concerns">
    {concerns.map((concern) =>
      concern.kind === 'indicator' ? (
        <IndicatorConcern key={concern.assessment.indicator.id} concern={concern} links={links} />
      ) : (
        <ActionConcern key={concern.progress.action.id} concern={concern} links={links} />
      ),
    )}
  </ol>
);

interface IndicatorConcernProps {
  readonly concern: Extract<Concern, { kind: 'indicator' }>;
  readonly links: Links;
}

function IndicatorConcern({ concern, links }: IndicatorConcernProps) {
  const { indicator } = concern.assessment;
  return (
    <li>
      <p>
        <ReasonTag concern={concern} />
      </p>
      <p>
        <a href={links.indicator(indicator.id)}>{indicator.name}</a>{' '}
        {concern.isIllustrative ? <IllustrativeTag /> : null}
        <br />
        <span className="small quiet">{sayConcerns(concern.reasons)}</span>
      </p>
    </li>
  );
}

/** The most worrying reason as a mark with its word. */
function ReasonTag({ concern: { reasons } }: Pick<IndicatorConcernProps, 'concern'>) {
  switch (reasons[0]?.kind) {
    case 'target-missed':
      return <StandingTag word="missed" />;
    case 'target-behind':
      return <StandingTag word="behind" />;
    case 'much-worse':
      return <JudgementTag judgement="worst" />;
    case 'getting-worse':
      return <JudgementTag judgement="worse" words="getting worse" />;
    case 'goal-missed':
      return <JudgementTag judgement="worse" words="goal not reached" />;
    case 'signal':
      return <JudgementTag judgement="worse" words="signal" />;
    default:
      return <JudgementTag judgement="worse" />;
  }
}

interface ActionConcernProps {
  readonly concern: Extract<Concern, { kind: 'action' }>;
  readonly links: Links;
}

function ActionConcern({ concern: { progress }, links }: ActionConcernProps) {
  const { action } = progress;
  const reference = action.reference === '' ? '' : `${action.reference} `;
  return (
    <li>
      <p>
        <ProgressTag word={progress.word} />
      </p>
      <p>
        <a href={links.action(action.id)}>
          {reference}
          {action.action}
        </a>
        <br />
        <span className="small quiet">
          {asSentence(progress.because)}
          {action.owners.length > 0 ? ` ${action.owners.join(', ')}.` : ''}
        </span>
      </p>
    </li>
  );
}
