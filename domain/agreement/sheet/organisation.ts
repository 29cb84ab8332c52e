import type { Agreement } from '../agreement.ts';
import { modesWords, payerWords } from './procedure-words.ts';
import { biometricsWords, channelsWords, formsWords } from './request-words.ts';
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

/** How a request is written and sent, and what goes with it. */
export const requestIn = (agreement: Agreement): SheetSection => {
  const { requestChannel, requestForms, requestBiometrics } = agreement;
  return {
    heading: 'The request and its form',
    rows: [
      row('Sent', requestChannel, channelsWords),
      row('Form', requestForms, (forms) => inLines(formsWords(forms))),
      row('Photograph and fingerprints', requestBiometrics, biometricsWords),
    ],
  };
};

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
