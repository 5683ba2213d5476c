import type { EChartsOption } from 'echarts';
import { lazy, type ReactNode, Suspense, useCallback, useId, useRef, useState } from 'react';
import { svgDocument } from '../charts/svg-document';
import type { Table } from '../charts/table';
import { DataTable } from './DataTable';
import { DownloadButtons } from './DownloadButtons';
import { Tabs } from './Tabs';
import { IllustrativeTag } from './Tags';

const EChart = lazy(async () => ({ default: (await import('./EChart')).EChart }));

interface FigureProps {
  /** The message, one sentence. */
  readonly title: string;
  /** Whether the page's own heading says the title already: then it is not shown twice. */
  readonly isTitleInHeading?: boolean;
  /** Measure, place, unit, period. */
  readonly subtitle: string;
  /** One or two sentences: what is drawn and what it shows. */
  readonly description: string;
  readonly option: EChartsOption;
  readonly height: number;
  readonly table: Table;
  readonly chosenRow?: number;
  readonly about: ReactNode;
  readonly source: string;
  readonly isIllustrative: boolean;
  /** Of downloaded files, without ending. */
  readonly fileName: string;
  readonly view: string;
  readonly onView: (view: string) => void;
  readonly onDrawn?: () => void;
}

/** A picture, a sentence and a table from one value; cut out of the page it still reads. */
export function Figure(props: FigureProps) {
  const id = useId();
  const svg = useRef<(() => string) | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const { title, subtitle, source, table, isIllustrative, onDrawn } = props;

  const ready = useCallback(
    (render: () => string) => {
      svg.current = render;
      setDrawn(true);
      onDrawn?.();
    },
    [onDrawn],
  );
  const picture = () =>
    svgDocument(svg.current?.() ?? '', { title, subtitle, source, notes: [], isIllustrative });

  const chart = (
    <>
      <div className="figure__chart">
        <Suspense
          fallback={
            <p className="quiet">The picture is being drawn. The table beside it has every figure.</p>
          }
        >
          <EChart option={props.option} height={props.height} describedBy={`${id}-words`} onReady={ready} />
        </Suspense>
      </div>
      <p id={`${id}-words`} className="small">
        {props.description}
      </p>
    </>
  );

  return (
    <figure className="figure" aria-labelledby={`${id}-title`}>
      <figcaption className="figure__caption">
        <p className={props.isTitleInHeading ? 'unseen' : 'figure__title'} id={`${id}-title`}>
          {title}
        </p>
        <p className="figure__subtitle">
          {subtitle} {isIllustrative ? <IllustrativeTag /> : null}
        </p>
      </figcaption>
      <Tabs
        label="Ways to read this figure"
        chosen={props.view}
        onChoose={props.onView}
        tabs={[
          { name: 'chart', label: 'Chart', panel: chart },
          {
            name: 'table',
            label: 'Table',
            panel: (
              <DataTable
                table={table}
                {...(props.chosenRow === undefined ? {} : { chosenRow: props.chosenRow })}
              />
            ),
          },
          {
            name: 'download',
            label: 'Download',
            panel: <DownloadButtons name={props.fileName} table={table} picture={isDrawn ? picture : null} />,
          },
          { name: 'about', label: 'About', panel: props.about },
        ]}
      />
      <p className="figure__source">Source: {source}</p>
    </figure>
  );
}
