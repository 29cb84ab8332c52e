import { proofLacking } from '../file/proof-lacking.ts';
import type { ReturnReason } from '../file/return-reason.ts';

export const breachLacks = ['evidence', 'hearing', 'way-to-contest'] as const;

export type BreachLack = (typeof breachLacks)[number];

/** What a breach needs that is not stated: evidence, that the person was heard or why not, and a way to contest it. Design rule 8. */
export const breachLacking = ({
  proofs,
  hearing,
  contestBefore,
}: Pick<ReturnReason, 'proofs' | 'hearing' | 'contestBefore'>): readonly BreachLack[] => [
  ...(proofLacking('deliberate-breach', proofs).length === 0 ? [] : (['evidence'] as const)),
  ...(hearing === undefined ? (['hearing'] as const) : []),
  ...(contestBefore === undefined ? (['way-to-contest'] as const) : []),
];
