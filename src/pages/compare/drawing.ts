import type { EChartsOption } from 'echarts';
import type { ReactNode } from 'react';
import type { ReadableMark } from '../../charts/marks/readable-mark';
import type { Table } from '../../charts/tables/table';

/** What a view comes to: one value read as a picture, a sentence and a table. */
export interface Drawing {
  readonly finding: string;
  readonly detail: string;
  readonly description: string;
  readonly option: EChartsOption;
  readonly height: number;
  readonly marks: readonly ReadableMark[];
  readonly table: Table;
  /** Whose work the picture rests on, beside the figures' source. */
  readonly credit?: string;
  /** Said before the picture: what must be known before it is read. */
  readonly warning?: ReactNode;
}
