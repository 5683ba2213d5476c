import type {
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
  CustomSeriesRenderItemParams,
  CustomSeriesRenderItemReturn,
} from 'echarts';

/** Where the plot lies, in pixels, at the moment it is drawn. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly chartWidth: number;
  /** Pixels from one category to the next. */
  readonly band: number;
  /** From axis values (an index on a category axis) to pixels. */
  readonly at: (x: number, y: number) => readonly [x: number, y: number];
}

export interface PixelShape {
  readonly type: 'line' | 'rect' | 'text' | 'circle' | 'polygon' | 'polyline' | 'path';
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly style: Readonly<Record<string, unknown>>;
  readonly x: number;
  readonly y: number;
  /** In radians, against the clock. */
  readonly rotation?: number;
}

function plotOf(params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI): Plot {
  const area = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
  const size = api.size?.([1, 1]);
  const [width = 0] = Array.isArray(size) ? size : [];
  return {
    left: area.x,
    top: area.y,
    right: area.x + area.width,
    bottom: area.y + area.height,
    chartWidth: api.getWidth(),
    band: width,
    at: (x, y) => {
      const [left = 0, top = 0] = api.coord([x, y]);
      return [left, top];
    },
  };
}

/**
 * Marks that need the plot's pixels: drawn together, once, so that they can keep out of each other's way.
 * `values` are what the value axis must have room for.
 */
export function pixelLayer(
  { id, z }: { readonly id: string; readonly z: number },
  values: readonly number[],
  draw: (plot: Plot) => readonly PixelShape[],
  valueAxis: 'x' | 'y' = 'y',
): CustomSeriesOption {
  const datum = (value: number) => (valueAxis === 'y' ? [0, value] : [value, 0]);
  return {
    id,
    type: 'custom',
    z,
    silent: true,
    clip: false,
    animation: false,
    tooltip: { show: false },
    data: values.length === 0 ? [datum(Number.NaN)] : values.map(datum),
    renderItem: (params, api) => {
      if (params.dataIndex !== 0) return null;
      return {
        type: 'group',
        children: draw(plotOf(params, api)),
      } as unknown as CustomSeriesRenderItemReturn;
    },
  };
}
