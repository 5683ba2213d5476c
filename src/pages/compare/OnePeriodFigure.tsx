import type { EChartsOption } from 'echarts';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { ReadableMark } from '../../charts/marks/readable-mark';
import { sourceLine } from '../../charts/tables/source-words';
import type { Table } from '../../charts/tables/table';
import { Figure } from '../../components/figure/Figure';
import { isIllustrative } from '../../domain/figures/observation';
import { growsWithThePlace } from '../../reviews/compare/comparable';
import { slugOf } from '../../selection/place';
import type { ViewProps } from './view-props';

/** One value read as a picture, a sentence and a table. */
interface Drawing {
  readonly finding: string;
  readonly detail: string;
  readonly description: string;
  readonly option: EChartsOption;
  readonly height: number;
  readonly marks: readonly ReadableMark[];
  readonly table: Table;
  /** Whose work the picture rests on, beside the figures' source. */
  readonly credit?: string;
}

interface OnePeriodFigureProps extends ViewProps {
  readonly comparison: GroupComparison;
  readonly drawing: Drawing;
}

/** The figure of one indicator in one period, whatever it is drawn as. */
export function OnePeriodFigure({ comparison, drawing, ...props }: OnePeriodFigureProps) {
  const { places, period, groupName, indicator, england } = comparison;
  const source = sourceLine([...places.map(({ observation }) => observation), england], indicator);
  return (
    <>
      {growsWithThePlace(indicator) ? (
        <p className="notice">
          These are numbers, not rates: a larger place has a larger number. Use them for their size, not to
          rank places.
        </p>
      ) : null}
      <Figure
        title={drawing.finding}
        detail={drawing.detail}
        isTitleInHeading={props.isTitleInHeading}
        subtitle={[indicator.name, groupName, indicator.unit, period.label].join(' · ')}
        description={drawing.description}
        option={drawing.option}
        height={drawing.height}
        marks={drawing.marks}
        table={drawing.table}
        chosenRow={places.findIndex(({ isChosen }) => isChosen)}
        isTableFirst
        about={<AboutComparison comparison={comparison} href={props.indicatorHref(indicator)} />}
        source={drawing.credit ? `${source}. ${drawing.credit}` : source}
        isIllustrative={places.some(({ observation }) => isIllustrative(observation))}
        fileName={`${indicator.id}-${slugOf(groupName)}-${slugOf(period.label)}`}
        view={props.tab}
        onView={props.onTab}
        onDrawn={props.onDrawn}
      />
    </>
  );
}

interface AboutComparisonProps {
  readonly comparison: GroupComparison;
  readonly href: string;
}

function AboutComparison({ comparison: { indicator, line }, href }: AboutComparisonProps) {
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
