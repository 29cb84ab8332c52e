import type { personRoutes } from '../../../api/person/routes.ts';

/** What each operation on what the person is told and says does, and who sees it. */
export const person = {
  recordNotification:
    'Records in your own file that the person was told: of the return decision and the remedies, of the transfer, or that the case ended; in which language, with which interpreter. Earlier records stay. The guard asks that the person was told of the very decision on record, so a new decision is told anew; the decision is recorded before (recordReturnDecision). The other State sees nothing of it.',
  recordCounsel:
    'Records in your own file who speaks for the person, or that nobody does although it was offered; the latest record counts. Before a stop is reopened, whoever is on record is told. The other State sees nothing of it.',
  recordTrafficking:
    'Records in your own file what the screening for trafficking in human beings gave; a later record takes the place of the earlier. Each State screens whom it moves. A suspicion holds the case by itself until the screening is concluded; a victim departs only on a safe return that was decided with reasons. The other State sees nothing of it.',
  recordComplaint:
    'Records in your own file a complaint of the person, or of somebody for the person. It gets a number, `n`. One about a risk on return holds the case by itself, each time: an assessor releases that after assessing the risk anew. Next, a supervisor who did not take it in answers it (answerComplaint). The other State sees nothing of it.',
  answerComplaint:
    'Answers a complaint of your side, named by its number, with reasons, and says whether it is upheld. Each is answered once. A hold that the complaint set stays until it is released (releaseHold). Two persons: who took the complaint in does not answer it. The other State sees nothing of it.',
  recordFollowUp:
    'Records in your own file what became of the person after the return, by what source. The case is `transferred`, `moved-in-breach`, `take-back`, `taken-back` or `closed`. Where the person was harmed or locked up, your State’s officers and its monitor are told. Earlier records stay. The other State sees nothing of it.',
  getNoticeToPerson:
    'Reads what your State tells the person, in the language of `lang`, made from what is on record: the return decision, its reasons in that language, the remedies with their last dates, what is found on why the person is returned, bans that were decided and recorded, expulsions, who speaks for the person, where to complain. One of these has to be on record (recordReturnDecision, recordReturnReason). What is only proposed is not told. It records nothing: that the person was told is recorded by recordNotification.',
} as const satisfies Record<keyof typeof personRoutes, string>;
