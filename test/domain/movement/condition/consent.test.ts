import { describe, expect, test } from 'vitest';
import type { EntryPermit } from '../../../../domain/file/notice.ts';
import type { Notified, ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { guard } from '../../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../../domain/movement/guard-facts-of.ts';
import { addDays, dayInUtc } from '../../../../domain/time/calendar-date.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, anAgreement, day, opening, received, unset } from '../../specimen.ts';
import { aPlan, confirmed, guarded, morning, notified, planned, takeBack } from '../../specimen-movement.ts';
import { standing, whyNot } from './standing.ts';

const notice = notified() as Notified;
const arrivesOn = day('2026-06-20');
const withPassport = (changes: Partial<Notified['notice']['passport']>, file = notice): Notified => ({
  ...file,
  notice: { ...file.notice, passport: { ...file.notice.passport, ...changes } },
});
const onTheWay = (file: Notified): ReadmissionCase => planned(file, aPlan());

describe('the receiving State’s consent', () => {
  test('is its acceptance, since it was given', () => {
    expect(standing('consent', {})).toMatchObject({ state: 'met', since: '2026-06-05T08:00:00.000Z' });
    expect(whyNot('consent', { file: received() })).toBe('The receiving State has not accepted');
  });

  test('is its own duty where it takes somebody back, since that was opened', () => {
    expect(standing('consent', { file: takeBack() })).toMatchObject({ state: 'met', since: addHours(morning, 2) });
  });

  test('to a taking back is not there before one is opened', () => {
    const facts = { ...guardFactsOf(guarded(confirmed()), anAgreement(), morning), kind: 'take-back' as const };
    expect(guard(facts).find(({ condition }) => condition === 'consent')).toMatchObject({
      state: 'not-met',
      why: 'No taking back is opened',
    });
  });

  test('to a notice is not there where none stands', () => {
    const facts = { ...guardFactsOf(guarded(accepted()), anAgreement(), morning), kind: 'notice-only' as const };
    expect(guard(facts).find(({ condition }) => condition === 'consent')).toMatchObject({
      state: 'not-met',
      why: 'No notice of a person with a valid passport stands',
    });
  });
});

describe('a notice of a person with a valid passport needs no answer', () => {
  test('where the passport was looked at within thirty days', () => {
    expect(standing('consent', { file: onTheWay(notice) })).toMatchObject({ state: 'met', since: opening });
    const checkedOn = addDays(dayInUtc(addHours(morning, -12)), -30);
    expect(whyNot('consent', { file: withPassport({ checkedOn }) })).toBe('met');
    expect(whyNot('consent', { file: withPassport({ checkedOn: addDays(checkedOn, -1) }) })).toBe(
      'The passport was checked more than 30 days ago',
    );
  });

  test('where the passport is valid on the day of the arrival', () => {
    const until = (validUntil: string, file = notice) => withPassport({ validUntil: day(validUntil) }, file);
    expect(whyNot('consent', { file: onTheWay(until('2026-06-20')) })).toBe('met');
    expect(whyNot('consent', { file: onTheWay(until('2026-06-19')) })).toBe('The passport is not valid on arrival');
  });

  test('where nothing is planned yet, on the day at hand; once it is, on the day of the arrival and no other', () => {
    const file = withPassport({ validUntil: arrivesOn });
    expect(whyNot('consent', { file, at: addHours(morning, 15) })).toBe('met');
    expect(whyNot('consent', { file, at: addHours(morning, 16) })).toBe('The passport is not valid on arrival');
    expect(whyNot('consent', { file: onTheWay(file), at: addHours(morning, 16) })).toBe('met');
  });

  test('of somebody who is not a national only with a visa or permit that is valid on arrival', () => {
    const stranger = { ...notice, category: 'third-country-national' } as const;
    const permit: EntryPermit = { kind: 'visa', number: 'V1', validUntil: arrivesOn, checkedOn: day('2026-06-03') };
    const having = (changes: Partial<EntryPermit>) => ({
      ...stranger,
      notice: { ...stranger.notice, permit: { ...permit, ...changes } },
    });
    expect(whyNot('consent', { file: onTheWay(stranger) })).toBe('The visa or permit is not valid on arrival');
    expect(whyNot('consent', { file: onTheWay(having({})) })).toBe('met');
    expect(whyNot('consent', { file: onTheWay(having({ validUntil: day('2026-06-19') })) })).toBe(
      'The visa or permit is not valid on arrival',
    );
    const old = { ...notice, notice: { ...notice.notice, permit: { ...permit, validUntil: day('2026-06-01') } } };
    expect(whyNot('consent', { file: onTheWay(old) })).toBe('met');
  });
});

describe('the agreement', () => {
  test('is in force on the day of the departure, and covers such a person', () => {
    expect(whyNot('agreement', { agreement: anAgreement({ entryIntoForce: unset }) })).toBe('It is not in force');
    expect(whyNot('agreement', { agreement: anAgreement({ scopes: [] }) })).toBe('It does not cover such a person');
  });

  test('covers somebody who is not a national by what ties the person to the requested State', () => {
    const connection = { limb: 'transit', statement: 'S', airportTransitOnly: false } as const;
    const file = { ...confirmed(), category: 'third-country-national', connection } as const;
    expect(whyNot('agreement', { file })).toBe('met');
    expect(whyNot('agreement', { file: { ...file, connection: { ...connection, limb: 'residence' as never } } })).toBe(
      'It does not cover such a person',
    );
    const { connection: _none, ...without } = file;
    expect(whyNot('agreement', { file: without })).toBe('It does not cover such a person');
  });
});
