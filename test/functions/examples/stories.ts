import { agreements } from './stories/agreements.ts';
import { attachments } from './stories/attachments.ts';
import { documentPrinting } from './stories/document-printing.ts';
import { findings } from './stories/findings.ts';
import { laterRules } from './stories/later-rules.ts';
import { letters, toStateOnPaper } from './stories/letters.ts';
import { lists } from './stories/lists.ts';
import { otherRequests } from './stories/other-requests.ts';
import { protection } from './stories/protection.ts';
import { readmission } from './stories/readmission.ts';
import { refusals } from './stories/refusals.ts';
import { bans } from './stories/sanctions-bans.ts';
import { proposals } from './stories/sanctions-proposals.ts';
import { sanctionsView } from './stories/sanctions-view.ts';
import { transferAlerts } from './stories/transfer-alerts.ts';
import { transfers } from './stories/transfers.ts';
import { transits } from './stories/transits.ts';
import { travelDocuments } from './stories/travel-documents.ts';
import type { Story } from './turn.ts';

/** Every story from which the examples of the contracts are. */
export const stories: readonly Story[] = [
  readmission,
  ...otherRequests,
  ...travelDocuments,
  ...protection,
  ...findings,
  ...transits,
  ...agreements,
  ...lists,
  ...refusals,
  ...bans,
  ...proposals,
  sanctionsView,
  ...transferAlerts,
  ...transfers,
  ...attachments,
  ...documentPrinting,
  toStateOnPaper,
];

/** With Kazakhstan on paper. */
export const storiesOnPaper: readonly Story[] = letters;

/** Under an agreement that no State ever made, of which there is a later edition: no loaded one has that today. */
export const storiesOfLaterRules: readonly Story[] = [laterRules];
