import { describe, expect, test } from 'vitest';
import { type RefusalCode, type RefusalGround, refusalGrounds } from '../../../domain/agreement/refusal-ground.ts';
import type { Category } from '../../../domain/agreement/scope.ts';
import { refuseCase } from '../../../domain/case/refuse-case.ts';
import { at, BE, done, FR, frozen, received } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const reasons = 'The reasons as they were written.';

const refuse = (grounds: readonly RefusalGround[], category: Category = 'own-national', own = {}) =>
  refuseCase(frozen({ shared: { ...received(), category }, own }), { official: 'Head', grounds, reasons, subject: 'one' }, now);

const ground = (code: RefusalCode): RefusalGround => (code === 'RR-REFOUL' ? { code, country: FR } : { code });

const stopFor = (n: number, country = FR) => ({ n, country, basis: 'refusal', foundAt: now, by: 'one' }) as const;

const onlyOthers: readonly RefusalCode[] = [
  'RR-AIRPORT-TRANSIT-ONLY',
  'RR-OWN-VISA-ISSUED',
  'RR-EXCLUDED',
  'RR-TCN-CLAUSE-NOT-APPLICABLE',
];

describe('a refusal gives coded grounds and written reasons', () => {
  test('both stand in the shared file, with the official and the time', () => {
    expect(done(refuse([{ code: 'RR-NOT-NATIONAL' }, { code: 'RR-FORGED' }])).shared).toHaveProperty('refusal', {
      official: 'Head',
      grounds: [{ code: 'RR-NOT-NATIONAL' }, { code: 'RR-FORGED' }],
      reasons,
      at: now,
    });
  });

  test('a refusal without real risk leaves the own file alone', () => {
    expect(done(refuse([{ code: 'RR-NOT-NATIONAL' }]))).not.toHaveProperty('own');
  });
});

describe('a ground is one only for the persons it can be about', () => {
  const codes = Object.keys(refusalGrounds) as RefusalCode[];
  const categories: readonly Category[] = ['own-national', 'third-country-national', 'stateless-person'];
  const applies = (code: RefusalCode, category: Category): boolean =>
    category === 'own-national' ? !onlyOthers.includes(code) : code !== 'RR-NOT-NATIONAL';

  for (const category of categories) {
    for (const code of codes) {
      test(`${code} ${applies(code, category) ? 'can' : 'cannot'} be one for a person who is a ${category}`, () => {
        const refused = refuse([ground(code)], category);
        if (applies(code, category)) expect(refused.ok).toBe(true);
        else expect(refused).toEqual({ ok: false, error: { kind: 'ground-not-applicable', ground: code, category } });
      });
    }
  }

  test('one that does not apply spoils the refusal even behind one that does', () => {
    expect(refuse([{ code: 'RR-FORGED' }, { code: 'RR-EXCLUDED' }])).toMatchObject({
      error: { kind: 'ground-not-applicable', ground: 'RR-EXCLUDED' },
    });
  });
});

describe('a real risk', () => {
  test('names the country where it is', () => {
    expect(refuse([{ code: 'RR-REFOUL' }])).toEqual({ ok: false, error: { kind: 'real-risk-names-country' } });
  });

  test('keeps its reasons in the refusing State’s own file: only code and country cross', () => {
    const moved = done(refuse([{ code: 'RR-REFOUL', country: FR }, { code: 'RR-FORGED' }]));
    expect(JSON.stringify(moved.shared)).not.toContain(reasons);
    expect(moved.shared).toHaveProperty('refusal', {
      official: 'Head',
      grounds: [{ code: 'RR-REFOUL', country: FR }, { code: 'RR-FORGED' }],
      at: now,
    });
    expect(moved.own).toEqual({ reasonsKept: reasons, stops: [stopFor(1)], changedAt: now });
  });

  test('keeps what the own file already held', () => {
    const claim = { outcome: 'none', checkedOn: '2026-06-01', source: 'Register', recordedAt: now };
    const moved = done(refuse([{ code: 'RR-REFOUL', country: FR }], 'own-national', { claim }));
    expect(moved.own).toEqual({ claim, reasonsKept: reasons, stops: [stopFor(1)], changedAt: now });
  });

  test('may be found in two countries, and stops the person on the way to each', () => {
    const grounds = [
      { code: 'RR-REFOUL', country: FR },
      { code: 'RR-REFOUL', country: BE },
    ] as const;
    expect(done(refuse(grounds)).own?.stops).toEqual([stopFor(1), stopFor(2, BE)]);
  });

  test('that was found before is stopped once, since it was found first', () => {
    const before = { ...stopFor(1), basis: 'assessment', by: 'subject-of-the-assessor' } as const;
    const moved = done(refuse([{ code: 'RR-REFOUL', country: FR }], 'own-national', { stops: [before] }));
    expect(moved.own?.stops).toEqual([before]);
  });

  test('shows on the other side by no stop: the shared file says code and country, as it did', () => {
    const moved = done(refuse([{ code: 'RR-REFOUL', country: FR }]));
    expect(JSON.stringify(moved.shared)).not.toContain('stop');
  });
});

describe('a careless list of grounds is sent back', () => {
  test('a country with any other ground than real risk', () => {
    expect(refuse([{ code: 'RR-FORGED', country: FR }])).toEqual({
      ok: false,
      error: { kind: 'country-belongs-to-real-risk', ground: 'RR-FORGED' },
    });
  });

  test('the same ground twice, and the same country of risk twice', () => {
    expect(refuse([{ code: 'RR-FORGED' }, { code: 'RR-DUPLICATE' }, { code: 'RR-FORGED' }])).toEqual({
      ok: false,
      error: { kind: 'ground-given-twice', ground: 'RR-FORGED' },
    });
    expect(
      refuse([
        { code: 'RR-REFOUL', country: FR },
        { code: 'RR-REFOUL', country: FR },
      ]),
    ).toEqual({ ok: false, error: { kind: 'ground-given-twice', ground: 'RR-REFOUL' } });
  });
});
