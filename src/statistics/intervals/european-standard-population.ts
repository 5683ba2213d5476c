/**
 * People in each age band of the European Standard Population 2013, 100,000 in all; the youngest band joins 0 and 1 to 4.
 * Source: Eurostat (2013), Revision of the European Standard Population, as used by ONS and OHID with 90+ as the last band.
 */
export const europeanStandardPopulation2013: readonly {
  readonly ageBand: string;
  readonly population: number;
}[] = [
  { ageBand: '0-4', population: 5000 },
  { ageBand: '5-9', population: 5500 },
  { ageBand: '10-14', population: 5500 },
  { ageBand: '15-19', population: 5500 },
  { ageBand: '20-24', population: 6000 },
  { ageBand: '25-29', population: 6000 },
  { ageBand: '30-34', population: 6500 },
  { ageBand: '35-39', population: 7000 },
  { ageBand: '40-44', population: 7000 },
  { ageBand: '45-49', population: 7000 },
  { ageBand: '50-54', population: 7000 },
  { ageBand: '55-59', population: 6500 },
  { ageBand: '60-64', population: 6000 },
  { ageBand: '65-69', population: 5500 },
  { ageBand: '70-74', population: 5000 },
  { ageBand: '75-79', population: 4000 },
  { ageBand: '80-84', population: 2500 },
  { ageBand: '85-89', population: 1500 },
  { ageBand: '90+', population: 1000 },
];
