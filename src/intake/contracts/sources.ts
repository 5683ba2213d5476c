import type { Source } from '../../domain/source';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import { webAddress } from './web-address-cell';

export const sourcesContract: CatalogueContract<Source> = {
  name: 'sources',
  columns: ['file', 'source', 'link', 'licence', 'extracted_on', 'illustrative', 'note'],
  needed: ['file', 'source'],
  read(cells) {
    return {
      file: cells.neededText('file').replace(/^\.?\//, ''),
      name: cells.text('source'),
      link: webAddress(cells, 'link'),
      licence: cells.text('licence'),
      extractedOn: cells.date('extracted_on'),
      note: cells.text('note'),
      // A mistyped word must not pass an invented figure off as a real one.
      isIllustrative:
        cells.word('illustrative', ['yes', 'no'], cells.text('illustrative') === '' ? 'no' : 'yes') === 'yes',
    };
  },
  key: ({ file }) => file,
};
