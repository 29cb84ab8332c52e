import type { Instant } from '../time/instant.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';

const recorded = [
  'sentence',
  'finality',
  'proceedings',
  'nationality',
  'dualCriminality',
  'courtDecision',
  'travelDocument',
] as const satisfies readonly (keyof ConvictedTransfer)[];

const isLater = (fact: { readonly recordedAt: Instant } | undefined, at: Instant): boolean =>
  fact !== undefined && fact.recordedAt > at;

/**
 * The shared file with no fact that was recorded after that instant. What took the place of an earlier fact is not known as of then: a
 * hand-over rests on facts that were there when it was authorised, and still are.
 */
export const sharedAsOf = (file: ConvictedTransfer, at: Instant): ConvictedTransfer => {
  const later: readonly string[] = recorded.filter((field) => isLater(file[field], at));
  const consents = (file.consents ?? [])
    .filter((consent) => !isLater(consent, at))
    .map(({ verification, ...consent }) =>
      verification === undefined || (isLater(verification, at) && verification.found === 'free-and-informed')
        ? consent
        : { ...consent, verification },
    );
  const known: object = Object.fromEntries(Object.entries({ ...file, consents }).filter(([field]) => !later.includes(field)));
  return known as ConvictedTransfer;
};

/** The same of an own file. A stop and a hold count whenever they came. */
export const ownAsOf = (own: TransferOwnFile, at: Instant): TransferOwnFile => {
  const { assessment, fitness, ...rest } = own;
  return {
    ...rest,
    ...(assessment === undefined || assessment.assessedAt > at ? {} : { assessment }),
    ...(fitness === undefined || isLater(fitness, at) ? {} : { fitness }),
  };
};
