import { operations } from '../operations.ts';
import { type DateBound, ends, granted, past, relative } from './date-bound.ts';
import { datesOfTransfers } from './dates-of-transfers.ts';
import { datesIn } from './leaves.ts';

const any: DateBound = {};
/** Evidence ends after it is issued. */
const evidenceEnds: DateBound = { ...ends, earlier: 'date-too-early' };

const permit = { kind: 'visa', number: 'V1', validUntil: '2020-01-01', checkedOn: '2020-01-01' };
const prolongation = { orderedOn: '2026-01-01', until: '2026-01-02', court: 'Court' };
const former = { kind: 'former-national', statement: 'Kazakhstan took it away after the entry.' };
const interpreting = { was: 'not-needed', why: 'The officer speaks it.' };
const hearing = { was: 'heard', language: 'Kazakh', interpreting, statement: 'It was lost.' };

/** The dates and moments of requests for which something else holds than that they are no fact of the future, by the operation and its place. */
const otherwise: Readonly<Record<string, DateBound>> = {
  'openCase body/person/spouse/dateOfBirth': { ...past, beside: { person: { spouse: relative } } },
  'openCase body/person/minorChildren/*/dateOfBirth': { ...past, beside: { person: { minorChildren: [relative] } } },
  'openCase body/nationalTie/lossKnownOn': { ...past, beside: { person: { nationalities: ['AF'] }, nationalTie: former } },
  'openCase body/evidence/*/validUntil': evidenceEnds,
  'openCase body/urgency/apprehendedAt': { ...past, sample: 'cases/open-case-urgent' },
  'openCase body/claim/checkedOn': { ...past, beside: { claim: { outcome: 'none', source: 'Register' } } },
  'openCase body/connection/ownPermit/validUntil': {
    ...ends,
    sample: 'cases/open-case-third-country',
    beside: { connection: { ownPermit: {} } },
  },
  'openCase body/connection/requestedPermit/validUntil': { ...ends, sample: 'cases/open-case-third-country' },
  'openCase body/notice/passport/checkedOn': { ...past, sample: 'cases/open-case-notice' },
  'openCase body/notice/passport/validUntil': { ...ends, earlier: 'passport-not-valid', sample: 'cases/open-case-notice' },
  'openCase body/notice/permit/checkedOn': { ...past, sample: 'cases/open-case-notice', beside: { notice: { permit } } },
  'openCase body/notice/permit/validUntil': { ...ends, sample: 'cases/open-case-notice', beside: { notice: { permit } } },
  'addEvidence body/evidence/*/validUntil': evidenceEnds,
  'withdrawAcceptance body/evidence/*/validUntil': {
    ...evidenceEnds,
    beside: { evidence: [{ kind: 'other-document', form: 'record', issuedOn: '2020-01-01' }] },
  },
  // Where the agreement states how long, longer is refused; where its rule was not found, any day that can be is taken.
  'extendReply body/until': granted,
  'acceptCase body/sentAt': { ...past, earlier: 'sent-before-receipt' },
  'refuseCase body/sentAt': { ...past, earlier: 'sent-before-receipt' },
  'correctPerson body/person/spouse/dateOfBirth': { ...past, beside: { person: { spouse: relative } } },
  'correctPerson body/person/minorChildren/*/dateOfBirth': { ...past, beside: { person: { minorChildren: [relative] } } },
  'recordReturnDecision body/voluntaryPeriod/until': {
    earlier: 'voluntary-period-before-notified',
    far: 'date-too-far-ahead',
  },
  'recordReturnDecision body/enforceableFrom': { earlier: 'enforceable-before-notified', far: 'date-too-far-ahead' },
  'recordReturnReason body/hearing/heardOn': { ...past, beside: { hearing } },
  'recordRemedy body/appealPeriodEndsOn': ends,
  'recordEntryBan body/ban/notifiedOn': { ...past, earlier: 'notified-before-decided' },
  'recordExit body/on': { ...past, earlier: 'date-too-early' },
  'recordExit body/receivedOn': { ...past, earlier: 'date-too-early' },
  'requestBanReview body/receivedOn': { ...past, earlier: 'date-too-early' },
  'liftSanction body/decidedOn': { ...past, earlier: 'date-too-early' },
  'recordBorderAlert body/alert/on': { ...past, instead: { alert: { is: 'deleted', n: 1, why: 'left' } } },
  'recordExpulsionDecision body/annulledOn': { ...past, earlier: 'date-too-early', beside: { annulledOn: '2026-01-01' } },
  'recordFitness body/validUntil': { earlier: 'valid-before-examined', far: 'date-too-far-ahead' },
  'recordDetention body/prolongations/*/orderedOn': { ...past, beside: { prolongations: [prolongation] } },
  // Nothing is prolonged until a day before the decision.
  'recordDetention body/prolongations/*/until': { ...granted, beside: { prolongations: [prolongation] } },
  // A child that is found about is one that the case states: no such date can be stated there.
  'recordBestInterest body/child/dateOfBirth': { later: 'no-such-child', beside: { child: relative } },
  'recordCounsel body/counsel/since': { ...past, beside: { counsel: { has: true, name: 'A', contact: 'B' } } },
  'recordCounsel body/counsel/offeredOn': { ...past, instead: { counsel: { has: false, why: 'None was wanted.' } } },
  'planTransfer body/legs/*/departsAt': { earlier: 'departure-in-past', far: 'legs-out-of-order' },
  'planTransfer body/legs/*/arrivesAt': { earlier: 'legs-out-of-order', far: 'planned-too-far-ahead' },
  'planTransfer body/escorts/*/documentValidUntil': { earlier: 'escort-document-expired', far: 'date-too-far-ahead' },
  'planTransfer body/document/checkedOn': past,
  'planTransfer body/document/validUntil': granted,
  'changeTransfer body/legs/*/departsAt': { earlier: 'departure-in-past', far: 'legs-out-of-order' },
  'changeTransfer body/legs/*/arrivesAt': { earlier: 'legs-out-of-order', far: 'planned-too-far-ahead' },
  'changeTransfer body/escorts/*/documentValidUntil': { earlier: 'escort-document-expired', far: 'date-too-far-ahead' },
  'changeTransfer body/document/checkedOn': past,
  'changeTransfer body/document/validUntil': granted,
  'extendTransferWindow body/until': granted,
  'recordDeparture body/departedAt': { later: 'date-in-future', earlier: 'departed-before-opening' },
  'recordArrival body/arrivedAt': { later: 'date-in-future', earlier: 'arrived-before-departure' },
  'recordTakingBack body/arrivedAt': { later: 'date-in-future', earlier: 'arrived-before-departure' },
  'issueTravelDocument body/issuedOn': past,
  'issueTravelDocument body/validUntil': { ...granted, earlier: 'document-valid-too-short' },
  'issueOwnDocument body/issuedOn': past,
  'issueOwnDocument body/validUntil': { ...granted, earlier: 'document-valid-too-short' },
  'handOverTravelDocument body/on': { later: 'date-in-future', earlier: 'handed-over-before-issue' },
  // The agreement of the sample states how long; where one does not, `granted` holds (beyond-any-rule.test.ts).
  'extendTravelDocument body/validUntil': {
    earlier: 'document-extension-out-of-bounds',
    far: 'document-extension-out-of-bounds',
  },
  'recordIdentityDocument body/issuedOn': past,
  // A question about any day, and no fact of a case.
  'findAgreement query/on': any,
  'findTransferInstrument query/on': any,
  'listCases query/dueFrom': any,
  'listCases query/dueUntil': any,
  'listCases query/openedFrom': any,
  'listCases query/openedUntil': any,
  'searchCases body/dateOfBirth': any,
  'searchCases body/dueFrom': any,
  'searchCases body/dueUntil': any,
  'searchCases body/openedFrom': any,
  'searchCases body/openedUntil': any,
  'assessTransit body/heard/heardOn': past,
  'recordPassage body/at': past,
  'reopenTransitStop body/counselTold/toldAt': past,
  ...datesOfTransfers,
};

/** The operations whose row refuses what lies in the future. */
const ofFacts = new Set(
  operations.filter(({ route }) => route.problems.includes('date-in-future')).map(({ name }) => `${name} body`),
);

const places = new Set(datesIn.map(({ at }) => at));
const permitAtEntry = { limb: 'permit-at-entry' };

/** A request that comes by letter is held to what one is held to that its State makes itself. Its own file is not known here. */
const byLetter: Readonly<Record<string, DateBound>> = {
  ...Object.fromEntries(
    Object.entries(otherwise)
      .map(([at, bound]) => [at.replace(/^openCase /, 'openCaseFromLetter '), bound] as const)
      .filter(([at]) => at.startsWith('openCaseFromLetter ') && places.has(at)),
  ),
  'openCaseFromLetter body/letter/dated': { ...past, earlier: 'date-too-early' },
  'openCaseFromLetter body/connection/ownPermit/validUntil': {
    ...ends,
    sample: 'cases/open-case-third-country',
    beside: { connection: { ...permitAtEntry, ownPermit: {} } },
  },
  'openCaseFromLetter body/connection/requestedPermit/validUntil': {
    ...ends,
    sample: 'cases/open-case-third-country',
    beside: { connection: permitAtEntry },
  },
};

/**
 * Every date and moment that a request has, by the operation and its place. Where a row lists `date-in-future` and nothing else is said
 * of a date, it is held to that.
 */
export const datesOfRequests: Readonly<Record<string, DateBound>> = {
  ...Object.fromEntries(datesIn.filter(({ at }) => ofFacts.has(at.slice(0, at.indexOf('/')))).map(({ at }) => [at, past])),
  ...otherwise,
  ...byLetter,
};

/** Every date and moment of a partner's message, by its place. `time` is the partner's own word: the queue tells when a message came. */
export const datesOfMessages: Readonly<Record<string, DateBound>> = {
  'message/time': any,
  'message/data/at': past,
  'message/data/person/dateOfBirth': { later: 'transit-person-not-born' },
  'message/data/person/spouse/dateOfBirth': {
    later: 'transit-person-not-born',
    beside: { data: { person: { spouse: relative } } },
  },
  'message/data/person/minorChildren/*/dateOfBirth': {
    later: 'transit-person-not-born',
    beside: { data: { person: { minorChildren: [relative] } } },
  },
  'message/data/child/bestInterest/decidedOn': {
    later: 'best-interest-not-decided',
    beside: {
      data: {
        child: {
          guardian: { name: 'A', relation: 'aunt', contact: 'B' },
          bestInterest: { decidedBy: 'Court', reference: 'C' },
        },
      },
    },
  },
  'message/data/itinerary/entry/at': { far: 'exit-before-entry' },
  'message/data/itinerary/exit/at': { earlier: 'exit-before-entry', far: 'planned-too-far-ahead' },
  'message/data/itinerary/escorts/*/documentValidUntil': {
    earlier: 'escort-document-expired',
    far: 'date-too-far-ahead',
  },
};
