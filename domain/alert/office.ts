import { type StateCode, stateOf } from '../state-code.ts';

/**
 * Whom of a State an alert is for, and whose list and digest it stands in: its authority for readmission, named as the State itself, or
 * its central authority for transfers of convicted persons (`KZ.justice`). Neither reads what the other is told.
 */
export type Office = StateCode | `${StateCode}.justice`;

/** The office of that State for transfers of convicted persons. */
export const justiceOf = (state: StateCode): Office => `${state}.justice`;

/** The office of that name. Throws a RangeError on what is none. */
export const officeNamed = (name: string): Office => {
  const state = stateOfOffice(name);
  return isOfJustice(name) ? justiceOf(state) : state;
};

/** The State of an office. Throws a RangeError on what names none. */
export const stateOfOffice = (office: string): StateCode => stateOf(office.replace(/\.justice$/, ''));

/** Whether it is the office for transfers of convicted persons. */
export const isOfJustice = (office: string): boolean => office.endsWith('.justice');
