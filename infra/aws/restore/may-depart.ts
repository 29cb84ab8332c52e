import type { WholeTable } from './stored-item.ts';

/** An authorisation that stands in the restored table although the case, or transfer, went on after the copy. */
export type MayDepart = { readonly about: string; readonly state: string; readonly until: string };

/** Of each case that went on, what its States may do again by an authorisation that is not over at that moment. */
export const mayDepart = async (
  restored: WholeTable,
  wentOn: ReadonlyMap<string, readonly string[]>,
  transfers: ReadonlySet<string>,
  now: string,
): Promise<readonly MayDepart[]> => {
  const asked = [...wentOn].flatMap(([about, states]) => states.map((state) => ({ about, state })));
  const found = await restored.at(
    asked.map(({ about, state }) =>
      transfers.has(about)
        ? { pk: `CONVICTED#OWN#${state}#${about}`, sk: 'OWN' }
        : { pk: `OWNFILE#${state}#${about}`, sk: 'OWNFILE' },
    ),
  );
  return asked.flatMap(({ about, state }, index) => {
    const file = found[index]?.['file'] as { readonly authorisation?: { readonly until: string } } | undefined;
    const until = file?.authorisation?.until;
    return until === undefined || until <= now ? [] : [{ about, state, until }];
  });
};
