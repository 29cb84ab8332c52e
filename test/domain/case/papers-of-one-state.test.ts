import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { tajikistanKazakhstan } from '../../../domain/agreement/agreements/tajikistan-kazakhstan.ts';
import { uzbekistanKazakhstan } from '../../../domain/agreement/agreements/uzbekistan-kazakhstan.ts';
import type { EvidenceKind } from '../../../domain/agreement/evidence.ts';
import { noticeFault } from '../../../domain/case/notice-fault.ts';
import { type StateCode, stateOf } from '../../../domain/state-code.ts';
import { day, KZ, opening, someFacts } from '../specimen.ts';

const fault = (agreement: Agreement, kind: EvidenceKind, requestedState: StateCode) => {
  const checked = { checkedOn: day('2026-06-01'), checkedBy: 'Border service' };
  const passport = { kind, number: 'A1', issuedBy: requestedState, validUntil: day('2028-01-01'), ...checked };
  return noticeFault(someFacts({ requestedState, notice: { passport } }), agreement, opening)?.kind;
};

describe('a paper that the list of one State alone has', () => {
  test.each([
    ['Poland', polandKazakhstan, 'PL', 'return-certificate'],
    ['Lithuania', lithuaniaKazakhstan, 'LT', 'seaman-document'],
    ['Lithuania', lithuaniaKazakhstan, 'LT', 'return-certificate'],
    ['Belarus', belarusKazakhstan, 'BY', 'identity-card'],
    ['Uzbekistan', uzbekistanKazakhstan, 'UZ', 'seaman-document'],
    ['Tajikistan', tajikistanKazakhstan, 'TJ', 'seaman-document'],
  ] as const)('dispenses, under %s-Kazakhstan, Kazakhstan’s nationals with a request and not the other’s: %#', (_, agreement, other, paper) => {
    expect(fault(agreement, paper, KZ)).toBeUndefined();
    expect(fault(agreement, paper, stateOf(other))).toBe('paper-does-not-dispense');
    expect(fault(agreement, 'passport', stateOf(other))).toBeUndefined();
  });

  test('dispenses, under Poland-Kazakhstan, Poland’s nationals: any passport that Poland issued, a child’s too', () => {
    expect(fault(polandKazakhstan, 'childs-passport', stateOf('PL'))).toBeUndefined();
    expect(fault(polandKazakhstan, 'childs-passport', KZ)).toBe('paper-does-not-dispense');
  });
});
