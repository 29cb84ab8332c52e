import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Transcribable } from '../../../domain/file/transcribed.ts';
import { claimError as claim } from '../../../domain/movement/claim-error.ts';
import { addHours } from '../../../domain/time/instant.ts';
import {
  accepted,
  anAgreement,
  at,
  day,
  done,
  frozen,
  KZ,
  opened,
  received,
  registered,
  service,
  sharedOf,
} from '../specimen.ts';
import { aPlan, confirmed, departed, morning, movedInBreach, planned, takingBack, transferred } from '../specimen-movement.ts';
import type { ActCase } from './act-case.ts';
import { actsOnDocuments } from './acts-on-documents.ts';
import { later } from './letters.ts';

const inquired = (): ReadmissionCase =>
  frozen({
    ...received(),
    category: 'stateless-person',
    evidence: [{ kind: 'witness-statement', form: 'record', attachments: [] }],
    evidenceReceived: 1,
  });

const interviewAsked = (): ReadmissionCase =>
  sharedOf(
    done(
      requestInterview(
        registered(received()),
        { stage: 'consular', languages: ['kk'] },
        anAgreement(),
        at('2026-06-05T08:00:00Z'),
      ),
    ),
  );

const errorClaimed = (): ReadmissionCase =>
  sharedOf(
    done(
      claim(
        { shared: transferred(), own: {} },
        { official: 'Head', reasons: 'Another person.', attachments: [] },
        anAgreement(),
        addHours(morning, 20),
      ),
    ),
  );

const reasoned = { official: 'Head', grounds: [{ code: 'RR-NOT-NATIONAL' }], reasons: 'In no register.' } as const;

const arrival = { arrivedAt: addHours(morning, 9), place: 'Almaty', official: 'Border service' };

const planLater = aPlan({
  legs: [{ ...aPlan().legs[0], departsAt: addHours(later, 40), arrivesAt: addHours(later, 47) }],
});

const transferIn = (file: ReadmissionCase) => ('transfer' in file ? file.transfer : undefined);
const recordIn = (file: ReadmissionCase, record: string): number | undefined =>
  (file as unknown as Readonly<Record<string, { readonly transcribedAs?: number } | undefined>>)[record]?.transcribedAs;

/** Every act that can be transcribed once it is a case; a request that comes by letter opens one. */
export const acts: { readonly [Act in Exclude<Transcribable, 'openCase'>]: ActCase<Act> } = {
  confirmReceipt: { by: 'requesting', before: opened, facts: { service } },
  requestEvidence: {
    by: 'requesting',
    before: received,
    facts: { question: 'When was the passport issued?', kinds: [] },
    mark: ({ queries }) => queries.at(-1)?.transcribedAs,
  },
  recordInterview: {
    by: 'requesting',
    before: interviewAsked,
    facts: { heldOn: day('2026-06-20'), result: 'nationality-confirmed', official: 'Consul' },
    mark: ({ interviews }) => interviews.at(-1)?.held?.transcribedAs,
  },
  answerInquiry: {
    by: 'requesting',
    before: inquired,
    agreement: lithuaniaKazakhstan,
    facts: { result: 'confirmed', official: 'Head' },
    mark: (file) => recordIn(file, 'inquiry'),
  },
  extendReply: {
    by: 'requesting',
    before: received,
    facts: { official: 'Head', reasons: 'The register is being moved.' },
    mark: ({ extensions }) => extensions.at(-1)?.transcribedAs,
  },
  acceptCase: { by: 'requesting', before: received, facts: { official: 'Head' }, mark: (file) => recordIn(file, 'acceptance') },
  refuseCase: { by: 'requesting', before: received, facts: reasoned, mark: (file) => recordIn(file, 'refusal') },
  withdrawAcceptance: {
    by: 'requesting',
    before: accepted,
    facts: { ...reasoned, evidence: [] },
    mark: (file) => recordIn(file, 'acceptanceWithdrawal'),
    final: true,
  },
  claimError: {
    by: 'requesting',
    before: transferred,
    facts: { official: 'Head', reasons: 'Another person.', attachments: [] },
    final: true,
  },
  addEvidence: {
    by: 'requested',
    before: received,
    facts: { evidence: [{ kind: 'witness-statement', form: 'record', attachments: [] }] },
    final: true,
  },
  requestInterview: {
    by: 'requested',
    before: received,
    facts: { stage: 'consular', languages: ['kk'] },
    mark: ({ interviews }) => interviews.at(-1)?.transcribedAs,
  },
  withdrawCase: { by: 'requested', before: received, facts: {}, final: true },
  answerErrorClaim: {
    by: 'requested',
    before: errorClaimed,
    facts: { official: 'Head', accepted: true, reasons: 'It is so.' },
    final: true,
  },
  openTakeBack: { by: 'requested', before: movedInBreach, facts: { official: 'Head', reason: 'moved-in-breach' }, final: true },
  recordTakingBack: {
    by: 'requested',
    before: takingBack,
    facts: { arrivedAt: addHours(morning, 13), place: 'Schiphol', official: 'Border service' },
    mark: (file) => transferIn(file)?.arrival?.transcribedAs,
    final: true,
  },
  ...actsOnDocuments,
  planTransfer: { by: 'requested', before: accepted, facts: planLater, final: true },
  cancelTransfer: { by: 'requested', before: planned, facts: {}, final: true },
  confirmTransfer: {
    by: 'requesting',
    before: planned,
    facts: { official: 'Head', meetingPoint: 'Office 4' },
    mark: (file) => transferIn(file)?.confirmation?.transcribedAs,
  },
  declineTransfer: {
    by: 'requesting',
    before: planned,
    facts: { official: 'Head', reasons: 'No flight is met that day.' },
    mark: (file) => transferIn(file)?.decline?.transcribedAs,
  },
  recordDeparture: {
    by: 'requested',
    before: confirmed,
    facts: { departedAt: addHours(morning, 2) },
    mark: (file) => transferIn(file)?.departure?.transcribedAs,
    final: true,
  },
  recordArrival: {
    by: 'requesting',
    before: departed,
    facts: arrival,
    mark: (file) => transferIn(file)?.arrival?.transcribedAs,
  },
  sayNothingStands: { by: 'requesting', before: confirmed, facts: { saidAt: at('2026-06-21T06:00:00Z') } },
  closeCase: { by: 'requesting', before: transferred, facts: { official: 'Head' }, final: true },
};

export { KZ };
