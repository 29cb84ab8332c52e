import { describe, expect, test } from 'vitest';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { evidenceKinds } from '../../../domain/agreement/evidence.ts';
import { isSet } from '../../../domain/agreement/fact.ts';
import { formItems } from '../../../domain/agreement/request-form.ts';
import { limbs } from '../../../domain/agreement/scope.ts';
import { workingLanguagesOf } from '../../../domain/agreement/working-language.ts';
import { languages } from '../../../domain/language.ts';
import { isNamed } from '../../../functions/document-printing/words/addressees.ts';
import { requestWords } from '../../../functions/document-printing/words/words-of.ts';
import { notified } from '../../domain/specimen-movement.ts';
import { agreementCalled, aRequest, printedOf, sampleCases, someHash, somewhen, textsIn } from './a-request.ts';

const whole = (shared: Parameters<typeof printedOf>[0]['shared'], language = 'en' as (typeof languages)[number]): string =>
  textsIn(printedOf({ shared, language })).join('\n');

/** A case that states whatever a case can. */
const full = (agreement: string, between: readonly [string, string]) =>
  aRequest(agreement, between, {
    category: 'third-country-national',
    track: 'urgent',
    urgency: { place: 'airport', apprehendedAt: somewhen, statement: 'Came by air.' },
    person: {
      ...aRequest(agreement, between).person,
      surname: { latin: 'SPECIMEN', original: 'ҮЛГІ' },
      givenNames: { latin: 'AIGERIM' },
      otherNames: [
        { kind: 'maiden', name: { latin: 'MUSTER', original: 'МУСТЕР' } },
        { kind: 'pseudonym', name: { latin: 'WANG', original: '王' } },
      ],
      placeOfBirth: { place: { latin: 'Karaganda', original: 'Қарағанды' } },
      nationalities: ['XXB'],
      lastResidenceInRequestedState: 'Gogol street 12',
      civilStatus: 'married',
      spouse: { givenNames: { latin: 'ARMAN' }, dateOfBirth: '1988' },
      minorChildren: [{ givenNames: { latin: 'DANA' }, dateOfBirth: '2015-06' }],
      photograph: { sha256: someHash(7), mediaType: 'image/jpeg', size: 12_345 },
    } as never,
    connection: {
      limb: 'visa-or-permit',
      statement: 'Holds a permit.',
      airportTransitOnly: true,
      circumstances: ['transit-visa-held'],
      thirdStateTreaties: 'treaties-with-both',
      ownPermit: { validUntil: '2026-01-01', exception: 'forged-papers', transitVisa: true },
      requestedPermit: { kind: 'residence-permit', number: 'KZR 7781', validUntil: '2027-10-01', obtainedByForgery: true },
      obstacle: 'The archive was closed.',
    } as never,
    nationalTie: { kind: 'spouse', statement: 'Married since 2010.', lossKnownOn: '2020-01-01' } as never,
    evidence: [
      {
        kind: 'passport',
        form: 'copy',
        authenticity: 'genuine',
        number: 'N00000000',
        issuedBy: 'KZ',
        issuedOn: '2014-02-11',
        validUntil: '2024-02-10',
        description: 'The page with the photograph.',
        attachments: [{ sha256: someHash(8), mediaType: 'application/pdf', size: 678, attachmentId: 'a1' }],
      },
    ] as never,
    attachments: [{ attachmentId: 'a1', name: 'passport.pdf' }] as never,
    interviews: [{ n: 1, stage: 'consular', languages: ['kk'], place: 'Paris', requestedAt: somewhen }],
    linkedCases: [{ caseId: 'the-case-of-the-child', relation: 'child' }],
    care: { needs: 'Insulin twice a day.', personConsents: true },
    protectiveMeasures: 'Two escorts.',
    irregularity: {
      kind: 'stay',
      establishedOn: '2026-06-03',
      identityEstablishedOn: '2026-06-04',
      enteredOn: '2025-11-01',
      unlawfulSince: '2026-02-01',
      circumstances: 'Found in a control.',
    } as never,
  });

/** What of it has to be found in print, whatever form is followed. */
const statedInFull = [
  'SPECIMEN (ҮЛГІ)',
  'AIGERIM',
  'MUSTER (МУСТЕР)',
  'WANG',
  'Karaganda (Қарағанды)',
  'Gogol street 12',
  'ARMAN',
  'DANA',
  'Holds a permit.',
  'KZR 7781',
  'The archive was closed.',
  'Married since 2010.',
  'N00000000',
  'The page with the photograph.',
  'passport.pdf',
  'image/jpeg',
  'application/pdf',
  someHash(7).replaceAll(/.{8}(?!$)/g, '$& '),
  someHash(8).replaceAll(/.{8}(?!$)/g, '$& '),
  'Paris',
  'the-case-of-the-child',
  'Insulin twice a day.',
  'Two escorts.',
  'Came by air.',
  'Found in a control.',
];

const pairs = register().map((agreement) => {
  const [[one], [other]] = agreement.sides.value;
  return [agreement.id, [String(one), String(other)] as const] as const;
});

describe('a printed request', () => {
  describe.each(languages)('in %s', (language) => {
    test.each(pairs)('under %s has all that the case states, whatever form its agreement annexes', (agreement, between) => {
      const text = whole(full(agreement, between), language);
      expect(statedInFull.filter((one) => !text.includes(one))).toEqual([]);
    });

    test.each(sampleCases())('prints the sample %s', (_, shared) => {
      expect(whole(shared, language)).toContain((shared.person.surname ?? shared.person.givenNames)?.latin);
    });

    test('has a word of its own for each thing that a form asks for, each kind of evidence and each tie', () => {
      const words = requestWords[language];
      const said = [
        ...formItems.map((item) => words.items[item]),
        ...evidenceKinds.map((kind) => words.case.evidence[kind]),
        ...limbs.map((limb) => words.case.limb[limb]),
      ];
      expect(said.filter((text) => text.trim() === '')).toEqual([]);
      expect(new Set(limbs.map((limb) => words.case.limb[limb])).size).toBe(limbs.length);
      expect(new Set(evidenceKinds.map((kind) => words.case.evidence[kind])).size).toBe(evidenceKinds.length);
    });
  });

  test('names the authority of every agreement in all languages', () => {
    const authorities = register().flatMap(({ authorities }) => (isSet(authorities) ? Object.values(authorities.value) : []));
    expect(authorities.length).toBeGreaterThan(20);
    expect(authorities.filter((authority) => !isNamed(authority))).toEqual([]);
  });

  test('follows the annex of the protocol with Russia: its parts, its numbers, and a line by hand for what is not on file', () => {
    const printed = printedOf({ shared: full('russia-kazakhstan', ['RU', 'KZ']), language: 'ru' });
    expect(printed.subtitles[0]).toBe('По форме приложения 3 к Протоколу');
    expect(printed.sections.map(({ mark, heading }) => [mark, heading])).toEqual([
      ['А.', 'Персональные данные'],
      ['Б.', 'Особые обстоятельства, относящиеся к передаваемому лицу'],
      ['В.', 'Прилагаемые доказательства'],
      ['Г.', 'Примечание'],
      [undefined, 'Перечень приложений'],
    ]);
    const [personal] = printed.sections;
    expect(personal?.entries.flatMap(({ number }) => number ?? [])).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}.`),
    );
    const route = personal?.entries.find(({ label }) => label === 'Сведения о маршрутах передвижения');
    expect(route?.values).toEqual([{ byHand: true }]);
    expect(printed.notes.join()).not.toContain('не найдена');
  });

  test('follows annexes 1A, 1B and 3 with the Benelux: for nationals, for others, and where no request is needed', () => {
    const national = aRequest('benelux-kazakhstan', ['NL', 'KZ']);
    const other = aRequest('benelux-kazakhstan', ['NL', 'KZ'], { category: 'stateless-person' });
    const { notice } = notified() as never as { notice: never };
    const told = aRequest('benelux-kazakhstan', ['NL', 'KZ'], { status: 'notified', notice } as never);
    const annexOf = (shared: typeof told) => printedOf({ shared, language: 'en' }).subtitles[0];
    expect([national, other, told].map(annexOf)).toEqual([
      'In the form of annex 1A to the Protocol',
      'In the form of annex 1B to the Protocol',
      'In the form of annex 3 to the Protocol',
    ]);
    expect(whole(told)).toContain('Passport, no. N1');
    expect(printedOf({ shared: told, language: 'en' }).title).toContain('no request is needed');
  });

  test('says that the form was not found, or that the agreement has none, and names no annex then', () => {
    const french = printedOf({ shared: aRequest('france-kazakhstan', ['FR', 'KZ']), language: 'fr' });
    expect(french.notes[0]).toContain('n’a pas été trouvé');
    expect(french.subtitles.join()).not.toMatch(/annexe/);
    const german = printedOf({ shared: aRequest('germany-kazakhstan', ['DE', 'KZ']), language: 'en' });
    expect(german.notes[0]).toContain('annexes no form');
  });

  test('has the notice of an agreement without a form for it in the layout of the house', () => {
    const { notice } = notified() as never as { notice: never };
    const shared = aRequest('poland-kazakhstan', ['PL', 'KZ'], { status: 'notified', notice } as never);
    const printed = printedOf({ shared, language: 'ru' });
    expect(printed.subtitles.join()).not.toContain('приложени');
    expect(printed.sections.map(({ mark }) => mark)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    expect(whole(shared)).toContain('N1');
  });

  test('says by what means the agreement has it sent, and asks for the photograph in its size', () => {
    const head = (id: string, between: readonly [string, string], label: string): string =>
      printedOf({ shared: aRequest(id, between), language: 'en' })
        .head.filter((entry) => entry.label === label)
        .flatMap(({ values }) => values.flatMap((value) => ('text' in value ? [value.text] : [])))
        .join();
    expect(head('russia-kazakhstan', ['RU', 'KZ'], 'To be sent')).toBe('by post or by courier (Protocol art. 6(1))');
    expect(head('belarus-kazakhstan', ['BY', 'KZ'], 'To be sent')).toBe(
      'by post and by technical means (fax, e-mail or others) (Protocol art. 6(1))',
    );
    expect(head('switzerland-kazakhstan', ['CH', 'KZ'], 'To be sent')).toContain('does not say');
    expect(head('france-kazakhstan', ['FR', 'KZ'], 'To be sent')).toContain('not found');
    expect(head('lithuania-kazakhstan', ['LT', 'KZ'], 'Photograph')).toContain('a colour photograph of the person of 40 × 60 mm');
    expect(head('lithuania-kazakhstan', ['LT', 'KZ'], 'Photograph')).toContain('to be affixed here');
    const { photograph } = printedOf({ shared: aRequest('lithuania-kazakhstan', ['LT', 'KZ']), language: 'en' });
    expect(photograph).toMatchObject({ width: 40, height: 60 });
  });

  test('says what is assumed, and which language the authorities have agreed on where it is printed in another', () => {
    const assumptions = ['Entry into force of france-kazakhstan on 2026-06-01 is assumed: No date was found.'];
    const { agreement, ...rest } = aRequest('france-kazakhstan', ['FR', 'KZ']);
    const shared = { ...rest, agreement: { ...agreement, assumptions } } as never;
    expect(whole(shared, 'fr')).toContain('est une hypothèse. « No date was found »');
    expect(whole(aRequest('benelux-kazakhstan', ['NL', 'KZ']), 'fr')).toContain('la langue suivante : anglais');
    expect(whole(aRequest('benelux-kazakhstan', ['NL', 'KZ']), 'en')).not.toContain('This print is in English');
  });

  test('says of a name whose original spelling cannot be printed that it is on file, and prints the others', () => {
    const text = whole(full('france-kazakhstan', ['FR', 'KZ']));
    expect(text).toContain('WANG (original spelling on file, not printed)');
    expect(text).toContain('Where it says “original spelling on file, not printed”');
    expect(whole(aRequest('france-kazakhstan', ['FR', 'KZ']))).not.toContain('original spelling');
  });

  test('numbers each file once, though several pieces of evidence have it', () => {
    const attachment = { sha256: someHash(1), mediaType: 'image/png', size: 10 };
    const piece = { kind: 'passport', form: 'copy', attachments: [attachment] } as const;
    const shared = aRequest('france-kazakhstan', ['FR', 'KZ'], { evidence: [piece, { ...piece, kind: 'visa' }] });
    const list = printedOf({ shared, language: 'en' }).sections.at(-1);
    expect(list?.entries.map(({ number, label }) => [number, label])).toEqual([
      ['1.', 'Passport (evidence 1); Visa (evidence 2)'],
    ]);
  });

  test('is in the working language of each agreement, where one is known', () => {
    expect(workingLanguagesOf(agreementCalled('benelux-kazakhstan'))).toEqual(['en']);
    expect(workingLanguagesOf(agreementCalled('poland-kazakhstan'))).toEqual(['ru']);
    expect(workingLanguagesOf(agreementCalled('norway-kazakhstan'))).toEqual(['ru', 'en']);
    expect(workingLanguagesOf(agreementCalled('france-kazakhstan'))).toEqual([]);
  });
});
