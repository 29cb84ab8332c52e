import type { NamedBy } from '../../../domain/file/linked-case.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { CaseStore } from '../../ports/case-store.ts';

/** The cases that name this one as that of a member of the family, of those that the reading State is a party to. */
export const casesNaming = async (
  { linksTo }: Pick<CaseStore, 'linksTo'>,
  { id, requestingState, requestedState }: Pick<ReadmissionCase, 'id' | 'requestingState' | 'requestedState'>,
  reader: StateCode,
): Promise<readonly NamedBy[]> => (await linksTo(id, reader, [requestingState, requestedState])).flatMap(({ links }) => links);
