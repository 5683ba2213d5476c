import { useId, useMemo, useState } from 'react';
import type { Progress } from '../../assessment/actions/progress';
import type { DividingDate } from '../../assessment/before-after/dividing-dates';
import type { Assessment } from '../../assessment/place/assessment';
import type { Catalogue } from '../../domain/catalogue';
import { readEngland } from '../../reviews/place/read-england';
import { TrendFigure } from '../indicator/TrendFigure';
import type { Links } from '../links';
import { BeforeAfterStatement } from './BeforeAfterStatement';

interface IndicatorOfActionProps {
  readonly assessment: Assessment;
  /** Its picture is not the first of the page. */
  readonly canWait: boolean;
  readonly progress: Progress;
  readonly catalogue: Catalogue;
  /** null: the action has no date to hold figures against. */
  readonly date: DividingDate | null;
  readonly links: Links;
}

/** One indicator of an action: whether its figures turned at the date, and its chart with the action's dates. */
export function IndicatorOfAction({
  assessment,
  canWait,
  progress,
  catalogue,
  date,
  links,
}: IndicatorOfActionProps) {
  const id = useId();
  const [view, setView] = useState('chart');
  const { indicator, place } = assessment;
  const national = useMemo(() => readEngland(assessment, catalogue), [assessment, catalogue]);
  const isEmpty = !national && assessment.latest === null;
  const own = useMemo(() => [progress], [progress]);
  return (
    <section className="of-action" aria-labelledby={id}>
      <h3 id={id}>
        <a href={links.indicator(indicator.id)}>{indicator.name}</a>
      </h3>
      {isEmpty ? <p>{`${assessment.finding} ${assessment.detail}`}</p> : null}
      {national ? (
        <p className="small">
          The data holds no figure for {place.shortName}. The figures below are England’s, and say nothing of
          this action.
        </p>
      ) : (
        <BeforeAfterStatement assessment={assessment} date={date} />
      )}
      {isEmpty ? null : (
        <TrendFigure
          assessment={national ?? assessment}
          populationSources={catalogue.populationSources}
          progress={national ? noProgress : own}
          isTitleInHeading={false}
          view={view}
          onView={setView}
          onDrawn={nothing}
          canWait={canWait}
        />
      )}
    </section>
  );
}

const noProgress: readonly Progress[] = [];
const nothing = () => {};
