import type { Progress } from '../../assessment/actions/progress';
import { dividingDatesOf } from '../../assessment/before-after/dividing-dates';
import { timingIsNotCause } from '../../assessment/before-after/sides';
import type { Assessment } from '../../assessment/place/assessment';
import type { Catalogue } from '../../domain/catalogue';
import type { Selection } from '../../selection/selection';
import { withChoices } from '../../selection/selection';
import { useAppState } from '../app-state';
import type { Links } from '../links';
import { DividingDateForm } from './DividingDateForm';
import { IndicatorOfAction } from './IndicatorOfAction';

interface ActionIndicatorsProps {
  readonly assessments: readonly Assessment[];
  readonly progress: Progress;
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly links: Links;
}

/** The figures that an action is for, with its dates marked, and whether they turned at one of them. */
export function ActionIndicators({
  assessments,
  progress,
  catalogue,
  selection,
  links,
}: ActionIndicatorsProps) {
  const choose = useAppState(({ choose }) => choose);
  const dates = dividingDatesOf(progress.action, progress.milestones);
  const written = selection.choices.date;
  const date = written === undefined ? dates[0] : dates.find(({ name }) => name === written);
  if (assessments.length === 0) {
    return (
      <section aria-labelledby="indicators">
        <h2 id="indicators">Indicators</h2>
        <p>
          The plan names no indicator for it, so that no figure can show what comes of it. Name one in the
          column “indicators” of actions.csv.
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">Its indicators: did the curve turn?</h2>
      <p>{timingIsNotCause}</p>
      {dates.length > 0 ? (
        <DividingDateForm
          dates={dates}
          chosen={date?.name ?? written ?? ''}
          onChoose={(name) => choose(withChoices(selection, { date: name }))}
        />
      ) : null}
      {date === undefined && written !== undefined ? (
        <p className="notice">This action has no date called “{written}”. Choose one above.</p>
      ) : null}
      {assessments.map((assessment, index) => (
        <IndicatorOfAction
          key={assessment.indicator.id}
          assessment={assessment}
          canWait={index > 0}
          progress={progress}
          catalogue={catalogue}
          date={date ?? null}
          links={links}
        />
      ))}
    </section>
  );
}
