import type { Lexicon } from '../words.ts';

const ofYourState = 'The official of your State who answers for this, by name; the other State reads it';

/** Who is interested in the transfer of a convicted person, what the person is told, and whether the person consents. */
export const convictedConsent = {
  TransferInterest: {
    is: 'What opens the file of a transfer: whose interest it is, in whom, and between which States',
    has: {
      person: 'The convicted person, as your State knows the person',
      statedOn: 'The day on which the interest was stated',
    },
  },
  TransferInterestShown: {
    is: 'Whose interest the transfer is, and who took it down',
    has: { statedOn: 'The day on which the interest was stated' },
  },
  ConvictedPersonCorrection: {
    is: 'What the data of the person are instead, and why',
    has: { person: 'All data of the person, as they should be', reason: 'Why they change; the other State reads it' },
  },
  TransferCorrection: {
    is: 'That the person’s data were corrected',
    has: {
      at: 'When they were corrected',
      from: 'The side that corrected them',
      reason: 'Why, in the words of that side',
    },
  },
  TransferInformation: {
    is: 'That the person was told what a transfer means and what follows from it',
    has: { toldOn: 'The day on which the person was told', official: ofYourState },
  },
  TransferInformationShown: {
    is: 'That the person was told what a transfer means, as it stands on record',
    like: 'TransferInformation',
    has: {
      n: 'The number of it, from 1: a consent names the one that went before it',
      official: 'The official of the sentencing State who told the person',
    },
  },
  TransferConsent: {
    is: 'A consent in writing, before an official, by somebody who was told what a transfer means',
    has: {
      consenting: 'The person, or a representative where the treaty provides for one',
      givenOn: 'The day on which it was given, on or after the day on which the person was told',
      counsel: 'Whether counsel was there. That none was offered is no consent',
    },
  },
  TransferConsentShown: {
    is: 'A consent as it stands on record, with what became of it. It is never taken off the file',
    like: 'TransferConsent',
    has: {
      n: 'The number of the consent, from 1: the agreement of each State names the one on which it rests',
      verification: 'What the administering State found when it spoke with the person; absent before that',
      withdrawal: 'That it was taken back: when, and who heard it; absent while it stands',
    },
  },
  TransferConsentShownVerification: {
    is: 'What the administering State found when it spoke with the person, as it stands on record',
    like: 'ConsentVerification',
    has: { official: 'The consul or official of the administering State who spoke with the person' },
  },
  ConsentBy: { is: 'Who consents: the person, or a representative where the treaty provides for one' },
  ConsentOfPerson: { is: 'That the person consents', has: { is: 'Always `person`: it is the person who consents' } },
  ConsentOfRepresentative: {
    is: 'That somebody consents for the person, where the treaty says so and for what it says',
    has: {
      is: 'Always `representative`: somebody consents for the person',
      name: 'The name of the representative',
      why: 'Why the person does not consent alone',
    },
  },
  CounselAtConsent: { is: 'That counsel was there when the person consented, or was offered and refused' },
  CounselPresent: {
    is: 'That counsel was there when the person consented',
    has: { was: 'Always `present`: counsel was there', name: 'The name of the counsel' },
  },
  CounselRefused: {
    is: 'That counsel was offered, and the person wanted none',
    has: {
      was: 'Always `offered-and-refused`: the person wanted no counsel',
      offeredOn: 'The day on which counsel was offered',
    },
  },
  ConsentVerification: {
    is: 'What the consul or official of the administering State found on speaking with the person',
    has: { found: 'What was found', on: 'The day on which they spoke', official: 'The consul or official who spoke, by name' },
  },
  ConsentWithdrawal: {
    is: 'That the person takes consent back. Nothing has to be proved',
    has: { at: 'When the person said so; what was said before the hand-over makes it a breach' },
  },
} as const satisfies Lexicon;
