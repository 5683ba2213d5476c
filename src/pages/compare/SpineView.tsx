import { useMemo } from 'react';
import { spineOf } from '../../assessment/groups/spine';
import { spineChart, spineHeight } from '../../charts/spine/spine-chart';
import { describeSpine, marksOfSpine, tabulateSpine } from '../../charts/spine/spine-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { Held } from '../../components/notices/Held';
import { slugOf } from '../../selection/place';
import { FailedQuery } from '../FailedQuery';
import { holdsFigures, useNotFetched } from '../not-fetched';
import { AwaitedView } from './AwaitedView';
import { CannotCompare } from './CannotCompare';
import { useHeldView } from './use-held-view';
import { useMatrix } from './use-matrix';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

/** The place in the spread of its group, an indicator in each row. */
export function SpineView(props: ViewProps) {
  const palette = usePalette();
  const notFetched = useNotFetched(holdsFigures);
  const current = useMatrix(props.catalogue, props.group, props.place);
  const { asked, answer: matrix, of, shown, awaited, isOld } = useHeldView(props, current);
  const spine = useMemo(() => {
    const own = matrix?.localities.find(({ isChosen }) => isChosen) ?? matrix?.localities[0];
    return matrix && own ? spineOf(matrix, own.code) : null;
  }, [matrix]);
  const option = useMemo(() => (spine ? spineChart(spine, palette) : {}), [spine, palette]);
  useSaying(props, {
    finding: spine && spine.rows.length > 0 && !isOld ? spine.finding : '',
    isIllustrative: spine?.isIllustrative ?? false,
    isCurrent: current.state === 'answered',
  });
  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (!matrix) {
    return <AwaitedView what={`Every indicator, ${of.place.shortName} in its group`} group={of.group} />;
  }
  if (!spine || spine.rows.length === 0) {
    return (
      <Held shown={shown} awaited={awaited}>
        <CannotCompare
          why={
            notFetched === ''
              ? `${of.place.shortName} has no figure in this group.`
              : `${notFetched} whether ${of.place.shortName} has a figure in this group.`
          }
        />
      </Held>
    );
  }
  const width = Math.min(window.innerWidth, 1140) - 40;
  return (
    <Held shown={shown} awaited={awaited}>
      <Figure
        title={spine.finding}
        detail={spine.detail}
        isTitleInHeading={!isOld}
        subtitle={`Every indicator · ${spine.placeName} · ${of.group.name} · each in its latest period`}
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
        fileName={`spine-${slugOf(spine.placeName)}-${slugOf(of.group.name)}`}
        view={props.tab}
        onView={props.onTab}
        onDrawn={props.onDrawn}
      />
    </Held>
  );
}
