import { sparkline } from '../../charts/trend/sparkline';
import type { Observation } from '../../domain/figures/observation';

interface SparklineProps {
  readonly observations: readonly Observation[];
}

/** A series as a line in a row of a table. The row's words say what it shows, so it is passed over when read aloud. */
export function Sparkline({ observations }: SparklineProps) {
  const { width, height, paths, points, last } = sparkline(observations);
  return (
    <svg
      className="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {paths.map((path) => (
        <path
          key={path}
          className="sparkline__line"
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
      {points.map(({ x, y }) => (
        <circle key={x} className="sparkline__point" cx={x} cy={y} r="1.5" fill="currentColor" />
      ))}
      {last && (
        <circle
          className={last.isHollow ? 'sparkline__last sparkline__last--hollow' : 'sparkline__last'}
          cx={last.x}
          cy={last.y}
          r="3.5"
          fill={last.isHollow ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}
