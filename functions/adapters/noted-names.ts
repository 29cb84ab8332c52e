import type { CaseChange } from '../ports/case-change.ts';
import type { PersonNames } from '../ports/person-names.ts';

/** Whether the change files a person, or says that the person is otherwise called. */
const namesAnew = ({ before, moved }: Pick<CaseChange, 'before' | 'moved'>): boolean =>
  moved.shared !== undefined && (before === undefined || before.shared.corrections.length !== moved.shared.corrections.length);

/** For functions that file no person: one that does would be found in no list by name. */
export const nobodyNamed: Pick<PersonNames, 'note'> = {
  note: async (change) => {
    if (namesAnew(change)) throw new Error('A person is filed by a function that notes no names');
    return undefined;
  },
};

/** The change with that as which its person was noted by name, which is written before it. */
export const withNames = async <Change extends CaseChange>(
  { note }: Pick<PersonNames, 'note'>,
  change: Change,
): Promise<Change> => {
  const named = await note(change);
  return named === undefined ? change : { ...change, named };
};
