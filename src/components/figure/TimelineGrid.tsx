import type { ReactNode } from 'react';
import type { Timeline, TimelineGroup, TimelineMark, TimelineRow } from '../../charts/plan/timeline';
import type { TimelineColumn } from '../../charts/plan/timeline-columns';
import { timelineKey, timelineMark } from '../../charts/plan/timeline-mark';
import { formatDate, formatShortDate } from '../../domain/time/iso-date';
import { TableRegion } from '../tables/TableRegion';
import { ProgressTag } from '../tables/Tags';
import { Mark } from './Mark';

interface TimelineGridProps {
  readonly timeline: Timeline;
  readonly caption: string;
  /** The action of a row, as a link. */
  readonly nameRow: (row: TimelineRow) => ReactNode;
}

/** Actions by quarter as a table: marks with the dates as the plan writes them, today's column in words and by a line. */
export function TimelineGrid({ timeline, caption, nameRow }: TimelineGridProps) {
  const { columns, groups, today } = timeline;
  return (
    <>
      <TimelineKey />
      <TableRegion label={caption}>
        <table className="table timeline">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Action</th>
              {columns.map((column) => (
                <th key={column.label} scope="col" className={classOf(column)}>
                  {column.label}
                  {column.months === '' ? null : <span className="timeline__months">{column.months}</span>}
                  {column.hasToday ? (
                    <span className="timeline__today">today: {formatShortDate(today)}</span>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.name} group={group} columns={columns} nameRow={nameRow} />
          ))}
        </table>
      </TableRegion>
      <p className="small quiet">
        A month, a quarter or a year that the plan names stands at its last day. Today is {formatDate(today)},
        the plan’s own day.
      </p>
    </>
  );
}

const classOf = ({ hasToday }: TimelineColumn) => (hasToday ? 'timeline__now' : undefined);

interface GroupRowsProps extends Pick<TimelineGridProps, 'nameRow'> {
  readonly group: TimelineGroup;
  readonly columns: readonly TimelineColumn[];
}

function GroupRows({ group, columns, nameRow }: GroupRowsProps) {
  return (
    <tbody>
      <tr className="timeline__group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <span>{group.name}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.progress.action.id}>
          <th scope="row">
            {nameRow(row)}
            <span className="timeline__status">
              <ProgressTag word={row.progress.word} />
            </span>
            {isDated(row) ? <Undated row={row} /> : null}
          </th>
          {isDated(row) ? (
            columns.map((column, index) => (
              <td key={column.label} className={classOf(column)}>
                <Marks marks={row.cells[index] ?? []} />
              </td>
            ))
          ) : (
            <td colSpan={columns.length}>
              <Undated row={row} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

const isDated = ({ cells }: TimelineRow): boolean => cells.some((marks) => marks.length > 0);

/** What of an action has no place on the line. */
function Undated({ row }: { readonly row: TimelineRow }) {
  const written = row.undated.filter(({ kind }) => kind !== 'milestone');
  const milestones = row.undated.length - written.length;
  const parts = [
    ...(isDated(row) ? [] : ['no date given']),
    ...written.map(({ kind, day }) => `${kind} “${day.asWritten}”`),
    ...(milestones > 0
      ? [`${milestones} ${milestones === 1 ? 'milestone' : 'milestones'} without a date`]
      : []),
  ];
  return parts.length === 0 ? null : <span className="detail timeline__undated">{parts.join('; ')}</span>;
}

interface Alike {
  readonly mark: TimelineMark;
  readonly texts: readonly string[];
}

/** Marks of one kind and state, written alike, are one with a number: five milestones of one month. */
function alike(marks: readonly TimelineMark[]): readonly Alike[] {
  const found = new Map<string, Alike>();
  for (const mark of marks) {
    const key = [mark.kind, mark.state, mark.day.asWritten, mark.day.date].join('|');
    const before = found.get(key);
    found.set(key, { mark, texts: [...(before?.texts ?? []), mark.text] });
  }
  return [...found.values()];
}

function Marks({ marks }: { readonly marks: readonly TimelineMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul className="timeline__marks">
      {alike(marks).map(({ mark, texts }) => {
        const { word, shape, colour } = timelineMark(mark);
        const read = mark.day.date ? formatShortDate(mark.day.date) : '';
        return (
          <li key={mark.id} title={texts.filter((text) => text !== '').join('; ')}>
            <Mark shape={shape} colour={colour} />
            <span className="unseen">
              {texts.length > 1 ? `${texts.length} times ` : ''}
              {word}: {texts.filter((text) => text !== '').join('; ')}{' '}
            </span>
            {texts.length > 1 ? <span aria-hidden="true">{texts.length} × </span> : null}
            {mark.day.asWritten === '' ? read : mark.day.asWritten}
          </li>
        );
      })}
    </ul>
  );
}

const TimelineKey = () => (
  <ul className="timeline__key">
    {timelineKey.map(({ word, shape, colour }) => (
      <li key={word}>
        <Mark shape={shape} colour={colour} />
        {word}
      </li>
    ))}
  </ul>
);
