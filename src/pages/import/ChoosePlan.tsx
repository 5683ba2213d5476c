import { type ChangeEvent, type DragEvent, type FormEvent, useId, useState } from 'react';
import { useFollowing } from '../../components/figure/use-pointed';
import { SelectField } from '../../components/frame/SelectField';
import type { Partnership } from '../../domain/places/partnership';
import type { IsoDate } from '../../domain/time/iso-date';
import { parseIsoDate } from '../../domain/time/iso-date';

/** The plan's own period, as the reader gives it. */
export interface PlanPeriod {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

interface ChoosePlanProps {
  readonly partnerships: readonly Partnership[];
  readonly chosen: Partnership;
  /** The period that the chosen plan is known to have. */
  readonly period: PlanPeriod;
  readonly isReading: boolean;
  readonly onPartnership: (partnership: Partnership) => void;
  readonly onFile: (file: File, period: PlanPeriod) => void;
  readonly onText: (text: string, period: PlanPeriod) => void;
  readonly onProfile: (file: File) => void;
  readonly onCancel: () => void;
  /** What was said of the profile that was chosen; empty if none was. */
  readonly profileWords: string;
}

const accepted = '.xlsx,.xlsm,.docx,.csv,.tsv,.txt,text/csv,text/plain';

/** Step one: whose plan, which file, and the period that its dates belong to. */
export function ChoosePlan(props: ChoosePlanProps) {
  const { partnerships, chosen, isReading } = props;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [start, setStart] = useFollowing(props.period.start ?? '', chosen.id);
  const [end, setEnd] = useFollowing(props.period.end ?? '', chosen.id);
  const period = (): PlanPeriod => ({ start: parseIsoDate(start), end: parseIsoDate(end) });

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) props.onFile(file, period());
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.currentTarget.files);
    // The same file may be chosen again after it was mended.
    event.currentTarget.value = '';
  };
  const choosePartnership = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('partnership');
    const next = partnerships.find((one) => one.id === written);
    if (next) props.onPartnership(next);
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('pasted') ?? '');
    if (text.trim() !== '') props.onText(text, period());
  };

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>1. The file</h2>
      <form className="toolbar" aria-label="Whose plan" onSubmit={choosePartnership}>
        <SelectField
          name="partnership"
          label="Whose plan"
          chosen={chosen.id}
          options={partnerships.map((one) => ({ value: one.id, label: one.shortName }))}
        />
        <button type="submit" className="button">
          Choose
        </button>
      </form>
      <div className="toolbar">
        <div className="toolbar__field">
          <label htmlFor={`${id}-start`}>The plan starts on</label>
          <input
            id={`${id}-start`}
            type="date"
            value={start}
            onChange={(event) => setStart(event.currentTarget.value)}
          />
        </div>
        <div className="toolbar__field">
          <label htmlFor={`${id}-end`}>and ends on</label>
          <input
            id={`${id}-end`}
            type="date"
            value={end}
            onChange={(event) => setEnd(event.currentTarget.value)}
          />
        </div>
      </div>
      <p className="small quiet">
        The plan’s period gives a missing year and the meaning of “Nov 16”. Leave it empty if you do not know
        it.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut for the button inside */}
      <div
        className={isOver ? 'drop drop--over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          <label htmlFor={`${id}-file`}>A Word table, an Excel workbook, CSV or text</label>{' '}
          <input id={`${id}-file`} type="file" accept={accepted} onChange={choose} />
        </p>
        <p className="small quiet">Or drop it here. It is read in this browser and sent nowhere.</p>
      </div>
      <details className="query">
        <summary>Paste a table instead, or use a profile</summary>
        <form onSubmit={paste}>
          <p>
            <label htmlFor={`${id}-pasted`}>Rows copied from a table</label>
            <textarea id={`${id}-pasted`} name="pasted" rows={6} className="pasted" spellCheck={false} />
          </p>
          <button type="submit" className="button">
            Read what was pasted
          </button>
        </form>
        <p>
          <label>
            A profile saved from an earlier reading (JSON){' '}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) props.onProfile(file);
              }}
            />
          </label>{' '}
          <output className="small">{props.profileWords}</output>
        </p>
      </details>
      {isReading ? (
        <p>
          <button type="button" className="button" onClick={props.onCancel}>
            Stop reading
          </button>
        </p>
      ) : null}
    </section>
  );
}
