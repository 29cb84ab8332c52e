import type { agreementRoutes } from '../../../api/agreements/routes.ts';

/** What each operation tells of the agreements, and what their rules come to in a case. */
export const agreements = {
  listAgreements:
    'Lists the agreements: those whose rules the service has, those of which it only knows, and the treaties on convicted persons, which are another matter. A case is opened only under one whose rules are loaded and that is in force. It changes nothing.',
  findAgreement:
    'Finds the agreement under which one State may ask another to readmit such a person, today or on the day `on`: the same rule by which openCase finds it. Where none applies the problem says why and, where that is not found, where to look it up. It changes nothing.',
  getAgreement:
    'Reads an agreement with every rule: each a fact with the text and article where it stands and how sure it is, or that it was not found, or that the text has none. Its assumptions and the stops of your State come with it. It changes nothing.',
  stopUse:
    'Stops at once, for your State, the use of an agreement: for all persons, for a category or towards one destination. While the stop stands nobody departs under the agreement whom it concerns, whichever of the two States stopped, and such a transit is not accepted; files go on and are read. The stop gets a number, `n`. One person suffices to stop. The other State sees no stop of yours, only the condition `use` of the guard as not met.',
  resumeUse:
    'Resumes, for your State, the use of an agreement that it stopped, by the number of the stop and with reasons. The stop stays on record. Two persons: who stopped does not resume.',
  getCaseDeadlines:
    'Reads every time of a case: what is owed, by whom, from which event, by which rule, and until when in the earliest and the latest reading, day by day why. Under `own` stand the limits of the person’s detention and what your holds do, from your own file alone. Where no rule is known it says so. It changes nothing: what is missed is recorded by the service itself.',
  getCaseEvidence:
    'Reads what each piece of evidence of a case does under its agreement on this day: proof, prima facie evidence or nothing, with the line of the agreement’s lists that says so. It decides nothing: the requested State weighs the evidence.',
} as const satisfies Record<keyof typeof agreementRoutes, string>;
