import { type ConsentOnRecord, standingConsent } from '../../../../domain/convicted-transfer/consent-on-record.ts';
import { localDay } from '../../../../domain/time/calendars/local-day.ts';
import { dayText } from '../../person/notice/spoken.ts';
import { isGone, type Section, stated, type Telling } from './telling.ts';

/** One consent: by whom it was given, what was found of it, and whether it was taken back. */
const consentIn = (telling: Telling, consent: ConsentOnRecord): readonly string[] => {
  const { words, language, state } = telling;
  const { given, byRepresentative, verified, notFree, takenBack } = words.consent;
  const { consenting, givenOn, verification, withdrawal } = consent;
  const found = verification?.found === 'free-and-informed' ? verified : notFree;
  return [
    stated(telling, consenting.is === 'person' ? given : byRepresentative, dayText(language, givenOn)),
    ...(verification === undefined ? [] : [stated(telling, found, dayText(language, verification.on))]),
    ...(withdrawal === undefined ? [] : [stated(telling, takenBack, dayText(language, localDay(state, withdrawal.at)))]),
  ];
};

/** That nothing happens without consent, what is on record of it, and that it can be taken back until the hand-over. */
export const consentSection = (telling: Telling): Section => {
  const { heading, says, none, notTrue, afterwards } = telling.words.consent;
  const { shared } = telling;
  const onRecord = (shared.consents ?? []).flatMap((consent) => consentIn(telling, consent));
  const standing = standingConsent(shared) === undefined ? [none] : [];
  return {
    heading,
    paragraphs: [
      ...(isGone(telling) ? [afterwards] : says),
      ...onRecord,
      ...standing,
      ...(onRecord.length === 0 ? [] : [notTrue]),
    ],
  };
};
