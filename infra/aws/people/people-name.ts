import { deployedName } from '../function-rows.ts';

/** What the bundle is called of the functions by which States enter their people. */
export const peopleName = 'people';

/** What the function of one State is called where a stage is deployed, and the role that may call it. */
export const peopleNameOf = (stage: string, state: string): string => deployedName(stage, `${peopleName}-${state.toLowerCase()}`);
