import { useState } from 'react';
import { tableToCsv } from '../../charts/tables/csv';
import type { Table } from '../../charts/tables/table';
import { download, pngOf } from './download';

interface DownloadButtonsProps {
  /** The files' name without its ending. */
  readonly name: string;
  readonly table: () => Table;
  /** The picture with title and source, as SVG; null where there is none. */
  readonly picture: (() => Promise<string>) | null;
}

// The mark at the start tells Excel that the file is UTF-8.
const csvOf = (table: Table) => new Blob(['\ufeff', tableToCsv(table)], { type: 'text/csv;charset=utf-8' });

export function DownloadButtons({ name, table, picture }: DownloadButtonsProps) {
  const [said, say] = useState('');

  /** null, and said: what draws it did not come. */
  const drawnBy = async (draw: () => Promise<string>): Promise<string | null> => {
    try {
      return await draw();
    } catch {
      say('The picture could not be drawn here. Check the connection and press the button again.');
      return null;
    }
  };

  const saveSvg = async (draw: () => Promise<string>) => {
    const svg = await drawnBy(draw);
    if (svg === null) return;
    download(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
    say('SVG saved.');
  };

  const savePng = async (draw: () => Promise<string>) => {
    const svg = await drawnBy(draw);
    if (svg === null) return;
    try {
      download(`${name}.png`, await pngOf(svg));
      say('PNG saved.');
    } catch {
      say('This browser could not make a PNG; the SVG holds the same picture.');
    }
  };

  return (
    <>
      <div className="downloads">
        <button type="button" className="button" onClick={() => download(`${name}.csv`, csvOf(table()))}>
          Figures (CSV)
        </button>
        {picture ? (
          <>
            <button type="button" className="button" onClick={() => void saveSvg(picture)}>
              Picture (SVG)
            </button>
            <button type="button" className="button" onClick={() => void savePng(picture)}>
              Picture (PNG)
            </button>
          </>
        ) : null}
      </div>
      <p className="small">
        The CSV holds every row of the table, with codes, source and licence.
        {picture ? ' The pictures carry their title and source.' : ''}
      </p>
      <output className="small">{said}</output>
    </>
  );
}
