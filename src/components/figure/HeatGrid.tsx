import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Matrix, MatrixRow } from '../../assessment/groups/matrix';
import { heatMapCell } from '../../charts/heat-map/heat-map-cell';
import { comparisonMark } from '../../charts/marks/comparison-mark';
import { markSymbolBox, markSymbolId, markSymbols } from '../../charts/marks/mark-symbols';
import { absenceMark, isAbsent } from '../../domain/figures/absence';

interface HeatGridProps {
  readonly matrix: Matrix;
  /** Code of the place by which the indicators are sorted; empty for the framework's order. */
  readonly order: string;
  readonly onOrder: (code: string) => void;
  readonly indicatorHref: (row: MatrixRow) => string;
  readonly describedBy: string;
  readonly onDrawn?: (() => void) | undefined;
}

/** Rows that are put on the page at a time: more would keep it from answering. */
const cellsAtATime = 1400;

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [5, 0],
  PageUp: [-5, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/**
 * Indicators by places as a table of marks with a cursor: arrow keys, Page Up and Down, Home and End move it, and the words
 * of the cell it stands on are shown and spoken. Keys as in the ARIA Authoring Practices' data grid.
 */
export function HeatGrid({ matrix, order, onOrder, indicatorHref, describedBy, onDrawn }: HeatGridProps) {
  const { localities } = matrix;
  const rows = sorted(matrix, order);
  const shown = useGrowing(
    rows.length,
    Math.max(6, Math.floor(cellsAtATime / Math.max(1, localities.length))),
  );
  const [words, say] = useState('');
  const body = useRef<HTMLTableSectionElement>(null);
  const isAll = shown >= rows.length;
  useEffect(() => {
    if (isAll) onDrawn?.();
  }, [isAll, onDrawn]);

  const cellAt = (row: number, column: number): HTMLElement | null => {
    const line = body.current?.rows[Math.min(Math.max(row, 0), shown - 1)];
    return line?.cells[Math.min(Math.max(column, 1), localities.length)] ?? null;
  };
  const speak = (target: EventTarget) => {
    const cell = (target as HTMLElement).closest?.('td');
    if (!cell) return;
    const row = rows[(cell.parentElement as HTMLTableRowElement).sectionRowIndex];
    const at = cell.cellIndex - 1;
    const [one, place] = [row?.cells[at], localities[at]];
    if (row && one && place) say(`${row.indicator.name}. ${heatMapCell(one, row, place.name).words}.`);
  };
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const cell = (event.target as HTMLElement).closest('td');
    if (!step || !cell) return;
    event.preventDefault();
    const row = (cell.parentElement as HTMLTableRowElement).sectionRowIndex + step[0];
    const next = cellAt(row, Math.min(Math.max(cell.cellIndex + step[1], 1), localities.length));
    if (!next) return;
    cell.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };

  return (
    <div className="heat">
      <svg className="heat__symbols" aria-hidden="true" focusable="false">
        {markSymbols.map(({ id, path }) => (
          <symbol key={id} id={id} viewBox={markSymbolBox}>
            <path d={path} fill="currentColor" />
          </symbol>
        ))}
      </svg>
      <p className="heat__words small" aria-live="polite">
        {words === '' ? 'Point at a cell, or move through the cells with the arrow keys, to read it.' : words}
      </p>
      <div className="heat__region">
        <table
          className="heat__table"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table with a cursor
          role="grid"
          aria-label={`Heat map, ${matrix.groupName}`}
          aria-describedby={describedBy}
          onKeyDown={move}
          onFocus={(event) => speak(event.target)}
          onMouseOver={(event) => speak(event.target)}
          onMouseLeave={() => (body.current?.contains(document.activeElement) ? null : say(''))}
        >
          <thead>
            <tr>
              <th scope="col">Indicator, period</th>
              {localities.map(({ code, name, isChosen }) => (
                <th
                  key={code}
                  scope="col"
                  className={isChosen ? 'heat__place chosen' : 'heat__place'}
                  aria-sort={order === code ? 'descending' : 'none'}
                >
                  <button type="button" onClick={() => onOrder(order === code ? '' : code)}>
                    <span>{name}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.slice(0, shown).map((row, index) => (
              <HeatRow
                key={row.indicator.id}
                row={row}
                href={indicatorHref(row)}
                isFirst={index === 0}
                chosen={localities.findIndex(({ isChosen }) => isChosen)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">Press a place’s name to sort the indicators by how it stands, worst first.</p>
    </div>
  );
}

interface HeatRowProps {
  readonly row: MatrixRow;
  readonly href: string;
  readonly isFirst: boolean;
  readonly chosen: number;
}

const HeatRow = memo(function HeatRow({ row, href, isFirst, chosen }: HeatRowProps): ReactNode {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{row.indicator.name}</a> <span className="quiet">{row.period.label}</span>
      </th>
      {row.cells.map((cell, at) => {
        const { value } = cell.observation;
        const seen = isAbsent(value) ? null : comparisonMark(cell.comparison);
        return (
          <td
            key={cell.observation.locality}
            className={`heat__cell heat__cell--${seen?.role ?? 'absent'}${at === chosen ? ' chosen' : ''}`}
            tabIndex={isFirst && at === 0 ? 0 : -1}
          >
            {seen ? (
              <>
                <svg className="mark" aria-hidden="true" focusable="false">
                  <use href={`#${markSymbolId(seen.shape)}`} />
                </svg>
                <span className="unseen">{seen.word}</span>
              </>
            ) : isAbsent(value) ? (
              absenceMark(value.absent)
            ) : null}
          </td>
        );
      })}
    </tr>
  );
});

const worstFirst: Readonly<Record<string, number>> = {
  worst: 0,
  worse: 1,
  similar: 2,
  better: 3,
  best: 4,
  'not-judged': 5,
};

function sorted({ rows, localities }: Matrix, code: string): readonly MatrixRow[] {
  const at = localities.findIndex((one) => one.code === code);
  if (at < 0) return rows;
  const rank = ({ cells }: MatrixRow): number => {
    const comparison = cells[at]?.comparison;
    return comparison?.kind === 'comparison' ? (worstFirst[comparison.judgement] ?? 6) : 7;
  };
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

/** Counts up to a total, so many at each frame, so that no frame is long. */
function useGrowing(total: number, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (shown >= total) return;
    const frame = requestAnimationFrame(() => setShown((before) => before + step));
    return () => cancelAnimationFrame(frame);
  }, [shown, total, step]);
  return Math.min(shown, total);
}
