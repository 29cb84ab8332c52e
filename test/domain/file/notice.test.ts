import { describe, expect, test } from 'vitest';
import { openCase } from '../../../domain/case/open-case.ts';
import type { RequestFacts } from '../../../domain/case/request-facts.ts';
import type { CheckedPassport, EntryPermit } from '../../../domain/file/notice.ts';
import { anAgreement, BE, day, done, FR, KZ, opening, someFacts } from '../specimen.ts';

const passport: CheckedPassport = {
  number: 'N1',
  issuedBy: KZ,
  validUntil: day('2027-06-20'),
  checkedOn: day('2026-06-03'),
  checkedBy: 'Officer',
};
const visa: EntryPermit = { kind: 'visa', number: 'V1', validUntil: day('2026-12-31'), checkedOn: day('2026-06-03') };

const notify = (changes: Partial<CheckedPassport> = {}, facts: Partial<RequestFacts> = {}, permit?: EntryPermit) =>
  openCase(
    someFacts({ notice: { passport: { ...passport, ...changes }, ...(permit === undefined ? {} : { permit }) }, ...facts }),
    [anAgreement()],
    opening,
  );

const foreigner: Partial<RequestFacts> = {
  category: 'third-country-national',
  person: { ...someFacts().person, nationalities: [FR] },
  connection: { limb: 'transit', statement: 'Came by way of Almaty.', airportTransitOnly: false },
};

describe('a person with a valid passport needs no request, only a notice', () => {
  test('the case begins notified, and nothing is asked of the other State', () => {
    expect(done(notify())).toMatchObject({ status: 'notified', notice: { passport } });
  });

  test('a passport that ran out is none; one that ends today still counts somewhere on Earth', () => {
    expect(notify({ validUntil: day('2026-06-01') })).toMatchObject({ error: { kind: 'passport-not-valid' } });
    expect(notify({ validUntil: day('2026-06-02') })).toMatchObject({ ok: true });
  });

  test('a national goes with the passport of that State and no other', () => {
    expect(notify({ issuedBy: BE })).toMatchObject({ error: { kind: 'passport-of-another-state' } });
  });

  test('anybody else needs a valid visa or permit beside it', () => {
    const theirs = { issuedBy: FR };
    expect(notify(theirs, foreigner)).toMatchObject({ error: { kind: 'entry-permit-missing' } });
    expect(notify(theirs, foreigner, { ...visa, validUntil: day('2026-06-01') })).toMatchObject({
      error: { kind: 'entry-permit-missing' },
    });
    expect(notify(theirs, foreigner, visa)).toMatchObject({ ok: true, value: { status: 'notified' } });
  });

  test('nobody checked it tomorrow', () => {
    expect(notify({ checkedOn: day('2026-06-04') })).toMatchObject({
      error: { kind: 'date-in-future', field: 'notice/passport/checkedOn' },
    });
  });
});
