import { planFileKinds, type SourceFile } from '../../../src/plan-reading/draft';
import { aSheet, aSource, aText } from './a-source';

/** Made-up plans that between them hold every kind of correction and question. */
export const writtenPlans: Readonly<Record<string, SourceFile>> = {
  'numbers that a spreadsheet ate': aSource([
    aSheet([
      ['Priority', 'Ref', 'Action', 'Lead', 'Deadline', 'KPI', 'Milestone', 'Update', 'Status'],
      ['Supply', '3.09', 'Close county lines', 'PH, Police', 'March 2017', '70 DRR starts', '', '', 'G'],
      ['', { text: '3.1', isNumber: true }, 'Arrest dealers', 'TBC', 'Nov 16', '70 DRR starts', '', '', ''],
      ['supply', '3.11', 'Open a clinic', '', 'Q3', 'TBC', 'Rooms found by May 2016', '', 'G - going well'],
      [
        'Supply',
        '',
        'Test what is sold',
        'Police',
        '',
        '',
        '• Kits bought',
        '12/05/16: begun',
        'Late (Amber)',
      ],
      ['Supply', '3.13', 'Train the staff', 'DAT', '13/25/23', 'top quartile', '', '', 'Completed'],
      ['', '', 'and ask what helps', '', '', '', '', '', ''],
    ]),
  ]),
  'headings with codes': aText(
    'Somewhere drugs plan 2016-2018',
    'PBC1 We will tell people where to get help',
    'Owner|Action|Deadline|Measure',
    'Public Health|Print a leaflet|May 2016|',
    'Public Health|<p>Hold a fair</p>|From April 2017|<ul><li>20 fairs held</li><li>100% of staff</li></ul>',
    'PBC2 We will train the staff of the town||||',
    'Owner|Action|Deadline|Measure',
    '|Train the staff of the clinic|June 2016|20 staff trained',
  ),
  'several actions in one cell': aText(
    'Area|Key action|Lead|Milestone',
    'Staff|Development of the board JSNA Commissioning post|Police|Post agreed by May 2016 Post filled by June 2016',
    'Places|<p>Shared view of supply</p> <p>Shared view of gangs</p>|<p>PH, DAT</p> <p>TBC</p>|April 2016',
    'People|Open a clinic|Police, Mind|From 30 to 20 deaths by March 2017',
  ),
  'pages that cut sentences': aText(
    'Strategic Priorities|Delivery',
    '1.1 Grow the clinic|<ul> • Use the grant to lower caseloads and',
    '|<p>targeted help for the worst off</p> <ul> • Train more people',
    '1.2 Open another|• Find rooms by Nov 16 • Move in by Dec 16',
  ),
  'rows of milestones': aSource([
    aSheet([
      ['No.', 'Action', 'Lead', 'Milestone', 'Due date', 'Status'],
      ['1', 'Open a clinic', 'PH', 'Rooms found', '01/05/2024', 'Completed'],
      ['', '', '', 'Staff hired', 'End Q3', 'Green'],
      ['', '', '', 'Doors open', 'Oct 2024', ''],
      ['2', 'Close county lines', 'Police', 'Lines known', { text: '2024-05-01', date: null }, 'Amber'],
    ]),
  ]),
  'revised dates and columns of years': aSource([
    aSheet(
      [
        ['Ref', 'Year 1 actions 2024/25', 'Year 2 actions 2025/26', 'Lead'],
        ['1', 'Buy kits for every door', 'Buy kits for every house', 'PH'],
        ['2', 'Open a clinic', '', 'Police'],
      ],
      'Treatment',
    ),
    aSheet(
      [
        ['Ref', 'Action', 'Lead', 'Deadline', 'Revised deadline', 'Complete?'],
        ['1', 'Walk the parks', 'PH', 'May 2024', 'Aug 2024', 'Yes'],
        ['2', 'Watch the parks', 'PH', 'Ongoing', '', 'No'],
      ],
      'Supply',
    ),
  ]),
  'persons beside bodies': aSource([
    aSheet([
      ['Action', 'Lead agency', 'Lead officer', 'Target 2023/24', 'Measure', 'Baseline 2022/23', 'Notes'],
      ['1. Open a clinic', 'Police', 'Zed Example', '38', 'Number of placements', '30', 'Op Falcon met JB'],
      ['2. Train the staff', 'PH', 'Ann Other', '50%', 'Share of staff trained', '40%', 'x'],
    ]),
  ]),
  'no header': aSource([
    aSheet([
      ['1.1', 'Open a clinic for the town', 'Police', '31/03/2017', 'Green'],
      ['1.2', 'Train the staff of the clinic', 'PH', '30/04/2017', 'Amber'],
      ['1.4', 'Walk the parks twice a week', 'DAT', '31/05/2017', 'Green'],
    ]),
  ]),
  'a form': aText(
    'Action|Open a clinic in town',
    'Lead|Police',
    'Deadline|May 2024',
    'Status|Green',
    '',
    'Action|Close county lines',
    'Lead|PH',
    'Deadline|End of FY',
    'Status|Amber',
  ),
  'rows that read like headers': aText(
    'Project|Lead|Update',
    'Open a clinic|Police|Begun',
    'Project board|Lead officers|Progress report',
    'Project Update|Police|Lead',
    'Walk the parks|PH|',
  ),
  'two columns of headings': aText(
    'Theme|Objective|Action|Lead',
    'Supply|Know more|Close county lines|Police',
    '|Do more|Arrest dealers|Police',
    '||Watch the parks|Police',
    'Key themes|Objectives|Actions in town|Lead bodies',
    'Treatment|See more|Open a clinic|PH',
  ),
  'titles and paragraphs': aText(
    'A made-up plan',
    '',
    'Aims - Treatment',
    '',
    'Hand out more kits',
    '',
    'We will hand out kits at every door, and show each visitor how one is used.',
    '',
    '2',
    '',
    'Keep clinic',
    '',
    'doors open',
    '',
    'Doors open at nine on every working day. Nobody is turned away for coming late.',
    '',
    '3',
    '',
    'Walk the parks',
    '',
    'Teams walk the parks twice a week and tell the council what they find there.',
    '',
    'The board will:',
    '- Read the figures',
    '- Write a report',
  ),
  'dates of every kind': aSource([
    aSheet(
      [
        ['Ref', 'Action', 'Start', 'Deadline'],
        ['1', 'Open a clinic', 'April 2016', 'end Q3'],
        ['2', 'Open two clinics', 'Q1 2016/17', 'by Christmas 2016'],
        ['3', 'Open three clinics', '2016', 'within 6 months'],
        ['4', 'Open four clinics', '', '03/04/2016'],
        ['5', 'Open five clinics', '', { text: '42500', isNumber: true }],
        ['6', 'Open six clinics', '', { text: '01/05/2016', date: '2016-05-01' as never }],
        ['7', 'Open seven clinics', '', { text: '01/06/2016', date: '2016-06-01' as never }],
        ['8', 'Open eight clinics', '', { text: '01/09/2016', date: '2016-09-01' as never }],
        ['9', 'Open nine clinics', 'Spring', 'Year 2'],
        ['10', 'Open ten clinics', '', 'From April 2016'],
      ],
      'Sheet 1',
    ),
  ]),
};

const headings = ['Ref', 'Action', 'Lead', 'Deadline', 'KPI', 'Milestone', 'Update', 'Status'];
const words: Readonly<Record<(typeof headings)[number], readonly string[]>> = {
  Ref: ['1.1', '3.09', '3.1', '3.11', '', 'PBC1', '', '4'],
  Action: [
    'Open a treatment clinic in town',
    'Open a treatment clinic in town',
    'and goes on',
    '<p>Close county lines</p> <p>Arrest dealers</p>',
    '',
    '2. Train the staff',
    'Development of the board JSNA Commissioning post',
  ],
  Lead: ['Police', 'PH, Police', '', 'TBC', 'Zed Example', 'CDT and PH\nMind', '', 'Example, Zed'],
  Deadline: ['31/03/17', 'Nov 16', '13/25/23', 'Year 1', 'Ongoing', 'end Q3', 'From April 2024', '', '2024'],
  KPI: ['1,000 kits 34 ATR starts', '50% by Q2', '100%', 'top quartile', 'TBC', '', '70 DRR starts'],
  Milestone: [
    'Oct 16 - 35% of trainers March 17 - 75% of trainers',
    '• a thing by May 24 • and another by June 24 for',
    '',
    'the rest of it by Nov 16',
    'Contracts awarded by end August 2023 Service opens 01/09/23',
  ],
  Update: ['', '12/05/16: begun, <b>and</b> going on', 'Total to date: 30', 'next meeting 3 May 2024'],
  Status: ['Completed', 'G', '', 'Green - posters are out', 'Stopped (Amber)', 'Folder', '🟢'],
};

const wordAt = (heading: string, at: number): string => {
  const list = words[heading] ?? [''];
  return list[at % list.length] ?? '';
};

/** Plans of every order of columns, header or none, whose words are chosen by counting: the same on every machine. */
export const countedPlans: readonly SourceFile[] = Array.from({ length: 60 }, (_, shape) => {
  const columns = headings
    .map((_, at) => headings[(at * (1 + 2 * (shape % 4)) + shape) % headings.length] ?? '')
    .slice(0, 3 + (shape % 6));
  const rows = Array.from({ length: 2 + (shape % 9) }, (_, row) =>
    columns.map((heading, column) => wordAt(heading, shape * 5 + row * 7 + column * (row % 3))),
  );
  const kind = planFileKinds[shape % planFileKinds.length] ?? 'workbook';
  const hasHeader = shape % 5 !== 4;
  return aSource([aSheet(hasHeader ? [columns, ...rows] : rows, shape % 2 === 0 ? 'Plan' : 'Supply')], kind);
});
