import { parseArgs } from 'node:util';
import { type PartnershipId, parsePartnershipId } from '../../src/domain/ids';
import { type IsoDate, parseIsoDate } from '../../src/domain/time/iso-date';

export interface ImportOptions {
  readonly kind: 'options';
  readonly files: readonly string[];
  readonly partnership: PartnershipId | null;
  readonly planStart: IsoDate | null;
  readonly planEnd: IsoDate | null;
  /** A profile's file. */
  readonly profile: string | null;
  /** Whether ids are taken from the plan in the data folder. */
  readonly isFollowing: boolean;
  /** What is taken as the actions of a file without a table. */
  readonly taken: readonly ('titles' | 'points')[];
  readonly out: string | null;
  readonly isJson: boolean;
}

export type OptionsReading = ImportOptions | { readonly kind: 'wrong'; readonly why: string };

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

export function readOptions(args: readonly string[]): OptionsReading {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        partnership: text,
        'plan-start': text,
        'plan-end': text,
        profile: text,
        out: text,
        follow: flag,
        json: flag,
        'titles-as-actions': flag,
        'points-as-actions': flag,
      },
    });
    if (positionals.length === 0) return wrong('Name a file to read.');
    const partnership = values.partnership === undefined ? null : parsePartnershipId(values.partnership);
    if (values.partnership !== undefined && partnership === null) {
      return wrong(`"${values.partnership}" is no id: write whole words joined by hyphens.`);
    }
    for (const name of ['plan-start', 'plan-end'] as const) {
      const given = values[name];
      if (given !== undefined && parseIsoDate(given) === null) {
        return wrong(`"${given}" is no day: write it as 2016-04-01.`);
      }
    }
    return {
      kind: 'options',
      files: positionals,
      partnership,
      planStart: parseIsoDate(values['plan-start'] ?? ''),
      planEnd: parseIsoDate(values['plan-end'] ?? ''),
      profile: values.profile ?? null,
      isFollowing: values.follow,
      taken: [
        ...(values['titles-as-actions'] ? (['titles'] as const) : []),
        ...(values['points-as-actions'] ? (['points'] as const) : []),
      ],
      out: values.out ?? null,
      isJson: values.json,
    };
  } catch (cause) {
    return wrong(cause instanceof Error ? `${cause.message.split('. ')[0]}.` : String(cause));
  }
}

const wrong = (why: string): OptionsReading => ({ kind: 'wrong', why });
