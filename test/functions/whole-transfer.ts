import { type OperationName, rowOf } from './operations.ts';
import { transferStates } from './transfer-states.ts';
import { transferStepsTo } from './transfers-at-hand.ts';

/** One call of a whole transfer: the operation, the State and role of its token, and the subject where it has to be another person. */
export type CallOfTransfer = {
  readonly does: OperationName;
  readonly state: string;
  readonly role: 'justice' | 'justice-supervisor';
  readonly subject?: string;
};

/** Who has to be somebody else than all others of that State and role. */
const others = ['assessor', 'releaser'];

/** The calls by which a transfer goes from the interest of the person to the end of the sentence, by as few persons as that takes. */
export const wholeTransfer = (): readonly CallOfTransfer[] => [
  { does: 'stateInterest', state: transferStates.requesting, role: 'justice' },
  ...transferStepsTo('ended').map(({ does, by, as }): CallOfTransfer => {
    const { roles } = rowOf(does).route;
    const role = roles !== 'anyone' && roles.includes('justice') ? 'justice' : 'justice-supervisor';
    const subject = as !== undefined && others.includes(as) ? { subject: as } : {};
    return { does, state: transferStates[by], role, ...subject };
  }),
];
