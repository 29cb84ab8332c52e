import * as z from 'zod';
import { convictedTransferStatuses } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { transferOwedActs } from '../../../domain/convicted-transfer/transfer-owed.ts';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { TransferView } from '../../../domain/convicted-transfer/transfer-view.ts';
import type { HiddenField } from '../../../domain/file/case-view.ts';
import { once } from '../../../domain/once.ts';
import { unreadable } from '../../http/paging-words.ts';
import type { ConvictedTransferLine } from '../../ports/transfer-lines.ts';
import { instant } from '../../schema/moment.ts';
import { person } from '../../schema/person.ts';
import { recordedFact } from '../../schema/recorded.ts';
import { showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';
import { consentShown, informationShown } from './consent-schema.ts';
import {
  agreementsShown,
  fallenAgreementShown,
  questionShown,
  refusalShown,
  requestShown,
  withdrawalShown,
} from './exchange-schema.ts';
import { dualCriminality, finality, nationalityFound, proceedings, transferDocument } from './finding-schema.ts';
import { actShown, endShown, planShown, reportShown } from './hand-over-schema.ts';
import { correctionShown, interestShown } from './interest-schema.ts';
import { transferOwnFile } from './own-file-schema.ts';
import { courtDecision, sentenceRecord } from './sentence-schema.ts';
import { sentenceTime } from './sentence-time-schema.ts';

const status = () => z.enum(convictedTransferStatuses);

const references = once(() =>
  z
    .object({ sentencing: z.string().exactOptional(), administering: z.string().exactOptional() })
    .meta({ id: 'TransferReferences', description: 'Under which number each State files the transfer, as far as it said so' }),
);

const owedAct = once(() =>
  z.object({ by: z.enum(transferSides), act: z.enum(transferOwedActs), since: instant() }).meta({ id: 'OwedInTransfer' }),
);

const owed = once(() =>
  z.array(owedAct()).meta({ description: 'Who has to do what next. No legal deadline is known for any of it' }),
);

/** The facts on record, each the latest. */
const factsShown = once(() => ({
  sentence: recordedFact(sentenceRecord()).exactOptional(),
  finality: recordedFact(finality()).exactOptional(),
  proceedings: recordedFact(proceedings()).exactOptional(),
  nationality: recordedFact(nationalityFound()).exactOptional(),
  dualCriminality: recordedFact(dualCriminality()).exactOptional(),
  courtDecision: recordedFact(courtDecision()).exactOptional(),
  travelDocument: recordedFact(transferDocument()).exactOptional(),
}));

/** A transfer of a convicted person as one of its States sees it. */
export const convictedTransferView = showingAllOf<TransferView, HiddenField>()(
  once(() =>
    z
      .object({
        transferId: z.uuid(),
        side: z.enum(transferSides).meta({ description: 'On which side your State stands' }),
        status: status(),
        instrument: z.string().meta({ description: 'The treaty under which it was opened' }),
        assumptions: z.array(z.string()),
        sentencingState: state(),
        administeringState: state(),
        person: person(),
        corrections: z.array(correctionShown()).exactOptional(),
        references: references(),
        interest: interestShown(),
        information: z.array(informationShown()).exactOptional(),
        consents: z.array(consentShown()).exactOptional(),
        ...factsShown(),
        questions: z.array(questionShown()).exactOptional(),
        fallenAgreements: z.array(fallenAgreementShown()).exactOptional(),
        plans: z.int().meta({ description: 'How many plans of a hand-over there were' }),
        request: requestShown().exactOptional(),
        agreements: agreementsShown().exactOptional(),
        plan: planShown().exactOptional(),
        handOver: actShown().exactOptional(),
        reports: z.array(reportShown()).exactOptional(),
        end: endShown().exactOptional(),
        inBreach: z.boolean().exactOptional().meta({ description: 'Of what ended: whether the hand-over had been in breach' }),
        refusal: refusalShown().exactOptional(),
        withdrawal: withdrawalShown().exactOptional(),
        openedAt: instant(),
        changedAt: instant(),
        ownFile: transferOwnFile(),
        owed: owed(),
        sentenceTime: sentenceTime()
          .exactOptional()
          .meta({ description: 'What the sentence on record comes to, as of now. Absent where none is on record' }),
      })
      .meta({ id: 'ConvictedTransferView' }),
  ),
);

/** The work list of a State’s central authority. */
export const convictedTransferLines = showingAllOf<{ readonly items: readonly ConvictedTransferLine[] }>()(
  once(() =>
    z
      .object({
        items: z.array(
          z
            .object({
              transferId: z.uuid(),
              side: z.enum(transferSides),
              status: status(),
              sentencingState: state(),
              administeringState: state(),
              surname: z.string().exactOptional(),
              givenNames: z.string().exactOptional(),
              references: references(),
              owed: owed(),
              instrument: z.string(),
              assumptions: z.array(z.string()),
              openedAt: instant(),
              changedAt: instant(),
            })
            .meta({ id: 'ConvictedTransferLine' }),
        ),
        unreadable: unreadable(),
        next: z.string().exactOptional(),
      })
      .meta({ id: 'ConvictedTransferLines' }),
  ),
);
