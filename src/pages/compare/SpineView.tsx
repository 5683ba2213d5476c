import { useMemo } from 'react';
import { spineOf } from '../../assessment/spine';
import { spineChart, spineHeight } from '../../charts/spine-chart';
import { describeSpine, marksOfSpine, tabulateSpine } from '../../charts/spine-words';
import { Figure } from '../../components/Figure';
import { usePalette } from '../../components/use-palette';
import { slugOf } from '../../selection/place';
import { FailedQuestion } from '../FailedQuestion';
import { useHeld } from '../use-answer';
import { CannotCompare } from './CannotCompare';
import { useMatrix } from './use-matrix';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

/** The place in the spread of its group, an indicator in each row. */
export function SpineView(props: ViewProps) {
  const { catalogue, group, place } = props;
  const palette = usePalette();
  const current = useMatrix(catalogue, group, place);
  const asked = useHeld(current);
  const matrix = asked.state === 'answered' ? asked.answer : null;
  const spine = useMemo(() => {
    const own = matrix?.localities.find(({ isChosen }) => isChosen) ?? matrix?.localities[0];
    return matrix && own ? spineOf(matrix, own.code) : null;
  }, [matrix]);
  const option = useMemo(() => (spine ? spineChart(spine, palette) : {}), [spine, palette]);
  useSaying(props, {
    finding: spine && spine.rows.length > 0 ? spine.finding : '',
    isIllustrative: spine?.isIllustrative ?? false,
    isCurrent: current.state === 'answered',
  });
  if (asked.state === 'failed') return <FailedQuestion error={asked.error} />;
  if (!matrix) return null;
  if (!spine || spine.rows.length === 0) {
    return <CannotCompare why={`${place.shortName} has no figure in this group.`} />;
  }
  const width = Math.min(window.innerWidth, 1140) - 40;
  return (
    <Figure
      title={spine.finding}
      detail={spine.detail}
      isTitleInHeading
      subtitle={`Every indicator · ${spine.placeName} · ${group.name} · each in its latest period`}
      description={describeSpine(spine)}
      option={option}
      height={spineHeight(spine, palette, width)}
      marks={marksOfSpine(spine)}
      table={tabulateSpine(spine)}
      isTableFirst
      about={
        <p>The bars run from the lowest to the highest figure of the group, each row on its own scale.</p>
      }
      source="as named on each indicator’s page"
      isIllustrative={spine.isIllustrative}
      fileName={`spine-${slugOf(spine.placeName)}-${slugOf(group.name)}`}
      view={props.tab}
      onView={props.onTab}
      onDrawn={props.onDrawn}
    />
  );
}
