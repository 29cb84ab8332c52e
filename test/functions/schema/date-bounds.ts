/**
 * What holds for a date or a moment beyond the years that each may lie in: the problem that answers a day or moment to come (`later`:
 * two minutes ahead, or the day after tomorrow, and the last year of all), and one of long ago (`earlier`). Without either it may be any.
 */
export type DateBound = {
  readonly later?: string;
  readonly earlier?: string;
  /** Only the far future is refused: what is planned, or allowed, lies ahead by its nature. */
  readonly far?: string;
  /** What the sample of the operation has not, and the field stands in. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** What stands in the place of what the sample has. */
  readonly instead?: Readonly<Record<string, unknown>>;
  readonly sample?: string;
};

const past: DateBound = { later: 'date-in-future' };
const any: DateBound = {};

const permit = { kind: 'visa', number: 'V1', validUntil: '2020-01-01', checkedOn: '2020-01-01' };
const relative = { surname: { latin: 'SPECIMEN' }, dateOfBirth: '1990' };

/** Every date and moment that a request has, by the operation and its place. */
export const datesOfRequests: Readonly<Record<string, DateBound>> = {
  'openCase body/person/dateOfBirth': past,
  'openCase body/person/spouse/dateOfBirth': { ...past, beside: { person: { spouse: relative } } },
  'openCase body/person/minorChildren/*/dateOfBirth': { ...past, beside: { person: { minorChildren: [relative] } } },
  'openCase body/evidence/*/issuedOn': past,
  'openCase body/evidence/*/validUntil': any,
  'openCase body/irregularity/establishedOn': past,
  'openCase body/irregularity/enteredOn': past,
  'openCase body/irregularity/unlawfulSince': past,
  'openCase body/urgency/apprehendedAt': { ...past, sample: 'cases/open-case-urgent' },
  'openCase body/claim/checkedOn': { ...past, beside: { claim: { outcome: 'none', source: 'Register' } } },
  'openCase body/connection/ownPermit/validUntil': {
    ...any,
    sample: 'cases/open-case-third-country',
    beside: { connection: { ownPermit: {} } },
  },
  'openCase body/connection/requestedPermit/validUntil': { ...any, sample: 'cases/open-case-third-country' },
  'openCase body/notice/passport/checkedOn': { ...past, sample: 'cases/open-case-notice' },
  'openCase body/notice/passport/validUntil': { earlier: 'passport-not-valid', sample: 'cases/open-case-notice' },
  'openCase body/notice/permit/checkedOn': { ...past, sample: 'cases/open-case-notice', beside: { notice: { permit } } },
  'openCase body/notice/permit/validUntil': { ...any, sample: 'cases/open-case-notice', beside: { notice: { permit } } },
  'recordDelivery body/deliveredAt': past,
  'addEvidence body/evidence/*/issuedOn': past,
  'addEvidence body/evidence/*/validUntil': any,
  'withdrawAcceptance body/evidence/*/issuedOn': past,
  'withdrawAcceptance body/evidence/*/validUntil': any,
  'recordInterview body/heldOn': past,
  // Where the agreement states how long, longer is refused; where its rule was not found, any day is taken.
  'extendReply body/until': any,
  'correctPerson body/person/dateOfBirth': past,
  'correctPerson body/person/spouse/dateOfBirth': { ...past, beside: { person: { spouse: relative } } },
  'correctPerson body/person/minorChildren/*/dateOfBirth': { ...past, beside: { person: { minorChildren: [relative] } } },
  'recordReturnDecision body/decidedOn': past,
  'recordReturnDecision body/notifiedOn': past,
  'recordReturnDecision body/notifiedAt': past,
  'recordReturnDecision body/annulledOn': past,
  'recordReturnDecision body/enforceableFrom': { earlier: 'enforceable-before-notified' },
  'recordRemedy body/certifiedAt': past,
  'recordRemedy body/appealPeriodEndsOn': any,
  'recordClaimStatus body/checkedOn': past,
  'recordDetention body/since': past,
  'recordFitness body/examinedOn': past,
  'recordFitness body/validUntil': { earlier: 'valid-before-examined' },
  // A child that is found about is one that the case states: no such date can be stated there.
  'recordBestInterest body/child/dateOfBirth': { later: 'no-such-child', beside: { child: relative } },
  'assessProtection body/heard/heardOn': past,
  'reopenStop body/counselTold/toldAt': past,
  'recordNotification body/toldOn': past,
  'recordCounsel body/counsel/since': { ...past, beside: { counsel: { has: true, name: 'A', contact: 'B' } } },
  'recordCounsel body/counsel/offeredOn': { ...past, instead: { counsel: { has: false, why: 'None was wanted.' } } },
  'recordComplaint body/receivedOn': past,
  'recordTrafficking body/screenedOn': past,
  'recordFollowUp body/on': past,
  'planTransfer body/legs/*/departsAt': { earlier: 'departure-in-past', far: 'legs-out-of-order' },
  'planTransfer body/legs/*/arrivesAt': { earlier: 'legs-out-of-order', far: 'planned-too-far-ahead' },
  'planTransfer body/escorts/*/documentValidUntil': { earlier: 'escort-document-expired' },
  'planTransfer body/document/checkedOn': past,
  'planTransfer body/document/validUntil': any,
  'changeTransfer body/legs/*/departsAt': { earlier: 'departure-in-past', far: 'legs-out-of-order' },
  'changeTransfer body/legs/*/arrivesAt': { earlier: 'legs-out-of-order', far: 'planned-too-far-ahead' },
  'changeTransfer body/escorts/*/documentValidUntil': { earlier: 'escort-document-expired' },
  'changeTransfer body/document/checkedOn': past,
  'changeTransfer body/document/validUntil': any,
  'extendTransferWindow body/until': any,
  'recordDeparture body/departedAt': { later: 'date-in-future', earlier: 'departed-before-opening' },
  'recordArrival body/arrivedAt': { later: 'date-in-future', earlier: 'arrived-before-departure' },
  'recordTakingBack body/arrivedAt': { later: 'date-in-future', earlier: 'arrived-before-departure' },
  'issueTravelDocument body/issuedOn': past,
  'issueTravelDocument body/validUntil': { earlier: 'document-valid-too-short' },
  'issueOwnDocument body/issuedOn': past,
  'issueOwnDocument body/validUntil': any,
  'handOverTravelDocument body/on': { later: 'date-in-future', earlier: 'handed-over-before-issue' },
  'extendTravelDocument body/validUntil': any,
  'recordIdentityDocument body/issuedOn': past,
  'findAgreement query/on': any,
  'assessTransit body/heard/heardOn': past,
  'recordPassage body/at': past,
  'reopenTransitStop body/counselTold/toldAt': past,
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
  },
};
