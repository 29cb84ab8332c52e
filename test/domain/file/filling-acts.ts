import { acceptCase } from '../../../domain/case/accept-case.ts';
import { addEvidence } from '../../../domain/case/add-evidence.ts';
import { confirmReceipt } from '../../../domain/case/confirm-receipt.ts';
import { extendReply } from '../../../domain/case/extend-reply.ts';
import { extendTransferWindow } from '../../../domain/case/extend-transfer-window.ts';
import { recordInterview } from '../../../domain/case/record-interview.ts';
import { requestEvidence } from '../../../domain/case/request-evidence.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { cancelTravelDocument } from '../../../domain/travel-document/cancel-travel-document.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { anAgreement, day, service } from '../specimen.ts';
import { type Deed, text } from './filling.ts';
import { ofSide } from './filling-by-a-side.ts';

const piece = (size: number) => ({ kind: 'passport', form: 'copy', description: text(1000, size), attachments: [] }) as const;

/** What the State asked, and the one that asks, do with the request. */
const ofRequest: readonly Deed[] = [
  {
    side: 'requesting',
    move: 'addEvidence',
    list: 'evidence',
    decide: (files, size, now) =>
      addEvidence(files, { evidence: Array.from({ length: 1 + Math.floor(19 * size) }, () => piece(size)) }, now),
  },
  {
    side: 'requested',
    move: 'requestEvidence',
    list: 'queries',
    decide: (files, size, now) => requestEvidence(files, { question: text(2000, size), kinds: [] }, now),
  },
  {
    side: 'requesting',
    move: 'addEvidence',
    list: 'evidence',
    decide: (files, size, now) => {
      const answers = files.shared.queries.find(({ answeredAt }) => answeredAt === undefined)?.n ?? 0;
      return addEvidence(files, { evidence: [piece(size)], answers }, now);
    },
  },
  {
    side: 'requesting',
    move: 'requestInterview',
    list: 'interviews',
    decide: (files, size, now) =>
      requestInterview(files, { stage: 'consular', languages: ['kk'], place: text(300, size) }, anAgreement(), now),
  },
  {
    side: 'requested',
    move: 'recordInterview',
    list: 'interviews',
    decide: (files, size, now) =>
      recordInterview(files, { heldOn: dayInUtc(now), result: 'inconclusive', official: 'O', reasons: text(4000, size) }, now),
  },
  {
    side: 'requested',
    move: 'extendReply',
    list: 'extensions',
    decide: (files, size, now) => extendReply(files, { official: 'O', reasons: text(4000, size) }, anAgreement(), now),
  },
  {
    side: 'requested',
    move: 'confirmReceipt',
    list: 'none',
    decide: (files, _size, now) => confirmReceipt(files, { service }, now),
  },
  {
    side: 'requested',
    move: 'acceptCase',
    list: 'none',
    decide: (files, _size, now) => acceptCase(files, { official: 'O' }, now),
  },
  {
    side: 'requesting',
    move: 'extendTransferWindow',
    list: 'windowExtensions',
    decide: (files, size, now) => {
      const last = files.shared.windowExtensions?.at(-1)?.until ?? day('2027-01-01');
      return extendTransferWindow(files, { reasons: text(4000, size), until: addDays(last, 1) }, anAgreement(), now);
    },
  },
  {
    side: 'requesting',
    move: 'requestTravelDocument',
    list: 'travelDocuments',
    decide: (files, _size, now) =>
      requestTravelDocument(
        files,
        { documentId: `document-${files.shared.travelDocuments.length}`, official: 'O' },
        anAgreement(),
        now,
      ),
  },
  {
    side: 'requested',
    move: 'cancelTravelDocument',
    list: 'none',
    decide: (files, _size, now) => {
      const documentId = files.shared.travelDocuments.at(-1)?.documentId;
      if (documentId === undefined) return { ok: false, error: { kind: 'no-document' } };
      return cancelTravelDocument(files, { documentId, reason: 'lost', side: 'requested' }, now);
    },
  },
];

/** Every act that fills a case. */
export const deeds: readonly Deed[] = [...ofRequest, ...ofSide('requesting'), ...ofSide('requested')];
