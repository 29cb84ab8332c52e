import type { readingRoutes } from '../../../api/reading/routes.ts';

/** What each operation reads of cases, and how it goes on from page to page. */
export const reading = {
  listCases:
    'Lists the cases in which your State is a party, newest first, each with what is owed in it, by whom, and the legal times that ran when it last changed. With filters it lists those for which all of them hold, and by `order` the most pressing first. Nothing of an own file is in a line. It changes nothing.',
  searchCases:
    'Finds the cases of your work list by the name of the person, in whichever spelling and script, the newest first. Every name that is given must be one of the person’s; the date of birth fits as far as both are known. It changes nothing.',
  getCase:
    'Reads a case as your side sees it: the file that both States see and, under `ownFile`, what your State keeps for itself, as far as your role may read it. The ETag names this view and moves when something changes that you can see; every change of the case names it by If-Match. It changes nothing.',
  getCaseHistory:
    'Reads one chain of the case’s history: of the file that both States see or, with `file`, of your State’s own. Each change is one entry with the hash of the one before, so that an export is checked offline (`npm run verify-history`). It changes nothing.',
  getCaseDisclosures:
    'Lists what your State gave the other about the person: when, by which act, which parts, and under which agreement it may be used. It is read from the chain of the shared file. It changes nothing.',
} as const satisfies Record<keyof typeof readingRoutes, string>;
