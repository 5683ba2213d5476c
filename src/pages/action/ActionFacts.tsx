import type { ReactNode } from 'react';
import type { Progress } from '../../assessment/actions/progress';
import { ProgressTag } from '../../components/tables/Tags';
import type { Catalogue } from '../../domain/catalogue';
import type { Plan } from '../../domain/plan/plan';
import { namesPriority } from '../../domain/plan/priority';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import { asSentence } from '../../reviews/place/words';
import type { Links } from '../links';
import { PlanDay } from '../parts/PlanDay';

interface ActionFactsProps {
  readonly progress: Progress;
  readonly plan: Plan | null;
  readonly catalogue: Catalogue;
  readonly links: Links;
  readonly asAt: IsoDate;
}

/** What the plan says of an action, and how it stands. */
export function ActionFacts({ progress, plan, catalogue, links, asAt }: ActionFactsProps) {
  const { action, word, because } = progress;
  const outcome = catalogue.outcomes.find(({ id }) => id === action.outcome);
  const priority = plan?.priorities.find((one) => namesPriority(action.priority, one));
  return (
    <dl className="facts">
      <Fact name={`How it stands at ${formatDate(asAt)}`}>
        <ProgressTag word={word} />
        <br />
        {asSentence(because)}
      </Fact>
      <Fact name="The plan’s own word">
        {action.statusAsWritten === '' ? 'none' : `“${action.statusAsWritten}”`}
      </Fact>
      <Fact name="Reference">
        {action.reference === '' ? 'The plan gives it none.' : action.reference}
        {action.referenceAsWritten === '' || action.referenceAsWritten === action.reference
          ? ''
          : `, written “${action.referenceAsWritten}”`}
      </Fact>
      <Fact name="Owner">
        {action.owners.length === 0
          ? 'The plan names none.'
          : action.owners.map((owner, index) => (
              <span key={owner}>
                {index === 0 ? '' : ', '}
                <a href={links.plan({ owner })}>{owner}</a>
              </span>
            ))}
      </Fact>
      <Fact name="Outcome">
        {outcome ? <a href={links.outcome(outcome.id)}>{outcome.name}</a> : action.outcome}
      </Fact>
      <Fact name="Priority">
        {action.priority === '' ? (
          'The plan names none.'
        ) : (
          <a href={priority ? links.priority(priority.id) : links.plan({ priority: action.priority })}>
            {action.priority}
          </a>
        )}
      </Fact>
      <Fact name="Start">
        <PlanDay day={action.start} />
      </Fact>
      <Fact name="Deadline">
        <PlanDay day={action.deadline} />
      </Fact>
      <Fact name="Update">
        {action.update === ''
          ? 'The plan holds none.'
          : `${action.updatedOn ? `${formatDate(action.updatedOn)}: ` : ''}${action.update}${action.updatedOn ? '' : ' (without a date)'}`}
      </Fact>
      {action.note === '' ? null : <Fact name="Note">{action.note}</Fact>}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

const Fact = ({ name, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
