/** How a message or a mail says to which office of a State it goes: without `office` to its authority for readmission. */
export type Addressed = { readonly state: string; readonly office?: string };

const ending = '.justice';

/** The central authority of a State, as it is called where an office is meant. */
export const justiceOf = (state: string): string => `${state}${ending}`;

/** The office to which that goes. */
export const officeIn = ({ state, office }: Addressed): string => (office === undefined ? state : `${state}.${office}`);

/** The State of an office, and whether it is the central authority. */
export const inOffice = (office: string): { readonly state: string; readonly justice: boolean } => ({
  state: office.endsWith(ending) ? office.slice(0, -ending.length) : office,
  justice: office.endsWith(ending),
});
