import type { ReturnDecision } from '../../../domain/file/return-decision.ts';
import type { ReturnReason } from '../../../domain/file/return-reason.ts';
import { day, frozen, KZ } from '../specimen.ts';
import { recorded } from './specimen-ban.ts';

/** A finding that the person lost the documents, with the report of the loss. */
export const aFinding = (changes: Partial<ReturnReason> = {}): ReturnReason =>
  frozen({
    n: 1,
    stated: 'lost-documents',
    account: 'The bag was stolen.',
    proofs: [{ kind: 'loss-report', issuedOn: day('2026-12-01'), issuedBy: 'Police of Lyon' }],
    recordedAt: recorded,
    by: 'finder',
    ...changes,
  });

/** An obligation to leave within thirty days, told on 1 December 2026. */
export const anObligation = (changes: Partial<ReturnDecision> = {}): ReturnDecision =>
  frozen({
    kind: 'obligation-to-leave',
    reference: 'OQTF-1',
    decidedOn: day('2026-12-01'),
    notifiedOn: day('2026-12-01'),
    language: 'Kazakh',
    enforceableFrom: day('2026-12-31'),
    countries: [KZ],
    voluntaryPeriod: { is: 'granted', until: day('2026-12-31') },
    recordedAt: recorded,
    ...changes,
  });
