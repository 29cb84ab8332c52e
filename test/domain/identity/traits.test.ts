import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import type { Plan } from '../../../domain/file/plan.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { nameKeys } from '../../../domain/identity/name-key.ts';
import { tooManyNames } from '../../../domain/identity/too-many-names.ts';
import { traitsOf, traitsToKeep } from '../../../domain/identity/traits.ts';
import { sameness } from '../../../domain/policy/identity.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, anAgreement, at, day, done, KZ, registered, sharedOf } from '../specimen.ts';
import { aPlan, confirmed, departed, notified, planned, takeBack } from '../specimen-movement.ts';
import { filed, isFound, named } from './filed.ts';

const documentsOf = (file: ReadmissionCase) => traitsOf(file).filter((trait) => trait.startsWith('document'));
const namesOf = (file: ReadmissionCase) => traitsOf(file).filter((trait) => trait.startsWith('name'));
const piece = (number?: string): Evidence => ({
  kind: 'passport',
  form: 'copy',
  attachments: [],
  ...(number === undefined ? {} : { number }),
});
const withEvidence = (...numbers: (string | undefined)[]) => ({ ...filed('AKHMETOV', 'TIMUR'), evidence: numbers.map(piece) });
const passport = (number: string): Plan['document'] => ({
  kind: 'passport',
  number,
  issuedBy: KZ,
  validUntil: day('2027-06-20'),
  checkedOn: day('2026-06-10'),
});

const alias = (latin: string) => ({ kind: 'alias', name: named(latin) }) as const;

describe('by name and year of birth', () => {
  test('a person is looked up by each surname with each given name, and kept a year younger and older too', () => {
    const file = filed('AKHMETOV', 'TIMUR BOLATULY', '1985-04-12');
    const [surname] = nameKeys('AKHMETOV');
    const pairs = nameKeys('TIMUR BOLATULY').map((given) => [surname, given].sort().join('+'));
    expect(namesOf(file)).toEqual(pairs.map((pair) => `name ${pair} 1985`));
    expect(traitsToKeep(file)).toEqual(pairs.flatMap((pair) => [1984, 1985, 1986].map((year) => `name ${pair} ${year}`)));
  });

  test('the name in its original script counts beside the Latin one, each pair once', () => {
    const both = filed(named('AKHMETOV', 'Ахметов'), named('TIMUR', 'Тимур'));
    expect(namesOf(both)).toEqual(namesOf(filed('AKHMETOV', 'TIMUR')));
    const two = filed(named('AKHMETOV', 'Жұмабаев'), 'TIMUR');
    expect(namesOf(two)).toEqual([...namesOf(filed('AKHMETOV', 'TIMUR')), ...namesOf(filed('Жұмабаев', 'TIMUR'))]);
  });

  test('no pair is left out, however many there are: each surname with each given name, each alias with both', () => {
    const surnames = ['AKHMETOV', 'BOLAT', 'SERIK', 'DAULET'];
    const given = ['TIMUR', 'MARAT', 'NURLAN', 'AMAN'];
    const aliases = ['ERMEK', 'BERIK', 'NURSULTAN', 'DASTAN', 'KANAT', 'OLZHAS'];
    const file = filed(surnames.join(' '), given.join(' '), '1985', { otherNames: aliases.map(alias) });
    const kept = new Set(traitsToKeep(file));
    for (const one of [...surnames, ...aliases])
      for (const other of given)
        for (const name of namesOf(filed(one, other))) expect(kept.has(name), `${one} ${other}`).toBe(true);
  });

  test('every person whom somebody would state is kept whole: five words, two scripts, a maiden name and five aliases', () => {
    const five = 'MUHAMMAD AHMAD SAID GEORGIOS KHALID';
    const original = 'МУХАММАД АХМАД САИД ГЕОРГИОС ХАЛИД';
    const otherNames = [
      { kind: 'maiden', name: named('SCHAERTH GEORGIOU', 'ШЕРТ ГЕОРГИУ') },
      ...['ABDEL RAHMAN AL HASSAN', 'JETHIN GEORG', 'IBRAHIM YUSUF', 'MAHMOUD CHATCHAWAN', 'ALI'].map(alias),
    ] as const;
    const file = filed(named(five, original), named('CHINGIZ JAMSHED HUSEYIN YAHYA', 'ЧИНГИЗ ДЖАМШЕД ГУСЕЙН ЯХЬЯ'), '1985', {
      otherNames,
    });
    expect(tooManyNames(file.person)).toBeUndefined();
    expect(namesOf(file).length).toBeLessThanOrEqual(sameness.namePairs);
  });

  test('who states more is told so, and by how much', () => {
    const five = 'MUHAMMAD AHMAD SAID GEORGIOS KHALID CHINGIZ JAMSHED HUSEYIN YAHYA';
    const file = filed(five, five.split(' ').toReversed().join(' '), '1985', {
      otherNames: Array.from({ length: 20 }, (_none, n) => alias(`${five} ${'BCDFGHJKLMNPRSTVZQWX'[n]}UR`)),
    });
    const { person } = file;
    expect(tooManyNames(person)).toEqual({ kind: 'too-many-names', most: sameness.namePairs, pairs: namesOf(file).length });
    expect(tooManyNames(filed('AKHMETOV', 'TIMUR').person)).toBeUndefined();
  });

  test('a person of usual names is looked up by few: at most a dozen traits', () => {
    for (const [surname, given] of [
      [named('AKHMETOV', 'Ахметов'), named('TIMUR SERIKULY', 'Тимур Серікұлы')],
      [named('PETROVA', 'Петрова'), named('ANNA IVANOVNA', 'Анна Ивановна')],
      [named('DUPONT'), named('MARIE')],
    ] as const)
      expect(namesOf(filed(surname, given)).length, surname.latin).toBeLessThanOrEqual(12);
  });
});

describe('by the number of a document', () => {
  test('in the evidence, without spaces, strokes and case, each once', () => {
    expect(documentsOf(withEvidence('n 12-345/67', 'N1234567', undefined))).toEqual(['document N1234567']);
    expect(documentsOf(withEvidence('Ә 123 456'))).toEqual(['document Ә123456']);
    expect(documentsOf(withEvidence())).toEqual([]);
  });

  test('somebody is found whatever the name', () => {
    const other = { ...filed('JUMABAEV', 'NURJAN', '1970'), evidence: [piece('N 1234567')] };
    expect(isFound(withEvidence('N1234567'), other)).toBe(true);
    expect(isFound(withEvidence('N1234568'), other)).toBe(false);
  });

  test('that is too short to be one is none', () => {
    expect(documentsOf(withEvidence('1234', '12-34', '12345'))).toEqual(['document 12345']);
  });

  test('are all compared, however many are stated', () => {
    const numbers = Array.from({ length: 40 }, (_none, n) => `N1000${10 + n}`);
    expect(documentsOf(withEvidence(...numbers))).toEqual(numbers.map((number) => `document ${number}`));
  });

  test('meet whichever alphabet or digits they were typed in, and with a sign of number before them', () => {
    const stopped = withEvidence('AH1234567');
    for (const typed of ['АН1234567', 'ан 1234567', 'ＡＨ１２３４５６７', 'ΑΗ1234567', 'AH١٢٣٤٥٦٧', 'AH-۱۲۳۴۵۶۷', '№ AH 1234567'])
      expect(isFound(stopped, withEvidence(typed)), typed).toBe(true);
  });

  test('of the passport and the permit of a notice, also once the case is no longer one', () => {
    const file = notified();
    if (file.status !== 'notified') throw new Error('No notice');
    const permit = { kind: 'visa', number: 'V7654321', validUntil: day('2027-01-01'), checkedOn: day('2026-06-03') } as const;
    const notice = { passport: { ...file.notice.passport, number: 'N1234567' }, permit };
    expect(documentsOf({ ...file, notice })).toEqual(['document N1234567', 'document V7654321']);
    expect(documentsOf({ ...file, notice: { passport: notice.passport } })).toEqual(['document N1234567']);
    expect(documentsOf({ ...takeBack(), notice } as ReadmissionCase)).toContain('document V7654321');
  });

  test('of the requested State’s own visa or permit', () => {
    const requestedPermit = { kind: 'visa', validUntil: day('2027-01-01'), obtainedByForgery: false } as const;
    const connection = { limb: 'visa-or-permit', statement: 'S', airportTransitOnly: false, requestedPermit } as const;
    const file = { ...filed('AKHMETOV', 'TIMUR'), category: 'third-country-national', connection } as const;
    expect(documentsOf(file)).toEqual([]);
    const numbered = { ...connection, requestedPermit: { ...requestedPermit, number: 'V7654321' } };
    expect(documentsOf({ ...file, connection: numbered })).toEqual(['document V7654321']);
    const { requestedPermit: _none, ...bare } = connection;
    expect(documentsOf({ ...file, connection: bare })).toEqual([]);
  });

  test('of the passport in a plan, as it is and as it was in an earlier movement', () => {
    const file = confirmed(planned(accepted(), aPlan({ document: passport('N1234567') })));
    expect(documentsOf(file)).toEqual(['document N1234567']);
    const left = departed(file);
    expect(documentsOf(left)).toEqual(['document N1234567']);
    if (left.status !== 'departed') throw new Error('Not departed');
    const other = { ...left.transfer, plan: aPlan({ document: passport('N7654321') }) };
    expect(documentsOf({ ...left, earlierMovements: [other] })).toEqual(['document N7654321', 'document N1234567']);
    const byDocument = aPlan({ document: { kind: 'travel-document', documentId: 'document-1' } });
    expect(documentsOf({ ...left, transfer: { ...left.transfer, plan: byDocument } })).toEqual([]);
  });

  test('of a travel document once it is issued', () => {
    const asked = { documentId: 'd', official: 'H' };
    const file = sharedOf(done(requestTravelDocument(registered(accepted()), asked, anAgreement(), at('2026-06-06T08:00:00Z'))));
    expect(documentsOf(file)).toEqual([]);
    const facts = {
      number: 'TD 123456',
      authority: 'Consulate',
      place: 'The Hague',
      issuedOn: day('2026-06-07'),
      validUntil: day('2027-06-07'),
      consent: 'given',
    } as const;
    const [document] = file.travelDocuments;
    const issued = { ...facts, at: at('2026-06-07T08:00:00Z') };
    expect(documentsOf({ ...file, travelDocuments: document === undefined ? [] : [{ ...document, issued }] })).toEqual([
      'document TD123456',
    ]);
  });

  test('is kept once, and not for three years as a name is', () => {
    expect(traitsToKeep(withEvidence('N1234567')).filter((trait) => trait.startsWith('document'))).toEqual(['document N1234567']);
  });
});
