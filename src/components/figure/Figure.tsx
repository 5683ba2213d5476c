import type { EChartsOption } from 'echarts';
import { type ReactNode, useCallback, useId, useState } from 'react';
import { svgDocument } from '../../charts/drawing/svg-document';
import type { ReadableMark } from '../../charts/marks/readable-mark';
import type { Table } from '../../charts/tables/table';
import { type Tab, Tabs } from '../frame/Tabs';
import { useWideScreen } from '../frame/use-wide-screen';
import { usePart } from '../notices/lazy-part';
import { PartFailed } from '../notices/PartFailed';
import { DownloadButtons } from '../tables/DownloadButtons';
import { IllustrativeTag } from '../tables/Tags';
import { drawing } from './drawing';
import { FigureTable } from './FigureTable';
import { MarkReader } from './MarkReader';

interface FigureProps {
  /** The message, one sentence. */
  readonly title: string;
  /** The line below it: interval, counts, test. */
  readonly detail: string;
  /** Whether the page's own heading says the title already: then it is not shown twice. */
  readonly isTitleInHeading?: boolean;
  /** Measure, place, unit, period. */
  readonly subtitle: string;
  /** One or two sentences: what is drawn and what it shows. */
  readonly description: string;
  /** A picture that is no chart, with its own way of being read; the option is then for the downloaded file alone. */
  readonly picture?: ReactNode;
  /** A function where the picture stands for itself: it is then only drawn for a file. */
  readonly option: EChartsOption | (() => EChartsOption);
  readonly height: number;
  /** It is not the first picture of its page: it is drawn after that one has been painted. */
  readonly canWait?: boolean;
  /** Of the downloaded picture, where the usual one would be too narrow. */
  readonly fileWidth?: number;
  /** The picture's marks in words, for readers without a mouse; left out where the picture says them itself. */
  readonly marks?: readonly ReadableMark[];
  /** The same object while nothing in it changes. A function where making it takes long. */
  readonly table: Table | (() => Table);
  /** What is downloaded in place of the table, where that is laid out for reading only. */
  readonly fileTable?: () => Table;
  readonly chosenRow?: number;
  /** On a phone the table comes before the picture. */
  readonly isTableFirst?: boolean;
  /** The table stands under the picture (over it on a phone), always in sight, and has no tab. */
  readonly isTableBelow?: boolean;
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
  const [pointed, setPointed] = useState<ReadableMark | null>(null);
  const { title, subtitle, source, table, isIllustrative, onDrawn } = props;
  const chartPart = usePart(drawing);
  const isWide = useWideScreen();
  const ready = useCallback(() => onDrawn?.(), [onDrawn]);

  const picture = async () => {
    const { svgOf } = await drawing.load();
    const option = typeof props.option === 'function' ? props.option() : props.option;
    const svg = svgOf(option, props.height, props.fileWidth);
    return svgDocument(svg, {
      title,
      subtitle,
      source,
      notes: props.detail === '' ? [] : [props.detail],
      isIllustrative,
    });
  };

  const drawn =
    typeof props.option === 'function' || chartPart.state === 'failed' ? null : chartPart.state ===
      'ready' ? (
      <chartPart.part.EChart
        option={props.option}
        height={props.height}
        describedBy={`${id}-words`}
        pointed={pointed}
        canWait={props.canWait ?? false}
        onReady={ready}
      />
    ) : (
      <p className="quiet" aria-busy="true">
        The picture is being drawn. The table beside it has every figure.
      </p>
    );
  const chart = (
    <>
      <div className="figure__chart">{props.picture ?? drawn}</div>
      {props.marks ? <MarkReader marks={props.marks} onPoint={setPointed} /> : null}
      <p id={`${id}-words`} className="small">
        {props.description}
      </p>
    </>
  );
  const tableNow = (): Table => (typeof table === 'function' ? table() : table);
  const dataTable = (
    <FigureTable table={table} chosenRow={props.chosenRow ?? -1} isOpen={props.view === 'table'} />
  );
  // A picture that cannot be fetched leaves its place to the table.
  const failed =
    chartPart.state === 'failed' && !props.picture ? (
      <>
        <PartFailed what="The picture" why={chartPart.why} onRetry={chartPart.retry} />
        {isWide ? dataTable : null}
      </>
    ) : null;
  const tabs: readonly Tab[] = [
    { name: 'chart', label: 'Chart', panel: failed ?? chart },
    ...(props.isTableBelow ? [] : [{ name: 'table', label: 'Table', panel: dataTable }]),
    {
      name: 'download',
      label: 'Download',
      panel: <DownloadButtons name={props.fileName} table={props.fileTable ?? tableNow} picture={picture} />,
    },
    { name: 'about', label: 'About', panel: props.about },
  ];

  return (
    <figure className="figure" aria-labelledby={`${id}-title`}>
      <figcaption className="figure__caption">
        <p className={props.isTitleInHeading ? 'unseen' : 'figure__title'} id={`${id}-title`}>
          {title}
        </p>
        {props.detail === '' ? null : <p className="figure__detail">{props.detail}</p>}
        <p className="figure__subtitle">
          {subtitle} {isIllustrative ? <IllustrativeTag /> : null}
        </p>
      </figcaption>
      {props.isTableBelow && !isWide ? dataTable : null}
      <Tabs
        label="Ways to read this figure"
        chosen={props.view}
        onChoose={props.onView}
        tabs={tabs}
        first={props.isTableFirst ? 'table' : 'chart'}
      />
      {props.isTableBelow && isWide ? dataTable : null}
      <p className="figure__source">Source: {source}</p>
    </figure>
  );
}
