import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { ConsentGiven, TransferFacts } from './conditions.ts';
import { standingConsent } from './consent-on-record.ts';
import { consentSuitsAge } from './consent-suits-age.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { HandOverPlan } from './hand-over.ts';
import type { HandOverConditionRead, HandOverStanding } from './hand-over-standing.ts';
import type { GuardedTransferFiles, TransferRules } from './transfer-files.ts';
import { stateOfSide, transferSides } from './transfer-side.ts';

/** What the guard of a hand-over looks at, at one instant; `authoriser` is who would let the person go. */
export type HandOverFacts = Pick<GuardedTransferFiles, 'shared' | 'owns' | 'keptBy' | 'readmissions'> & {
  readonly rules: TransferRules;
  readonly at: Instant;
  readonly authoriser?: string;
};

/** How one condition stands, without its name and without who reads it. */
export type HandOverVerdict = Omit<HandOverStanding, 'condition' | keyof HandOverConditionRead>;

/** The plan of the hand-over, where both States agreed and there is one. */
export const planOf = (file: ConvictedTransfer): HandOverPlan | undefined => ('plan' in file ? file.plan : undefined);

/** Every State to which the person comes, the last included. */
export const wayOf = ({ shared }: Pick<HandOverFacts, 'shared'>): readonly StateCode[] => [
  ...(planOf(shared)?.through ?? []),
  shared.administeringState,
];

const consentIn = (file: ConvictedTransfer): ConsentGiven | undefined => {
  const standing = standingConsent(file);
  const withdrawn = (file.consents ?? []).findLast(({ withdrawal }) => withdrawal !== undefined)?.withdrawal;
  const { consenting } = standing ?? {};
  if (standing === undefined || consenting === undefined)
    return withdrawn && { by: 'person', inWriting: true, informed: true, suitsAge: true, withdrawnAt: withdrawn.at };
  const informed = (file.information ?? []).some(({ n }) => n === standing.information);
  const suitsAge = consentSuitsAge(consenting, file.person.dateOfBirth, standing.givenOn);
  return consenting.is === 'person'
    ? { by: 'person', inWriting: true, informed, suitsAge }
    : { by: 'representative', inWriting: true, informed, suitsAge, representedFor: consenting.why };
};

/** A State agreed on the consent that stands now, and on no other. */
const agreedIn = (file: ConvictedTransfer): TransferFacts['agreed'] => {
  const agreements = 'agreements' in file && file.agreements !== undefined ? file.agreements : {};
  const consent = standingConsent(file)?.n;
  return transferSides
    .filter((side) => consent !== undefined && agreements[side]?.consent === consent)
    .map((side) => stateOfSide(file, side));
};

/** What the conditions of the treaty look at; undefined where no sentence is on record. */
export const treatyFactsOf = (file: ConvictedTransfer, checkedSince: string): TransferFacts | undefined => {
  const { sentence, finality, proceedings, nationality, dualCriminality, person } = file;
  if (sentence === undefined) return undefined;
  const consent = consentIn(file);
  const { administeringState } = file;
  // Only what the administering State itself found makes the person its national; further ones are as stated.
  const others = person.nationalities.filter((state) => state !== administeringState);
  const nationalities = nationality?.national ? [administeringState, ...others] : others;
  return {
    sentencingState: file.sentencingState,
    administeringState,
    ...(nationality === undefined ? {} : { nationalities }),
    sentence: sentence.sentence,
    custodial: sentence.custodial,
    ...(finality === undefined ? {} : { judgment: finality }),
    ...(proceedings === undefined || proceedings.checkedOn < checkedSince ? {} : { otherProceedings: proceedings.pending }),
    ...('request' in file && file.request !== undefined ? { requestReceivedOn: file.request.receivedOn } : {}),
    ...(dualCriminality === undefined ? {} : { dualCriminality: dualCriminality.found }),
    ...(consent === undefined ? {} : { consent }),
    agreed: agreedIn(file),
  };
};
