import type { EChartsOption } from 'echarts';
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { useEffect, useRef } from 'react';
import type { ReadableMark } from '../../charts/marks/readable-mark';
import { chartPool, showChart } from './chart-pool';
import { useDrawingTurn } from './drawing-turns';

echarts.use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

interface EChartProps {
  readonly option: EChartsOption;
  /** In pixels. The width is the container's. */
  readonly height: number;
  /** Id of the words that say what is drawn. */
  readonly describedBy: string;
  /** The mark that the reader has been led to; null: none. */
  readonly pointed: ReadableMark | null;
  /** Drawn after the page's first picture has been painted. */
  readonly canWait: boolean;
  /** Called once, when the picture is there. */
  readonly onReady?: () => void;
}

const fileWidth = 900;

/** A picture for a file, drawn afresh: one taken from the page would be as narrow as a phone and hold an open tooltip. */
export function svgOf(option: EChartsOption, height: number, width = fileWidth): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** A picture kept at screen width is cut off on paper; with a box of its own it can shrink to the page. */
function fitToPaper(chart: echarts.ECharts): void {
  const svg = chart.getDom().querySelector('svg');
  const box = `0 0 ${chart.getWidth()} ${chart.getHeight()}`;
  if (svg && svg.getAttribute('viewBox') !== box) svg.setAttribute('viewBox', box);
}

/** Shows the tooltip of a mark, as a mouse over it would. */
function pointAt(chart: echarts.ECharts | null, option: EChartsOption, mark: ReadableMark | null): void {
  if (!chart) return;
  const base = option.baseOption?.series ?? option.series ?? [];
  const all = Array.isArray(base) ? base : [base];
  const seriesIndex = mark ? all.findIndex(({ id }) => id === mark.series) : -1;
  if (mark && seriesIndex >= 0) chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex: mark.index });
  else chart.dispatchAction({ type: 'hideTip' });
}

/**
 * The one place where an option becomes a picture, read aloud as the words it is described by. What ECharts draws is
 * passed over: it has no order to read it in. Load this file lazily: it brings ECharts with it.
 */
export function EChart({ canWait, describedBy, ...picture }: EChartProps) {
  const isDue = useDrawingTurn(picture.option, canWait);
  return (
    <div className="chart" role="img" aria-labelledby={describedBy}>
      <div aria-hidden="true">
        {isDue ? <Picture {...picture} /> : <div style={{ height: picture.height }} />}
      </div>
    </div>
  );
}

type PictureProps = Pick<EChartProps, 'option' | 'height' | 'pointed' | 'onReady'>;

const svgRenderer = { renderer: 'svg' } as const;

function Picture({ option, height, pointed, onReady }: PictureProps) {
  const drawn = useRef<echarts.ECharts | null>(null);
  useEffect(() => pointAt(drawn.current, option, pointed), [option, pointed]);
  const ready = (chart: echarts.ECharts) => {
    drawn.current = chart;
    chart.on('finished', () => fitToPaper(chart));
    fitToPaper(chart);
    showChart(chart);
    onReady?.();
  };
  return (
    <EChartsReactCore
      echarts={chartPool}
      option={option}
      notMerge
      autoResize
      opts={svgRenderer}
      style={{ height }}
      onChartReady={ready}
    />
  );
}
