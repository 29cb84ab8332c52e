import type { Agreement } from '../../domain/agreement/agreement.ts';
import { register } from '../../domain/agreement/agreements/register.ts';
import { withRecords } from '../../domain/agreement/stage-record.ts';
import { stageRecords } from '../settings.ts';

/** The agreements whose rules are loaded, with what this stage records of them. */
export const loadedAgreements = (): readonly Agreement[] => {
  const records = stageRecords();
  return register.map((agreement) => withRecords(agreement, records));
};
