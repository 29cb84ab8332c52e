import { sample } from '../calls.ts';
import { realRisk, type Step, stepsTo } from '../stages.ts';

/** In which parts the two States stand. */
export const states = { requesting: 'FR', requested: 'KZ' };

const whole = sample('cases/open-case')['person'] as object;

/** What both histories do where the other State sees it, minute by minute. */
export const seen: readonly Step[] = [
  { does: 'recordDelivery', by: 'requesting' },
  { does: 'confirmReceipt', by: 'requested' },
  { does: 'requestEvidence', by: 'requested' },
  { does: 'extendReply', by: 'requested' },
  { does: 'correctPerson', by: 'requested', but: { person: { ...whole, dateOfBirth: '1991-04-14' } } },
  { does: 'assessProtection', by: 'requested', role: 'assessor' },
  { does: 'holdCase', by: 'requested' },
  { does: 'acceptCase', by: 'requested' },
];

const today = (): string => new Date().toISOString().slice(0, 10);

/** What one of them does besides, in France's own file alone, and after which of the steps above. */
export const hidden: Readonly<Record<number, readonly (() => Step)[]>> = {
  0: [
    () => ({ does: 'recordReturnDecision', by: 'requesting' }),
    () => ({ does: 'recordNotification', by: 'requesting' }),
    () => ({ does: 'recordCounsel', by: 'requesting' }),
    () => ({ does: 'addAttachment', by: 'requesting' }),
  ],
  1: [
    () => ({ does: 'recordClaimStatus', by: 'requesting', but: { outcome: 'undecided', checkedOn: today() } }),
    () => ({ does: 'holdCase', by: 'requesting' }),
  ],
  3: [
    () => realRisk('requesting'),
    () => ({ does: 'recordDetention', by: 'requesting' }),
    () => ({ does: 'recordRemedy', by: 'requesting', but: { state: 'pending' } }),
    () => ({ does: 'recordComplaint', by: 'requesting', but: { matter: 'risk-on-return' } }),
  ],
  5: [
    () => ({ does: 'recordTrafficking', by: 'requesting', but: { finding: 'suspected' } }),
    () => ({ does: 'proposeReopening', by: 'requesting', role: 'assessor' }),
    () => ({ does: 'recordFitness', by: 'requesting' }),
  ],
};

/** What another does besides: all that there is of sanctions, from the finding to the lifting. */
export const sanctioned: typeof hidden = {
  0: [...stepsTo('sanction-proposed-by-requesting').map((step) => () => step)],
  1: [
    () => ({ does: 'decideSanction', by: 'requesting', role: 'supervisor', as: 'second-supervisor' }),
    () => ({ does: 'recordEntryBan', by: 'requesting' }),
    () => ({ does: 'recordBorderAlert', by: 'requesting' }),
  ],
  3: [
    () => ({ does: 'recordExit', by: 'requesting' }),
    () => ({ does: 'contestReturnReason', by: 'requesting', but: { reason: 1 } }),
    () => ({
      does: 'recordReturnReason',
      by: 'requesting',
      as: 'third-officer',
      sample: 'sanctions/record-return-reason-corrected',
    }),
  ],
  5: [
    () => ({ does: 'withdrawExit', by: 'requesting' }),
    () => ({ does: 'requestBanReview', by: 'requesting' }),
    () => ({ does: 'liftSanction', by: 'requesting', role: 'supervisor', as: 'third-supervisor' }),
  ],
};
