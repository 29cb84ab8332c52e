import type { sanctionsRoutes } from '../../../api/sanctions/routes.ts';

/** What each operation on sanctions does, what comes before and after it, and who sees it. */
export const sanctions = {
  recordReturnReason:
    'Records in your own file why the person is returned, with the papers that prove it, as a new version; those before stay. An objective reason whose paper is missing is kept as stated and counts as not established until the paper comes. A deliberate breach takes evidence, the person heard or why not, a way to contest it, and a second person (confirmReturnReason); until then nothing is established. No ban follows from it. The other State sees nothing of it. It is taken in every status, of a closed case too, since evidence comes late. Where the last version is contested, this answers it, and is recorded by somebody who neither recorded nor confirmed that version.',
  confirmReturnReason:
    'A second person, who did not record the finding of a deliberate breach, looked at the evidence and holds to it, with reasons: from then on it counts as found. It names the last version; one that is contested is not confirmed but answered by a new version (recordReturnReason). No ban follows from it. The other State sees nothing of it.',
  contestReturnReason:
    'Records in your own file that the person, or somebody for the person, says that the finding is wrong, in the words in which it was said. It names the last version, whatever that finds. Until a later version answers it (recordReturnReason), the finding is contested. It is taken in every status and at any time. The other State sees nothing of it.',
} as const satisfies Record<keyof typeof sanctionsRoutes, string>;
