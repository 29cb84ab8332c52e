import { describe, expect, test } from 'vitest';
import { informPerson } from '../../../domain/convicted-transfer/inform-person.ts';
import { type ConsentFacts, recordConsent } from '../../../domain/convicted-transfer/record-consent.ts';
import { morocco } from '../../../domain/convicted-transfer/treaties/morocco.ts';
import { notRead } from '../../../domain/convicted-transfer/treaties/not-read.ts';
import type { TransferTerms } from '../../../domain/convicted-transfer/treaties/terms.ts';
import { verifyConsent } from '../../../domain/convicted-transfer/verify-consent.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { informed, takenBack } from './specimen-consent.ts';
import { consent, day, decidedAt, information, moment, openedAt, person, rules } from './specimen-facts.ts';
import { afterMove, complete, doing, type Files, fresh, handedOver, lacking, refusedAs, seenBy } from './specimen-transfer.ts';

const consenting = (files: Files, but: Partial<ConsentFacts> = {}, terms: TransferTerms = rules.terms) =>
  refusedAs(recordConsent(seenBy(files, 'sentencing'), { ...consent, ...but }, { terms }, openedAt));

const bornOn = (dateOfBirth: string): Files => {
  const files = informed();
  return { ...files, shared: { ...files.shared, person: { ...person, dateOfBirth: dateOfBirth as BirthDate } } };
};

const represented = (why: 'age' | 'state-of-body' | 'state-of-mind') =>
  ({ consenting: { is: 'representative', name: 'R', why, appointedBy: 'Order 3' } }) as const;

describe('the person is told first', () => {
  test('on a day that was', () => {
    const told = (toldOn: string) =>
      refusedAs(informPerson(seenBy(fresh(), 'sentencing'), { ...information, toldOn: day(toldOn) }, openedAt));
    expect([told('2026-05-04'), told('2026-05-06'), told('1970-01-01')]).toEqual(['done', 'date-in-future', 'date-too-early']);
  });

  test('and a consent from before is none', () => {
    expect(consenting(fresh())).toBe('not-informed-before');
    expect(consenting(informed(), { givenOn: day('2026-05-03') })).toBe('not-informed-before');
    expect(consenting(informed())).toBe('done');
  });
});

describe('a consent is recorded', () => {
  test('once, as long as it stands', () => expect(consenting(complete())).toBe('consent-stands'));

  test('on a day that was, with counsel offered on a day that was', () => {
    expect(consenting(informed(), { givenOn: day('2026-05-06') })).toBe('date-in-future');
    const counsel = { was: 'offered-and-refused', offeredOn: day('2026-05-06') } as const;
    expect(consenting(informed(), { counsel })).toBe('date-in-future');
    expect(consenting(informed(), { counsel: { ...counsel, offeredOn: day('2026-05-04') } })).toBe('done');
  });

  test.for([
    'age',
    'state-of-body',
    'state-of-mind',
  ] as const)('of a representative for %s where the treaty says so, and where that was not read of nobody', (why) => {
    const informed = () => bornOn(why === 'age' ? '2010-01-01' : person.dateOfBirth);
    expect(consenting(informed(), represented(why))).toBe('done');
    expect(consenting(informed(), represented(why), morocco)).toBe('representative-not-provided-for');
    expect(consenting(informed(), represented(why), notRead('Another treaty'))).toBe('representative-not-provided-for');
  });

  test('of nobody who may be a minor alone, by the latest day of birth, and for the age of nobody who is of age', () => {
    const alone = (born: string) => consenting(bornOn(born));
    expect([alone('2008-05-04'), alone('2008-05-05')]).toEqual(['done', 'minor-consents-alone']);
    expect([alone('2007'), alone('2008-05')]).toEqual(['done', 'minor-consents-alone']);
    const forAge = (born: string) => consenting(bornOn(born), represented('age'));
    expect([forAge('2008-05-04'), forAge('2008-05-05')]).toEqual(['represented-for-age-when-of-age', 'done']);
    expect(consenting(bornOn('2008-05-05'), {}, morocco)).toBe('minor-consents-alone');
  });

  test('and holds no longer once the person turns out to be too young for it', () => {
    const files = complete();
    const young = { ...files.shared, person: { ...person, dateOfBirth: '2008-05-05' as BirthDate } };
    expect(lacking({ ...files, shared: young })).toContain('consent not-met');
  });

  test('after counsel was offered', () => {
    const counsel = { was: 'offered-and-refused', offeredOn: day('2026-05-05') } as const;
    const later = moment('2026-05-06T06:00:00.000Z');
    const given = (givenOn: string) =>
      refusedAs(recordConsent(seenBy(informed(), 'sentencing'), { ...consent, givenOn: day(givenOn), counsel }, rules, later));
    expect([given('2026-05-04'), given('2026-05-05')]).toEqual(['date-too-early', 'done']);
  });

  test('anew where an earlier one fell, and not from before that', () => {
    const fallen = [
      afterMove(complete(), 'sentencing', takenBack(complete(), moment('2026-05-25T13:00:00.000Z'))),
      afterMove(
        complete(),
        'administering',
        verifyConsent(
          seenBy(complete(), 'administering'),
          { found: 'not-free-or-not-informed', on: day('2026-05-25'), official: 'Consul', subject: 'kz-consul' },
          decidedAt,
        ),
      ),
    ];
    for (const files of fallen) {
      const given = (givenOn: string) =>
        refusedAs(recordConsent(seenBy(files, 'sentencing'), { ...consent, givenOn: day(givenOn) }, rules, decidedAt));
      expect(given('2026-05-24')).toBe('date-too-early');
      // Who was found not to be informed has to be told anew.
      const found = files.shared.consents?.some(({ verification }) => verification?.found === 'not-free-or-not-informed');
      expect(given('2026-05-25')).toBe(found === true ? 'not-informed-before' : 'done');
      const told = doing(files, 'sentencing', (seen) =>
        informPerson(seen, { ...information, toldOn: day('2026-05-25') }, decidedAt),
      );
      expect(
        refusedAs(recordConsent(seenBy(told, 'sentencing'), { ...consent, givenOn: day('2026-05-25') }, rules, decidedAt)),
      ).toBe('done');
    }
  });

  test('in no transfer that is over', () => expect(consenting(handedOver())).toBe('wrong-convicted-transfer-state'));
});
