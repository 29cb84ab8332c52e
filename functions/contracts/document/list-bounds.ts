import { boundsOfOwn, boundsOfShared } from '../../../domain/policy/bounds.ts';
import { messagesAheadAtMost } from '../../../domain/policy/messages.ts';

/** How many lines a page of a list has at most. */
const page = 100;

const { evidence, evidenceInAnswer, queries, interviews, corrections, trackChanges, extensions } = boundsOfShared;
const { transcribed, transcribedOwed } = boundsOfShared;
const { windowExtensions, migrations, travelDocuments, movements, takingBack } = boundsOfShared;

/** How many entries the lists have at most that the service says, by the component and its property. */
export const listBounds: Readonly<Record<string, number>> = {
  'Alerts.items': page,
  'CaseDisclosures.items': page,
  'CaseHistory.entries': page,
  'Changes.items': page,
  'ExpiringDocuments.items': page,
  'MonitoredCases.items': page,
  'RejectedMessages.items': page,
  'TransitLines.items': page,
  'WorkList.items': page,
  // Each question that is answered has room for one full piece more.
  'CaseView.evidence': evidence.most + queries.most * evidenceInAnswer.most,
  'CaseView.queries': queries.most,
  'CaseView.interviews': interviews.most,
  'CaseView.corrections': 2 * corrections.most,
  'CaseView.trackChanges': 2 * trackChanges.most,
  'CaseView.extensions': extensions.most,
  'CaseView.windowExtensions': windowExtensions.most,
  'CaseView.migrations': 2 * migrations.most,
  'CaseView.travelDocuments': travelDocuments.most + takingBack.most,
  'CaseView.earlierMovements': movements.most + takingBack.most,
  'CaseView.transcribed': transcribed.most + transcribedOwed.most,
  'LetterList.shared': transcribed.most + transcribedOwed.most,
  'LetterList.own': boundsOfOwn.transcriptions.most + boundsOfOwn.settledTranscriptions.most,
  'OwnFile.transcriptions': boundsOfOwn.transcriptions.most,
  'OwnFile.notifications': boundsOfOwn.notifications.most,
  'OwnFile.bestInterests': boundsOfOwn.bestInterests.most,
  'OwnFile.followUps': boundsOfOwn.followUps.most,
  'OwnFile.complaints': boundsOfOwn.complaints.most + boundsOfOwn.complaintOfRisk.most,
  'OwnFile.returnReasons': boundsOfOwn.returnReasons.most,
  'ReturnReasonKept.contests': boundsOfOwn.reasonContests.most,
  'TransitView.waiting': messagesAheadAtMost,
  'TransitView.missing': messagesAheadAtMost,
  'TransitLine.waiting': messagesAheadAtMost,
  'TransitLine.missing': messagesAheadAtMost,
  'EarlyTransit.waiting': messagesAheadAtMost,
  'EarlyTransit.missing': messagesAheadAtMost,
  'MessageMissedData.waiting': messagesAheadAtMost,
  'MessageMissedData.missing': messagesAheadAtMost,
  'RefusalView.grounds': 12,
  'TransitViewRefusal.grounds': 10,
  'TransitViewRevocation.grounds': 10,
  'TransitRefusedData.grounds': 10,
  'TransitRevokedData.grounds': 10,
  'TravelDocumentView.machineReadableZone': 3,
  // A day each of the longest time that an agreement or the law of detention has.
  'DeadlineReading.days': 4000,
  'DetentionReading.days': 4000,
};

/** Of any other list that the service says: no file, agreement or page has as many of one kind. */
export const entriesAtMost = 1000;
