import { linkBack } from '../../../domain/case/linked-case.ts';
import type { ReadmissionCase } from '../../../domain/case/readmission-case.ts';
import { sideOf } from '../../../domain/case/side.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { CaseStore, Replaced } from '../../ports.ts';

export type NotYours = { readonly kind: 'linked-case-not-found'; readonly linkedCase: string };

/**
 * What is put at each case that a new one names, so that its guard knows of the family too: a parent's case need not name the
 * child's. Only cases of the opening State can be named.
 */
export const linkedCases = async (
  cases: CaseStore,
  { id, linkedCases: named }: ReadmissionCase,
  state: StateCode,
): Promise<Result<readonly Replaced[], NotYours>> => {
  const read = await Promise.all(
    named.map(async (link) => ({ link, there: await cases.load(link.caseId, state), known: await cases.linksTo(link.caseId) })),
  );
  const foreign = read.find(({ there }) => there === undefined || sideOf(there.shared, state) === undefined);
  if (foreign !== undefined) return fail({ kind: 'linked-case-not-found', linkedCase: foreign.link.caseId });
  return ok(
    read.map(({ link, known: { links, seen } }) => ({
      seen,
      item: { version: seen.version + 1, links: [...links, linkBack(id, link)] },
    })),
  );
};
