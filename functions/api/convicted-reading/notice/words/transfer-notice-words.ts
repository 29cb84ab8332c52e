import type { ConvictedTransferStatus } from '../../../../../domain/convicted-transfer/convicted-transfer.ts';
import type { adaptationWays } from '../../../../../domain/convicted-transfer/not-harsher.ts';
import type { Adjustment, sentencesWithoutEnd } from '../../../../../domain/convicted-transfer/sentence.ts';

type Says = { readonly heading: string; readonly says: readonly string[] };

/**
 * What a convicted person is told of a transfer, in one language. What changes from one person to the next stands behind a colon: no name
 * or day has to be bent to the grammar of a sentence.
 */
export type TransferNoticeWords = {
  readonly title: string;
  /** What stands between a label and its value. */
  readonly colon: string;
  readonly matter: {
    readonly heading: string;
    readonly sentencing: string;
    readonly administering: string;
    readonly statuses: Readonly<Record<ConvictedTransferStatus, string>>;
    readonly handedOverOn: string;
  };
  readonly meaning: Says;
  readonly consent: Says & {
    readonly none: string;
    readonly given: string;
    readonly byRepresentative: string;
    readonly verified: string;
    readonly notFree: string;
    readonly takenBack: string;
    readonly notTrue: string;
    /** Of somebody who was handed over. */
    readonly afterwards: string;
  };
  readonly decides: Says & { readonly agreed: string; readonly notYet: string; readonly refused: string };
  readonly court: Says & {
    readonly ways: Readonly<Record<(typeof adaptationWays)[number] | 'either' | 'unknown', string>>;
    readonly notYet: string;
    readonly court: string;
    readonly decidedOn: string;
    readonly how: Readonly<Record<(typeof adaptationWays)[number], string>>;
    readonly article: string;
    readonly term: string;
    readonly served: string;
  };
  readonly time: {
    readonly heading: string;
    readonly none: string;
    readonly imposed: string;
    readonly endless: Readonly<Record<(typeof sentencesWithoutEnd)[number], string>>;
    readonly noEnd: string;
    readonly on: string;
    readonly readings: string;
    readonly end: string;
    readonly least: string;
    readonly most: string;
    readonly how: string;
    readonly firstDay: string;
    readonly added: string;
    readonly deducted: string;
    readonly reasons: Readonly<Record<Adjustment['why'], string>>;
    readonly missing: string;
  };
  readonly afterwards: {
    readonly heading: string;
    readonly release: string;
    readonly pardon: string;
    readonly pardonUnknown: string;
    readonly revision: string;
    readonly revisionUnknown: string;
  };
  readonly fear: Says;
  readonly counsel: Says;
  readonly language: { readonly heading: string; readonly told: string; readonly ask: string };
  readonly complaint: {
    readonly heading: string;
    readonly to: string;
    readonly unknown: string;
    readonly free: string;
    readonly quote: string;
  };
  readonly assumed: { readonly heading: string; readonly inForce: string };
};
