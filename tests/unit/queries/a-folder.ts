import { csvText, tidyText } from '../intake/csv-text';
import { takeInFiles } from '../intake/take-in-files';
import { aMilestoneRow, anActionRow, aPartnershipRow, aTargetRow } from '../intake/tiny-catalogue';

/** A small folder taken in: deaths in two boroughs and England, completions with every kind of gap, two plans. */
export const takeInAFolder = () =>
  takeInFiles({
    'partnerships.csv': csvText([
      aPartnershipRow(),
      aPartnershipRow({ id: 'tower-hamlets', localities: 'E09000030' }),
    ]),
    'observations/deaths.csv': tidyText([
      { period: '2021', value: '14', status: 'provisional', note: 'Registered late' },
      { period: '2019', value: '11', lower: '6', upper: '19' },
      { period: '2020', value: '*' },
      { period: '2020', value: '6', sex: 'male' },
      { period: '2019', locality: 'E92000001', value: '4,393' },
      { period: '2020', locality: 'E09000030', value: '21', status: 'illustrative' },
      { period: '2019', locality: 'Barnet', value: '1' },
      { period: '2018', locality: 'Tower Hamlets', value: '1' },
    ]),
    'observations/completions.csv': tidyText(
      [
        { value: '', numerator: '30', denominator: '60' },
        { period: '2021', value: '[x]' },
        { period: '2022', value: '[z]' },
        { period: '2023', value: '[low]' },
        { period: '2019', value: 'many' },
        { period: '2018 - 20', value: '51' },
      ].map((row) => ({ indicator: 'completions', ...row })),
    ),
    'observations/list.csv': 'a list\nof things\n',
    'plans/barnet/actions.csv': csvText([
      anActionRow(),
      anActionRow({
        id: 'barnet-2-1',
        reference: '2.1',
        deadline: '',
        deadline_as_written: 'Ongoing',
        deadline_precision: '',
        status: '',
        indicators: '',
      }),
    ]),
    'plans/barnet/milestones.csv': csvText([aMilestoneRow(), aMilestoneRow({ id: 'second' })]),
    'plans/tower-hamlets/actions.csv': csvText([anActionRow({ id: 'tower-hamlets-1' })]),
    'plans/tower-hamlets/targets.csv': csvText([
      aTargetRow({
        id: 'to-come',
        actions: 'tower-hamlets-1',
        indicator: '',
        kind: 'to-be-confirmed',
        operator: '',
        value: '',
        provisional: 'yes',
        due: '',
      }),
    ]),
  });
