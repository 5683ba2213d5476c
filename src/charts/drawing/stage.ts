import type {
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
  CustomSeriesRenderItemParams,
  CustomSeriesRenderItemReturn,
} from 'echarts';
import type { PixelShape } from './pixel-layer';

/** The whole picture, in pixels, at the moment it is drawn. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** A picture without axes: so many pieces, each drawn in pixels and each with a tooltip of its own. */
export const staged = (
  { id, z, count }: { readonly id: string; readonly z: number; readonly count: number },
  draw: (index: number, stage: Stage) => readonly PixelShape[],
  isSilent = false,
): CustomSeriesOption =>
  ({
    id,
    type: 'custom',
    coordinateSystem: 'none',
    z,
    silent: isSilent,
    animation: false,
    progressive: 0,
    emphasis: { disabled: true },
    ...(isSilent ? { tooltip: { show: false } } : {}),
    data: Array.from({ length: count }, (_, index) => [index]),
    renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) =>
      ({
        type: 'group',
        children: draw(params.dataIndex, { width: api.getWidth(), height: api.getHeight() }),
      }) as unknown as CustomSeriesRenderItemReturn,
  }) as CustomSeriesOption;

/** Reads once what several pieces need of the same stage. */
export function forStage<Layout>(lay: (width: number, height: number) => Layout): (stage: Stage) => Layout {
  let known: { readonly at: string; readonly layout: Layout } | null = null;
  return ({ width, height }) => {
    const at = `${width} ${height}`;
    if (known?.at !== at) known = { at, layout: lay(width, height) };
    return known.layout;
  };
}
