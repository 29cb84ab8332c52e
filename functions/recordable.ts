import { register } from '../domain/agreement/agreements/register.ts';
import { convictedPersonTreaties } from '../domain/convicted-transfer/register.ts';

/** Of what a stage can record a fact: the agreements whose rules are loaded, and the treaties on transfers of convicted persons. By their ids. */
export const recordable: readonly string[] = [...register().map(({ id }) => id), ...convictedPersonTreaties.map(({ id }) => id)];
