import { register } from '../../domain/agreement/agreements/register.ts';
import { withRecords } from '../../domain/agreement/stage-record.ts';
import { once } from '../../domain/once.ts';
import type { Agreements } from '../ports/agreements.ts';
import { stageRecords } from '../settings.ts';

/** The agreements whose rules are loaded, with what this stage records of them: the records are read now, the rules when asked for. */
export const loadedAgreements = (): Agreements => {
  const records = stageRecords();
  return once(() => register().map((agreement) => withRecords(agreement, records)));
};
