import { forcedPalette } from '../../../src/charts/drawing/colours';
import { absent } from '../../../src/domain/figures/absence';
import { aDate, aLevel, anIndicator, anIndicatorId, aProportion, aSource, aStanding } from '../../builders';
import { share } from '../authorities';
import { aChart, controlScene, month, monthlyOffences } from '../control-scene';
import { aFigure } from '../figures';

const offences = (index: number): number => {
  const level = index < 111 ? 190 : 140;
  const burst = index === 60 || index === 61 ? 130 : index === 140 ? -75 : 0;
  return Math.round(level + 55 * (share(index, 3) + share(index, 4) - 1) + burst);
};

const afresh = {
  indicator: monthlyOffences.id,
  locality: null,
  date: aDate('2020-04-01'),
  reason:
    'The police moved to a new recording system in April 2020, and possession dealt with on the street is no longer counted here',
  decidedBy: 'Partnership board, 12 June 2020',
};

const fourteenYears = aChart({
  observations: Array.from({ length: 166 }, (_, index) => aFigure(month(2011, index), offences(index))),
  rebases: [afresh],
});

export const control = controlScene(
  'control-offences',
  'A control chart of 166 months, its limits once started afresh',
  fourteenYears,
);

export const controlOnAPhone = controlScene(
  'control-on-a-phone',
  'A control chart of 166 months on a phone',
  fourteenYears,
  340,
);

const naloxone = anIndicator({
  id: anIndicatorId('naloxone-kits'),
  name: 'Naloxone kits given out',
  unit: 'kits',
  numeratorUnit: 'kits',
  frequency: 'monthly',
  sources: [aSource({ name: 'Reset Outreach and Referral Service' })],
});
const kits = [9, 14, 6, 12, 3, 10, 8, 15, 7, 11, 5, 9, 13, 21, 24, 23, 26, 22, 25, 27, 41, 24];

const improving = aChart({
  indicator: naloxone,
  observations: kits.map((value, index) => aFigure(month(2021, index), value)),
});

export const controlSignals = controlScene(
  'control-signals',
  'A control chart that shows improvement and concern',
  improving,
);

export const controlForced = controlScene(
  'control-forced-colours',
  'A control chart in the reader’s own colours',
  improving,
  900,
  forcedPalette,
);

const share100 = aProportion({
  id: anIndicatorId('continuity-of-care'),
  name: 'Continuity of care after prison',
  numeratorUnit: 'adults',
  frequency: 'monthly',
  sources: [aSource({ name: 'OHID, National Drug Treatment Monitoring System' })],
});

export const controlTarget = controlScene(
  'control-target',
  'A control chart with a target, trial limits after a new start, a gap and illustrative figures',
  aChart({
    indicator: share100,
    observations: [
      ...[38, 42, 35, 44, 39, 47, 33, 41, 45, 40, 37, 43, 46, 36].map((value, index) =>
        index === 5
          ? aFigure(month(2022, index), absent('not-collected'))
          : aFigure(month(2022, index), value, { status: ['illustrative'] }),
      ),
      aFigure('Mar 2023', absent('not-collected')),
      ...[58, 66, 61, 70, 64, 59, 67, 63].map((value, index) =>
        aFigure(month(2022, 15 + index), value, { status: ['illustrative'] }),
      ),
    ],
    rebases: [
      {
        ...afresh,
        indicator: share100.id,
        date: aDate('2023-04-01'),
        reason: 'A prison link worker started',
      },
    ],
    standings: [
      aStanding({
        target: aLevel({ value: 75, unit: '%', target: '75% by 2025', due: '2025-03-31' }),
        needed: 75,
      }),
    ],
  }),
);

const rareCount = { ...naloxone, name: 'ATR starts', unit: 'starts', numeratorUnit: 'starts' };

export const controlNearZero = controlScene(
  'control-near-zero',
  'A control chart whose lower limit lies below 0',
  aChart({
    indicator: rareCount,
    observations: [2, 0, 3, 1, 4, 0, 2, 5, 1, 0, 2, 3, 1, 2].map((value, index) =>
      aFigure(month(2023, index), value),
    ),
  }),
);

const rolling = anIndicator({
  name: 'Adults in treatment',
  unit: 'adults',
  numeratorUnit: 'adults',
  frequency: 'monthly',
  window: 'rolling',
  sources: [aSource({ name: 'OHID, National Drug Treatment Monitoring System' })],
});

const inTreatment = aChart({
  indicator: rolling,
  observations: Array.from({ length: 36 }, (_, index) =>
    aFigure(`12 months to ${month(2021, index)}`, Math.round(1900 + 6 * index + 60 * share(index, 9))),
  ),
});

export const run = controlScene('run-rolling', 'A run chart of rolling years', inTreatment);
export const runOnAPhone = controlScene('run-on-a-phone', 'A run chart on a phone', inTreatment, 340);

export const runFew = controlScene(
  'run-few',
  'A run chart of three illustrative points',
  aChart({
    indicator: naloxone,
    observations: [9, 14, 6].map((value, index) =>
      aFigure(month(2021, index), value, { status: ['illustrative'] }),
    ),
  }),
);
