import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import type { Category } from '../../../domain/agreement/scope.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { day, KZ } from '../specimen.ts';

/** The State that the pieces here are of, or Kazakhstan. */
const askedOf = ({ issuedBy = KZ }: Partial<Evidence>) => issuedBy;

/** What a piece does in a case in which the State that issued it, or Kazakhstan, is asked. */
export const weighed = (agreement: Agreement, piece: Partial<Evidence>, category: Category, on = '2026-06-01') =>
  weighEvidence(
    agreement,
    { kind: 'passport', form: 'original', attachments: [], ...piece },
    { category, requestingState: stateOf('FR'), requestedState: askedOf(piece) },
    day(on),
  );

/** Its weight alone. */
export const weigh = (agreement: Agreement, piece: Partial<Evidence>, category: Category = 'own-national', on?: string) =>
  weighed(agreement, piece, category, on).weight;

/** The weight of a piece, of whatever State it is, where Kazakhstan is asked to take somebody back who is not its national. */
export const weighedFor = (agreement: Agreement, piece: Partial<Evidence>, category: Category = 'third-country-national') =>
  weighEvidence(
    agreement,
    { kind: 'passport', form: 'original', attachments: [], ...piece },
    { category, requestingState: stateOf('FR'), requestedState: KZ },
    day('2026-06-01'),
  ).weight;
