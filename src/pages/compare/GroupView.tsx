import { useMemo } from 'react';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { Palette } from '../../charts/drawing/colours';
import { sourceLine } from '../../charts/tables/source-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { Held } from '../../components/notices/Held';
import { isIllustrative } from '../../domain/figures/observation';
import type { CannotSay } from '../../domain/judgement';
import { growsWithThePlace, whyNot } from '../../reviews/compare/comparable';
import { slugOf } from '../../selection/place';
import { FailedQuery } from '../FailedQuery';
import { holdsFigures, useNotFetched } from '../not-fetched';
import { AwaitedView } from './AwaitedView';
import { CannotCompare } from './CannotCompare';
import type { Drawing } from './drawing';
import { useComparison } from './use-comparison';
import { useHeldView } from './use-held-view';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

interface GroupViewProps extends ViewProps {
  /** One period's comparison as a drawing, or why it cannot be drawn. Must be the same function each time. */
  readonly draw: (comparison: GroupComparison, palette: Palette, props: ViewProps) => Drawing | CannotSay;
}

/** A view of one indicator in one period: asked once, judged once, drawn by `draw`. */
export function GroupView({ draw, ...props }: GroupViewProps) {
  const palette = usePalette();
  const current = useComparison(props.indicator, props.group, props.periodLabel, props.place);
  const { asked, answer: comparison, of, shown, awaited, isOld } = useHeldView(props, current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the props only the catalogue is read, which stands still
  const drawing = useMemo(
    () => (comparison ? draw(comparison, palette, props) : null),
    [comparison, palette, draw, props.catalogue],
  );
  const notFetched = useNotFetched(holdsFigures);
  const why = asked.state === 'answered' ? whyNot(of.indicator, comparison, of.periodLabel, notFetched) : '';
  const cannot = drawing && 'because' in drawing ? drawing.because : '';
  const isDrawing = drawing !== null && !('because' in drawing) && why === '';
  const isAnyIllustrative =
    comparison?.places.some(({ observation }) => isIllustrative(observation)) ?? false;
  useSaying(props, {
    finding: isDrawing && !isOld ? drawing.finding : '',
    isIllustrative: isAnyIllustrative,
    isCurrent: current.state === 'answered',
  });
  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (asked.state === 'waiting') return <AwaitedView what={of.indicator.name} group={of.group} />;
  if (why !== '' || !comparison || !drawing || 'because' in drawing) {
    return (
      <Held shown={shown} awaited={awaited}>
        <CannotCompare why={why || `This view cannot be drawn: ${cannot}.`} />
      </Held>
    );
  }
  const { places, period, groupName } = comparison;
  return (
    <Held shown={shown} awaited={awaited}>
      {drawing.warning}
      {growsWithThePlace(comparison.indicator) ? (
        <p className="notice">
          These are numbers, not rates: a larger place has a larger number. Use them for their size, not to
          rank places.
        </p>
      ) : null}
      <Figure
        title={drawing.finding}
        detail={drawing.detail}
        isTitleInHeading={!isOld}
        subtitle={[comparison.indicator.name, groupName, comparison.indicator.unit, period.label].join(' · ')}
        description={drawing.description}
        option={drawing.option}
        height={drawing.height}
        marks={drawing.marks}
        table={drawing.table}
        chosenRow={places.findIndex(({ isChosen }) => isChosen)}
        isTableFirst
        about={<AboutComparison comparison={comparison} href={props.indicatorHref(comparison.indicator)} />}
        source={[
          sourceLine(
            [...places.map(({ observation }) => observation), comparison.england],
            comparison.indicator,
          ),
          drawing.credit ?? '',
        ]
          .filter((part) => part !== '')
          .join('. ')}
        isIllustrative={isAnyIllustrative}
        fileName={`${comparison.indicator.id}-${slugOf(groupName)}-${slugOf(period.label)}`}
        view={props.tab}
        onView={props.onTab}
        onDrawn={props.onDrawn}
      />
    </Held>
  );
}

function AboutComparison({
  comparison,
  href,
}: {
  readonly comparison: GroupComparison;
  readonly href: string;
}) {
  const { indicator, line } = comparison;
  return (
    <>
      <p>{indicator.definition}</p>
      {indicator.caveat === '' ? null : <p>{indicator.caveat}</p>}
      <p>
        {'kind' in line
          ? `There is no line for the group: ${line.because}.`
          : `The group’s line, ${line.name}: ${lineWords[line.from]}.`}
      </p>
      <p>
        <a href={href}>More about this indicator</a>
      </p>
    </>
  );
}

const lineWords = {
  published: 'the figure published for the region',
  summed: 'all places together, from the sums of their counts and denominators',
  median: 'the middle of the places’ values, which is not their average',
} as const;
