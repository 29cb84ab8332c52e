/**
 * What was released of the queues: for each type the fields that its data must have. A partner that sends these is understood for
 * good, and one that reads these finds them for good.
 */
export const releasedMessages = {
  sent: {
    'readmit.transit.requested.v1': [
      'reference',
      'authority',
      'transitState',
      'category',
      'person',
      'languages',
      'itinerary',
      'medicalEscort',
      'declared',
    ],
    'readmit.transit.itinerary-changed.v1': ['itinerary'],
    'readmit.transit.passage-reported.v1': ['event', 'at'],
    'readmit.transit.revocation-acknowledged.v1': [],
    'readmit.transit.withdrawn.v1': [],
  },
  said: {
    'readmit.transit.received.v1': [
      'transitId',
      'status',
      'itineraryEdition',
      'inReplyTo',
      'sequence',
      'agreement',
      'assumptions',
      'receivedAt',
      'answer',
    ],
    'readmit.transit.inadmissible.v1': ['transitId', 'status', 'itineraryEdition', 'inReplyTo', 'receivedAt', 'answer', 'source'],
    'readmit.transit.lapsed.v1': ['transitId', 'status', 'itineraryEdition'],
    'readmit.transit.itinerary-received.v1': ['transitId', 'status', 'itineraryEdition', 'inReplyTo', 'sequence'],
    'readmit.transit.passage-recorded.v1': ['transitId', 'status', 'itineraryEdition'],
    'readmit.transit.acknowledgement-recorded.v1': ['transitId', 'status', 'itineraryEdition'],
    'readmit.transit.withdrawal-recorded.v1': ['transitId', 'status', 'itineraryEdition', 'inReplyTo', 'sequence'],
    'readmit.transit.accepted.v1': [
      'transitId',
      'status',
      'itineraryEdition',
      'change',
      'official',
      'meetingPoint',
      'assumptions',
    ],
    'readmit.transit.refused.v1': ['transitId', 'status', 'itineraryEdition', 'grounds'],
    'readmit.transit.revoked.v1': ['transitId', 'status', 'itineraryEdition', 'grounds', 'onwardNotAssured'],
    'readmit.transit.take-back-opened.v1': ['transitId', 'status', 'itineraryEdition', 'caseId'],
    'readmit.transit.taken-back.v1': ['transitId', 'status', 'itineraryEdition', 'caseId', 'arrivedAt'],
    'readmit.transit.changed.v1': ['transitId', 'status', 'itineraryEdition', 'change', 'move', 'assumptions'],
    'readmit.message.rejected.v1': ['inReplyTo', 'errors'],
    'readmit.message.conflict.v1': ['inReplyTo', 'errors'],
    'readmit.message.missed.v1': ['transitId', 'missing', 'waiting'],
    'readmit.case.changed.v1': ['caseId', 'change', 'move', 'status', 'assumptions'],
  },
  saidToJustice: {
    'readmit.convicted-transfer.changed.v1': ['transferId', 'change', 'move', 'status', 'assumptions'],
  },
} as const satisfies Record<'sent' | 'said' | 'saidToJustice', Readonly<Record<string, readonly string[]>>>;
