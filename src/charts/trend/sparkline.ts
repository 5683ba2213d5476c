import { figureOf, isIllustrative, type Observation } from '../../domain/figures/observation';

export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface Spark {
  readonly width: 120;
  readonly height: 32;
  /** Data of SVG paths, one for each unbroken stretch. */
  readonly paths: readonly string[];
  /** Values with no neighbour, which a line cannot show. */
  readonly points: readonly SparkPoint[];
  /** The latest value; null when there is none. */
  readonly last: (SparkPoint & { readonly isHollow: boolean }) | null;
}

const [width, height, margin] = [120, 32, 5] as const;
const rounded = (value: number): number => Math.round(value * 10) / 10;

function placed(observations: readonly Observation[]): readonly (SparkPoint | null)[] {
  const values = observations.map(figureOf);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const across = observations.length > 1 ? (width - 2 * margin) / (observations.length - 1) : 0;
  const start = observations.length > 1 ? margin : width / 2;
  return values.map((value, index) => {
    if (value === null) return null;
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return {
      x: rounded(start + index * across),
      y: rounded(height - margin - share * (height - 2 * margin)),
    };
  });
}

/** A series as a line no larger than a word: its shape between its own lowest and highest value, gaps kept. */
export function sparkline(observations: readonly Observation[]): Spark {
  const points = placed(observations);
  const stretches: SparkPoint[][] = [[]];
  for (const point of points) {
    if (point === null) stretches.push([]);
    else stretches.at(-1)?.push(point);
  }
  const lastIndex = points.findLastIndex((point) => point !== null);
  const [last, observation] = [points[lastIndex], observations[lastIndex]];
  return {
    width,
    height,
    paths: stretches
      .filter((stretch) => stretch.length > 1)
      .map((stretch) => `M${stretch.map(({ x, y }) => `${x} ${y}`).join('L')}`),
    points: stretches.filter((stretch) => stretch.length === 1).flat(),
    last: last && observation ? { ...last, isHollow: isIllustrative(observation) } : null,
  };
}
