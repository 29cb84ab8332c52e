import type { OwedAct } from '../agreement/owed-act.ts';
import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';
import { extensionsAsked, waitsForConsent } from './extension.ts';
import { moverOf } from './kind.ts';
import { kindAtHand } from './kind-at-hand.ts';
import type { ReadmissionCase } from './readmission-case.ts';
import { asksForExtension, isIssued } from './travel-document.ts';

/** An act that one side now owes the other, and since when. */
export type Owed = { readonly by: Side; readonly act: OwedAct; readonly since: Instant };

const replyIn = (file: ReadmissionCase): readonly Owed[] => {
  if (file.status === 'opened') return [{ by: 'requested', act: 'confirm-receipt', since: file.replySince ?? file.openedAt }];
  if (file.status !== 'received') return [];
  const open = file.queries.filter(({ answeredAt }) => answeredAt === undefined);
  const asked = file.interviews.filter(({ held }) => held === undefined);
  const waiting = extensionsAsked(file).filter(waitsForConsent);
  return [
    { by: 'requested', act: 'reply', since: file.replySince ?? file.receiptConfirmedAt },
    ...open.slice(0, 1).map(({ askedAt: since }) => ({ by: 'requesting', act: 'give-evidence', since }) as const),
    ...asked.map(({ requestedAt: since }) => ({ by: 'requested', act: 'hold-interview', since }) as const),
    ...waiting.map(({ at: since }) => ({ by: 'requesting', act: 'consent-to-extension', since }) as const),
  ];
};

const documentIn = ({ status, travelDocuments }: ReadmissionCase): readonly Owed[] => {
  if (status === 'withdrawn' || status === 'closed') return [];
  const asked = travelDocuments.find((document) => document.status === 'requested');
  if (asked !== undefined) return [{ by: asked.issuer, act: 'issue-travel-document', since: asked.requestedAt }];
  const longer = travelDocuments.find((document) => isIssued(document) && asksForExtension(document));
  if (longer?.extensionAsked === undefined || status === 'departed') return [];
  return [{ by: longer.issuer, act: 'extend-travel-document', since: longer.extensionAsked.at }];
};

/** What is owed about a movement: its plan, the answer to the plan, the news of the arrival. */
const movementIn = (file: ReadmissionCase, planSince: Instant): readonly Owed[] => {
  const mover = moverOf(kindAtHand(file));
  const receiver = mover === 'requesting' ? 'requested' : 'requesting';
  const transfer = 'transfer' in file ? file.transfer : undefined;
  switch (transfer?.stage) {
    case 'planned':
      return [{ by: receiver, act: 'confirm-transfer', since: transfer.plannedAt }];
    case 'departed':
      return [{ by: receiver, act: 'record-arrival', since: transfer.departure?.at ?? file.changedAt }];
    case 'confirmed':
      return [];
    default:
      return [{ by: mover, act: 'plan-transfer', since: transfer?.decline?.at ?? planSince }];
  }
};

const afterwardsIn = (file: ReadmissionCase): readonly Owed[] => {
  switch (file.status) {
    case 'accepted':
      return movementIn(file, file.acceptance.at);
    case 'notified':
      return movementIn(file, file.openedAt);
    case 'take-back':
      return movementIn(file, file.takeBack.openedAt);
    case 'departed':
      return movementIn(file, file.changedAt);
    case 'moved-in-breach':
      return [{ by: 'requesting', act: 'take-back', since: file.breach.recordedAt }];
    case 'transferred':
      return file.errorClaim === undefined || file.errorClaim.answer !== undefined
        ? []
        : [{ by: 'requesting', act: 'answer-error-claim', since: file.errorClaim.claimedAt }];
    default:
      return [];
  }
};

/** All that is owed in the case now. It states no deadline: that is for the agreement. */
export const owedIn = (file: ReadmissionCase): readonly Owed[] => [...replyIn(file), ...documentIn(file), ...afterwardsIn(file)];
