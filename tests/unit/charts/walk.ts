import type { CustomSeriesOption, EChartsOption } from 'echarts';

/** Every number and word that an option holds, with the way to it. */
export function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof value === 'function') return [];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}/${key}`));
}

/** What staged pieces draw on a stage of a given size, without drawing it. */
export function drawnBy(option: EChartsOption, width: number, height: number): readonly unknown[] {
  const series = option.series as readonly CustomSeriesOption[];
  return series.flatMap(({ data, renderItem }) =>
    (data as readonly unknown[]).map((_, dataIndex) =>
      renderItem?.({ dataIndex } as never, { getWidth: () => width, getHeight: () => height } as never),
    ),
  );
}

export const broken = (value: unknown): readonly string[] =>
  leavesOf(value).flatMap(([path, leaf]) => {
    const isBroken =
      leaf === undefined ||
      (typeof leaf === 'number' && !Number.isFinite(leaf)) ||
      (typeof leaf === 'string' && /NaN|undefined|Infinity|null/.test(leaf));
    return isBroken ? [`${path}: ${leaf}`] : [];
  });

export const wordsIn = (value: unknown): string =>
  leavesOf(value)
    .flatMap(([path, leaf]) => (path.endsWith('/text') ? [String(leaf)] : []))
    .join(' | ');
