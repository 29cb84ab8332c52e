import type { Agreement } from '../agreement.ts';
import { modesWords, payerWords } from './procedure-words.ts';
import { asItIs, inLines, row, type SheetSection } from './row.ts';

/** By what means and where a person crosses. */
export const transportIn = ({ transport, crossingPoints }: Agreement): SheetSection => ({
  heading: 'Transport and crossing points',
  rows: [row('Means of transport', transport, modesWords), row('Crossing points', crossingPoints, inLines)],
});

/** Who writes to whom, and in which language. */
export const authoritiesIn = ({ authorities, workingLanguage }: Agreement): SheetSection => ({
  heading: 'Authorities and languages',
  rows: [
    row('Authorities', authorities, (named) =>
      Object.entries(named)
        .map(([state, authority]) => `${state}: ${authority}`)
        .join('\n'),
    ),
    row('They write in', workingLanguage, asItIs),
  ],
});

/** Who pays, in the ordinary case and where a transfer was wrong. */
export const costsIn = ({ costs, wrongTransferCosts }: Agreement): SheetSection => ({
  heading: 'Costs',
  rows: [row('Borne by', costs, asItIs), row('Of a transfer in error', wrongTransferCosts, (payer) => payerWords[payer])],
});

/** To what personal data may be used, and how they are protected. */
export const dataIn = ({ personalData }: Agreement): SheetSection => ({
  heading: 'Personal data',
  rows: [row('Used and protected', personalData, asItIs)],
});

/** How the parties suspend or end it. */
export const endIn = ({ suspending, denouncing }: Agreement): SheetSection => ({
  heading: 'Suspension and end',
  rows: [row('Suspended', suspending, asItIs), row('Denounced', denouncing, asItIs)],
});
