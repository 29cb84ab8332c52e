import type { sanctionsRoutes } from '../../../api/sanctions/routes.ts';

/** What each operation on sanctions does, what comes before and after it, and who sees it. */
export const sanctions = {
  recordReturnReason:
    'Records in your own file why the person is returned, with the papers that prove it, as a new version; those before stay. An objective reason whose paper is missing is kept as stated and counts as not established until the paper comes. A deliberate breach takes evidence, the person heard or why not, a way to contest it, and a second person (confirmReturnReason); until then nothing is established. No ban follows from it. The other State sees nothing of it.',
} as const satisfies Record<keyof typeof sanctionsRoutes, string>;
