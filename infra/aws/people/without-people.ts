import { type Stage, statesOf, statesOnPaper } from '../stage.ts';

/** Why a State has neither people nor machines in a stage, as a sentence; undefined where it has. */
export const withoutPeople = (stage: Stage, state: string): string | undefined => {
  if (!statesOf(stage).includes(state))
    return `The stage ${stage.name} has no State ${state}: it has ${statesOf(stage).join(', ')}`;
  return statesOnPaper(stage).includes(state)
    ? `${state} is not connected in the stage ${stage.name}: it has no people and no machines there`
    : undefined;
};
