import { describe, expect, test } from 'vitest';
import { submitted, submittedAnew } from '../../../domain/file/submitters.ts';
import { assessProtection } from '../../../domain/protection/assess-protection.ts';
import { proposeReopening } from '../../../domain/protection/propose-reopening.ts';
import { reconfirmAssessment } from '../../../domain/protection/reconfirm-assessment.ts';
import { opened, registered } from '../specimen.ts';
import { assessed, morning } from '../specimen-movement.ts';

const anew = opened({});
const file = { ...anew, ...submittedAnew(anew, 'migrator') };

describe('whoever submitted a case, at first or anew', () => {
  test('is who opened it, and each who stated anew who the person is or under which agreement the case stands', () => {
    for (const subject of [anew.openedBy, 'migrator']) expect(submitted(file, subject)).toBe(true);
    expect(submitted(file, 'another')).toBe(false);
    expect(submitted(anew, 'migrator')).toBe(false);
    expect(submittedAnew(file, 'migrator')).toEqual({ submitters: ['migrator'] });
  });

  test('neither assesses the risks, nor confirms an assessment, nor proposes to reopen a stop', () => {
    const refused = { ok: false, error: { kind: 'opener-assesses' } };
    const heard = { was: 'not-heard', whyNot: 'Refused.' } as const;
    const proposal = { stop: 1, fact: 'finding-disproved', explanation: 'E', sources: [], assessor: 'A' } as const;
    for (const subject of [anew.openedBy, 'migrator']) {
      const files = registered(file, { assessment: assessed() });
      expect(assessProtection(files, { countries: [], heard, assessor: 'A', subject }, morning)).toEqual(refused);
      expect(reconfirmAssessment(files, { subject }, morning)).toEqual(refused);
      expect(proposeReopening(files, { ...proposal, subject }, morning)).toEqual(refused);
    }
  });
});
