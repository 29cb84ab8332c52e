import { faultProblems, problems } from './problems.ts';

/** How every failure and every fault looks. A function, for the tables are made at the first refusal: most requests meet none. */
export const looks = () => ({ ...problems, ...faultProblems }) as const;
