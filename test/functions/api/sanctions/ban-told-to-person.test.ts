import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { type Language, languages } from '../../../../domain/language.ts';
import { writtenNotice } from '../../../../functions/api/person/notice/written-notice.ts';
import { at, day, FR, KZ, NL, opened } from '../../../domain/specimen.ts';
import { aBan, anEarlierBan, anObligation, aProposal, ownWithBan } from './specimen-ban.ts';

const recordedAt = at('2026-10-03T10:00:00Z');

const foreign = { ...opened(), person: { ...opened().person, nationalities: [NL] } };

const told = (
  own: OwnFile,
  language: Language = 'en',
  now = '2026-10-12T10:00:00Z',
  state = FR,
  shared: ReadmissionCase = foreign,
): string => {
  const notice = writtenNotice({ shared, own, state, language, now: at(now) });
  return (notice?.sections ?? []).flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');
};

const stamp = {
  n: 1,
  kind: 'exit-stamp',
  on: day('2026-10-30'),
  means: 'Roissy',
  receivedOn: day('2026-11-03'),
  recordedAt,
  by: 'one',
} as const;

describe('a ban that was decided and recorded', () => {
  test('is told with its authority, number, length, article and the reasons as decided, each in its language', () => {
    const text = told(ownWithBan());
    for (const said of [
      'Authority that decided: Préfet de police',
      'Number of the decision: IRTF-75-124',
      'Length of the ban: 24 months',
      'By this article of the law: CESEDA L612-8',
      'The reasons, as they were decided: Worked under the name of somebody else.',
      'Your ties with the country: No family in France.',
      'The reasons of the person who decided: The papers bear it.',
    ])
      expect(text).toContain(said);
    expect(told(ownWithBan(), 'fr')).toContain('Durée de l’interdiction\u00a0: 24\u00a0mois');
    expect(told(ownWithBan(), 'ru')).toContain('Срок запрета: 24 месяца');
    expect(told(ownWithBan(), 'kk')).toContain('Тыйымның мерзімі: 24 ай');
    expect(new Set(languages.map((language) => told(ownWithBan(), language).split('\n').length)).size).toBe(1);
  });

  test('is not told while it is only proposed, or decided and not recorded', () => {
    const { entryBans: _none, ...decided } = ownWithBan();
    const { sanctionDecisions: _neither, ...proposed } = decided;
    for (const own of [decided, proposed]) {
      const text = told(own);
      expect(text).toContain('The decision');
      expect(text).not.toMatch(/\bban\b|Worked under/);
    }
    expect(
      writtenNotice({ shared: opened(), own: { sanctionProposals: [aProposal] }, state: FR, language: 'en', now: recordedAt }),
    ).toBe(undefined);
  });

  test('has not begun while no exit is proved, and it is told how an exit is proved', () => {
    const text = told(ownWithBan());
    expect(text).toContain('The time of the ban has not begun.');
    expect(text).toContain('the stamp of exit at the external border');
    expect(text).toContain('the consulate there of the State that decided');
    expect(text).not.toContain('The last day of the ban');
  });

  test('runs from the proved exit to its last day, and is over after it', () => {
    const own = ownWithBan({ exitProofs: [stamp] });
    const text = told(own, 'en', '2026-11-10T10:00:00Z');
    expect(text).toContain('as it was proved. That day is: 30 October 2026');
    expect(text).toContain('The last day of the ban: 30 October 2028');
    expect(text).not.toContain('has not begun');
    const over = told(own, 'en', '2028-11-02T10:00:00Z');
    expect(over).toContain('The time of the ban is over.');
    expect(over).not.toContain('What you can do against the ban');
    expect(over).not.toContain('CESEDA L824-11');
  });

  test('of the optional kind is to be lifted for who left in time, with the day until which the proof has to come; two months after the period', () => {
    expect(told(ownWithBan())).toContain('The proof has to be with the authority no later than on: 1 January 2027');
    expect(told(ownWithBan(), 'en', '2027-01-01T10:00:00Z')).toContain('no later than on: 1 January 2027');
    expect(told(ownWithBan(), 'en', '2027-01-03T10:00:00Z')).toContain('The time for that proof is over.');
    const compulsory = ownWithBan({ entryBans: [{ ...aBan, kind: 'stayed-beyond-period' }] });
    expect(told(compulsory)).not.toContain('The proof has to be with the authority');
  });

  test('is challenged with the decision in its time, or in a month of its own where it was told apart', () => {
    expect(told(ownWithBan())).toContain('To be in time, appeal no later than on: 1 November 2026');
    expect(told(ownWithBan())).not.toContain('the time is shorter');
    const apart = told(ownWithBan({ entryBans: [{ ...aBan, notifiedOn: day('2026-10-10') }] }));
    expect(apart).toContain('To be in time, appeal no later than on: 9 November 2026');
    expect(apart).toContain('If you are detained or have to live at an assigned place, the time is shorter');
  });

  test('is told with the way to have it lifted, the review of every five years, and what silence means', () => {
    const text = told(ownWithBan());
    expect(text).toContain('You can ask for that from abroad');
    expect(text).toContain('Each time after: 5 years');
    expect(text).toContain('The next time is on: 1 October 2031');
    expect(text).toContain('It counts as refused after: 2 months');
    expect(told(ownWithBan(), 'en', '2032-01-01T10:00:00Z')).toContain('The next time is on: 1 October 2036');
  });

  test('is told with how coming back during it is punished, as the law has it', () => {
    const text = told(ownWithBan());
    expect(text).toContain('By this article of the law: CESEDA L824-11');
    expect(text).toContain('prison of at most: 3 years');
    expect(told(ownWithBan(), 'ru')).toContain('самое большее на: 3 года');
  });

  test('is told with what was asked and answered about it', () => {
    const request = { receivedOn: day('2026-10-09'), from: 'abroad', residenceShownBy: 'A lease', statement: 'Please' } as const;
    const asked = { n: 1, ban: 1, cause: 'request', openedAt: recordedAt, by: 'one', request } as const;
    const text = told(ownWithBan({ banReviews: [asked] }));
    expect(text).toContain('You asked that the ban be lifted. Received on: 9 October 2026');
    expect(text).toContain('it counts as refused after: 9 December 2026');
    const outcome = {
      decidedOn: day('2026-10-11'),
      reference: 'R-9',
      official: 'Préfet',
      reasons: 'The facts are as they were.',
      at: recordedAt,
      by: 'three',
    };
    expect(told(ownWithBan({ banReviews: [{ ...asked, outcome: { ...outcome, ban: 'kept' } }] }))).toContain(
      'and it stays. The reasons: The facts are as they were.',
    );
    const lifted = told(
      ownWithBan({ banReviews: [{ ...asked, outcome: { ...outcome, ban: 'lifted', ground: 'humanitarian' } }] }),
    );
    expect(lifted).toContain('This ban was lifted. It does not hold any more. Lifted on: 11 October 2026');
    expect(lifted).not.toMatch(/has not begun|What you can do against the ban|CESEDA L824-11/);
  });

  test('that stood before is told by its paper, and that nobody compared it yet', () => {
    const { confirmedAt: _at, confirmedBy: _by, ...alone } = anEarlierBan;
    expect(told(ownWithBan({ entryBans: [alone] }))).toContain(
      'was not yet compared with the decision on paper by a second person',
    );
    const text = told(ownWithBan({ entryBans: [anEarlierBan] }));
    expect(text).toContain('The reasons stand in the decision on paper.');
    expect(text).not.toContain('Worked under the name');
    expect(text).not.toContain('The proof has to be with the authority');
  });

  test('of a State whose law was not read, or of another kind, is told without a time that nobody counted', () => {
    const kazakh = told({ entryBans: [anEarlierBan] }, 'en', '2026-10-12T10:00:00Z', KZ);
    const expelled = told({ returnDecision: anObligation, entryBans: [{ ...anEarlierBan, kind: 'expulsion' }] });
    for (const text of [kazakh, expelled]) {
      expect(text).toContain('When this begins and ends is not counted here.');
      expect(text).toContain('Before whom and until when you can challenge it stands in the decision.');
      expect(text).not.toMatch(/administrative court to look at the ban|L824-11/);
    }
    expect(expelled).toContain('By this article of the law: CESEDA L631-1');
  });
});

describe('what is entered in the Schengen Information System', () => {
  const alert = { n: 1, reference: 'SIS-77', enteredOn: day('2026-10-03'), recordedAt, by: 'one' } as const;

  test('is told where a refusal of entry is on record, without its number, and that it was deleted', () => {
    const entered = told(ownWithBan({ borderAlerts: [{ ...alert, kind: 'refusal-of-entry' }] }));
    expect(entered).toContain(
      'that you are to be refused entry. The other States of the Schengen area can read it. Entered on: 3 October 2026',
    );
    expect(entered).not.toContain('SIS-77');
    const deletion = { on: day('2026-10-11'), why: 'expired', recordedAt, by: 'one' } as const;
    expect(told(ownWithBan({ borderAlerts: [{ ...alert, kind: 'refusal-of-entry', deletion }] }))).toContain(
      'was deleted on: 11 October 2026',
    );
  });

  test('is not told from the ban alone, and an alert for return is not told', () => {
    expect(told(ownWithBan())).not.toContain('Schengen');
    expect(told(ownWithBan({ borderAlerts: [{ ...alert, kind: 'return' }] }))).not.toContain('Schengen');
  });
});

describe('a decision of a court of Kazakhstan to expel a foreigner', () => {
  const decision = { n: 1, court: 'Алматы', reference: '3-12', decidedOn: day('2024-02-29'), recordedAt, by: 'one' } as const;
  const toldOf = (changes: object) =>
    told({ expulsionDecisions: [{ ...decision, kind: 'administrative', ...changes }] }, 'en', '2026-10-12T10:00:00Z', KZ);

  test('is told with its five years from the decision, and that the law was not read', () => {
    const text = toldOf({});
    expect(text).toContain('This time is: 5 years');
    expect(text).toContain('it ends with: 28 February 2029');
    expect(text).toContain('the text of the law was not read here');
  });

  test('is told without a time where nobody knows under which law the court decided, or where it was annulled', () => {
    expect(toldOf({ kind: 'unknown' })).toContain('For how long you may not enter the country is not known here.');
    const annulled = toldOf({ annulledOn: '2026-05-05' });
    expect(annulled).toContain('This decision was annulled on: 5 May 2026');
    expect(annulled).not.toMatch(/5 years|not known here/);
  });

  test('bars nobody who is stated to be a national', () => {
    const own: OwnFile = { expulsionDecisions: [{ ...decision, kind: 'administrative' }] };
    const text = told(own, 'en', '2026-10-12T10:00:00Z', KZ, opened());
    expect(text).toContain('no State may bar its own nationals from entering');
    expect(text).not.toContain('5 years');
  });
});
