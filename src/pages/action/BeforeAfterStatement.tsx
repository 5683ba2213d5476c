import { useMemo } from 'react';
import { beforeAfterOf } from '../../assessment/before-after/before-after';
import type { DividingDate } from '../../assessment/before-after/dividing-dates';
import type { BeforeAfter } from '../../assessment/before-after/sides';
import type { Assessment } from '../../assessment/place/assessment';
import { judgementMark } from '../../charts/marks/judgement-mark';
import { tabulateBeforeAfter } from '../../charts/plan/tabulate-before-after';
import { DataTable } from '../../components/tables/DataTable';
import { IllustrativeTag, JudgementTag } from '../../components/tables/Tags';
import { formatDate } from '../../domain/time/iso-date';
import { asSentence } from '../../reviews/place/words';

interface BeforeAfterStatementProps {
  readonly assessment: Assessment;
  readonly date: DividingDate | null;
}

/** Whether the figures after the date differ from those before by more than chance, or why that cannot be said. */
export function BeforeAfterStatement({ assessment, date }: BeforeAfterStatementProps) {
  const { indicator, observations, breaks } = assessment;
  const turn = useMemo(
    () => (date ? beforeAfterOf({ indicator, observations, day: date.day, breaks }) : null),
    [indicator, observations, breaks, date],
  );
  if (!date || !turn) {
    return <p>The plan gives this action no date, so that there is no before and after.</p>;
  }
  const when = formatDate(date.day.date);
  if (turn.kind === 'cannot-say') {
    return (
      <p>
        Before and after {when} cannot be compared, because {turn.because}.
      </p>
    );
  }
  return (
    <>
      <p>
        <TurnWord turn={turn} /> {turn.isIllustrative ? <IllustrativeTag /> : null} {turn.words}
      </p>
      <DataTable
        table={tabulateBeforeAfter(
          turn,
          indicator,
          `${indicator.name}, before and after ${when} (${date.label})`,
        )}
      />
      <p className="small quiet">
        {turn.test} {turn.notes.map(asSentence).join(' ')}
      </p>
    </>
  );
}

function TurnWord({ turn: { hasTurned, judgement } }: { readonly turn: BeforeAfter }) {
  if (!hasTurned) return <strong>No turn seen.</strong>;
  if (judgement === 'better' || judgement === 'worse') {
    return (
      <strong>
        <JudgementTag judgement={judgement} words={`Turned for the ${judgementMark(judgement).word}`} />.
      </strong>
    );
  }
  return <strong>Changed; not judged better or worse.</strong>;
}
