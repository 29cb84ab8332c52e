import type { ReadmissionCase } from './readmission-case.ts';

const open: readonly ReadmissionCase['status'][] = ['accepted', 'notified', 'take-back', 'departed'];

/** Whether the person is still to come back: until then a document that runs out is somebody's business. */
export const isReturnOpen = ({ status }: ReadmissionCase): boolean => open.includes(status);
