import * as z from 'zod';
import { clockNames } from '../../../domain/agreement/clock-name.ts';
import { categories } from '../../../domain/agreement/scope.ts';
import type { CaseView, HiddenField } from '../../../domain/file/case-view.ts';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import type { WorkListItem } from '../../../domain/file/work-list-item.ts';
import { once } from '../../../domain/once.ts';
import { sharedAttachment } from '../../schema/attachment-on-file.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { errorClaim, movement } from '../../schema/movement.ts';
import { owedAct } from '../../schema/owed-act.ts';
import { person } from '../../schema/person.ts';
import {
  care,
  connection,
  evidence,
  evidenceKind,
  irregularity,
  linkedCase,
  nationalTie,
  notice,
  service,
  urgency,
} from '../../schema/request.ts';
import { showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';
import { text } from '../../schema/text.ts';
import { transcribedAs, transcribedMark } from '../../schema/transcribed.ts';
import { travelDocument } from '../travel-documents/document-schema.ts';
import { acceptance, inquiry, interview, refusal } from './answer-schema.ts';
import { missedDeadline } from './missed-deadline-schema.ts';
import { namedBy } from './named-by-schema.ts';
import { ownFile } from './own-file-schema.ts';

const status = once(() => z.enum(caseStatuses));

const side = once(() => z.enum(['requesting', 'requested']));

const owed = once(() =>
  z
    .object({ by: side(), act: owedAct(), since: instant() })
    .meta({ id: 'Owed', description: 'An act that one side now owes the other. It states no deadline.' }),
);

const agreement = once(() =>
  z.object({ id: z.string(), edition: z.string(), assumptions: z.array(z.string()) }).meta({ id: 'AgreementOfCase' }),
);

const edition = once(() => z.object({ id: z.string(), edition: z.string() }));

const migration = once(() =>
  z
    .object({ at: instant(), by: side(), from: edition(), to: edition(), official: z.string(), reasons: z.string() })
    .meta({ id: 'Migration' }),
);

/** A case as one side sees it: the declared fields and no others. */
export const caseView = showingAllOf<CaseView, HiddenField>()(
  once(() =>
    z
      .object({
        caseId: z.uuid(),
        side: side(),
        status: status(),
        owed: z.array(owed()),
        agreement: agreement(),
        requestingState: state(),
        requestedState: state(),
        category: z.enum(categories),
        connection: connection().exactOptional(),
        nationalTie: nationalTie().exactOptional(),
        track: z.enum(['ordinary', 'urgent']),
        urgency: urgency().exactOptional(),
        trackChanges: z.array(
          z.object({ act: z.enum(['to-ordinary', 'contest']), by: side(), at: instant(), explanation: z.string() }),
        ),
        notice: notice().exactOptional(),
        person: person(),
        corrections: z.array(z.object({ at: instant(), by: side(), reason: z.string(), identity: z.boolean() })),
        linkedCases: z.array(linkedCase()),
        namedBy: namedBy().exactOptional(),
        evidence: z.array(evidence()),
        queries: z.array(
          z.object({
            n: z.int(),
            question: z.string(),
            kinds: z.array(evidenceKind()),
            askedAt: instant(),
            answeredAt: instant().exactOptional(),
            transcribedAs: transcribedAs(),
          }),
        ),
        inquiry: inquiry().exactOptional(),
        interviews: z.array(interview()),
        irregularity: irregularity()
          .exactOptional()
          .meta({ description: 'Absent where a transit ended: no irregular stay is asked back' }),
        care: care().exactOptional(),
        protectiveMeasures: text(1000).exactOptional(),
        requestingService: service(),
        requestedService: service().exactOptional(),
        openedAt: instant(),
        delivery: z
          .object({ at: instant(), proof: z.string(), reference: z.string().exactOptional(), by: side() })
          .exactOptional()
          .meta({ description: 'When the request is proven to have reached the requested State' }),
        receiptConfirmedAt: instant().exactOptional(),
        extensions: z.array(
          z.object({
            at: instant(),
            official: z.string(),
            reasons: z.string().exactOptional(),
            until: day().exactOptional(),
            source: z.string().exactOptional(),
            lookUp: z.string().exactOptional(),
            needsConsent: z
              .literal(true)
              .exactOptional()
              .meta({ description: 'It prolongs nothing before the requesting State consents (`consent`)' }),
            consent: z.object({ at: instant(), official: z.string() }).exactOptional(),
            transcribedAs: transcribedAs(),
          }),
        ),
        windowExtensions: z
          .array(
            z.object({
              at: instant(),
              until: day(),
              source: z.string().exactOptional(),
              lookUp: z.string().exactOptional(),
            }),
          )
          .exactOptional(),
        migrations: z.array(migration()).exactOptional(),
        missedDeadlines: z.array(missedDeadline()).exactOptional(),
        acceptance: acceptance().exactOptional(),
        refusal: refusal().exactOptional(),
        acceptanceWithdrawal: refusal().exactOptional(),
        withdrawal: z.object({ at: instant() }).exactOptional(),
        travelDocuments: z.array(travelDocument()),
        fromLetter: z
          .literal(true)
          .exactOptional()
          .meta({ description: 'The request came by letter: the requested State opened the case in the name of the other' }),
        attachments: z.array(sharedAttachment()).exactOptional(),
        transcribed: z.array(transcribedMark()).exactOptional(),
        transfer: movement().exactOptional(),
        earlierMovements: z.array(movement()),
        breach: z
          .object({ happenedAt: instant(), recordedAt: instant(), recordedBy: side(), arrivedAt: instant().exactOptional() })
          .exactOptional()
          .meta({ description: 'The person was moved without an authorisation that stood' }),
        errorClaim: errorClaim().exactOptional(),
        takeBack: z
          .object({
            kind: z.enum(['take-back', 'return-after-error']),
            reason: z.string(),
            openedAt: instant(),
            official: z.string(),
            transitId: z.uuid().exactOptional().meta({ description: 'The transit that ended, where that is the reason' }),
          })
          .exactOptional(),
        closure: z.object({ at: instant(), outcome: z.string(), by: side(), official: z.string() }).exactOptional(),
        changedAt: instant(),
        ownFile: ownFile().exactOptional(),
      })
      .meta({ id: 'CaseView' }),
  ),
);

/** A line of a work list. */
export const workListItem = showingAllOf<WorkListItem>()(
  once(() =>
    z
      .object({
        caseId: z.uuid(),
        status: status(),
        side: side(),
        requestingState: state(),
        requestedState: state(),
        category: z.enum(categories),
        track: z.enum(['ordinary', 'urgent']),
        agreement: z.string(),
        assumptions: z.array(z.string()),
        surname: z.string().exactOptional(),
        givenNames: z.string().exactOptional(),
        requestingReference: z.string(),
        requestedReference: z.string().exactOptional(),
        owed: z.array(owed()),
        due: z
          .array(z.object({ clock: z.enum(clockNames), by: side(), earliest: instant(), latest: instant() }))
          .exactOptional()
          .meta({ description: 'The legal deadlines that ran when the case last changed, the most pressing first' }),
        openedAt: instant(),
        changedAt: instant(),
      })
      .meta({ id: 'WorkListItem' }),
  ),
);
