import type { EChartsOption } from 'echarts';
import type { Indicator } from '../../domain/indicator';
import type { Palette } from '../drawing/colours';
import { valueAxis } from '../drawing/value-axis';

/** Below this share of the highest value, the room down to zero is not worth saving. */
const worthSaving = 0.5;

/** Whether the axis may start above zero, so that the ups and downs between two limits can be seen at all. */
export const startsAboveZero = (values: readonly number[]): boolean =>
  values.length > 0 && Math.min(...values) > worthSaving * Math.max(...values);

/** The value axis of pictures that show how figures vary, not how large they are. */
export const spreadAxis = (indicator: Indicator, values: readonly number[], palette: Palette) =>
  ({
    ...valueAxis(indicator, false, palette),
    ...(startsAboveZero(values) ? { min: undefined, scale: true } : {}),
  }) as EChartsOption['yAxis'];

/** The unit above the axis, and the warning where there is room for it. */
export const axisName = ({ unit }: Indicator, values: readonly number[], isNarrow: boolean): string =>
  startsAboveZero(values) && !isNarrow ? `${unit} (the scale does not start at 0)` : unit;
