import { register } from '../domain/agreement/agreements/register.ts';

/** Every State that an agreement binds whose rules are loaded. */
export const boundStates = [...new Set(register().flatMap(({ sides }) => sides.value.flat()))];
