import type { StateCode } from '../state-code.ts';
import type { Category } from './scope.ts';

const everybody: readonly Category[] = ['own-national', 'third-country-national', 'stateless-person'];
const others: readonly Category[] = ['third-country-national', 'stateless-person'];

/** The grounds on which readmission may be refused, derived from the obligations, and for whom each can be a ground. `RR-EXCLUDED`: by another exclusion of the agreement, which the reasons name. */
export const refusalGrounds = {
  'RR-NOT-NATIONAL': ['own-national'],
  'RR-EVIDENCE-INSUFFICIENT': everybody,
  'RR-DISPROVED': everybody,
  'RR-FORGED': everybody,
  'RR-OUT-OF-TIME': everybody,
  'RR-AIRPORT-TRANSIT-ONLY': others,
  'RR-OWN-VISA-ISSUED': others,
  'RR-EXCLUDED': others,
  'RR-TCN-CLAUSE-NOT-APPLICABLE': others,
  'RR-FAMILY-INDEPENDENT-RIGHT': everybody,
  'RR-OTHER-TREATY': everybody,
  'RR-DUPLICATE': everybody,
  'RR-REFOUL': everybody,
} as const satisfies Record<string, readonly Category[]>;

export type RefusalCode = keyof typeof refusalGrounds;

/** A ground as it is given. `country` belongs to RR-REFOUL alone: the country where the risk is. */
export type RefusalGround = { readonly code: RefusalCode; readonly country?: StateCode };

/** Whether the ground can be one for a person of that category. */
export const isGroundFor = (code: RefusalCode, category: Category): boolean =>
  refusalGrounds[code].some((one) => one === category);
