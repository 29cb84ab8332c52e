import { type Family, familyOf, linkBack, namingCasesAtMost, partiesToBoth } from '../../../domain/file/linked-case.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { Replaced } from '../../ports/item-seen.ts';

export type LinkFault =
  | { readonly kind: 'linked-case-not-found'; readonly linkedCase: string }
  | { readonly kind: 'linked-case-full'; readonly linkedCase: string; readonly atMost: number };

type Linked = { readonly family: Family; readonly put: readonly Replaced[] };

type Naming = Pick<ReadmissionCase, 'id' | 'requestingState' | 'requestedState' | 'linkedCases' | 'openedAt'>;

/**
 * What is put at each case that a new one names, so that its guard knows of the family too: a parent's case need not name the
 * child's. Only cases of the opening State can be named, and a link counts for the other State where it is a party to both. As much
 * is asked of the store whether a case is there or not.
 */
export const linkedCases = async (cases: CaseStore, naming: Naming, state: StateCode): Promise<Result<Linked, LinkFault>> => {
  const readers = [naming.requestingState, naming.requestedState];
  const read = await Promise.all(
    naming.linkedCases.map(async (link) => {
      const [there, ...known] = await Promise.all([
        cases.load(link.caseId, state),
        ...readers.map((reader) => cases.linksTo(link.caseId, reader, [state])),
      ]);
      const counted = readers.flatMap((reader, index) => (known[index] ?? []).map((links) => ({ reader, ...links })));
      return { link, there: there?.shared, counted };
    }),
  );
  const named = read.flatMap(({ link, there, counted }) =>
    there === undefined || sideOf(there, state) === undefined ? [] : [{ link, there, counted }],
  );
  const foreign = read.find(({ link }) => !named.some((one) => one.link === link));
  if (foreign !== undefined) return fail({ kind: 'linked-case-not-found', linkedCase: foreign.link.caseId });
  const full = named.find(({ counted }) => counted.some(({ links }) => links.length >= namingCasesAtMost));
  if (full !== undefined) return fail({ kind: 'linked-case-full', linkedCase: full.link.caseId, atMost: namingCasesAtMost });
  const by = { caseId: naming.id, openedBy: state, since: naming.openedAt };
  const put = named.flatMap(({ link, there, counted }) =>
    counted
      .filter(({ reader }) => partiesToBoth(naming, there).includes(reader))
      .map(({ links, seen }) => ({ seen, item: { version: seen.version + 1, links: [...links, linkBack(by, link)] } })),
  );
  return ok({ family: familyOf(named, naming), put });
};

/**
 * What a withdrawal puts where the other State reads who names its case: nothing that this State asked for and took back counts in
 * the other's guard. Where this State itself reads, the link stays: no parent is moved away from a child by withdrawing the child's
 * case; a link made in error is found to be one (`recordBestInterest`, `named-in-error`).
 */
export const unlinked = async (
  cases: CaseStore,
  { id, linkedCases: named, requestingState, requestedState }: ReadmissionCase,
): Promise<readonly Replaced[]> => {
  const seen = await Promise.all(named.map(({ caseId }) => cases.linksTo(caseId, requestedState, [requestingState])));
  return seen.flat().map(({ links, seen: there }) => ({
    seen: there,
    item: { version: there.version + 1, links: links.filter(({ caseId }) => caseId !== id) },
  }));
};
