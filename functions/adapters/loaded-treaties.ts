import { withRecords } from '../../domain/agreement/stage-record.ts';
import { convictedPersonTreaties } from '../../domain/convicted-transfer/register.ts';
import type { ConvictedPersonTreaty } from '../../domain/convicted-transfer/treaty.ts';
import { once } from '../../domain/once.ts';
import { stageRecords } from '../settings.ts';

/** The treaties on the transfer of convicted persons, with what this stage records of them. */
export const loadedTreaties = (): (() => readonly ConvictedPersonTreaty[]) => {
  const records = stageRecords();
  return once(() => convictedPersonTreaties.map((treaty) => withRecords(treaty, records)));
};
