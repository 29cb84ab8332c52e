import { describe, expect, test } from 'vitest';
import type { EscortDecision } from '../../../../domain/file/escort-decision.ts';
import type { Fitness } from '../../../../domain/file/fitness.ts';
import type { EscortMember } from '../../../../domain/file/plan.ts';
import { accepted, day } from '../../specimen.ts';
import { aPlan, confirmed, guardedOwn, morning, planned } from '../../specimen-movement.ts';
import { standing, whyNot, without } from './standing.ts';

const decision: EscortDecision = { escorts: 2, medical: false, reasons: 'R', official: 'H', decidedAt: morning };
const guard: EscortMember = { name: 'E', documentNumber: 'E1', documentValidUntil: day('2027-01-01'), medical: false };
const nurse = { ...guard, name: 'N', medical: true };
const withEscorts = (...escorts: EscortMember[]) => confirmed(planned(accepted(), aPlan({ escorts })));
const noMedical = 'The plan names no medical escort';

describe('the escort', () => {
  test('is decided; not decided is not `no escort`', () => {
    expect(whyNot('escort', without('escort'))).toBe('The escort is not decided');
    expect(standing('escort', { own: { escort: { ...decision, escorts: 0 } } })).toMatchObject({ state: 'met', since: morning });
  });

  test('is in the plan by as many as were decided, or more', () => {
    const why = (...escorts: EscortMember[]) => whyNot('escort', { file: withEscorts(...escorts), own: { escort: decision } });
    expect(why()).toBe('The plan names fewer escorts than were decided');
    expect(why(guard)).toBe('The plan names fewer escorts than were decided');
    expect(why(guard, guard)).toBe('met');
    expect(why(guard, guard, nurse)).toBe('met');
  });

  test('is missing as long as nothing is planned', () => {
    for (const escorts of [1, 2])
      expect(whyNot('escort', { file: accepted(), own: { escort: { ...decision, escorts } } })).toBe(
        'The plan names fewer escorts than were decided',
      );
  });
});

describe('a medical escort', () => {
  const why = (file: ReturnType<typeof withEscorts>, escort: EscortDecision, medicalEscort?: boolean) => {
    const { fitness } = guardedOwn();
    const asked = { ...(fitness as Fitness), ...(medicalEscort === undefined ? {} : { medicalEscort }) };
    return whyNot('escort', { file, own: { escort, fitness: asked } });
  };

  test('goes along where it was decided', () => {
    expect(why(withEscorts(guard, guard), { ...decision, medical: true })).toBe(noMedical);
    expect(why(withEscorts(guard, nurse), { ...decision, medical: true })).toBe('met');
  });

  test('goes along where the doctor asks for one, whatever was decided', () => {
    expect(why(withEscorts(guard, guard), decision, true)).toBe(noMedical);
    expect(why(withEscorts(), { ...decision, escorts: 0 }, true)).toBe(noMedical);
    expect(why(withEscorts(nurse, guard), decision, true)).toBe('met');
  });

  test('is not needed where neither asked for one', () => {
    expect(why(withEscorts(guard, guard), decision, false)).toBe('met');
    expect(why(withEscorts(guard, guard), decision)).toBe('met');
  });

  test('is not needed where nobody examined the person yet: that is a condition of its own', () => {
    expect(whyNot('escort', { file: withEscorts(guard, guard), own: { escort: decision, ...without('fitness').own } })).toBe(
      'met',
    );
  });
});
