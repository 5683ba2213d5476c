import type { EChartsOption } from 'echarts';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { useEffect, useRef } from 'react';

echarts.use([BarChart, CustomChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

interface EChartProps {
  readonly option: EChartsOption;
  /** In pixels. The width is the container's. */
  readonly height: number;
  /** Id of the words that say what is drawn. */
  readonly describedBy: string;
  /** Called once, with a function that gives the picture as SVG, at a width fit for files. */
  readonly onReady?: (svg: () => string) => void;
}

const fileWidth = 900;

/** Drawn afresh: a picture taken from the page would be as narrow as a phone and hold an open tooltip. */
function svgOf(option: EChartsOption, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: fileWidth, height });
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

/**
 * The one place where an option becomes a picture, read aloud as the words it is described by. What ECharts draws is
 * passed over: it has no order to read it in. Load this file lazily: it brings ECharts with it.
 */
export function EChart({ option, height, describedBy, onReady }: EChartProps) {
  const latest = useRef({ option, height });
  const isReady = useRef(false);
  useEffect(() => {
    latest.current = { option, height };
  }, [option, height]);
  const ready = (chart: echarts.ECharts) => {
    chart.on('finished', () => fitToPaper(chart));
    fitToPaper(chart);
    if (isReady.current) return;
    isReady.current = true;
    onReady?.(() => svgOf(latest.current.option, latest.current.height));
  };
  return (
    <div className="chart" role="img" aria-labelledby={describedBy}>
      <div aria-hidden="true">
        <EChartsReactCore
          echarts={echarts}
          option={option}
          notMerge
          autoResize
          opts={{ renderer: 'svg' }}
          style={{ height }}
          onChartReady={ready}
        />
      </div>
    </div>
  );
}
