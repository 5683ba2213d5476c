import { concerns as listConcerns } from '../../assessment/attention';
import type { Concern } from '../../assessment/types';
import { ProgressTag, StandingTag } from '../../components/Tags';
import type { Links } from '../links';
import type { Review } from '../review';
import { asSentence } from '../words';

interface ConcernListProps {
  readonly review: Review;
  readonly links: Links;
}

const firstFew = 6;

/** What needs attention, most worrying first; the rest is on the plan's page. */
export function ConcernList({ review, links }: ConcernListProps) {
  if (!review.plan) {
    return (
      <p>
        No plan belongs to {review.place.name}. Choose a partnership to see what needs attention in its plan.
      </p>
    );
  }
  const concerns = listConcerns(review.assessments, review.progress);
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">Needs attention</h2>
      {concerns.length === 0 ? (
        <p>Nothing: no target is behind or missed, and no action is late.</p>
      ) : (
        <ol className="concerns">
          {concerns.slice(0, firstFew).map((concern) => (
            <li key={keyOf(concern)}>
              {concern.kind === 'target' ? (
                <TargetConcern concern={concern} links={links} />
              ) : (
                <ActionConcern concern={concern} links={links} />
              )}
            </li>
          ))}
        </ol>
      )}
      {concerns.length > firstFew ? (
        <p>
          <a href={links.plan()}>{concerns.length - firstFew} more in the plan</a>
        </p>
      ) : null}
    </section>
  );
}

const keyOf = (concern: Concern): string =>
  concern.kind === 'target' ? concern.standing.target.id : concern.progress.action.id;

interface TargetConcernProps {
  readonly concern: Extract<Concern, { kind: 'target' }>;
  readonly links: Links;
}

function TargetConcern({ concern: { assessment, standing }, links }: TargetConcernProps) {
  return (
    <>
      <p>
        <StandingTag word={standing.word} />
      </p>
      <p>
        <a href={links.indicator(assessment.indicator.id)}>{standing.target.target}</a>
        <br />
        <span className="small quiet">{asSentence(standing.because)}</span>
      </p>
    </>
  );
}

interface ActionConcernProps {
  readonly concern: Extract<Concern, { kind: 'action' }>;
  readonly links: Links;
}

function ActionConcern({ concern: { progress }, links }: ActionConcernProps) {
  const { action } = progress;
  const reference = action.reference === '' ? '' : `${action.reference} `;
  return (
    <>
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
    </>
  );
}
