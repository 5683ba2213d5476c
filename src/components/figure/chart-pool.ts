import * as echarts from 'echarts/core';

type Chart = echarts.ECharts;

/** More are let go: a page seldom has as many figures. */
const keptAtMost = 4;
const idle: Chart[] = [];
const inUse = new Map<HTMLElement, Chart>();

/**
 * echarts-for-react makes an instance, waits until it has drawn nothing, throws it away and makes a second one of the same
 * size. This stands in for the first.
 */
const standIn = {
  on: (_event: string, listen: () => void) => listen(),
  setOption() {},
  hideLoading() {},
  resize() {},
} as unknown as Chart;

function make(place: HTMLElement): Chart {
  const holder = document.createElement('div');
  holder.style.height = '100%';
  place.append(holder);
  return drawnOnce(echarts.init(holder, null, { renderer: 'svg' }));
}

const fitsItsPlace = (chart: Chart): boolean => {
  const { clientWidth, clientHeight } = chart.getDom();
  return chart.getWidth() === clientWidth && chart.getHeight() === clientHeight;
};

/**
 * Where the next option wants another height, echarts-for-react sets the option and then resizes, and ECharts draws both
 * times: once in the former size. Here an option finds its size made ready, and a resize to the same size does nothing.
 */
function drawnOnce(chart: Chart): Chart {
  const setOption = chart.setOption.bind(chart) as (...parts: unknown[]) => void;
  const resize = chart.resize.bind(chart);
  chart.setOption = (...parts: unknown[]) => {
    if (!fitsItsPlace(chart)) {
      setOption({ series: [] }, true);
      resize();
    }
    setOption(...parts);
  };
  chart.resize = (...parts) => {
    if (!fitsItsPlace(chart)) resize(...parts);
  };
  return chart;
}

/** One of the same size first: resizing costs a drawing. */
function take(place: HTMLElement): Chart {
  const { clientWidth: width, clientHeight: height } = place;
  const found = idle.findIndex((chart) => chart.getWidth() === width && chart.getHeight() === height);
  const [chart] = idle.splice(Math.max(found, 0), 1);
  if (!chart) return make(place);
  place.append(chart.getDom());
  return chart;
}

function giveBack(chart: Chart): void {
  chart.dispatchAction({ type: 'hideTip' });
  chart.off('finished');
  const holder = chart.getDom();
  // Until it has drawn anew nobody sees it: a former picture must not stand beside other words.
  holder.style.visibility = 'hidden';
  holder.remove();
  if (idle.length < keptAtMost) idle.push(chart);
  else chart.dispose();
}

/** To be called when a chart taken from here has drawn its own option. */
export const showChart = (chart: Chart): void => {
  chart.getDom().style.visibility = '';
};

/**
 * What echarts-for-react calls `echarts`: instances outlive their figures. The next figure sets its option on one that was
 * used before, which saves making and unmaking the drawing surface with each change of what is shown.
 */
export const chartPool = {
  init(place: HTMLElement, _theme: unknown, options: { readonly width?: number }): Chart {
    if (options.width === undefined) return standIn;
    const chart = inUse.get(place) ?? take(place);
    inUse.set(place, chart);
    return chart;
  },
  getInstanceByDom: (place: HTMLElement): Chart => inUse.get(place) ?? standIn,
  dispose(place: HTMLElement): void {
    const chart = inUse.get(place);
    inUse.delete(place);
    if (chart) giveBack(chart);
  },
};
