import { calendarOf } from '../../../domain/time/calendars/calendar-of.ts';
import { nameIn } from '../../mail/law/states-named.ts';
import type { Value } from '../printed.ts';
import { momentText } from './dates.ts';
import { begun, stated, type Telling, textOf } from './telling.ts';

/** An instant on the clocks of the requesting State. */
export const momentThere = ({ language, shared }: Telling, at: Parameters<typeof momentText>[1]): string =>
  momentText(language, at, calendarOf(shared.requestingState)?.zone ?? 'UTC');

/** Why the person is there unlawfully, with the days that are known, and the circumstances below. */
export const irregularityValues = (telling: Telling): readonly Value[] => {
  const { words, law, shared } = telling;
  const { said } = words;
  if (shared.irregularity === undefined) return [];
  const { kind, establishedOn, identityEstablishedOn, enteredOn, unlawfulSince, circumstances } = shared.irregularity;
  const facts = [
    words.case.irregularity[kind],
    stated(telling, said.establishedOn, law.day(establishedOn)),
    ...(identityEstablishedOn === undefined ? [] : [stated(telling, said.identityEstablishedOn, law.day(identityEstablishedOn))]),
    ...(enteredOn === undefined ? [] : [stated(telling, said.enteredOn, law.day(enteredOn))]),
    ...(unlawfulSince === undefined ? [] : [stated(telling, said.unlawfulSince, law.day(unlawfulSince))]),
  ];
  return [textOf(facts.join(words.between)), ...(circumstances === undefined ? [] : [textOf(circumstances)])];
};

/** The visas and permits that the requesting State states: its own, and that of the requested State. */
export const permitValues = (telling: Telling): readonly Value[] => {
  const { words, law, shared } = telling;
  const { said, case: codes } = words;
  const { requestedPermit: theirs, ownPermit: ours } = shared.connection ?? {};
  const theirText =
    theirs &&
    [
      `${codes.permit[theirs.kind]} (${said.requestedPermit})`,
      ...(theirs.number === undefined ? [] : [`${said.number} ${theirs.number}`]),
      stated(telling, said.validUntil, law.day(theirs.validUntil)),
      ...(theirs.obtainedByForgery ? [said.byForgery] : []),
    ].join(words.between);
  const ourText =
    ours &&
    [
      said.ownPermit,
      ...(ours.transitVisa === true ? [said.transitVisa] : []),
      stated(telling, said.validUntil, law.day(ours.validUntil)),
      ...(ours.exception === undefined ? [] : [codes.ownPermit[ours.exception]]),
    ].join(words.between);
  return [theirText, ourText].flatMap((text) => (text === undefined ? [] : [textOf(text)]));
};

/** What ties somebody who is no national to the requested State. */
export const tieValues = ({ words, shared: { connection } }: Telling): readonly Value[] => {
  if (connection === undefined) return [];
  const { limb, statement, airportTransitOnly, circumstances = [], thirdStateTreaties } = connection;
  const { said, case: codes } = words;
  return [
    textOf(begun(codes.limb[limb])),
    textOf(statement),
    ...(airportTransitOnly ? [textOf(begun(said.airportTransitOnly))] : []),
    ...circumstances.map((one) => textOf(begun(codes.circumstance[one]))),
    ...(thirdStateTreaties === undefined ? [] : [textOf(begun(codes.thirdState[thirdStateTreaties]))]),
  ];
};

export const nationalTieValues = (telling: Telling): readonly Value[] => {
  const { words, law, shared } = telling;
  if (shared.nationalTie === undefined) return [];
  const { kind, statement, lossKnownOn } = shared.nationalTie;
  return [
    textOf(begun(words.case.nationalTie[kind])),
    textOf(statement),
    ...(lossKnownOn === undefined ? [] : [textOf(begun(stated(telling, words.said.lossKnownOn, law.day(lossKnownOn))))]),
  ];
};

export const urgencyValues = (telling: Telling): readonly Value[] => {
  const { words, shared } = telling;
  if (shared.urgency === undefined || shared.track !== 'urgent') return [];
  const { place, apprehendedAt, statement } = shared.urgency;
  return [
    textOf(
      `${words.case.caught[place]}${words.between}${stated(telling, words.said.apprehendedAt, momentThere(telling, apprehendedAt))}`,
    ),
    textOf(statement),
  ];
};

/** The hearings that were asked for and not held. */
export const interviewValues = (telling: Telling): readonly Value[] => {
  const { words, language, shared } = telling;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return shared.interviews
    .filter(({ held }) => held === undefined)
    .map(({ stage, languages, place }) =>
      textOf(
        [
          begun(words.case.interview[stage]),
          stated(telling, words.said.languages, languages.map((code) => names.of(code) ?? code).join(', ')),
          ...(place === undefined ? [] : [stated(telling, words.said.place, place)]),
        ].join(words.between),
      ),
    );
};

export const familyCaseValues = (telling: Telling): readonly Value[] =>
  telling.shared.linkedCases.map(({ caseId, relation }) =>
    textOf(begun(stated(telling, telling.words.case.relation[relation], caseId))),
  );

/** The valid document that makes a request needless, and who checked it. */
export const paperValues = (telling: Telling): readonly Value[] => {
  const { words, law, language, shared } = telling;
  const notice = 'notice' in shared ? shared.notice : undefined;
  if (notice === undefined) return [];
  const { kind = 'passport', number, issuedBy, validUntil, checkedOn, checkedBy } = notice.passport;
  return [
    textOf(
      [
        `${words.case.evidence[kind]}, ${words.said.number} ${number}`,
        stated(telling, words.said.issuedBy, nameIn(language)(issuedBy)),
        stated(telling, words.said.validUntil, law.day(validUntil)),
        stated(telling, words.said.checkedOn, law.day(checkedOn)),
        stated(telling, words.said.checkedBy, checkedBy),
      ].join(words.between),
    ),
  ];
};

export const entryPermitValues = (telling: Telling): readonly Value[] => {
  const { words, law, shared } = telling;
  const permit = 'notice' in shared ? shared.notice?.permit : undefined;
  if (permit === undefined) return [];
  return [
    textOf(
      [
        `${words.case.permit[permit.kind]}, ${words.said.number} ${permit.number}`,
        stated(telling, words.said.validUntil, law.day(permit.validUntil)),
        stated(telling, words.said.checkedOn, law.day(permit.checkedOn)),
      ].join(words.between),
    ),
  ];
};
