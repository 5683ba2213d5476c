import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Logic, type LogicColumn, type LogicNode, logicColumns } from '../../assessment/logic/graph';
import { endsOf } from '../../assessment/logic/joined';
import { nameOf } from '../../charts/plan/tabulate-logic';
import type { Links } from '../links';
import { NodeName, NodeState } from './logic-node';

const headings: Readonly<Record<LogicColumn, string>> = {
  national: 'National priority',
  priority: 'Local priority',
  outcome: 'Outcome',
  indicator: 'Indicator',
  action: 'Action',
};

interface LogicDrawingProps {
  readonly logic: Logic;
  readonly links: Links;
  readonly label: string;
}

/** Where a line runs, in pixels from the upper left corner of the drawing. */
interface Line {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/** Of the drawing on a sheet of A3 beside its heading and what hangs loose, in CSS pixels. */
const heightOnPaper = 1220;
/** Below this many CSS pixels to the pixel it could not be read: it then goes on to a second sheet. */
const smallest = 0.6;

/** Columns joined by lines. Pointing at one thing, or moving the focus to it, shows what it is joined to. */
export function LogicDrawing({ logic, links, label }: LogicDrawingProps) {
  const box = useRef<HTMLElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [pointed, point] = useState<string | null>(null);
  const related = useMemo(() => (pointed ? relatedTo(pointed, logic) : null), [pointed, logic]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      setLines(linesOf(element, logic));
      element.style.setProperty(
        '--fit',
        String(Math.min(0.95, Math.max(smallest, heightOnPaper / element.offsetHeight))),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [logic]);

  const pointAt = (target: EventTarget) =>
    point((target as HTMLElement).closest<HTMLElement>('[data-node]')?.dataset.node ?? null);
  return (
    <section
      ref={box}
      className="logic"
      aria-label={label}
      onMouseOver={(event) => pointAt(event.target)}
      onMouseLeave={() => point(null)}
      onFocus={(event) => pointAt(event.target)}
      onBlur={() => point(null)}
    >
      <svg className="logic__lines" aria-hidden="true" focusable="false">
        {lines.map(({ from, to, path }) => (
          <path key={`${from} ${to}`} d={path} className={classOfLine(related, from, to)} />
        ))}
      </svg>
      {logicColumns.map((column) => (
        <div key={column} className={`logic__column logic__column--${column}`}>
          <h2 className="logic__heading">{headings[column]}</h2>
          {logic.nodes.some((node) => node.column === column) ? null : (
            <p className="quiet">None in this plan.</p>
          )}
          <ul>
            {logic.nodes
              .filter((node) => node.column === column)
              .map((node) => (
                <li
                  key={node.id}
                  data-node={node.id}
                  className={classOfNode(related, node)}
                  title={nameOf(node)}
                >
                  <NodeName node={node} links={links} />
                  <NodeState node={node} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const classOfLine = (related: ReadonlySet<string> | null, from: string, to: string): string => {
  if (!related) return 'logic__line';
  return related.has(from) && related.has(to)
    ? 'logic__line logic__line--shown'
    : 'logic__line logic__line--dim';
};

const classOfNode = (related: ReadonlySet<string> | null, { id }: LogicNode): string =>
  !related || related.has(id) ? 'logic__node' : 'logic__node logic__node--dim';

/** What lies on a way through it: everything it serves, everything that serves it, and what it stands under. */
function relatedTo(id: string, { links, belongings }: Logic): ReadonlySet<string> {
  const found = new Set([id]);
  const { serves, servedBy } = endsOf(links);
  for (const ends of [serves, servedBy]) {
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of ends.get(at) ?? []) {
        if (found.has(next)) continue;
        found.add(next);
        open.push(next);
      }
    }
  }
  const under = endsOf(belongings);
  for (const other of [...(under.serves.get(id) ?? []), ...(under.servedBy.get(id) ?? [])]) found.add(other);
  return found;
}

/** From the right edge of one box to the left edge of the other, as they lie on the page. */
function linesOf(element: HTMLElement, { links }: Logic): readonly Line[] {
  const whole = element.getBoundingClientRect();
  // A narrow screen shows the list in place of the drawing, and has nothing to measure.
  if (whole.width === 0) return [];
  // On paper the sheet is made smaller, and its lines with it.
  const scale = whole.width / element.offsetWidth;
  const boxes = new Map(
    [...element.querySelectorAll<HTMLElement>('[data-node]')].map((node) => [
      node.dataset.node ?? '',
      node.getBoundingClientRect(),
    ]),
  );
  const across = (x: number) => (x - whole.left) / scale;
  const middle = ({ top, bottom }: DOMRect) => ((top + bottom) / 2 - whole.top) / scale;
  return links.flatMap(({ from, to }) => {
    const [one, other] = [boxes.get(from), boxes.get(to)];
    if (!one || !other) return [];
    const [startX, startY] = [across(one.right), middle(one)];
    const [endX, endY] = [across(other.left), middle(other)];
    const bend = Math.max(16, (endX - startX) / 2);
    const path = `M${startX} ${startY}C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`;
    return [{ from, to, path }];
  });
}
